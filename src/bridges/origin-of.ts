/** `undefined` for what is no origin, nor `*` or `null`: whoever wrote it finds it on the console. */
export function originOf(written: string): string | undefined {
  const origin = URL.canParse(written) ? new URL(written).origin : 'null';
  if (origin !== 'null') return origin;
  console.warn(`contact-card: "${written}" is no origin`);
  return undefined;
}
