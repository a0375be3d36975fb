const known = new Map<string, readonly string[]>();

/** The languages of ISO 639-1 that have a name in a locale. */
export function languageTags(locale: string): readonly string[] {
  const tags = known.get(locale) ?? namedIn(locale);
  known.set(locale, tags);
  return tags;
}

function namedIn(locale: string): string[] {
  const letters = Array.from({ length: 26 }, (_, index) => String.fromCharCode(97 + index));
  const names = new Intl.DisplayNames(locale, { type: 'language', fallback: 'none' });
  return letters
    .flatMap((first) => letters.map((second) => first + second))
    .filter((code) => names.of(code) !== undefined && new Intl.Locale(code).language === code)
    .filter((code) => Intl.getCanonicalLocales(code)[0] === code);
}
