import type { Contact } from '../domain/contact.js';
import { Observable } from './observable.js';
import type { Session } from './session.js';
import type { SessionPart } from './session-part.js';

/** Whom an interaction is with: the contact on the card, and those that the agent has invited. Notes and messages go to them. */
export class Participants implements SessionPart {
  readonly contacts = new Observable<readonly Contact[]>([]);
  readonly #session: Session;
  readonly #invited = new Map<string, readonly Contact[]>();

  constructor(session: Session) {
    this.#session = session;
    session.lookup.watch(() => this.#follow());
    session.interaction.watch(() => this.#follow());
    this.#follow();
  }

  invite(contact: Contact): void {
    const { interactionKey } = this.#session;
    if (interactionKey === undefined) return;
    const others = (this.#invited.get(interactionKey) ?? []).filter(({ id }) => id !== contact.id);
    this.#invited.set(interactionKey, [...others, contact]);
    this.#follow();
  }

  clear(): void {
    this.#invited.clear();
    this.#follow();
  }

  #follow(): void {
    const { interactionKey, lookup } = this.#session;
    const shown = lookup.value.status === 'selected' ? [lookup.value.contact] : [];
    const invited = this.#invited.get(interactionKey ?? '') ?? [];
    const all = new Map([...shown, ...invited].map((contact) => [contact.id, contact]));
    this.contacts.set([...all.values()]);
  }
}
