import type { Contact } from '../domain/contact.js';
import { isAllowed } from '../domain/action.js';
import { ContactError } from '../domain/contact-error.js';
import { lookupDefaults } from '../domain/definition.js';
import { LatestTask } from './latest-task.js';
import { Observable } from './observable.js';
import type { Session } from './session.js';
import type { SessionPart } from './session-part.js';

/** Milliseconds for which a masked value is seen. */
export const revealedFor = 30_000;

export type Revealed =
  /** → shown, failed; hidden, where the agent turns to something else meanwhile */
  | { readonly status: 'revealing' }
  /** → hidden, by itself, by the agent, or because the card is about something else */
  | { readonly status: 'shown'; readonly value: string }
  /** → revealing */
  | { readonly status: 'failed'; readonly error: ContactError };

/** A masked value of the contact on the card. `field`: `phones`, `emails`, or the name of one of its own. */
export interface MaskedValue {
  readonly field: string;
  readonly handle: string;
}

interface Revelation {
  readonly task: LatestTask;
  timer?: ReturnType<typeof setTimeout>;
}

/** The masked values that the agent sees just now: in memory, and only for as long as the card is about the same. */
export class Revealing implements SessionPart {
  /** By handle; one that is not there is hidden. */
  readonly revealed = new Observable<ReadonlyMap<string, Revealed>>(new Map());
  readonly #session: Session;
  readonly #begun = new Map<string, Revelation>();
  #subject: string;

  constructor(session: Session) {
    this.#session = session;
    this.#subject = subjectOf(session);
    for (const each of [session.lookup, session.interaction, session.agent]) each.watch(() => this.#follow());
  }

  get isPossible(): boolean {
    const { source, definition } = this.#session;
    const { value } = source.state;
    return value.status === 'ready' && value.adapter.masking !== undefined && isAllowed(definition, 'reveal');
  }

  reveal({ id }: Contact, { field, handle }: MaskedValue): void {
    if (!this.isPossible) return;
    const { source, definition } = this.#session;
    this.hide(handle);
    const revelation: Revelation = { task: new LatestTask() };
    this.#begun.set(handle, revelation);
    this.#put(handle, { status: 'revealing' });
    revelation.task.run(
      async (signal) => {
        const { masking } = await source.ready();
        if (!masking) throw new ContactError('forbidden', 'This source reveals nothing');
        return masking.reveal(id, handle, { signal });
      },
      {
        done: (value) => {
          revelation.timer = setTimeout(() => this.hide(handle), revealedFor);
          this.#put(handle, { status: 'shown', value });
          const { interaction } = this.#session;
          const interactionId = interaction.value?.announcement.interactionId;
          this.#session.notify({ type: 'revealed', contactId: id, interactionId, field });
        },
        failed: (error) => {
          this.#put(handle, { status: 'failed', error });
          this.#session.notify({ type: 'error', error });
        },
      },
      { deadlineMs: definition.deadlineMs ?? lookupDefaults.deadlineMs },
    );
  }

  hide(handle: string): void {
    const revelation = this.#begun.get(handle);
    if (!revelation) return;
    revelation.task.abandon();
    clearTimeout(revelation.timer);
    this.#begun.delete(handle);
    this.#put(handle, undefined);
  }

  hideAll(): void {
    for (const handle of [...this.#begun.keys()]) this.hide(handle);
  }

  suspend(): void {
    this.hideAll();
  }

  clear(): void {
    this.hideAll();
  }

  /** Whoever else is on the card, or at it, has not asked to see this. */
  #follow(): void {
    const subject = subjectOf(this.#session);
    if (subject === this.#subject) return;
    this.#subject = subject;
    this.hideAll();
  }

  #put(handle: string, state: Revealed | undefined): void {
    const all = new Map(this.revealed.value);
    if (state) all.set(handle, state);
    else all.delete(handle);
    this.revealed.set(all);
  }
}

function subjectOf({ lookup, interactionKey, agentId }: Session): string {
  const { value } = lookup;
  const contactId = value.status === 'selected' ? value.contact.id : undefined;
  return JSON.stringify([contactId, interactionKey, agentId]);
}
