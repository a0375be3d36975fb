import { ContextConsumer } from '@lit/context';
import type { ReactiveController, ReactiveElement } from 'lit';
import type { Display } from './display.js';
import { placesContext } from './places-context.js';

/** Milliseconds in which a card may still come to be around a view. */
const patience = 1_000;

interface Asking {
  /** Asks for all that a view has of its card. */
  readonly ask: () => void;
  /** There is no card around the view, or none any more. */
  readonly lost: () => void;
  readonly display: () => Display | undefined;
}

/** Lets a view stand anywhere in a card: in the card's language, no box where it has nothing to show, and waiting for a card that comes later. */
export class PlaceController implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #asking: Asking;
  readonly #consumer: ContextConsumer<typeof placesContext, ReactiveElement>;
  #isInCard = false;
  #leave: (() => void) | undefined;
  /** The view's own: it may be in another window than the script. */
  #document: Document | undefined;
  #warning: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveElement, asking: Asking) {
    this.#host = host;
    this.#asking = asking;
    this.#consumer = new ContextConsumer(host, {
      context: placesContext,
      subscribe: true,
      callback: (places) => {
        this.#leave?.();
        this.#leave = places.join(host, this.#askAgain);
        if (this.#isInCard) asking.ask(); // It is another one, which has come in between.
        this.#isInCard = true;
      },
    });
    host.addController(this);
  }

  /** A card answers at once; one that is upgraded later, or comes to be around the view by a slot, tells the page. */
  hostConnected(): void {
    if (this.#isInCard) return;
    this.#asking.lost();
    this.#document = this.#host.ownerDocument;
    this.#document.addEventListener('context-provider', this.#askAgain);
    this.#warning = setTimeout(() => {
      console.warn(
        `contact-card: <${this.#host.localName}> shows nothing, since no <contact-card> is around it`,
      );
    }, patience);
  }

  hostDisconnected(): void {
    this.#stopWaiting();
    this.#leave?.();
    this.#leave = undefined;
    this.#isInCard = false;
  }

  /** The texts are the card's: around the view the page may have another language and direction. */
  hostUpdated(): void {
    const { children } = this.#host.renderRoot;
    this.#host.toggleAttribute('empty', children.length === 0);
    const display = this.#asking.display();
    if (!this.#leave || !display) return;
    for (const part of children as HTMLCollectionOf<HTMLElement>) {
      part.lang = display.locale;
      part.dir = display.direction;
    }
  }

  readonly #askAgain = () => {
    for (const controller of [this.#consumer, this]) controller.hostDisconnected();
    for (const controller of [this.#consumer, this]) controller.hostConnected();
    if (this.#isInCard) this.#asking.ask();
  };

  #stopWaiting(): void {
    this.#document?.removeEventListener('context-provider', this.#askAgain);
    clearTimeout(this.#warning);
  }
}
