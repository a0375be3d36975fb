import type { ContactError } from '../domain/contact-error.js';
import type { Message } from '../domain/message.js';
import type { Recipient } from '../domain/recipient.js';
import { Observable } from './observable.js';

/** What became of a message to one recipient. */
export type Sending = { readonly recipient: Recipient } & (
  | /** → sent, failed, stale */ { readonly status: 'sending' }
  | { readonly status: 'sent'; readonly message: Message }
  /** The host has taken it over. */
  | { readonly status: 'handed-over' }
  /** → sending, by the same key */
  | { readonly status: 'failed'; readonly error: ContactError }
  /** The service has it, and will not bring it there. → sending, as another message */
  | { readonly status: 'undeliverable'; readonly message: Message }
  /** A former try had arrived after all, with the text of that time: the present one was not sent. */
  | { readonly status: 'stale'; readonly message: Message }
);

/** What became of one message, by recipient. */
export class Sendings extends Observable<ReadonlyMap<string, Sending>> {
  constructor() {
    super(new Map());
  }

  get isUnderWay(): boolean {
    return [...this.value.values()].some(({ status }) => status === 'sending');
  }

  put(sending: Sending): void {
    this.set(new Map(this.value).set(sending.recipient.ref, sending));
  }

  /** What was said of the last message is not said beside the next one. */
  forgetEnded(): void {
    const isOpen = ({ status }: Sending) => status === 'failed' || status === 'undeliverable';
    const open = [...this.value].filter(([, sending]) => isOpen(sending));
    if (open.length < this.value.size) this.set(new Map(open));
  }
}
