/**
 * An address that a customer can be sent, without who signs in; braces, which would stand for something in a
 * message, are spelled out. `undefined`: it is neither of http nor of https.
 */
export function webLink(written: string): string | undefined {
  if (!URL.canParse(written)) return undefined;
  const url = new URL(written);
  if (!/^https?:$/.test(url.protocol)) return undefined;
  url.username = '';
  url.password = '';
  return url.href.replace(/[{}]/g, (brace) => encodeURIComponent(brace));
}
