import { addable, hasIdentity, withAdditions, type Addition } from '../domain/addition.js';
import type { Contact } from '../domain/contact.js';
import type { ContactError } from '../domain/contact-error.js';
import { lookupDefaults } from '../domain/definition.js';
import type { ReachableIdentity } from '../domain/identity.js';
import { randomUuid } from '../domain/random-uuid.js';
import { usualLabel } from './known-contact.js';
import { LatestTask } from './latest-task.js';
import { mayEdit } from './may-edit.js';
import { Observable } from './observable.js';
import type { Session } from './session.js';
import type { SessionPart } from './session-part.js';
import { updateAnew } from './update-anew.js';

export type AttachState =
  /** → asking */
  | { readonly status: 'none' }
  /** → attaching; none, by the agent */
  | { readonly status: 'asking'; readonly asked: Attachment }
  /** → none, failed */
  | { readonly status: 'attaching'; readonly asked: Attachment }
  /** Nothing is lost. → attaching; none, by the agent */
  | { readonly status: 'failed'; readonly asked: Attachment; readonly error: ContactError };

/** What one contact is about to get, if anything, and in which interaction. */
export interface Attachment {
  readonly contact: Contact;
  /** What it has not got yet. */
  readonly additions: readonly Addition[];
  /** Idempotency: pressed twice, or again after an answer that was lost, it is added once. */
  readonly key: string;
}

const none = { status: 'none' } as const;

/** Adds what an interaction brought to a contact that the agent has found, after one question. */
export class Attaching implements SessionPart {
  readonly state = new Observable<AttachState>(none);
  readonly #session: Session;
  readonly #all = new Map<string, AttachState>();

  constructor(session: Session) {
    this.#session = session;
    for (const part of [session.interaction, session.agent]) part.watch(() => this.#follow());
    session.lookup.watch(({ status }) => {
      // What the interaction brings may be another by then.
      if (status === 'resolving') this.cancel();
    });
  }

  /** What the interaction on the card brought, where it can be added to somebody. */
  get identities(): readonly ReachableIdentity[] {
    const { value } = this.#session.lookup;
    return mayEdit(this.#session, 'attach') && 'identities' in value ? addable(value.identities) : [];
  }

  ask(contact: Contact): void {
    if (this.#isWriting) return;
    const additions = this.identities
      .filter((identity) => !hasIdentity(contact, identity))
      .map((identity) => ({ identity, label: usualLabel(identity) }));
    this.#put({ status: 'asking', asked: { contact, additions, key: randomUuid() } });
  }

  label(identity: ReachableIdentity, label: string): void {
    const { value } = this.state;
    if (value.status !== 'asking' && value.status !== 'failed') return;
    const additions = value.asked.additions.map((each) =>
      each.identity === identity ? { ...each, label } : each,
    );
    // What may have been written already with another label is another write.
    this.#put({ status: 'asking', asked: { ...value.asked, additions, key: randomUuid() } });
  }

  cancel(): void {
    if (!this.#isWriting) this.#put(none);
  }

  /** The contact is the interaction's, and nothing about it changes. */
  use(): void {
    const { value } = this.state;
    if (value.status === 'none' || this.#isWriting) return;
    this.#put(none);
    this.#session.choose(value.asked.contact);
  }

  /** Resolves with the contact as it is then; with `undefined` where it failed, or is under way already. */
  attach(): Promise<Contact | undefined> {
    const { value } = this.state;
    const key = this.#key;
    if (value.status === 'none' || key === undefined || this.#isWriting) return Promise.resolve(undefined);
    const { asked } = value;
    const { source, definition, interaction } = this.#session;
    const interactionId = interaction.value?.announcement.interactionId;
    this.#put({ status: 'attaching', asked });
    return new Promise((resolve) => {
      new LatestTask().run(
        async (signal) =>
          updateAnew(
            await source.ready(),
            asked.contact,
            (current) => withAdditions(current, asked.additions),
            {
              ...{ signal, key: asked.key },
            },
          ),
        {
          done: (contact) => {
            this.#attached(contact, key, interactionId);
            this.#settle(key, none);
            resolve(contact);
          },
          failed: (error) => {
            this.#settle(key, { status: 'failed', asked, error });
            this.#session.notify({ type: 'error', error });
            resolve(undefined);
          },
        },
        { deadlineMs: definition.deadlineMs ?? lookupDefaults.deadlineMs },
      );
    });
  }

  /** What is under way still comes to its end, and the host hears of it. */
  clear(): void {
    this.#all.clear();
    this.#follow();
  }

  /** Another interaction may be on the card by now, whose contact this is not. */
  #attached(contact: Contact, key: string, interactionId: string | undefined): void {
    if (key === this.#key && this.#all.has(key)) this.#session.choose(contact);
    this.#session.saved(contact);
    this.#session.notify({ type: 'saved', contactId: contact.id, interactionId, created: false });
  }

  get #key(): string | undefined {
    const { agentId, interactionKey } = this.#session;
    return interactionKey === undefined ? undefined : JSON.stringify([agentId, interactionKey]);
  }

  get #isWriting(): boolean {
    return this.state.value.status === 'attaching';
  }

  #settle(key: string, state: AttachState): void {
    if (this.#all.has(key)) this.#all.set(key, state);
    this.#follow();
  }

  #put(state: AttachState): void {
    const key = this.#key;
    if (key === undefined) return;
    this.#all.set(key, state);
    this.#follow();
  }

  #follow(): void {
    this.state.set(this.#all.get(this.#key ?? '') ?? none);
  }
}
