import type { Contact, ContactChanges, ContactDraft, ContactId } from '../../domain/contact.js';
import { ContactError } from '../../domain/contact-error.js';
import { checkContact } from '../../formats/contact-schema.js';
import { hashText } from '../../formats/text-hash.js';
import { readVCards } from '../../formats/vcard.js';
import type { EditingFacet, Removal, RequestOptions, WriteOptions } from '../contact-adapter.js';
import { loadOnce } from '../load-once.js';
import { type AddressBook, revisionOf } from './address-book.js';
import type { Card } from './card.js';

/**
 * Changes of single cards, each on condition of the revision that it was made from. A server knows no keys of writes: what
 * is created has its name from the key, and an update whose words stand there already has happened.
 */
export class CardDavEditing implements EditingFacet {
  readonly #book: AddressBook;
  readonly #changed: () => void;
  /** A key that comes late again must not bring back who was removed on this page. */
  readonly #removed = new Set<ContactId>();
  /** It is large, and many look up far more than they write. */
  readonly #loadEdit = loadOnce(async () => (await import('../../formats/edit-vcard.js')).editVCard);

  constructor(book: AddressBook, changed: () => void) {
    this.#book = book;
    this.#changed = changed;
  }

  async create(draft: ContactDraft, { key, signal }: WriteOptions): Promise<Contact> {
    signal.throwIfAborted();
    const id = idOfKey(key);
    if (this.#removed.has(id)) throw notFound('What this key has written has been removed');
    const now = new Date().toISOString();
    const contact = unread(checkContact({ ...draft, id, created: now, updated: now }));
    const address = this.#book.addressOf(`${id}.vcf`);
    const blank = blankCard(id);
    const edit = await this.#loadEdit();
    const text = edit(blank, readVCards(blank).contacts[0]!, contact);
    signal.throwIfAborted();
    await this.#write(address, text, nobody, signal);
    // It is as the server has it, or as the same key has written it before.
    const card = (await this.#book.cardAt(address, signal)) ?? (await this.#book.card(id, signal));
    if (card) return card.contact;
    throw new ContactError('invalid', 'The address book does not take this contact');
  }

  async update(contact: Contact, changes: ContactChanges, options: WriteOptions): Promise<Contact> {
    const { signal } = options;
    signal.throwIfAborted();
    const edit = await this.#loadEdit();
    const card = await this.#card(contact.id, signal);
    const { address, text, contact: current } = card;
    const before = unread(current);
    const after = unread(checkContact({ ...current, ...changes }));
    if (edit(text, before, after) === text) return current;
    if (current.revision !== contact.revision)
      throw new ContactError('conflict', 'Somebody else has changed this contact', { current });
    const edited = edit(text, before, { ...after, updated: new Date().toISOString() });
    const isWritten = await this.#write(address, edited, { 'If-Match': revisionOf(card) }, signal);
    const written = await this.#card(contact.id, signal);
    if (isWritten) return written.contact;
    if (written.contact.revision !== contact.revision) return this.update(contact, changes, options);
    throw new ContactError('invalid', 'The address book does not take this change');
  }

  async remove(id: ContactId, { signal }: RequestOptions): Promise<Removal> {
    signal.throwIfAborted();
    for (let attempt = 1; attempt <= 3; attempt += 1) {
      const card = await this.#card(id, signal);
      if (!(await this.#changing(() => this.#book.delete(card, signal)))) continue;
      this.#removed.add(id);
      return { undo: this.#undoOf(card) };
    }
    throw new ContactError('conflict', 'Somebody else is changing this contact');
  }

  #undoOf({ address, text, contact: { id } }: Card): NonNullable<Removal['undo']> {
    let isTried = false;
    let isDone = false;
    return async ({ signal }) => {
      signal.throwIfAborted();
      const wasTried = isTried;
      isTried = true;
      const isWritten = !isDone && (await this.#write(address, text, nobody, signal));
      const { contact: current } = await this.#card(id, signal);
      // What was there before a first attempt is somebody else's; before another it may be this one's, its answer lost.
      if (!isWritten && !wasTried)
        throw new ContactError('conflict', 'There is a contact with this id again', { current });
      isDone = true;
      this.#removed.delete(id);
      return current;
    };
  }

  async #card(id: ContactId, signal: AbortSignal): Promise<Card> {
    const card = await this.#book.card(id, signal);
    if (card) return card;
    throw notFound('No card has this id');
  }

  #write(...write: Parameters<AddressBook['write']>): Promise<boolean> {
    return this.#changing(() => this.#book.write(...write));
  }

  /** A write that failed may have happened all the same. */
  async #changing<Value>(change: () => Promise<Value>): Promise<Value> {
    try {
      return await change();
    } finally {
      this.#changed();
    }
  }
}

const nobody = { 'If-None-Match': '*' } as const;

const notFound = (message: string) => new ContactError('not-found', message);

const idOfKey = (key: string): ContactId =>
  `contact-${/^[\w-]{1,80}$/.test(key) ? key : hashText(key)}` as ContactId;

/** Numbers are read anew: what was changed may mean another. */
const unread = (contact: Contact): Contact => ({
  ...contact,
  phones: contact.phones.map(({ number: _, ...phone }) => phone),
});

/** In the version that every server takes (RFC 6352, 5.1). */
const blankCard = (id: ContactId): string =>
  ['BEGIN:VCARD', 'VERSION:3.0', `UID:${id}`, 'FN:-', 'END:VCARD', ''].join('\r\n');
