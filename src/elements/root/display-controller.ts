import { ContextProvider } from '@lit/context';
import type { ReactiveController, ReactiveElement } from 'lit';
import { type Display, displayContext } from '../../context/display.js';
import type * as numberPlans from '../../domain/phone-number.js';
import { en } from '../../strings/en.js';
import type { StringOverrides } from '../../strings/strings.js';
import { LanguageController } from './language-controller.js';

/** One for the page: the plans are the same for every card. */
let plans: typeof numberPlans | undefined;

const english: Display = { strings: en, locale: 'en', direction: 'ltr' };

/** Provides how things are said and written: the language around the card, the host's own texts, the numbering plans. */
export class DisplayController implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #language: LanguageController;
  readonly #provider: ContextProvider<typeof displayContext, ReactiveElement>;
  #made: readonly unknown[] = [];

  constructor(host: ReactiveElement) {
    this.#host = host;
    this.#language = new LanguageController(host);
    this.#provider = new ContextProvider(host, { context: displayContext, initialValue: english });
    host.addController(this);
  }

  /** False until the texts of the first language are there: nothing is rendered in another one before. */
  get isReady(): boolean {
    return this.#language.spoken !== undefined;
  }

  get value(): Display {
    return this.#provider.value;
  }

  hostConnected(): void {
    void this.#loadPlans();
  }

  provide(overrides: StringOverrides | undefined): void {
    const { spoken } = this.#language;
    const made = [spoken, overrides, plans];
    if (!spoken || made.every((part, i) => part === this.#made[i])) return;
    this.#made = made;
    const given = Object.entries(overrides ?? {}).filter(([, text]) => text !== undefined);
    this.#provider.setValue({
      ...spoken,
      strings: { ...spoken.strings, ...Object.fromEntries(given) },
      plans,
    });
  }

  /** Numbers stand as they came until the plans are there; without them the card works. */
  async #loadPlans(): Promise<void> {
    if (plans) return;
    plans = await import('../../domain/phone-number.js').catch(() => undefined);
    this.#host.requestUpdate();
  }
}
