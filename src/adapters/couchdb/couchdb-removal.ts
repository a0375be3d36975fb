import { belongsTo, notesOf } from '../../domain/belongings.js';
import { indexedKey } from '../../domain/candidate-keys.js';
import type { Contact, ContactId } from '../../domain/contact.js';
import { ContactError } from '../../domain/contact-error.js';
import { lookupKeys } from '../../domain/match.js';
import { randomUuid } from '../../domain/random-uuid.js';
import { aboutContact } from '../../domain/subject-keys.js';
import { checkKept, type StoredDocument } from '../../formats/couchdb-schema.js';
import type { Removal } from '../contact-adapter.js';
import { deletionsOf, type Looked, refused } from './couch-database.js';
import { noteOf } from './couchdb-notes.js';
import { noteDocument, ownerOfKey } from './documents.js';
import { contactOf, type StoredContacts } from './stored-contacts.js';
import { isWrittenBy, withKey } from './write-keys.js';

const what = 'The removal';

/** So often somebody else may be quicker. */
const mostRounds = 5;

/** All as it was. */
interface Erased {
  readonly contact: StoredDocument;
  /** Its notes and interactions, and notes about others, too. */
  readonly rest: readonly StoredDocument[];
}

/** Erases a contact with what is kept about nobody else. */
export async function removeContact(
  contacts: StoredContacts,
  id: ContactId,
  signal: AbortSignal,
): Promise<Removal> {
  const erased = await erase(contacts, id, signal);
  const key = randomUuid();
  let restoring: Promise<Contact> | undefined;
  return {
    async undo({ signal: undoing }) {
      undoing.throwIfAborted();
      const isFirst = !restoring;
      restoring ??= restore(contacts, erased, key, undoing);
      // What has failed may be tried again.
      restoring.catch(() => (restoring = undefined));
      const restored = await restoring;
      return isFirst ? restored : (await contacts.get(id, undoing)).contact;
    },
  };
}

/** There are no transactions: the contact goes last, so that whoever tries again after a fault finds it, and with it the rest. */
async function erase(contacts: StoredContacts, id: ContactId, signal: AbortSignal): Promise<Erased> {
  const rest = new Map<string, StoredDocument>();
  for (let round = 0; round < mostRounds; round += 1) {
    const { contact, document } = await contacts.get(id, signal);
    const changes = await belongingsOf(contacts, contact, signal);
    const areGone = await write(
      contacts,
      changes.flatMap(({ written }) => written),
      signal,
    );
    for (const { before } of changes) if (!rest.has(before._id)) rest.set(before._id, before);
    if (areGone && (await write(contacts, deletionsOf(document), signal)))
      return { contact: document, rest: [...rest.values()] };
  }
  throw new ContactError('unavailable', 'Others keep changing what belongs to the contact');
}

/** What goes with the contact, and what is written over it: a note about others, too, only forgets the contact. */
interface Change {
  readonly before: StoredDocument;
  readonly written: readonly object[];
}

async function belongingsOf(
  contacts: StoredContacts,
  contact: Contact,
  signal: AbortSignal,
): Promise<Change[]> {
  const owners = [aboutContact(contact.id), ...lookupKeys(contact).map(ownerOfKey)];
  const { rows } = await contacts.database.keyed('belongings', owners, { what, signal });
  const named = [...new Map(rows.map(({ id, doc }) => [id, doc])).values()];
  const kept = named.flatMap((document) => contacts.readable(document, readKept) ?? []);
  const others = await keysOfOthers(
    contacts,
    contact,
    kept.flatMap(({ about }) => about),
    signal,
  );
  const isTheirs = belongsTo(contact, (key) => others.has(key));
  const { without } = notesOf(contact.id);
  const changeOf = (before: StoredDocument): Change => {
    if (!isNote(before)) return { before, written: isTheirs(readKept(before)) ? deletionsOf(before) : [] };
    const note = noteOf(before);
    const left = without(note);
    if (!left) return { before, written: deletionsOf(before) };
    return { before, written: left === note ? [] : [{ ...before, ...noteDocument(left) }] };
  };
  const changes = named.flatMap((document) => contacts.readable(document, changeOf) ?? []);
  return changes.filter(({ written }) => written.length > 0);
}

/** Of these numbers and addresses, those that somebody else has. */
async function keysOfOthers(
  { database, readable }: StoredContacts,
  { id }: Contact,
  lookedUp: readonly string[],
  signal: AbortSignal,
): Promise<ReadonlySet<string>> {
  const keys = [...new Set(lookedUp.map(indexedKey))];
  if (keys.length === 0) return new Set();
  const { rows } = await database.keyed('keys', keys, { what, signal });
  const others = rows.flatMap(({ doc }) => readable(doc, contactOf) ?? []).filter((other) => other.id !== id);
  return new Set(others.flatMap(lookupKeys));
}

async function restore(
  contacts: StoredContacts,
  { contact, rest }: Erased,
  key: string,
  signal: AbortSignal,
): Promise<Contact> {
  const id = contactOf(contact).id;
  const { document, deleted } = await contacts.look(id, signal);
  if (document && isWrittenBy(document, key)) return contactOf(document);
  if (document)
    throw new ContactError('conflict', 'There is a contact with this id again', {
      current: contactOf(document),
    });
  for (let round = 0; !(await restoreRest(contacts, id, rest, signal)); round += 1)
    if (round === mostRounds)
      throw new ContactError('unavailable', 'Others keep changing what belongs to the contact');
  await write(contacts, [{ ...contact, ...withKey(contact, key), _rev: deleted }], signal);
  return (await contacts.get(id, signal)).contact;
}

/** Whether nobody else was quicker. What has been done meanwhile to what is there stays. */
async function restoreRest(
  contacts: StoredContacts,
  id: ContactId,
  rest: readonly StoredDocument[],
  signal: AbortSignal,
): Promise<boolean> {
  const ids = rest.map(({ _id }) => _id);
  const looked = ids.length > 0 ? await contacts.database.documents(ids, { what, signal }) : [];
  const { restored } = notesOf(id);
  const restoredOf = (before: StoredDocument, { document, deleted }: Looked = {}): object[] => {
    if (!isNote(before)) return document ? [] : [{ ...before, _rev: deleted }];
    const current = document && noteOf(document);
    const note = restored(current, noteOf(before));
    return note && note !== current
      ? [{ ...(document ?? { ...before, _rev: deleted }), ...noteDocument(note) }]
      : [];
  };
  return write(
    contacts,
    rest.flatMap((before, place) => restoredOf(before, looked[place])),
    signal,
  );
}

/** Whether nobody else was quicker with any of them. */
async function write(
  { database }: StoredContacts,
  documents: readonly object[],
  signal: AbortSignal,
): Promise<boolean> {
  if (documents.length === 0) return true;
  const written = await database.write(documents, { what, signal });
  const failed = written.find(({ error }) => error && error !== 'conflict');
  if (failed) throw refused(failed, 'the removal');
  return written.every(({ error }) => !error);
}

const isNote = ({ type }: StoredDocument) => type === 'contact-card/note';
const readKept = (document: StoredDocument) => (isNote(document) ? { about: [] } : checkKept(document));
