import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { type LookupState, showsSame } from '../../store/lookup-state.js';
import type { Session } from '../../store/session.js';
import { announce } from '../parts/announce.js';
import type { CardViews } from './card-views.js';
import type { DisplayController } from './display-controller.js';
import { spokenOutcome } from './spoken-outcome.js';

interface Announced {
  readonly display: DisplayController;
  readonly views: CardViews;
  readonly session: () => Session | undefined;
}

/** Tells screen readers what a look-up has come to: once, however many views show it. */
export class OutcomeAnnouncer implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #announced: Announced;
  #unspoken: LookupState | undefined;
  #last: LookupState | undefined;

  constructor(host: ReactiveControllerHost & Element, announced: Announced) {
    this.#host = host;
    this.#announced = announced;
    host.addController(this);
  }

  enter(lookup: LookupState): void {
    if (!showsSame(this.#last, lookup)) this.#unspoken = lookup;
    this.#last = lookup;
    this.#host.requestUpdate();
  }

  hostUpdated(): void {
    if (this.#unspoken && this.#announced.display.isReady) void this.#speak(this.#unspoken);
  }

  /** In the card's own language, or not before that has loaded; and not into a dialog that is about to close. */
  async #speak(lookup: LookupState): Promise<void> {
    const { display, views, session } = this.#announced;
    this.#unspoken = undefined;
    await views.find('contact-card-erase')?.updateComplete;
    const { channel = 'voice' } = session()?.interaction.value?.announcement ?? {};
    const { strings, locale } = display.value;
    const spoken = spokenOutcome(lookup, channel, strings);
    if (spoken) announce(spoken, locale, this.#host);
  }
}
