import type { Contact, ContactId } from '../../domain/contact.js';
import { ContactError } from '../../domain/contact-error.js';
import { readNumbers } from '../../domain/contact-numbers.js';
import type { Identity } from '../../domain/identity.js';
import { rankMatches } from '../../domain/match.js';
import type {
  ContactAdapter,
  ContactQuery,
  FindOptions,
  FindResult,
  Page,
  PageOptions,
  RequestOptions,
} from '../contact-adapter.js';
import { follow } from '../embedded/follow.js';
import { foundAmong } from '../found-among.js';
import { isSearched } from '../is-searched.js';
import { HeardFeed } from './heard-feed.js';
import type { Outbox } from './outbox.js';
import type { UnsentEntry } from './outbox-store.js';
import { isPassing } from './pace.js';
import { isProvisional, provisionalId } from './provisional.js';
import { createdContact, updatedContact } from './results.js';

type Watch = NonNullable<ContactAdapter['watch']>;

/** Contacts as they will be once the source has what waits. */
export class ContactOverlay {
  readonly #adapter: ContactAdapter;
  readonly #outbox: Outbox;
  readonly #region: string | undefined;

  constructor(adapter: ContactAdapter, outbox: Outbox, region: string | undefined) {
    this.#adapter = adapter;
    this.#outbox = outbox;
    this.#region = region;
  }

  async get(id: ContactId, options: RequestOptions): Promise<Contact> {
    const { waiting, names } = await this.#outbox.outlook();
    options.signal.throwIfAborted();
    const known = (names.get(id) ?? id) as ContactId;
    const entries = waiting.filter((entry) => idOf(entry) === known);
    const before = isProvisional(known) ? undefined : await this.#ask(known, entries, options);
    const contact = after(entries, before);
    if (!contact) throw new ContactError('not-found', 'No contact has this id');
    return contact;
  }

  /** With what waits on top. Of somebody whom the source does not have yet it has nothing to tell. */
  async *watch(watch: Watch, id: ContactId, options: RequestOptions): AsyncGenerator<Contact> {
    const { names } = await this.#outbox.outlook();
    const known = (names.get(id) ?? id) as ContactId;
    if (isProvisional(known)) return;
    const feed = new HeardFeed(() => watch(known, options));
    let writes = '';
    let last: string | undefined;
    const read = async () => {
      const entries = (await this.#outbox.outlook()).waiting.filter((entry) => idOf(entry) === known);
      const before = writes;
      writes = entries.map(({ key }) => key).join(' ');
      // What has just been sent may not have been told of yet.
      const told = feed.take() ?? (writes === before ? undefined : await this.#present(known, options));
      return told && { contact: after(entries, told) };
    };
    const watched = { watch: (changed: () => void) => feed.hear(changed, this.#outbox.onChange(changed)) };
    for await (const seen of follow(watched, read, options.signal)) {
      if (!seen) continue;
      if (!seen.contact) throw new ContactError('not-found', 'No contact has this id any more');
      const state = JSON.stringify(seen.contact);
      if (state !== last) yield seen.contact;
      last = state;
    }
  }

  async find(identities: readonly Identity[], options: FindOptions): Promise<FindResult> {
    const [found, { waiting }] = await Promise.all([
      this.#adapter.find(identities, options),
      this.#outbox.outlook(),
    ]);
    const changed = new Map(waiting.map((entry) => [idOf(entry), entry]));
    changed.delete(undefined);
    if (changed.size === 0) return found;
    const seen = found.matches.map(({ contact }) => contact);
    const contacts = await this.#changed(waiting, [...changed.keys()], seen);
    const others = found.matches.filter(({ contact }) => !changed.has(contact.id));
    const own = foundAmong(contacts, identities, options.limit);
    const matches = [...others, ...own.matches];
    const isMore = new Set(matches.map(({ contact }) => contact.id)).size > options.limit;
    return {
      matches: isMore ? rankMatches(matches).slice(0, options.limit) : matches,
      more: found.more || own.more || isMore,
      ...(found.isSourceEmpty && matches.length === 0 && { isSourceEmpty: true }),
    };
  }

  /** Those that are to be created come first, on the first page. */
  async search(query: ContactQuery, options: PageOptions): Promise<Page<Contact>> {
    const [page, { waiting }] = await Promise.all([
      this.#adapter.search(query, options),
      this.#outbox.outlook(),
    ]);
    if (!waiting.some(idOf)) return page;
    const ofContact = (id: string) => waiting.filter((entry) => idOf(entry) === id);
    const created = waiting.filter(({ write }) => options.after === undefined && write.kind === 'create');
    const items = [
      ...created.map(({ key }) => after(ofContact(provisionalId(key)), undefined)),
      ...page.items.map((contact) => after(ofContact(contact.id), contact)),
    ];
    return { ...page, items: items.filter((contact) => contact && isSearched(contact, query)) as Contact[] };
  }

  /** What cannot be asked for just now will be told. */
  #present(id: ContactId, options: RequestOptions): Promise<Contact | undefined> {
    return this.#adapter.get(id, options).catch(() => undefined);
  }

  /** As the agent saw it, where the source cannot be asked. */
  async #ask(id: ContactId, entries: readonly UnsentEntry[], options: RequestOptions): Promise<Contact> {
    try {
      return await this.#adapter.get(id, options);
    } catch (error) {
      const seen = entries.map(({ write }) => write.kind === 'update' && write.contact).find(Boolean);
      if (seen && error instanceof ContactError && isPassing(error)) return seen;
      throw error;
    }
  }

  /** Those of these ids who are left, with their numbers read. */
  #changed(
    waiting: readonly UnsentEntry[],
    ids: readonly (string | undefined)[],
    seen: readonly Contact[],
  ): Promise<Contact[]> {
    const contacts = ids.map((id) => {
      const entries = waiting.filter((entry) => idOf(entry) === id);
      const update = entries.map(({ write }) => write).find(({ kind }) => kind === 'update');
      const base = seen.find((contact) => contact.id === id);
      return after(entries, base ?? (update && 'contact' in update ? update.contact : undefined));
    });
    return readNumbers(
      contacts.filter((contact) => contact !== undefined),
      this.#region,
    );
  }
}

/** Of the contact that a write makes another one; `undefined` where it is none. */
function idOf({ key, write }: UnsentEntry): string | undefined {
  switch (write.kind) {
    case 'create':
      return provisionalId(key);
    case 'update':
      return write.contact.id;
    case 'remove':
      return write.contactId;
    default:
      return undefined;
  }
}

/** What these make of a contact, one after the other; `undefined`: there is none. */
function after(entries: readonly UnsentEntry[], before: Contact | undefined): Contact | undefined {
  return entries.reduce((contact: Contact | undefined, { key, write }) => {
    if (write.kind === 'create') return createdContact(key, write);
    if (write.kind === 'update') return contact && updatedContact(key, write, contact);
    return write.kind === 'remove' ? undefined : contact;
  }, before);
}
