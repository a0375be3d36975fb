import type { ContactCardEventMap } from '../src/index.js';

type EventName = keyof ContactCardEventMap;

/** A record, so that the compiler asks for an event that is missing. */
const every: Record<EventName, true> = {
  'contact-dial': true,
  'contact-open': true,
  'contact-guide': true,
  'contact-message': true,
  'contact-message-sent': true,
  'contact-lookup-finished': true,
  'contact-selected': true,
  'contact-viewed': true,
  'contact-revealed': true,
  'contact-deleted': true,
  'contact-restored': true,
  'contact-note-saved': true,
  'contact-copied': true,
  'contact-clear': true,
  'contact-saved': true,
  'contact-error': true,
};
const limit = 100;

export interface LoggedEvent {
  readonly number: number;
  readonly at: Date;
  readonly name: string;
  /** The detail as JSON, in one line. */
  readonly json: string;
  /** The desktop did it itself. */
  readonly isCancelled: boolean;
}

/** The public events of the cards, the newest first; the hundred-and-first pushes the oldest out. Fires `change`. */
export class EventLog extends EventTarget {
  #entries: readonly LoggedEvent[] = [];
  #count = 0;

  /** On the document: by then the desktop has decided whether it cancels. */
  constructor(target: Document) {
    super();
    for (const name of Object.keys(every) as EventName[])
      target.addEventListener(name, (event) => this.#add(event as CustomEvent<unknown>));
  }

  get entries(): readonly LoggedEvent[] {
    return this.#entries;
  }

  clear(): void {
    this.#set([]);
  }

  #add({ type, detail, defaultPrevented }: CustomEvent<unknown>): void {
    const json = JSON.stringify(detail, null, 1).replace(/\n\s*/g, ' ');
    const entry = { number: ++this.#count, at: new Date(), name: type, json, isCancelled: defaultPrevented };
    this.#set([entry, ...this.#entries].slice(0, limit));
  }

  #set(entries: readonly LoggedEvent[]): void {
    this.#entries = entries;
    this.dispatchEvent(new Event('change'));
  }
}
