import { belongsTo, type Kept, messagesOf, notesOf } from '../domain/belongings.js';
import { indexedKey } from '../domain/candidate-keys.js';
import type { Contact, ContactId } from '../domain/contact.js';
import { ContactError } from '../domain/contact-error.js';
import { lookupKeys } from '../domain/match.js';
import type { Message } from '../domain/message.js';
import type { Note } from '../domain/note.js';
import { aboutContact, aboutIdentity, recipientKeys } from '../domain/subject-keys.js';
import { contactOf, importsOf, visibleEntries } from './block.js';
import { contactChanges } from './changes.js';
import type { CommittedImports } from './committed-imports.js';
import type { Database, Writing } from './database.js';
import { interactionsAbout } from './history-store.js';
import type { StoredInteraction } from './schema.js';
import { removeFrom, versionsOf, writeVersion } from './versions.js';
import type { WorkStore } from './work-store.js';

interface ErasingParts {
  readonly database: Database;
  readonly committed: CommittedImports;
  readonly notes: WorkStore<Note>;
  readonly messages: WorkStore<Message>;
}

/** What an erased contact took along. Nothing of it is left in the database. */
export interface Erased {
  readonly contact: Contact;
  readonly history: readonly StoredInteraction[];
  /** Its notes and messages. */
  readonly putBackWork: (writing: Writing) => Promise<unknown>;
}

/** With all that `belongsTo` it. */
export async function eraseContact(parts: ErasingParts, id: ContactId): Promise<Erased> {
  const { database, committed, notes, messages } = parts;
  const erased = await database.write(async (writing) => {
    const { blocks, current } = await versionsOf(writing, id, committed);
    if (!current) throw new ContactError('not-found', 'No contact has this id');
    const { contact } = current;
    const { kept, isTheirs } = await belongingsOf(writing, parts, contact);
    const history = kept.history.filter((past) => isTheirs(keptOf(past)));
    const [putBackNotes, putBackMessages] = await Promise.all([
      notes.takeOut(writing, kept.notes, notesOf(id)),
      messages.takeOut(writing, kept.messages, messagesOf(isTheirs)),
      removeFrom(writing, blocks, id),
      ...history.map(({ interaction }) => writing.objectStore('history').delete(interaction.id)),
    ]);
    const putBackWork = (again: Writing) => Promise.all([putBackNotes(again), putBackMessages(again)]);
    return { contact, history, putBackWork };
  });
  messages.tell();
  contactChanges(database).tell();
  return erased;
}

/** Rejects with `conflict` where the id has been given anew. */
export async function restoreContact(
  { database, committed, messages }: ErasingParts,
  { contact, history, putBackWork }: Erased,
): Promise<Contact> {
  await database.write(async (writing) => {
    const versions = await versionsOf(writing, contact.id, committed);
    const current = versions.current?.contact;
    if (current) throw new ContactError('conflict', 'There is a contact with this id again', { current });
    await Promise.all([
      writeVersion(writing, versions, contact),
      // The import that brought it may be none of this database any more, if the browser has emptied it.
      ...history.map((stored) => writing.objectStore('history').put({ ...stored, import: 0 })),
      putBackWork(writing),
    ]);
  });
  messages.tell();
  contactChanges(database).tell();
  return contact;
}

/** All that names the contact, or one of its numbers and addresses, and what of that goes with it. */
async function belongingsOf(
  writing: Writing,
  { committed, notes, messages }: ErasingParts,
  contact: Contact,
) {
  const subjects = [aboutContact(contact.id), ...lookupKeys(contact).flatMap(aboutKey)];
  const kept = {
    history: await historyAbout(writing, committed, subjects),
    notes: await notes.aboutAny(writing, subjects),
    messages: await messages.aboutAny(writing, subjects),
  };
  const keys = [
    ...kept.history.map((past) => keptOf(past).about),
    ...kept.messages.map(recipientKeys),
  ].flat();
  const others = await keysOfOthers(writing, committed, contact, keys);
  return { kept, isTheirs: belongsTo(contact, (key) => others.has(key)) };
}

async function historyAbout(
  writing: Writing,
  committed: CommittedImports,
  subjects: readonly (string | IDBKeyRange)[],
): Promise<StoredInteraction[]> {
  const found = await Promise.all(subjects.map((subject) => interactionsAbout(writing, subject, committed)));
  return [...new Map(found.flat().map((past) => [past.interaction.id, past])).values()];
}

/** Of these numbers and addresses, those that somebody else has. */
async function keysOfOthers(
  writing: Writing,
  committed: CommittedImports,
  { id }: Contact,
  lookedUp: readonly string[],
): Promise<ReadonlySet<string>> {
  const keys = new Set(lookedUp.map(indexedKey));
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

const keptOf = ({ contactId, about }: StoredInteraction): Kept => ({ contactId, about: about.map(keyOf) });

/** `+46701234567` of `phone:+46701234567;ext=12`. */
const keyOf = (identityKey: string): string => identityKey.replace(/^\w+:/, '').replace(/;ext=\d*$/, '');
