import type { OutboxFacet } from '../adapters/contact-adapter.js';
import { isAllowed } from '../domain/action.js';
import type { Contact, ContactId } from '../domain/contact.js';
import { ContactError } from '../domain/contact-error.js';
import type { WaitingWrite } from '../domain/waiting-write.js';
import { Drafts } from './drafts.js';
import { mayEdit } from './may-edit.js';
import { mendingOf } from './mending.js';
import { messagingOf } from './messaging-of.js';
import { Observable } from './observable.js';
import type { Session } from './session.js';
import type { SessionPart } from './session-part.js';
import type { Task } from './tasks.js';

type Unfinished = Drafts['unfinished']['value'][number];

/** What has just come to pass: to be said, each once. */
export type PendingOutcome =
  { readonly type: 'refused'; readonly write: WaitingWrite } | { readonly type: 'all-sent' };

/** What the agent at the card has not finished, and what has not reached the source. */
export class Pending implements SessionPart {
  /** Of the interaction on the card, but for what stands on the card. */
  readonly drafts = new Observable<readonly Unfinished[]>([]);
  /** Of all interactions. */
  readonly writes = new Observable<readonly WaitingWrite[]>([]);
  readonly outcome = new Observable<PendingOutcome | undefined>(undefined);
  readonly #session: Session;
  readonly #discarded = new Set<string>();
  #outbox: OutboxFacet | undefined;
  #watching: AbortController | undefined;
  #isSuspended = false;

  constructor(session: Session) {
    this.#session = session;
    session.source.state.watch(() => this.#follow());
    session.agent.watch(() => this.#serve());
    const { unfinished } = session.part(Drafts);
    for (const each of [unfinished, session.tasks.current]) each.watch(() => this.#listDrafts());
    this.#listDrafts();
    this.#follow();
  }

  /** The form or the message is on the card again, with all that was typed. */
  continue(draft: Unfinished): void {
    if (this.canContinue(draft)) this.#session.tasks.open(taskOf(draft));
  }

  /** Not where the card is read-only by now, or agents may not do that any more. */
  canContinue(draft: Unfinished): boolean {
    return this.#may(taskOf(draft));
  }

  async discardDraft(draft: Unfinished): Promise<void> {
    await this.#session.part(Drafts).discard(draft);
  }

  /** Whatever waits is sent now, as far as the source can be reached. */
  async retry({ key }: WaitingWrite): Promise<void> {
    await this.#attempt((outbox) => outbox.retry(key));
  }

  async discard({ key }: WaitingWrite): Promise<void> {
    this.#discarded.add(key);
    await this.#attempt((outbox) => outbox.discard(key));
  }

  /** Where its text can be put to be written anew: in the interaction that it is of. */
  canMend(write: WaitingWrite): boolean {
    const { interactionId } = write;
    const { interactionKey } = this.#session;
    const isHere = interactionId === undefined || interactionId === interactionKey;
    const mending = mendingOf(write);
    return interactionKey !== undefined && isHere && mending !== undefined && this.#may(mending.task);
  }

  /** It is a draft again. Given up in the outbox once it is kept as that: at no moment is there nothing of it. */
  async mend(write: WaitingWrite): Promise<void> {
    const mending = mendingOf(write);
    if (!mending || !this.canMend(write)) return;
    const draft = this.#session.part(Drafts).of<unknown>(mending.kind, (value) => value);
    if (!draft) return;
    await new Promise<void>((resolve) => draft.whenReady(resolve));
    const value = mending.value(draft.value);
    if (value !== undefined) {
      draft.write(value);
      await draft.keep();
    }
    const { state } = draft;
    const isKept = state.value.status === 'ready' && state.value.isKept;
    // Another interaction, or another agent, has nothing to do with it.
    const isHere = this.#session.part(Drafts).of<unknown>(mending.kind, (each) => each) === draft;
    if (mending.task && isHere) this.#session.tasks.open(mending.task);
    if (value !== undefined && isKept) await this.discard(write);
  }

  suspend(): void {
    this.#isSuspended = true;
    this.#leave();
  }

  resume(): void {
    this.#isSuspended = false;
    this.#follow();
  }

  #follow(): void {
    const { value } = this.#session.source.state;
    const outbox = value.status === 'ready' ? value.adapter.outbox : undefined;
    this.#listDrafts();
    if (this.#isSuspended || (outbox === this.#outbox && this.#watching)) return;
    this.#leave();
    this.#outbox = outbox;
    if (outbox) void this.#watch(outbox);
    else this.writes.set([]);
  }

  /** Nobody sees a moment long what another agent wrote. */
  #serve(): void {
    this.writes.set([]);
    const outbox = this.#outbox;
    this.#leave();
    if (outbox) void this.#watch(outbox);
    this.#listDrafts();
  }

  #leave(): void {
    this.#watching?.abort();
    this.#watching = undefined;
  }

  async #watch(outbox: OutboxFacet): Promise<void> {
    this.#watching = new AbortController();
    const { signal } = this.#watching;
    for await (const writes of outbox.watch({ signal })) if (!signal.aborted) this.#take(writes);
  }

  #take(writes: readonly WaitingWrite[]): void {
    const before = this.writes.value;
    const left = new Set(writes.map(({ key }) => key));
    const gone = before.filter(({ key }) => !left.has(key));
    const wasRefused = new Set(before.filter(({ state }) => state === 'refused').map(({ key }) => key));
    this.writes.set(writes);
    for (const write of gone) void this.#settle(write);
    const refused = writes.find(({ key, state }) => state === 'refused' && !wasRefused.has(key));
    const isSent = gone.some(({ key }) => !this.#discarded.has(key));
    if (refused && before.length > 0) this.outcome.set({ type: 'refused', write: refused });
    else if (isSent && writes.length === 0) this.outcome.set({ type: 'all-sent' });
  }

  /** What was shown as it would be is shown as it is. */
  async #settle(write: WaitingWrite): Promise<void> {
    this.#session.settled(write);
    const { contactId } = write;
    if (!contactId || !['create', 'update', 'remove'].includes(write.write.kind)) return;
    const contact = await this.#contactNow(contactId);
    if (contact === 'gone') this.#session.lost(contactId);
    else if (contact) this.#session.arrived(contactId, contact);
  }

  async #contactNow(id: ContactId): Promise<Contact | 'gone' | undefined> {
    const { signal } = new AbortController();
    try {
      const adapter = await this.#session.source.ready();
      return await adapter.get(id, { signal });
    } catch (error) {
      return ContactError.from(error).code === 'not-found' ? 'gone' : undefined;
    }
  }

  async #attempt(work: (outbox: OutboxFacet) => Promise<void>): Promise<void> {
    try {
      if (this.#outbox) await work(this.#outbox);
    } catch (error) {
      this.#session.notify({ type: 'error', error: ContactError.from(error) });
    }
  }

  #may(task: Task | undefined): boolean {
    const session = this.#session;
    if (task?.kind === 'create' || task?.kind === 'edit') return mayEdit(session, task.kind);
    if (task?.kind === 'message')
      return messagingOf(session) !== undefined && isAllowed(session.definition, 'message');
    return isAllowed(session.definition, 'note');
  }

  /** Notes are written below every view, and stand there. */
  #listDrafts(): void {
    const task = this.#session.tasks.current.value;
    const open = new Set(task ? [kindOf(task)] : []);
    const { unfinished } = this.#session.part(Drafts);
    const isListed = ({ kind }: Unfinished) => kind === 'message' || kind.startsWith('contact ');
    this.drafts.set(unfinished.value.filter((draft) => isListed(draft) && !open.has(draft.kind)));
  }
}

/** What has been created since, and could not be changed after that, is still the new contact's. */
function taskOf({ kind, value }: Unfinished): Task {
  const { base } = (value ?? {}) as { base?: Contact };
  if (kind === 'message') return { kind };
  return base && kind !== 'contact new' ? { kind: 'edit', contact: base } : { kind: 'create', known: {} };
}

function kindOf(task: Task): string {
  if (task.kind === 'edit') return `contact ${task.contact.id}`;
  return task.kind === 'create' ? 'contact new' : task.kind;
}
