import type { Contact, ContactId } from '../../domain/contact.js';
import { ContactError } from '../../domain/contact-error.js';
import type { StoredDocument } from '../../formats/couchdb-schema.js';
import { checkContact } from '../../formats/contact-schema.js';
import type { CouchDatabase, Looked } from './couch-database.js';
import { contactKey, idIn } from './documents.js';

/** The field that tells the agent that replication has left other versions of the contact, and how many. */
export const conflictsField = 'replicationConflicts';

/** The contact of a document. Throws `invalid`, naming the member. */
export function contactOf(document: StoredDocument): Contact {
  const { _rev, _conflicts = [] } = document;
  const content = document['contact'] as object;
  const contact = checkContact({ ...content, id: idIn(document, contactKey), revision: _rev });
  if (_conflicts.length === 0) return contact;
  return { ...contact, fields: { ...contact.fields, [conflictsField]: _conflicts.length } };
}

/** A contact with the document that holds it. */
export interface StoredContact {
  readonly contact: Contact;
  readonly document: StoredDocument;
}

/** The contacts of a database. */
export class StoredContacts {
  readonly database: CouchDatabase;
  readonly #warn: (message: string) => void;
  #hasWarned = false;

  constructor(database: CouchDatabase, warn: (message: string) => void) {
    this.database = database;
    this.#warn = warn;
  }

  /** Rejects with `not-found`. */
  async get(id: ContactId, signal: AbortSignal): Promise<StoredContact> {
    const { document } = await this.look(id, signal);
    if (!document) throw new ContactError('not-found', 'No contact has this id');
    return { contact: contactOf(document), document };
  }

  async look(id: ContactId, signal: AbortSignal): Promise<Looked> {
    const [looked = {}] = await this.database.documents([contactKey(id)], { what: 'The contact', signal });
    return looked;
  }

  /** Of a document in a list; one that cannot be read is left out, which is told once. */
  readonly readable = <Item>(
    document: StoredDocument | undefined,
    read: (document: StoredDocument) => Item,
  ): Item | undefined => {
    if (!document) return undefined;
    try {
      return read(document);
    } catch (error) {
      if (!this.#hasWarned) this.#warn(`a document is left out: ${ContactError.from(error).message}`);
      this.#hasWarned = true;
      return undefined;
    }
  };
}
