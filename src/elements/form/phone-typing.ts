import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { PhoneNumber } from '../../domain/identity.js';

type Plans = typeof import('../../domain/phone-typing.js');

/** One for the page: the plans are the same for every form. */
let plans: Plans | undefined;

/** Groups numbers while they are typed, and tells what they are read as, once the numbering plans have come. */
export class PhoneTyping implements ReactiveController {
  readonly #host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    if (!plans) void this.#load();
  }

  /** What stands in the field after a keystroke. A digit that was taken away brings no separator back. */
  group(input: HTMLInputElement, event: InputEvent, region: string | undefined): string {
    const { value: text, selectionStart } = input;
    if (!plans || !event.inputType?.startsWith('insert') || event.isComposing) return text;
    const grouped = plans.groupWhileTyping({ text, caret: selectionStart ?? text.length }, region);
    if (grouped.text === text) return text;
    input.value = grouped.text;
    input.setSelectionRange(grouped.caret, grouped.caret);
    return grouped.text;
  }

  /** `undefined` until it is known; else whether somebody can be reached by it. */
  read(text: string, region: string | undefined): { readonly number: PhoneNumber | undefined } | undefined {
    return plans && { number: plans.readStoredNumber(text, region)?.number };
  }

  async #load(): Promise<void> {
    plans = await import('../../domain/phone-typing.js').catch(() => undefined);
    if (plans) this.#host.requestUpdate();
  }
}
