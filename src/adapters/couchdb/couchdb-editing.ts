import type { Contact, ContactChanges, ContactDraft, ContactId } from '../../domain/contact.js';
import { ContactError } from '../../domain/contact-error.js';
import type { Overwriting } from '../../formats/couchdb-schema.js';
import type { EditingFacet, Removal, RequestOptions, WriteOptions } from '../contact-adapter.js';
import { loadOnce } from '../load-once.js';
import { refused } from './couch-database.js';
import { contactDocument, type ContactDocument } from './documents.js';
import { conflictsField, contactOf, type StoredContact, type StoredContacts } from './stored-contacts.js';
import { idOfKey, isWrittenBy, withKey } from './write-keys.js';

const loadRemoval = loadOnce(() => import('./couchdb-removal.js'));

export class CouchDbEditing implements EditingFacet {
  readonly #contacts: StoredContacts;
  readonly #region: string | undefined;

  constructor(contacts: StoredContacts, region: string | undefined) {
    this.#contacts = contacts;
    this.#region = region;
  }

  async create(draft: ContactDraft, { key, signal }: WriteOptions): Promise<Contact> {
    const now = new Date().toISOString();
    const id = idOfKey(key) as ContactId;
    const document = await contactDocument(
      { ...draft, id, created: now, updated: now },
      { region: this.#region },
    );
    const known = await this.#contacts.look(id, signal);
    if (known.deleted) throw new ContactError('not-found', 'What this key has written has been removed');
    if (known.document) return contactOf(known.document);
    return this.#put(id, document, signal, ({ contact }) => contact);
  }

  async update(
    { id, revision }: Contact,
    changes: ContactChanges,
    { key, signal }: WriteOptions,
  ): Promise<Contact> {
    const answered = ({ contact, document }: StoredContact): Contact => {
      if (isWrittenBy(document, key)) return contact;
      throw new ContactError('conflict', 'Somebody else has changed this contact', { current: contact });
    };
    const stored = await this.#contacts.get(id, signal);
    const { contact, document } = stored;
    if (isWrittenBy(document, key) || contact.revision !== revision) return answered(stored);
    const changed = withoutConflicts({ ...contact, ...changes, updated: new Date().toISOString() });
    const written = await contactDocument(changed, { region: this.#region });
    return this.#put(id, { ...document, ...written, ...withKey(document, key) }, signal, answered);
  }

  async remove(id: ContactId, { signal }: RequestOptions): Promise<Removal> {
    const { removeContact } = await loadRemoval();
    return removeContact(this.#contacts, id, signal);
  }

  /** `otherwise`: what the answer is where somebody else was quicker. */
  async #put(
    id: ContactId,
    { _conflicts, ...document }: ContactDocument & Overwriting,
    signal: AbortSignal,
    otherwise: (stored: StoredContact) => Contact,
  ): Promise<Contact> {
    const [written] = await this.#contacts.database.write([document], { what: 'The contact', signal });
    if (written?.rev !== undefined) return contactOf({ ...document, _rev: written.rev, _conflicts });
    if (written?.error === 'conflict') return otherwise(await this.#contacts.get(id, signal));
    throw refused(written, 'the contact');
  }
}

/** It is told, and not a part of the contact. */
function withoutConflicts(contact: Contact): Contact {
  if (!Object.hasOwn(contact.fields ?? {}, conflictsField)) return contact;
  const { [conflictsField]: _, ...fields } = contact.fields;
  return { ...contact, fields };
}
