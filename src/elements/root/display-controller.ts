import { ContextProvider } from '@lit/context';
import type { ReactiveController, ReactiveElement } from 'lit';
import { type Customs, type Display, displayContext } from '../../context/display.js';
import type { PhoneNumber } from '../../domain/identity.js';
import { en } from '../../strings/en.js';
import type { StringOverrides } from '../../strings/strings.js';
import type { WorkStrings } from '../../strings/work/work-strings.js';
import { LanguageController } from './language-controller.js';
import { WorkTexts } from './work-texts.js';

/** One for the page: countries are the same for every card. */
let customs: Customs | undefined;

const english: Display = { strings: en, locale: 'en', direction: 'ltr' };

/** Provides how things are said and written: the language around the card, the host's own texts, the countries' customs. */
export class DisplayController implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #language: LanguageController;
  readonly #provider: ContextProvider<typeof displayContext, ReactiveElement>;
  readonly #work: WorkTexts;
  #hasWork = false;
  #made: readonly unknown[] = [];
  #isAsked = false;

  constructor(host: ReactiveElement) {
    this.#host = host;
    this.#language = new LanguageController(host);
    this.#provider = new ContextProvider(host, { context: displayContext, initialValue: english });
    this.#work = new WorkTexts(() => host.requestUpdate());
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
    this.#isAsked = false;
  }

  provide(overrides: StringOverrides | undefined): void {
    const { spoken } = this.#language;
    const work = this.#hasWork && spoken ? this.#work.in(spoken.locale) : undefined;
    const made = [spoken, overrides, customs, work];
    if (!spoken || made.every((part, i) => part === this.#made[i])) return;
    this.#made = made;
    const given = Object.entries(overrides ?? {}).filter(([, text]) => text !== undefined);
    const need = () => this.#need();
    const needWork = () => this.#needWork(spoken.locale);
    this.#provider.setValue({
      ...spoken,
      strings: { ...spoken.strings, ...Object.fromEntries(given) },
      get customs() {
        return need();
      },
      get work() {
        const texts = needWork();
        return texts && { ...texts, ...Object.fromEntries(given) };
      },
    });
  }

  #needWork(locale: string): WorkStrings | undefined {
    this.#hasWork = true;
    return this.#work.in(locale);
  }

  /** They load when the first number or address is shown. It stands as it came until then; without them the card works. */
  #need(): Customs | undefined {
    if (!customs && !this.#isAsked) void this.#load();
    return customs;
  }

  async #load(): Promise<void> {
    this.#isAsked = true;
    customs = await loadCustoms().catch(() => undefined);
    this.#isAsked = false;
    if (customs) this.#host.requestUpdate();
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
