import type { StoredDocument } from '../../formats/couchdb-schema.js';
import type { Page, PageOptions, Subject } from '../contact-adapter.js';
import { subjectKey } from '../subject-key.js';
import type { StoredContacts } from './stored-contacts.js';

/** What documents of a type tell about a subject, newest first. */
export async function pageAbout<Item>(
  contacts: StoredContacts,
  type: string,
  about: Subject,
  read: (document: StoredDocument) => Item,
  options: PageOptions & { readonly what: string },
): Promise<Page<Item>> {
  options.signal.throwIfAborted();
  const subject = subjectKey(about);
  if (subject === undefined) return { items: [] };
  const range = {
    view: 'subjects',
    startkey: [type, subject, {}],
    endkey: [type, subject],
    descending: true,
  };
  return contacts.database.page(range, ({ doc }) => contacts.readable(doc, read), options);
}
