import { newestFirst } from '../../domain/interaction.js';
import { type Delivery, isSettled, type Message } from '../../domain/message.js';
import { checkDelivery } from '../../formats/message-schema.js';
import type { RequestOptions } from '../contact-adapter.js';
import { follow } from './follow.js';
import { found } from './stored-messages.js';
import type { WorkStore } from './work-store.js';

/** Where an embedded adapter puts what agents send, for whoever really sends it. */
export interface OutgoingBox {
  /** All messages, in the order in which they were written: `queued` ones wait to be sent. */
  list(options: RequestOptions): Promise<readonly Message[]>;
  /** All messages, at once and whenever something of them has changed, here or in another tab, until the signal ends it. */
  watch(options: RequestOptions): AsyncIterable<readonly Message[]>;
  /**
   * What has become of a message; `reason`: why it has failed, or was refused, for the agent to read. One that
   * was delivered or refused stays so. Rejects with `not-found`, and with `invalid`.
   */
  report(
    id: string,
    delivery: Delivery,
    options: RequestOptions & { readonly reason?: string },
  ): Promise<Message>;
}

export class StoredOutgoing implements OutgoingBox {
  readonly #messages: WorkStore<Message>;

  constructor(messages: WorkStore<Message>) {
    this.#messages = messages;
  }

  async list({ signal }: RequestOptions): Promise<readonly Message[]> {
    signal.throwIfAborted();
    const messages = await this.#all();
    signal.throwIfAborted();
    return messages;
  }

  watch({ signal }: RequestOptions): AsyncIterable<readonly Message[]> {
    return follow(this.#messages, () => this.#all(), signal);
  }

  async report(
    id: string,
    delivery: Delivery,
    { signal, reason }: RequestOptions & { readonly reason?: string },
  ): Promise<Message> {
    signal.throwIfAborted();
    const news = checkDelivery({ delivery, reason });
    const reported = await this.#messages.write({ id }, (current) => {
      const { reason: _, ...message } = found(current);
      return isSettled(message) ? current : { ...message, ...news };
    });
    return found(reported);
  }

  async #all(): Promise<readonly Message[]> {
    return (await this.#messages.all()).sort((a, b) => newestFirst(b, a));
  }
}
