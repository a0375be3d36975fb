import type { Display } from '../../context/display.js';
import type { Contact, ContactPhone, FieldValue, PostalAddress } from '../../domain/contact.js';
import type { FieldDefinition } from '../../domain/definition.js';
import type { PhoneNumber } from '../../domain/identity.js';

/** Intl's constructors are slow, its formatters are not: one of each kind is kept for each locale. */
export function perLocale<Formatter>(create: (locale: string, detail: string) => Formatter) {
  const made = new Map<string, Formatter>();
  return (locale: string, detail = ''): Formatter => {
    const key = `${locale} ${detail}`;
    const known = made.get(key);
    if (known) return known;
    const formatter = create(locale, detail);
    made.set(key, formatter);
    return formatter;
  };
}

const countries = perLocale((locale) => new Intl.DisplayNames(locale, { type: 'region', fallback: 'code' }));
const languages = perLocale(
  (locale) => new Intl.DisplayNames(locale, { type: 'language', fallback: 'code' }),
);
const lists = perLocale((locale) => new Intl.ListFormat(locale, { type: 'conjunction' }));
const numbers = perLocale((locale) => new Intl.NumberFormat(locale));
const dates = perLocale(
  (locale, timeZone) => new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone }),
);
const localDates = perLocale((locale) => new Intl.DateTimeFormat(locale, { dateStyle: 'medium' }));
const datesAndTimes = perLocale(
  (locale) => new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }),
);
const times = perLocale(
  (locale, timeZone) => new Intl.DateTimeFormat(locale, { timeStyle: 'short', timeZone }),
);
/** A number as its country writes it abroad; as it came until the numbering plans have loaded. */
export const numberText = ({ customs }: Display, number: PhoneNumber): string =>
  customs?.formatPhoneNumber(number) ?? number;

export function phoneText(display: Display, { value, number, extension }: ContactPhone): string {
  if (!number || !display.customs) return value;
  const text = numberText(display, number);
  return extension ? `${text} ${display.strings.extension(extension)}` : text;
}

export function countryText({ locale }: Display, code: string): string {
  return attempt(() => countries(locale).of(code)) ?? code;
}

export function languageText({ locale }: Display, tag: string): string {
  const name = attempt(() => languages(locale).of(tag)) ?? tag;
  return name.charAt(0).toLocaleUpperCase(locale) + name.slice(1);
}

export const listText = ({ locale }: Display, items: readonly string[]): string =>
  lists(locale).format(items.map(isolated));

/** Keeps its direction among words of the other one (U+2068 … U+2069). */
const isolated = (text: string) => `\u2068${text}\u2069`;

/** `0:04`, `1:02:30`: the time that runs, in digits. */
export function clockText({ locale }: Display, milliseconds: number): string {
  const seconds = Math.max(0, Math.floor(milliseconds / 1000));
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  const parts = hours ? [hours, minutes, seconds % 60] : [minutes, seconds % 60];
  const digits = (value: number, position: number) =>
    numberDigits(locale, position === 0 ? 1 : 2).format(value);
  return parts.map(digits).join(':');
}

const numberDigits = (locale: string, minimumIntegerDigits: number) =>
  paddedNumbers(locale, String(minimumIntegerDigits));
const paddedNumbers = perLocale(
  (locale, digits) =>
    new Intl.NumberFormat(locale, { minimumIntegerDigits: Number(digits), useGrouping: false }),
);

export function dateTimeText({ locale }: Display, iso: string): string {
  return attempt(() => datesAndTimes(locale).format(new Date(iso))) ?? iso;
}

/** A day without a time is the same everywhere; with one, it is a day here. */
export function dateText({ locale }: Display, iso: string): string {
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(iso);
  return attempt(() => (isDay ? dates(locale, 'UTC') : localDates(locale)).format(new Date(iso))) ?? iso;
}

/** The time of day in a zone: an IANA name or an offset. `undefined` where the browser does not know the zone. */
export function timeText({ locale }: Display, timeZone: string): string | undefined {
  return attempt(() => times(locale, timeZone).format(Date.now()));
}

export function fieldText(display: Display, value: FieldValue, type: FieldDefinition['type']): string {
  const { strings, locale } = display;
  if (typeof value === 'boolean') return value ? strings.yes : strings.no;
  if (typeof value === 'number') return numbers(locale).format(value);
  if (typeof value !== 'string') return listText(display, value);
  return type === 'date' ? dateText(display, value) : value;
}

/** `customerSince` → "Customer since": better than nothing, where neither the definition nor the language has a label. */
export function spokenName(name: string): string {
  const words = name
    .replace(/[-_]+/g, ' ')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Where the contact is: as the record says, else by the only zone of the country. */
export function timeZoneOf(display: Display, { timeZone, addresses, phones }: Contact): string | undefined {
  if (timeZone) return timeZone;
  const number = phones.find((phone) => phone.number)?.number;
  const country =
    addresses.find((address) => address.country)?.country ?? (number && display.customs?.countryOf(number));
  return country ? onlyTimeZoneOf(country) : undefined;
}

/** A country's time zone, where it has just one and the browser can tell. */
export function onlyTimeZoneOf(country: string): string | undefined {
  const zones = attempt(() => {
    const locale = new Intl.Locale('und', { region: country }) as Intl.Locale & { getTimeZones?(): string[] };
    return locale.getTimeZones?.();
  });
  return zones?.length === 1 ? zones[0] : undefined;
}

/** An address in the order of its country, line by line, and the country's name. */
export function addressText(display: Display, address: PostalAddress): string[] {
  const { street, locality, region, postalCode, country } = address;
  const plain = [street, [postalCode, locality].filter(Boolean).join(' '), region];
  const lines = display.customs?.addressLines(address) ?? plain;
  const name = country && /^[A-Z]{2}$/.test(country) ? countryText(display, country) : country;
  return [...lines, name].flatMap((line) => line || []);
}

/** Intl throws at tags, zones and dates that it does not know, and contacts come with all sorts. */
function attempt<Result>(work: () => Result): Result | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
