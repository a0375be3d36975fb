import type { Contact } from '../domain/contact.js';
import { Observable } from './observable.js';
import type { Session } from './session.js';
import type { SessionPart } from './session-part.js';

/** A contact that was saved. */
export interface Confirmation {
  readonly contact: Contact;
  readonly created: boolean;
}

/** What was last saved in the interaction on the card: said until the agent has seen it or goes on to something else. */
export class Confirmations implements SessionPart {
  readonly current = new Observable<Confirmation | undefined>(undefined);
  readonly #session: Session;
  readonly #confirmed = new Map<string, Confirmation>();

  constructor(session: Session) {
    this.#session = session;
    session.interaction.watch(() => this.#follow());
    session.agent.watch(() => this.clear());
    session.tasks.current.watch((task) => task && this.dismiss());
  }

  /** In which interaction, as `interactionKey` names it. */
  confirm(interaction: string, confirmation: Confirmation): void {
    this.#confirmed.set(interaction, confirmation);
    this.#follow();
  }

  dismiss(): void {
    this.#confirmed.delete(this.#session.interactionKey ?? '');
    this.#follow();
  }

  clear(): void {
    this.#confirmed.clear();
    this.#follow();
  }

  #follow(): void {
    this.current.set(this.#confirmed.get(this.#session.interactionKey ?? ''));
  }
}
