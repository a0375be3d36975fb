import type { CardSettings, HostInteraction } from './card-inputs.js';
import { eventMessages, eventNames, isGreeting, isMessage, type Message } from './messages.js';
import { isRequestName, type LeftToHost, requestEvents } from './host-requests.js';
import { originOf } from './origin-of.js';

export type { CardSettings, HostInteraction } from './card-inputs.js';

export interface FrameOptions {
  /** Where the frame's page comes from: nobody else is answered. By default the origin of the frame's `src`. */
  readonly origin?: string;
  readonly config?: CardSettings;
}

/**
 * The host's side of a card in a frame: hands it interactions, and makes of what it tells events of the
 * `<iframe>`, named and cancelled as those of `<contact-card>`. Outlives a reload of the frame.
 */
export class FrameConnection {
  readonly #frame: HTMLIFrameElement;
  readonly #origin: string | undefined;
  #config: CardSettings;
  #interaction: HostInteraction | undefined;
  #port: MessagePort | undefined;
  #answered: unknown;

  constructor(
    frame: HTMLIFrameElement,
    { origin = frame.src || document.baseURI, config = {} }: FrameOptions = {},
  ) {
    this.#frame = frame;
    this.#origin = originOf(origin);
    this.#config = config;
    if (this.#origin === undefined) return;
    window.addEventListener('message', this.#hear);
    // A card that is already there greets again; a page that is still to come would refuse to be told.
    if (frame.contentDocument?.URL !== 'about:blank')
      frame.contentWindow?.postMessage({ type: 'contact-card/hello', v: 1 }, this.#origin);
  }

  /** Shows an interaction, as new or as the agent left it; all of it is told. */
  start(interaction: HostInteraction): void {
    this.#interaction = interaction;
    this.#send({ ...interaction, type: 'interaction.start' });
  }

  /** Changes the interaction that is shown; `interactionId` says that it is still that one. */
  change(interaction: HostInteraction): void {
    if (interaction.interactionId !== this.#interaction?.interactionId) return;
    this.#interaction = { ...this.#interaction, ...interaction };
    this.#send({ ...interaction, type: 'interaction.change' });
  }

  /** The interaction is over, and leaves the card if it is shown. */
  end(interactionId: string): void {
    if (interactionId === this.#interaction?.interactionId) this.#interaction = undefined;
    this.#send({ type: 'interaction.end', interactionId });
  }

  /** Changes the settings that are given. */
  configure(config: CardSettings): void {
    this.#config = { ...this.#config, ...config };
    this.#send({ type: 'config', config });
  }

  disconnect(): void {
    window.removeEventListener('message', this.#hear);
    this.#port?.close();
    this.#port = undefined;
  }

  #send(message: Message): void {
    this.#port?.postMessage(message);
  }

  readonly #hear = ({ source, origin, data }: MessageEvent<unknown>) => {
    if (source !== this.#frame.contentWindow || origin !== this.#origin) return;
    if (isGreeting(data, 'contact-card/hello') && data.id !== this.#answered) this.#answer(data, origin);
  };

  #answer({ id }: Message, origin: string): void {
    this.#answered = id;
    this.#port?.close();
    const { port1, port2 } = new MessageChannel();
    this.#port = port1;
    port1.onmessage = ({ data }: MessageEvent<unknown>) => {
      if (isMessage(data)) this.#tell(data);
    };
    const message = { type: 'contact-card/port', v: 1, config: this.#config };
    this.#frame.contentWindow?.postMessage(message, origin, [port2]);
    if (this.#interaction) this.start(this.#interaction);
  }

  #tell({ type, id, ...detail }: Message): void {
    const name = eventNames.find((each) => eventMessages[each] === type);
    if (!name) return;
    if (id !== undefined && isRequestName(name)) void this.#ask(new requestEvents[name](detail as never), id);
    else this.#frame.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
  }

  async #ask(event: LeftToHost, id: unknown): Promise<void> {
    const isTaken = !this.#frame.dispatchEvent(event) || (await event.taken);
    this.#send(isTaken ? { re: id, ok: true } : { re: id, error: 'not-taken' });
  }
}
