import type { Contact } from '../domain/contact.js';
import { ContactError } from '../domain/contact-error.js';
import { lookupDefaults } from '../domain/definition.js';
import type { EraseState, ToErase } from './erase-state.js';
import { Erasure } from './erasure.js';
import type { Session } from './session.js';
import type { SessionPart } from './session-part.js';

/** Contacts that the agent erases, each after two questions, and may put back until the page is left. */
export class Erasing implements SessionPart {
  readonly #session: Session;
  readonly #state: EraseState;
  #all: readonly Erasure[] = [];

  constructor(session: Session) {
    this.#session = session;
    this.#state = session.erasing;
    // Another agent's erasures are hidden until that agent is back.
    session.agent.watch(() => this.#keep(this.#all));
    session.erasing.question.watch((question) => {
      if (question.status === 'asking' && this.#isUnderWay(question.asked.contact)) session.erasing.cancel();
    });
  }

  confirm(): void {
    const { question } = this.#state;
    const { value } = question;
    if (value.status === 'asking') question.set({ ...value, status: 'confirming' });
  }

  erase(): void {
    const { value } = this.#state.question;
    if (value.status !== 'confirming') return;
    this.#state.cancel();
    this.#begin(value.asked);
  }

  /** Gives the undo up, too: from here on nobody can put the contact back. */
  dismiss(erasure: Erasure): void {
    this.#keep(this.#all.filter((each) => each !== erasure));
  }

  /** What is under way still comes to its end, and the host hears of it. */
  clear(): void {
    this.#keep([]);
  }

  #isUnderWay({ id }: Contact): boolean {
    return this.#all.some(({ contact, isUnderWay }) => contact.id === id && isUnderWay);
  }

  #begin({ contact, interactionId }: ToErase): void {
    const { source, definition, agentId } = this.#session;
    const erasure = new Erasure({
      ...{ contact, interactionId, agentId },
      deadlineMs: definition.deadlineMs ?? lookupDefaults.deadlineMs,
      remove: async (signal) => {
        const { editing } = await source.ready();
        signal.throwIfAborted();
        if (!editing?.remove) throw new ContactError('forbidden', 'This source erases nothing');
        return editing.remove(contact.id, { signal });
      },
    });
    const others = this.#all.filter((each) => each.contact.id !== contact.id);
    erasure.state.watch(() => this.#follow(erasure));
    erasure.erase();
    this.#keep([...others, erasure]);
  }

  #follow(erasure: Erasure): void {
    const { contact, interactionId, state } = erasure;
    const { value } = state;
    const isDone = value.status === 'erased' || value.status === 'restored';
    this.#keep(this.#all.filter((each) => each !== erasure || value.status !== 'restored'));
    if ('error' in value) this.#session.notify({ type: 'error', error: value.error });
    if (!isDone) return;
    this.#session.changed(contact);
    const type = value.status === 'erased' ? 'deleted' : 'restored';
    this.#session.notify({ type, contactId: contact.id, interactionId });
  }

  #keep(all: readonly Erasure[]): void {
    this.#all = all;
    const { agentId } = this.#session;
    this.#state.erasures.set(all.filter((each) => each.agentId === agentId));
  }
}
