import { en } from './en.js';
import type { Strings } from './strings.js';

/** A language's texts, and the locale in which dates, numbers and names go with them. */
export interface SpokenStrings {
  readonly strings: Strings;
  /** BCP 47. */
  readonly locale: string;
  readonly direction: 'ltr' | 'rtl';
}

/** English is always at hand; the others load when a card needs them. */
const loaders: Record<string, () => Promise<Strings>> = {
  ar: async () => (await import('./ar.js')).ar,
  it: async () => (await import('./it.js')).it,
  sv: async () => (await import('./sv.js')).sv,
};

const loaded = new Map<string, Strings>([['en', en]]);
const english: SpokenStrings = { strings: en, locale: 'en', direction: 'ltr' };

/** The texts for a BCP 47 tag, or a promise of them; English where the language is not known or cannot be loaded. */
export function stringsFor(tag: string): SpokenStrings | Promise<SpokenStrings> {
  const [language = ''] = tag.toLowerCase().split('-');
  const strings = loaded.get(language);
  if (strings) return spoken(strings, tag);
  return Object.hasOwn(loaders, language) ? load(language, tag) : english;
}

async function load(language: string, tag: string): Promise<SpokenStrings> {
  const strings = await loaders[language]?.().catch(() => undefined);
  if (!strings) return english;
  loaded.set(language, strings);
  return spoken(strings, tag);
}

function spoken(strings: Strings, tag: string): SpokenStrings {
  const isLocale =
    Intl.DateTimeFormat.supportedLocalesOf([tag.replaceAll('_', '-')].filter(isTag)).length > 0;
  const [language = 'en'] = tag.toLowerCase().split('-');
  return { strings, locale: isLocale ? tag : language, direction: language === 'ar' ? 'rtl' : 'ltr' };
}

const isTag = (tag: string) => /^[a-z]{2,8}(-[a-z0-9]{1,8})*$/i.test(tag);
