import { ContactDialEvent, ContactGuideEvent, ContactMessageEvent, ContactOpenEvent } from '../events.js';
import type { Message } from './messages.js';

interface Request {
  readonly answer: (isTaken: boolean) => void;
  readonly timer: ReturnType<typeof setTimeout>;
}

/** So long, in milliseconds, an agent's click waits for the host; later, browsers take a new tab for a pop-up. */
const patience = 1000;

/** The events of what the host may do in the card's place. */
export const requestEvents = {
  'contact-dial': ContactDialEvent,
  'contact-open': ContactOpenEvent,
  'contact-guide': ContactGuideEvent,
  'contact-message': ContactMessageEvent,
} as const;

export type LeftToHost = InstanceType<(typeof requestEvents)[keyof typeof requestEvents]>;

export const isRequestName = (name: string): name is keyof typeof requestEvents =>
  Object.hasOwn(requestEvents, name);

export const isLeftToHost = (event: Event): event is LeftToHost => isRequestName(event.type);

/** It cannot cancel an event of another page in time: so the card waits for its answer. */
export class HostRequests {
  readonly #open = new Map<unknown, Request>();
  #count = 0;

  /** What the host's answer refers to. */
  ask(event: LeftToHost): number {
    const id = ++this.#count;
    const timer = setTimeout(() => this.settle({ re: id, error: 'timeout' }), patience);
    event.waitFor(new Promise((answer) => this.#open.set(id, { answer, timer })));
    return id;
  }

  /** Takes `{ re, ok: true }` or `{ re, error }`; each request is settled once. */
  settle({ re, ok, error }: Message): void {
    const request = this.#open.get(re);
    if (!request || (ok !== true && error === undefined)) return;
    this.#open.delete(re);
    clearTimeout(request.timer);
    request.answer(ok === true);
  }
}
