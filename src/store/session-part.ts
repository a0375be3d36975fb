import type { Contact, ContactId } from '../domain/contact.js';
import type { WaitingWrite } from '../domain/waiting-write.js';
import type { Session } from './session.js';

/** What an agent does with a contact beyond looking at it. It is made when a view first asks its session for it. */
export interface SessionPart {
  /** The card left the page: nothing loads, and what is under way to the source comes to its end. */
  suspend?(): void;
  resume?(): void;
  /** The source holds a contact anew; `former`: the id by which it has been known while it waited. */
  saved?(contact: Contact, former: ContactId): void;
  /** A write that waited has reached the source, or was given up. */
  settled?(write: WaitingWrite): void;
  /** Nothing that the machine holds of any agent is left. */
  clear?(): void | Promise<void>;
}

export type SessionPartClass<Part extends SessionPart> = new (session: Session) => Part;

/** One of each kind for a session, so that all views share it. */
export class SessionParts {
  readonly #session: Session;
  readonly #made = new Map<SessionPartClass<SessionPart>, SessionPart>();
  #isSuspended = false;

  constructor(session: Session) {
    this.#session = session;
  }

  get<Part extends SessionPart>(Kind: SessionPartClass<Part>): Part {
    const known = this.#made.get(Kind);
    if (known) return known as Part;
    const part = new Kind(this.#session);
    this.#made.set(Kind, part);
    if (this.#isSuspended) part.suspend?.();
    return part;
  }

  suspend(): void {
    this.#isSuspended = true;
    for (const part of this.#made.values()) part.suspend?.();
  }

  resume(): void {
    this.#isSuspended = false;
    for (const part of this.#made.values()) part.resume?.();
  }

  settled(write: WaitingWrite): void {
    for (const part of this.#made.values()) part.settled?.(write);
  }

  saved(contact: Contact, former: ContactId): void {
    for (const part of this.#made.values()) part.saved?.(contact, former);
  }

  async clear(): Promise<void> {
    for (const part of this.#made.values()) await part.clear?.();
  }
}
