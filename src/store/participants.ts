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

  /** To the interaction on the card, or to another, as `interactionKey` names it. */
  invite(contact: Contact, interaction = this.#session.interactionKey): void {
    if (interaction === undefined) return;
    const others = (this.#invited.get(interaction) ?? []).filter(({ id }) => id !== contact.id);
    this.#invited.set(interaction, [...others, contact]);
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
    // What is on the card is newer than what was invited.
    const all = new Map([...shown, ...invited, ...shown].map((contact) => [contact.id, contact]));
    this.contacts.set([...all.values()]);
  }
}
