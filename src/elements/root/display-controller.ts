import { ContextProvider } from '@lit/context';
import type { ReactiveController, ReactiveElement } from 'lit';
import { type Customs, type Display, displayContext } from '../../context/display.js';
import type { PhoneNumber } from '../../domain/identity.js';
import { en } from '../../strings/en.js';
import type { StringOverrides } from '../../strings/strings.js';
import { LanguageController } from './language-controller.js';

/** One for the page: countries are the same for every card. */
let customs: Customs | undefined;

const english: Display = { strings: en, locale: 'en', direction: 'ltr' };

/** Provides how things are said and written: the language around the card, the host's own texts, the countries' customs. */
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
    void this.#loadCustoms();
  }

  provide(overrides: StringOverrides | undefined): void {
    const { spoken } = this.#language;
    const made = [spoken, overrides, customs];
    if (!spoken || made.every((part, i) => part === this.#made[i])) return;
    this.#made = made;
    const given = Object.entries(overrides ?? {}).filter(([, text]) => text !== undefined);
    this.#provider.setValue({
      ...spoken,
      strings: { ...spoken.strings, ...Object.fromEntries(given) },
      customs,
    });
  }

  /** Numbers stand as they came until the plans are there; without them the card works. */
  async #loadCustoms(): Promise<void> {
    if (customs) return;
    customs = await loadCustoms().catch(() => undefined);
    this.#host.requestUpdate();
  }
}

async function loadCustoms(): Promise<Customs> {
  const [{ formatPhoneNumber, countryOf }, { addressLines }] = await Promise.all([
    import('../../domain/phone-number.js'),
    import('../../domain/postal-address.js'),
  ]);
  return {
    formatPhoneNumber: remembering(formatPhoneNumber),
    countryOf: remembering(countryOf),
    addressLines,
  };
}

/** A number is parsed once for all the places that show it; the few on the card are all that is kept. */
function remembering<Answer>(ask: (number: PhoneNumber) => Answer): (number: PhoneNumber) => Answer {
  const known = new Map<PhoneNumber, Answer>();
  return (number) => {
    if (known.size > 50) known.clear();
    const answer = known.get(number) ?? ask(number);
    known.set(number, answer);
    return answer;
  };
}
