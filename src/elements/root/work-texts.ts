import { workStringsFor } from '../../strings/languages.js';
import type { WorkStrings } from '../../strings/work/work-strings.js';

/** One for the page: a language is the same for every card. */
const loaded = new Map<string, WorkStrings>();

/** The texts of the views that load later, once one of those has asked for them. */
export class WorkTexts {
  readonly #come: () => void;
  readonly #loading = new Set<string>();

  constructor(come: () => void) {
    this.#come = come;
  }

  /** `undefined` until they have come: whoever asks is told. */
  in(locale: string): WorkStrings | undefined {
    if (!loaded.has(locale) && !this.#loading.has(locale)) void this.#load(locale);
    return loaded.get(locale);
  }

  /** What could not be loaded is loaded again when it is asked for again. */
  async #load(locale: string): Promise<void> {
    this.#loading.add(locale);
    const texts = await workStringsFor(locale).catch(() => undefined);
    this.#loading.delete(locale);
    if (texts) loaded.set(locale, texts);
    if (texts) this.#come();
  }
}
