import { randomUuid } from '../domain/random-uuid.js';
import type { ContactCardElement } from '../elements/root/contact-card.js';
import { changeInteraction, configure, endInteraction, startInteraction } from './card-inputs.js';
import {
  type EventName,
  eventMessages,
  eventNames,
  isGreeting,
  isMessage,
  type Message,
} from './messages.js';
import { HostRequests, isLeftToHost } from './host-requests.js';
import { originOf } from './origin-of.js';

export type { CardSettings, HostInteraction } from './card-inputs.js';

export interface PostMessageOptions {
  /** Who may frame this page and speak with its card: `https://desk.example`. By default the page's own origin. */
  readonly allowedOrigins?: readonly string[];
}

/**
 * Connects a card with the page that frames this one: takes interactions from it, and tells it what the card
 * tells. The protocol is in `README.md`. In a page that nobody frames it does nothing.
 */
export class PostMessageBridge {
  readonly #card: ContactCardElement;
  readonly #allowedOrigins: readonly string[];
  readonly #requests = new HostRequests();
  #port: MessagePort | undefined;
  /** Whoever greets again with the same has not been answered; the host answers each once. */
  #greetingId = randomUuid();

  constructor(
    card: ContactCardElement,
    { allowedOrigins = [window.location.origin] }: PostMessageOptions = {},
  ) {
    this.#card = card;
    this.#allowedOrigins = allowedOrigins.map(originOf).filter((origin) => origin !== undefined);
    if (window.parent === window) return;
    window.addEventListener('message', this.#hear);
    for (const name of eventNames) card.addEventListener(name, this.#tell);
    this.#greet(this.#allowedOrigins);
  }

  disconnect(): void {
    window.removeEventListener('message', this.#hear);
    for (const name of eventNames) this.#card.removeEventListener(name, this.#tell);
    this.#drop();
  }

  /** The browser hands it to nobody but these. */
  #greet(origins: readonly string[]): void {
    const greeting = { type: 'contact-card/hello', v: 1, id: this.#greetingId };
    for (const origin of origins) window.parent.postMessage(greeting, origin);
  }

  /** From any window there is. The first port counts, and no other until the host starts over. */
  readonly #hear = ({ source, origin, data, ports }: MessageEvent<unknown>) => {
    if (source !== window.parent || !this.#allowedOrigins.includes(origin)) return;
    const [port] = ports;
    if (isGreeting(data, 'contact-card/hello')) this.#startOver(origin);
    else if (isGreeting(data, 'contact-card/port') && port && ports.length === 1 && !this.#port)
      this.#take(port, data);
  };

  #startOver(origin: string): void {
    if (this.#port) this.#greetingId = randomUuid();
    this.#drop();
    this.#greet([origin]);
  }

  #take(port: MessagePort, { config }: Message): void {
    this.#port = port;
    port.onmessage = ({ data }: MessageEvent<unknown>) => {
      if (isMessage(data)) this.#obey(data);
    };
    this.#obey({ type: 'config', config });
  }

  #drop(): void {
    this.#port?.close();
    this.#port = undefined;
  }

  /** What is unknown is dropped without a word: the answer might be unknown to the other, and so on for ever. */
  #obey(message: Message): void {
    switch (message.type) {
      case 'interaction.start':
        return startInteraction(this.#card, message);
      case 'interaction.change':
        return changeInteraction(this.#card, message);
      case 'interaction.end':
        return void endInteraction(this.#card, message);
      case 'config':
        return isMessage(message.config) ? configure(this.#card, message.config) : undefined;
      case 'theme':
        return configure(this.#card, { theme: message.theme });
      case undefined:
        return this.#requests.settle(message);
    }
  }

  readonly #tell = (event: Event) => {
    if (!this.#port || event.defaultPrevented) return;
    const message = {
      ...(event as CustomEvent<object>).detail,
      type: eventMessages[event.type as EventName],
    };
    this.#port.postMessage(isLeftToHost(event) ? { ...message, id: this.#requests.ask(event) } : message);
  };
}
