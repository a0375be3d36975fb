import { foldText } from './search-text.js';

/** The languages in which addresses spell their countries. */
const locales = ['en', 'sv', 'nb', 'da', 'fi', 'de', 'nl', 'fr', 'it', 'es', 'pt', 'pl', 'tr', 'ar'];

/** What people write and no locale calls the country. */
const commonNames: Readonly<Record<string, string>> = {
  uk: 'GB',
  usa: 'US',
  'united states of america': 'US',
  america: 'US',
  'great britain': 'GB',
  england: 'GB',
  scotland: 'GB',
  wales: 'GB',
  'northern ireland': 'GB',
  uae: 'AE',
  holland: 'NL',
  'the netherlands': 'NL',
  'czech republic': 'CZ',
  turkey: 'TR',
  'republic of ireland': 'IE',
  'russian federation': 'RU',
  'republic of korea': 'KR',
  korea: 'KR',
  'viet nam': 'VN',
  'ivory coast': 'CI',
  brd: 'DE',
};

/** Regions of CLDR that are no countries: unions, test codes, and islands that ISO 3166-1 only reserves. */
const notCountries = ['AC', 'CP', 'CQ', 'DG', 'EA', 'EU', 'EZ', 'IC', 'QO', 'TA', 'UN', 'XA', 'XB', 'ZZ'];

/** Codes that newer ones replace, under whose names CLDR knows them: for Safari, the others replace these and more. */
const replacedCodes = [
  'AN',
  'BU',
  'CS',
  'DD',
  'DY',
  'FX',
  'HV',
  'NH',
  'RH',
  'SU',
  'TP',
  'UK',
  'VD',
  'YD',
  'YU',
  'ZR',
];

let codesByName: ReadonlyMap<string, string> | undefined;

/** The ISO 3166-1 alpha-2 code of a country that is given by its code, or by its name in one of a dozen languages. */
export function countryCode(text: string): string | undefined {
  codesByName ??= nameCountries();
  return codesByName.get(fold(text)) || undefined;
}

function nameCountries(): Map<string, string> {
  const codes = new Map<string, string>();
  // A name of two countries names neither: the Norwegian and the Polish Kongo are not the same.
  const add = (name: string, code: string) => {
    codes.set(name, (codes.get(name) ?? code) === code ? code : '');
  };
  const countries = countryCodes();
  for (const [name, code] of Object.entries(commonNames)) add(name, code);
  for (const locale of locales) {
    for (const style of ['long', 'short'] as const) {
      const names = new Intl.DisplayNames(locale, { type: 'region', style });
      for (const code of countries) add(fold(names.of(code) ?? code), code);
    }
  }
  // Whatever a name means: RU is Russia, and not the Spanish for United Kingdom too.
  for (const code of countries) codes.set(code.toLowerCase(), code);
  return codes;
}

/** Without case, accents and punctuation: `U.S.A.`, `Côte d’Ivoire`. */
const fold = (name: string): string =>
  foldText(name)
    .replace(/['’.]/g, '')
    .replace(/[^\p{L}]+/gu, ' ')
    .trim();

/** Of all pairs of letters, those that name a country of today. */
function countryCodes(): string[] {
  const letters = Array.from({ length: 26 }, (_, index) => String.fromCharCode(65 + index));
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  const others = new Set([...notCountries, ...replacedCodes]);
  return letters
    .flatMap((first) => letters.map((second) => first + second))
    .filter((code) => !others.has(code) && names.of(code))
    .filter((code) => new Intl.Locale('und', { region: code }).region === code);
}
