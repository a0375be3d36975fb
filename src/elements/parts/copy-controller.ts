import type { LitElement, ReactiveController } from 'lit';
import type { Display } from '../../context/display.js';
import type { ContactCopiedDetail } from '../../events.js';
import { ContactCopiedEvent } from '../../events.js';
import { announce } from './announce.js';

/** Milliseconds for which a control shows that it has copied. */
const shown = 2_000;

export interface Copying {
  /** What is said of it. */
  readonly text: string;
  /** Selected where the clipboard cannot be reached, so that the keyboard copies it. */
  readonly shownIn: Node;
  readonly display: Display;
  readonly detail: ContactCopiedDetail;
}

/** Copies values, says so and tells it, and remembers for a moment which. */
export class CopyController implements ReactiveController {
  /** The value that was just copied. */
  copied: string | undefined;
  readonly #host: LitElement;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.copied = undefined;
  }

  async copy({ text, shownIn, display, detail }: Copying): Promise<void> {
    const { strings, locale } = display;
    const page = this.#host.ownerDocument;
    try {
      await (page.defaultView ?? window).navigator.clipboard.writeText(detail.value);
    } catch {
      page.getSelection()?.selectAllChildren(shownIn);
      announce(strings.selectedToCopy, locale, this.#host);
      return;
    }
    announce(strings.copied(text), locale, this.#host);
    this.#show(detail.value);
    this.#host.dispatchEvent(new ContactCopiedEvent(detail));
  }

  #show(value: string | undefined): void {
    this.copied = value;
    this.#host.requestUpdate();
    clearTimeout(this.#timer);
    if (value !== undefined) this.#timer = setTimeout(() => this.#show(undefined), shown);
  }
}
