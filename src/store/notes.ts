import type { NotesFacet } from '../adapters/contact-adapter.js';
import { type Action, isAllowed } from '../domain/action.js';
import type { ContactError } from '../domain/contact-error.js';
import type { Contact } from '../domain/contact.js';
import { lookupDefaults } from '../domain/definition.js';
import { newestFirst } from '../domain/interaction.js';
import { isOwnNote, type Note, noteLength } from '../domain/note.js';
import type { WaitingWrite } from '../domain/waiting-write.js';
import { Drafts } from './drafts.js';
import { NoteAttachment } from './note-attachment.js';
import { NoteComposer } from './note-composer.js';
import { NoteList, type NoteListState } from './note-list.js';
import { NoteRemoval } from './note-removal.js';
import { NoteSource } from './note-source.js';
import { type NoteText, readNoteText } from './note-text.js';
import { Observable } from './observable.js';
import type { Session } from './session.js';
import type { SessionPart } from './session-part.js';

/** What has just come to pass in the interaction on the card: to be said, each once. */
export type NoteOutcome =
  | { readonly type: 'saved' | 'conflict' | 'deleted' | 'restored' }
  | {
      readonly type: 'not-saved' | 'not-deleted' | 'not-restored' | 'not-attached';
      readonly error: ContactError;
    }
  | { readonly type: 'attached'; readonly contact: Contact };

/** The notes of the interaction on the card and of its contact, and what the agent does with them. */
export class Notes implements SessionPart {
  /** `undefined`: there is nothing that they could be about, or it is being looked up. */
  readonly listed = new Observable<NoteListState | undefined>(undefined);
  /** Of a new note; `undefined` where none may be taken. */
  readonly composer = new Observable<NoteComposer | undefined>(undefined);
  /** Of the notes that the agent changes. */
  readonly edits = new Observable<readonly NoteComposer[]>([]);
  /** Those of the agent at the card. */
  readonly removals = new Observable<readonly NoteRemoval[]>([]);
  readonly attachment = new Observable<NoteAttachment | undefined>(undefined);
  readonly outcome = new Observable<NoteOutcome | undefined>(undefined);
  readonly #session: Session;
  readonly #source: NoteSource;
  readonly #composers = new Map<string, NoteComposer>();
  #list: NoteList | undefined;
  #facet: NotesFacet | undefined;
  #removals: readonly NoteRemoval[] = [];
  #worker: string | undefined;

  constructor(session: Session) {
    this.#session = session;
    this.#source = new NoteSource(session);
    for (const each of [session.interaction, session.lookup, session.agent, session.source.state])
      each.watch(() => this.#follow());
    session.part(Drafts).unfinished.watch(() => this.#reopenEdits());
    this.#follow();
  }

  /** Whether the source keeps notes at all. */
  get areKept(): boolean {
    return this.#facet !== undefined;
  }

  get contact(): Contact | undefined {
    const { value } = this.#session.lookup;
    return value.status === 'selected' ? value.contact : undefined;
  }

  /** What is listed, and among it what was deleted here or is being changed. */
  get notes(): readonly Note[] {
    const { value } = this.listed;
    if (value?.status !== 'ready') return [];
    const gone = this.removals.value.map(({ note }) => note).filter((note) => this.#list?.concerns(note));
    const changed = this.edits.value.flatMap(({ note }) => note ?? []);
    const all = new Map([...gone, ...changed, ...value.notes].map((note) => [note.id, note]));
    return [...all.values()].sort(newestFirst);
  }

  /** Notes that this agent took in this interaction, and that are not the contact's yet. */
  get toAttach(): readonly Note[] {
    const { contact } = this;
    const { interactionKey } = this.#session;
    if (!contact || !this.can('note')) return [];
    return this.notes.filter(
      (note) =>
        note.interactionId === interactionKey &&
        this.isOwn(note) &&
        !note.contactIds.includes(contact.id) &&
        !this.removalOf(note),
    );
  }

  can(action: Extract<Action, 'note' | 'edit-note' | 'delete-note'>): boolean {
    return this.#facet?.writing !== undefined && isAllowed(this.#session.definition, action);
  }

  /** Whether one that is deleted can be put back. */
  get canRestore(): boolean {
    return this.#facet?.writing?.restore !== undefined;
  }

  isOwn(note: Note): boolean {
    return isOwnNote(note, this.#session.agentId);
  }

  editOf({ id }: Note): NoteComposer | undefined {
    return this.edits.value.find(({ note }) => note?.id === id);
  }

  removalOf({ id }: Note): NoteRemoval | undefined {
    return this.removals.value.find(({ note }) => note.id === id);
  }

  reload(): void {
    this.#list?.load();
  }

  settled({ write }: WaitingWrite): void {
    if (['add-note', 'update-note', 'remove-note', 'restore-note'].includes(write.kind)) this.reload();
  }

  loadOlder(): void {
    this.#list?.loadOlder();
  }

  edit(note: Note): void {
    if (this.isOwn(note) && this.can('edit-note')) this.#composerOf(`note ${note.id}`)?.open(note);
  }

  remove(note: Note): void {
    const isUnderWay = this.#removals.some((each) => each.note.id === note.id && each.isUnderWay);
    if (isUnderWay || !this.isOwn(note) || !this.can('delete-note')) return;
    const { agentId, interactionKey } = this.#session;
    const writing = () => this.#source.writing();
    const removal = new NoteRemoval({ note, agentId, writing, deadlineMs: this.#deadlineMs });
    removal.state.watch(() => this.#followRemoval(removal, interactionKey));
    removal.remove();
    this.#keep([...this.#removals.filter((each) => each.note.id !== note.id), removal]);
  }

  /** Gives the undo up, too. */
  dismiss(removal: NoteRemoval): void {
    this.#keep(this.#removals.filter((each) => each !== removal));
    if (removal.isGone) this.#list?.drop(removal.note);
  }

  attach(notes: readonly Note[]): void {
    const { contact } = this;
    const { interactionKey } = this.#session;
    if (!contact || this.attachment.value?.state.value.status === 'attaching') return;
    const { interactionId } = this.#session.interaction.value?.announcement ?? {};
    const attachment = new NoteAttachment({
      ...{ contact, deadlineMs: this.#deadlineMs },
      attach: (note, key, signal) => this.#source.attach(note, contact.id, key, signal),
      attached: (note) => this.#saved(note, interactionId),
    });
    attachment.state.watch(() => this.#followAttachment(attachment, interactionKey));
    this.attachment.set(attachment);
    attachment.begin(notes);
  }

  suspend(): void {
    this.#list?.suspend();
  }

  resume(): void {
    this.#list?.resume();
  }

  /** What is under way still comes to its end, and the host hears of it. */
  clear(): void {
    this.#composers.clear();
    this.#keep([]);
    this.#worker = undefined;
    this.#followWorker();
  }

  get #deadlineMs(): number {
    return this.#session.definition.deadlineMs ?? lookupDefaults.deadlineMs;
  }

  /** Another interaction, contact or agent, or a source that has come. */
  #follow(): void {
    const { value } = this.#session.source.state;
    // While it opens again, as after the card was off the page, what was there stays.
    if (value.status === 'ready') this.#facet = value.adapter.notes;
    this.#followPlace();
    this.#followWorker();
  }

  #followPlace(): void {
    const { interactionKey: interactionId, lookup } = this.#session;
    const { status } = lookup.value;
    const isKnown = this.areKept && status !== 'idle' && status !== 'resolving';
    const contactId = this.contact?.id;
    if (!isKnown || interactionId === undefined) this.#enter(undefined);
    else if (this.#list?.interactionId !== interactionId || this.#list.contactId !== contactId) {
      const facet = () => this.#source.facet();
      this.#enter(new NoteList({ interactionId, contactId, facet, deadlineMs: this.#deadlineMs }));
    }
  }

  #enter(list: NoteList | undefined): void {
    if (list === this.#list) return;
    this.#list?.end();
    this.#list = list;
    this.attachment.set(undefined);
    list?.state.watch((state) => {
      if (list === this.#list) this.listed.set(state);
    });
    this.listed.set(list?.state.value);
    list?.load();
  }

  /** Who works, and in which interaction: what is unfinished is theirs. */
  #followWorker(): void {
    const { interactionKey, agentId } = this.#session;
    const worker = JSON.stringify([interactionKey, agentId, this.can('note'), this.can('edit-note')]);
    if (worker === this.#worker) return;
    this.#worker = worker;
    this.#keep(this.#removals);
    this.composer.set(this.can('note') ? this.#composerOf('note') : undefined);
    this.#followEdits();
    this.#reopenEdits();
  }

  /** Changes that the agent had not finished when the page was left. */
  #reopenEdits(): void {
    const { unfinished } = this.#session.part(Drafts);
    if (!this.can('edit-note')) return;
    for (const { kind, interaction, agentId } of unfinished.value) {
      const isHere = interaction === this.#session.interactionKey && agentId === this.#session.agentId;
      if (isHere && kind.startsWith('note ')) this.#composerOf(kind);
    }
  }

  #followEdits(): void {
    const { interactionKey, agentId } = this.#session;
    const edits = [...this.#composers.values()].filter(({ draft, note, state }) => {
      const isHere = draft.key.interaction === interactionKey && draft.key.agentId === agentId;
      return isHere && note !== undefined && state.value.status !== 'closed';
    });
    this.edits.set(edits);
  }

  /** One for each draft: of the agent at the card, and of the interaction on it. */
  #composerOf(kind: string): NoteComposer | undefined {
    const draft = this.#session.part(Drafts).of<NoteText>(kind, readNoteText);
    if (!draft) return undefined;
    const name = JSON.stringify(Object.values(draft.key));
    const known = this.#composers.get(name);
    if (known) return known;
    const composer = this.#newComposer(draft);
    composer.state.watch(() => this.#followEdits());
    this.#composers.set(name, composer);
    return composer;
  }

  #newComposer(draft: NoteComposer['draft']): NoteComposer {
    const { definition, interaction } = this.#session;
    const { interactionId } = interaction.value?.announcement ?? {};
    const { interaction: key, agentId } = draft.key;
    return new NoteComposer({
      ...{ draft, limit: definition.noteLength ?? noteLength, deadlineMs: this.#deadlineMs },
      write: async (value, signal) => {
        // Whom the agent sees beside the note, which is not yet, or no longer, known for another interaction.
        const contact = key === this.#session.interactionKey ? this.contact : undefined;
        const author = { ...(agentId !== undefined && { id: agentId }), name: this.#session.agentName ?? '' };
        const contactIds = contact ? [contact.id] : [];
        // A page that is gone before the answer comes finds the key again.
        await draft.keep();
        signal.throwIfAborted();
        return this.#source.write(value, { author, contactIds, interactionId: key }, signal);
      },
      saved: (each, { note: former, isNew }) => {
        if (former && isNew) this.#list?.drop(former);
        this.#saved(each, interactionId);
        this.#tell({ type: 'saved' }, key);
      },
      met: (theirs) => {
        if (this.#list?.concerns(theirs)) this.#list.put(theirs);
        this.#tell({ type: 'conflict' }, key);
      },
      failed: (error) => this.#fail({ type: 'not-saved', error }, key),
    });
  }

  #saved(note: Note, interactionId: string | undefined): void {
    if (this.#list?.concerns(note)) this.#list.put(note);
    const { id: noteId, contactIds, author } = note;
    this.#session.notify({ type: 'note-saved', noteId, contactIds, interactionId, agentId: author.id });
  }

  /** What came to pass for another interaction is seen when that is on the card again. */
  #tell(outcome: NoteOutcome, interactionKey: string | undefined): void {
    if (interactionKey === this.#session.interactionKey) this.outcome.set(outcome);
  }

  #fail(outcome: Extract<NoteOutcome, { error: ContactError }>, interactionKey: string | undefined): void {
    this.#tell(outcome, interactionKey);
    this.#session.notify({ type: 'error', error: outcome.error });
  }

  #followRemoval(removal: NoteRemoval, interactionKey: string | undefined): void {
    const { value } = removal.state;
    const isOver = value.status === 'restored' || (value.status === 'removed' && !this.canRestore);
    this.#keep(this.#removals.filter((each) => each !== removal || !isOver));
    if (value.status === 'restored' && this.#list?.concerns(value.note)) this.#list.put(value.note);
    if (value.status === 'removed' && isOver) this.#list?.drop(removal.note);
    if (value.status === 'removed') this.#tell({ type: 'deleted' }, interactionKey);
    if (value.status === 'restored') this.#tell({ type: 'restored' }, interactionKey);
    if (value.status === 'failed') this.#fail({ type: 'not-deleted', error: value.error }, interactionKey);
    if (value.status === 'not-restored')
      this.#fail({ type: 'not-restored', error: value.error }, interactionKey);
  }

  #keep(removals: readonly NoteRemoval[]): void {
    this.#removals = removals;
    this.removals.set(removals.filter(({ agentId }) => agentId === this.#session.agentId));
  }

  #followAttachment(attachment: NoteAttachment, interactionKey: string | undefined): void {
    const { value } = attachment.state;
    const { contact } = attachment;
    if (value.status === 'done') this.#tell({ type: 'attached', contact }, interactionKey);
    if (value.status !== 'failed') return;
    this.#fail({ type: 'not-attached', error: value.error }, interactionKey);
    // Of a note that was changed meanwhile the present state is needed, to try again from.
    if (value.error.code === 'conflict' && attachment === this.attachment.value) this.reload();
  }
}
