import type { Contact, ContactChanges, ContactDraft, ContactId } from '../domain/contact.js';
import type { Identity } from '../domain/identity.js';
import type { PastInteraction } from '../domain/interaction.js';
import type { JourneyEvent, JourneyId, Presence } from '../domain/journey/journey-event.js';
import type { ContactError } from '../domain/contact-error.js';
import type { Match } from '../domain/match.js';
import type {
  Message,
  MessageChannel,
  MessageDraft,
  MessagePermission,
  MessageRecipient,
  MessageTemplate,
} from '../domain/message.js';
import type { Note, NoteChanges, NoteDraft } from '../domain/note.js';
import type { WaitingWrite } from '../domain/waiting-write.js';

/**
 * The port to a system that holds contacts: a required core, and facets that are present exactly
 * where the system can do what they offer. Every method rejects with a `ContactError`, or with the
 * reason of its signal; with nothing else.
 */
export interface ContactAdapter {
  /**
   * The contacts that have any of these identities, which are alternatives of one interaction.
   * A contact that agrees on several may be given several times, once for each.
   */
  find(identities: readonly Identity[], options: FindOptions): Promise<FindResult>;
  /** Rejects with `not-found`. */
  get(id: ContactId, options: RequestOptions): Promise<Contact>;
  search(query: ContactQuery, options: PageOptions): Promise<Page<Contact>>;
  /**
   * The contact as it changes in the source, whoever changes it there, until the signal ends it. May begin with the contact
   * as it is, and may leave out what was so for a moment only. Rejects with `not-found` where nobody has this id, or nobody
   * has it any more. A connection that is lost is resumed, and what has changed meanwhile is told.
   */
  watch?(id: ContactId, options: RequestOptions): AsyncIterable<Contact>;

  /**
   * The contacts are held in this page or this browser: asking is as cheap as remembering, and a card
   * always asks. Whoever does not say so is asked through `withCache`.
   */
  readonly embedded?: true;
  readonly editing?: EditingFacet;
  readonly history?: HistoryFacet;
  readonly notes?: NotesFacet;
  readonly messaging?: MessagingFacet;
  readonly masking?: MaskingFacet;
  readonly outbox?: OutboxFacet;
  readonly journey?: JourneyFacet;

  /** Nobody uses it any more: lets go of what it holds. */
  close?(): void;
}

export interface EditingFacet {
  /** The same key creates once, however often it is asked; the contact made the first time is the answer. */
  create(draft: ContactDraft, options: WriteOptions): Promise<Contact>;
  /** `contact` is what the agent saw: rejects with `conflict` where the source holds a newer revision. */
  update(contact: Contact, changes: ContactChanges, options: WriteOptions): Promise<Contact>;
  /** Erases the contact with what belongs to it: what is kept about nobody else. */
  remove?(id: ContactId, options: RequestOptions): Promise<Removal>;
}

export interface Removal {
  /** Puts back what was erased, under the same ids. Absent where the source cannot. */
  undo?(options: RequestOptions): Promise<Contact>;
}

export interface HistoryFacet {
  /** Newest first. */
  list(about: Subject, options: PageOptions): Promise<Page<PastInteraction>>;
  /** The same interaction id records once. */
  record?(interaction: PastInteraction, about: readonly Identity[], options: RequestOptions): Promise<void>;
}

export interface NotesFacet {
  /** Newest first. About a contact: all that name it; about an interaction: all that were taken in it. A note names no identity. */
  list(about: Subject, options: PageOptions): Promise<Page<Note>>;
  /** Absent where notes can only be read. */
  readonly writing?: NotesWriting;
}

export interface NotesWriting {
  /** The same key writes one note, however often it is asked. */
  add(draft: NoteDraft, options: WriteOptions): Promise<Note>;
  /** `note` is what the agent saw: rejects with `conflict`, and its `currentNote`, where the source holds a newer revision. */
  update(note: Note, changes: NoteChanges, options: WriteOptions): Promise<Note>;
  /** A note that is gone already is removed. */
  remove(note: Note, options: WriteOptions): Promise<void>;
  /** Puts back a note that was removed, under the same id. Absent where the source cannot. */
  restore?(note: Note, options: WriteOptions): Promise<Note>;
}

/** A service that sends messages; a source without one has no such facet. */
export interface MessagingFacet {
  /** At least one. */
  readonly channels: readonly MessageChannel[];
  /** The same key sends once. Resolves when the service has the message, which need not have arrived by then. */
  send(draft: MessageDraft, options: WriteOptions): Promise<Message>;
  /** What was sent, newest first, as far as the source knows what became of it. */
  list?(about: Subject, options: PageOptions): Promise<Page<Message>>;
  /** The message as its delivery goes on, until the signal ends it or nothing more can come. */
  watch?(id: string, options: RequestOptions): AsyncIterable<Message>;
  templates?(options: RequestOptions): Promise<readonly MessageTemplate[]>;
  /** Asked before anything is sent: whether the recipient wants to be written to. */
  permission?(recipient: MessageRecipient, options: RequestOptions): Promise<MessagePermission>;
}

/** Where numbers, addresses or fields come masked, each with a handle; whoever reaches the source may dial and send by it. */
export interface MaskingFacet {
  /** The value behind a handle, for the agent to see. */
  reveal(contactId: ContactId, handle: string, options: RequestOptions): Promise<string>;
}

/** Writes that wait until the source can be reached: those of the agent who is served. */
export interface OutboxFacet {
  /** In the order in which they were made. */
  list(options: RequestOptions): Promise<readonly WaitingWrite[]>;
  /** The list as it is, and anew whenever it is another, until the signal ends it. */
  watch(options: RequestOptions): AsyncIterable<readonly WaitingWrite[]>;
  /** Sends it as soon as its turn comes, refused as it may have been. */
  retry(key: string): Promise<void>;
  /** It is never sent, nor what builds upon it. Waits for its end where it is being sent, and then it may have happened. */
  discard(key: string): Promise<void>;
}

/** How customers move through the website, and what else they met with. */
export interface JourneyFacet {
  /** `undefined`: nobody is known there by this, or it cannot be told who of several it is. */
  find(about: Subject, options: RequestOptions): Promise<JourneyId | undefined>;
  /** Newest first; each event once. */
  list(journey: JourneyId, options: JourneyListOptions): Promise<JourneyEvents>;
  /**
   * All that comes after a place, in order and each once, until the signal ends it. Without `after`, from the first event on.
   * Also says, every so often, that it is still there: silence is a feed that was lost.
   */
  watch?(journey: JourneyId, options: JourneyWatchOptions): AsyncIterable<JourneyNews>;
}

export interface JourneyListOptions extends PageOptions {
  /** ISO 8601, UTC: nothing from before. */
  readonly since?: string;
}

export interface JourneyEvents extends Page<JourneyEvent> {
  /** What `watch` goes on from: after the newest event that there is. */
  readonly place: string;
  /** The last sign of life. */
  readonly presence?: Presence;
}

export interface JourneyWatchOptions extends RequestOptions {
  /** The `place` of a list, or of the last news. */
  readonly after?: string;
}

export type JourneyNews =
  | { readonly type: 'events'; readonly events: readonly JourneyEvent[]; readonly place: string }
  | { readonly type: 'presence'; readonly presence: Presence }
  /** The feed is there. */
  | { readonly type: 'alive' }
  /** It is not, and is being resumed; what comes next, of any other type, says that it is back. */
  | { readonly type: 'lost'; readonly error: ContactError };

export interface RequestOptions {
  readonly signal: AbortSignal;
}

export interface FindOptions extends RequestOptions {
  /** Of at most so many contacts; `more` says that there are others. */
  readonly limit: number;
  /** The agent looks again: no remembered answer will do. */
  readonly fresh?: boolean;
}

export interface FindResult {
  readonly matches: readonly Match[];
  readonly more: boolean;
  /** Nobody was found because the source holds no contact at all. */
  readonly isSourceEmpty?: boolean;
}

export interface PageOptions extends RequestOptions {
  readonly limit: number;
  /** The `next` of the page before. */
  readonly after?: string;
}

export interface Page<Item> {
  readonly items: readonly Item[];
  /** Names the page that follows; absent on the last. */
  readonly next?: string;
  readonly total?: number;
}

export interface WriteOptions extends RequestOptions {
  /** Idempotency: a repeated key is the same write, not another. */
  readonly key: string;
}

/** What a note or an earlier interaction is about. */
export type Subject =
  { readonly interactionId: string } | { readonly contactId: ContactId } | { readonly identity: Identity };

export interface ContactQuery {
  /** Words that the name, organisation, numbers or addresses begin with; every word must be found. */
  readonly text?: string;
  readonly organisationId?: ContactId;
}
