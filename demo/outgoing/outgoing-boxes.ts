import { type ContactAdapter, type Delivery, type Message, type OutgoingBox } from '../../src/index.js';

interface OpenBox {
  readonly box: OutgoingBox;
  messages: readonly Message[];
}

/** What the cards' sources would send, if this were no demo: here a person says what becomes of it. Fires `change`. */
export class OutgoingBoxes extends EventTarget {
  readonly #open = new Map<AbortController, OpenBox>();

  /** The latest first. */
  get messages(): readonly Message[] {
    const all = [...this.#open.values()].flatMap(({ messages }) => messages);
    return all.sort((a, b) => b.at.localeCompare(a.at));
  }

  /** Of a source that was opened, until it is closed. */
  follow(adapter: ContactAdapter & { readonly outgoing: OutgoingBox }): void {
    const closing = new AbortController();
    const close = adapter.close?.bind(adapter);
    this.#open.set(closing, { box: adapter.outgoing, messages: [] });
    Object.assign(adapter, {
      close: () => {
        closing.abort();
        this.#forget(closing);
        close?.();
      },
    });
    void this.#watch(closing);
  }

  async report({ id }: Message, delivery: Delivery, reason?: string): Promise<void> {
    const { signal } = new AbortController();
    for (const { box, messages } of this.#open.values())
      if (messages.some((message) => message.id === id))
        await box.report(id, delivery, { signal, ...(reason && { reason }) }).catch(() => undefined);
  }

  async #watch(closing: AbortController): Promise<void> {
    const open = this.#open.get(closing);
    try {
      for await (const messages of open?.box.watch({ signal: closing.signal }) ?? []) {
        if (open) open.messages = messages;
        this.dispatchEvent(new Event('change'));
      }
    } catch {
      this.#forget(closing); // Its database is gone.
    }
  }

  #forget(closing: AbortController): void {
    this.#open.delete(closing);
    this.dispatchEvent(new Event('change'));
  }
}
