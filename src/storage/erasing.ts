import { indexedKey } from '../domain/candidate-keys.js';
import type { Contact, ContactId } from '../domain/contact.js';
import { ContactError } from '../domain/contact-error.js';
import { lookupKeys } from '../domain/match.js';
import { aboutContact, aboutIdentity } from '../domain/subject-keys.js';
import { contactOf, importsOf, visibleEntries } from './block.js';
import type { CommittedImports } from './committed-imports.js';
import type { Database, Writing } from './database.js';
import { interactionsAbout } from './history-store.js';
import type { StoredInteraction } from './schema.js';
import { removeFrom, versionsOf, writeVersion } from './versions.js';

/** What an erased contact took along. Nothing of it is left in the database. */
export interface Erased {
  readonly contact: Contact;
  readonly history: readonly StoredInteraction[];
}

/** With the earlier interactions of the contact's, and those that are about nobody else's numbers and addresses. */
export function eraseContact(
  database: Database,
  committed: CommittedImports,
  id: ContactId,
): Promise<Erased> {
  return database.write(async (writing) => {
    const { blocks, current } = await versionsOf(writing, id, committed);
    if (!current) throw new ContactError('not-found', 'No contact has this id');
    const { contact } = current;
    const history = await belongings(writing, committed, contact);
    await Promise.all([
      removeFrom(writing, blocks, id),
      ...history.map(({ interaction }) => writing.objectStore('history').delete(interaction.id)),
    ]);
    return { contact, history };
  });
}

/** Rejects with `conflict` where the id has been given anew. */
export function restoreContact(
  database: Database,
  committed: CommittedImports,
  { contact, history }: Erased,
): Promise<Contact> {
  return database.write(async (writing) => {
    const versions = await versionsOf(writing, contact.id, committed);
    const current = versions.current?.contact;
    if (current) throw new ContactError('conflict', 'There is a contact with this id again', { current });
    await Promise.all([
      writeVersion(writing, versions, contact),
      // The import that brought it may be none of this database any more, if the browser has emptied it.
      ...history.map((stored) => writing.objectStore('history').put({ ...stored, import: 0 })),
    ]);
    return contact;
  });
}

async function belongings(
  writing: Writing,
  committed: CommittedImports,
  contact: Contact,
): Promise<StoredInteraction[]> {
  const subjects = [aboutContact(contact.id), ...lookupKeys(contact).flatMap(aboutKey)];
  const found = await Promise.all(subjects.map((subject) => interactionsAbout(writing, subject, committed)));
  const distinct = [...new Map(found.flat().map((past) => [past.interaction.id, past])).values()];
  const others = await keysOfOthers(writing, committed, contact, distinct);
  return distinct.filter(({ contactId, about }) =>
    contactId === undefined ? !about.some((key) => others.has(keyOf(key))) : contactId === contact.id,
  );
}

/** Of the numbers and addresses that these interactions are about, those that somebody else has. */
async function keysOfOthers(
  writing: Writing,
  committed: CommittedImports,
  { id }: Contact,
  history: readonly StoredInteraction[],
): Promise<ReadonlySet<string>> {
  const keys = new Set(history.flatMap(({ about }) => about.map((key) => indexedKey(keyOf(key)))));
  const index = writing.objectStore('blocks').index('keys');
  const blocks = (await Promise.all([...keys].map((key) => index.getAll(key)))).flat();
  await committed.learn(writing, blocks.flatMap(importsOf));
  const others = blocks
    .flatMap((block) => visibleEntries(block, committed.has))
    .filter((entry) => entry.id !== id);
  return new Set(others.flatMap((entry) => lookupKeys(contactOf(entry))));
}

/** As `identityKey` has it, with and without an extension. */
function aboutKey(lookupKey: string): (string | IDBKeyRange)[] {
  const kind = lookupKey.includes('@') ? 'email' : lookupKey.startsWith('+') ? 'phone' : 'internal';
  const subject = aboutIdentity(`${kind}:${lookupKey}`);
  return kind === 'phone' ? [subject, IDBKeyRange.bound(`${subject};`, `${subject};\uffff`)] : [subject];
}

/** `+46701234567` of `phone:+46701234567;ext=12`. */
const keyOf = (identityKey: string): string => identityKey.replace(/^\w+:/, '').replace(/;ext=\d*$/, '');
