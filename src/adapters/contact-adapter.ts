import type { Contact, ContactChanges, ContactDraft, ContactId } from '../domain/contact.js';
import type { Identity } from '../domain/identity.js';
import type { PastInteraction } from '../domain/interaction.js';
import type { Match } from '../domain/match.js';

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
  /** The contact as it changes in the source, until the signal ends it. */
  watch?(id: ContactId, options: RequestOptions): AsyncIterable<Contact>;

  /**
   * The contacts are held in this page or this browser: asking is as cheap as remembering, and a card
   * always asks. Whoever does not say so is asked through `withCache`.
   */
  readonly embedded?: true;
  readonly editing?: EditingFacet;
  readonly history?: HistoryFacet;

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
