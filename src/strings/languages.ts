import { en } from './en.js';
import type { Strings } from './strings.js';
import type { WorkStrings } from './work/work-strings.js';

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

/**
 * The texts for a BCP 47 tag, or a promise of them; English where the language is not known or cannot be loaded.
 * Tags with underscores, as some platforms write them, are read as well.
 */
export function stringsFor(written: string): SpokenStrings | Promise<SpokenStrings> {
  const tag = written.replaceAll('_', '-');
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
  const [language = 'en'] = tag.toLowerCase().split('-');
  return { strings, locale: isLocale(tag) ? tag : language, direction: language === 'ar' ? 'rtl' : 'ltr' };
}

/** Intl throws at what is no tag: `en-x`, `en-`. */
function isLocale(tag: string): boolean {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(tag).length > 0;
  } catch {
    return false;
  }
}

const workLoaders: Record<string, () => Promise<WorkStrings>> = {
  ar: async () => (await import('./work/ar.js')).arWork,
  en: async () => (await import('./work/en.js')).enWork,
  it: async () => (await import('./work/it.js')).itWork,
  sv: async () => (await import('./work/sv.js')).svWork,
};

/** The texts of the views that load later, in the language of a locale that `stringsFor` gave. */
export async function workStringsFor(locale: string): Promise<WorkStrings> {
  const [language = 'en'] = locale.toLowerCase().split('-');
  const load = Object.hasOwn(workLoaders, language) ? workLoaders[language] : workLoaders['en'];
  return load!();
}
