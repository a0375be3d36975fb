/** BCP 47 in its canonical spelling, `sv-SE`. */
export function readLanguageTag(text: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(text.replaceAll('_', '-'))[0];
  } catch {
    return undefined;
  }
}
