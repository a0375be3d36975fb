import { telAddress } from '../domain/tel-address.js';
import type { ContactDialEvent, ContactOpenEvent } from '../events.js';
import type { Message } from './messages.js';

export type LeftToHost = ContactDialEvent | ContactOpenEvent;

interface Request {
  readonly event: LeftToHost;
  readonly timer: ReturnType<typeof setTimeout>;
}

/** So long, in milliseconds, an agent's click waits for the host; later, browsers take a new tab for a pop-up. */
const patience = 1000;

export const isLeftToHost = (event: Event): event is LeftToHost =>
  event.type === 'contact-dial' || event.type === 'contact-open';

/**
 * What the host may do in the card's place. It cannot cancel an event of another page in time: so that is done
 * at once, and made up for where the host does not answer that it does it.
 */
export class HostRequests {
  readonly #open = new Map<unknown, Request>();
  #count = 0;

  /** What the host's answer refers to. */
  ask(event: LeftToHost): number {
    event.preventDefault();
    const id = ++this.#count;
    const timer = setTimeout(() => this.settle({ re: id, error: 'timeout' }), patience);
    this.#open.set(id, { event, timer });
    return id;
  }

  /** Takes `{ re, ok: true }` or `{ re, error }`; each request is settled once. */
  settle({ re, ok, error }: Message): void {
    const request = this.#open.get(re);
    if (!request || (ok !== true && error === undefined)) return;
    this.#open.delete(re);
    clearTimeout(request.timer);
    if (ok !== true) doAsTheCard(request.event);
  }
}

function doAsTheCard(event: LeftToHost): void {
  if (event.type === 'contact-open') {
    window.open((event as ContactOpenEvent).detail.url, '_blank', 'noopener');
    return;
  }
  const { phone, extension } = (event as ContactDialEvent).detail;
  const link = document.createElement('a');
  link.href = telAddress(phone, extension);
  link.click();
}
