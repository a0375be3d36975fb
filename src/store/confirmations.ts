import type { Contact } from '../domain/contact.js';
import type { ContactError } from '../domain/contact-error.js';
import { Observable } from './observable.js';
import type { Session } from './session.js';
import type { SessionPart } from './session-part.js';

/** What became of a contact that the agent has added or changed. */
export interface Confirmation {
  readonly contact: Contact;
  readonly done: 'added' | 'saved' | 'converted';
  /** It was not done after all, and why. */
  readonly error?: ContactError;
  /** With `error`: tries it once more; else takes it back. */
  readonly way?: () => void;
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

  dismiss(interaction = this.#session.interactionKey): void {
    this.#confirmed.delete(interaction ?? '');
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
