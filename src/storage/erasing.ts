import { candidateKeys } from '../domain/candidate-keys.js';
import type { Contact, ContactId } from '../domain/contact.js';
import { ContactError } from '../domain/contact-error.js';
import { lookupKeys } from '../domain/match.js';
import { contactOf, importsOf, visibleEntries } from './block.js';
import type { CommittedImports } from './committed-imports.js';
import type { Database, Writing } from './database.js';
import { aboutContact, aboutIdentity, interactionsAbout } from './history-store.js';
import type { StoredInteraction } from './schema.js';
import { removeFrom, versionsOf, writeVersion } from './versions.js';

/** What an erased contact took along. Nothing of it is left in the database. */
export interface Erased {
  readonly contact: Contact;
  readonly history: readonly StoredInteraction[];
}

/** With the earlier interactions that are about the contact, or about a number or address that nobody else has. */
export function eraseContact(
  database: Database,
  committed: CommittedImports,
  id: ContactId,
): Promise<Erased> {
  return database.write(async (writing) => {
    const { blocks, current } = await versionsOf(writing, id, committed);
    if (!current) throw new ContactError('not-found', 'No contact has this id');
    const { contact } = current;
    const subjects = [aboutContact(id), ...(await ownKeys(writing, committed, contact)).map(aboutKey)];
    const found = await Promise.all(
      subjects.map((subject) => interactionsAbout(writing, subject, committed)),
    );
    const history = [...new Map(found.flat().map((stored) => [stored.interaction.id, stored])).values()];
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
    if (current?.revision === contact.revision && current) return current;
    if (current) throw new ContactError('conflict', 'The contact is there again, and another', { current });
    await Promise.all([
      writeVersion(writing, versions, contact),
      ...history.map((stored) => writing.objectStore('history').put(stored)),
    ]);
    return contact;
  });
}

/** The numbers and addresses that no other contact has. */
async function ownKeys(writing: Writing, committed: CommittedImports, contact: Contact): Promise<string[]> {
  const index = writing.objectStore('blocks').index('keys');
  const blocks = (await Promise.all(candidateKeys(contact).map((key) => index.getAll(key)))).flat();
  await committed.learn(writing, blocks.flatMap(importsOf));
  const others = blocks
    .flatMap((block) => visibleEntries(block, committed.has))
    .filter(({ id }) => id !== contact.id);
  const taken = new Set(others.flatMap((entry) => lookupKeys(contactOf(entry))));
  return lookupKeys(contact).filter((key) => !taken.has(key));
}

/** As `identityKey` has it. */
function aboutKey(lookupKey: string): string {
  if (lookupKey.includes('@')) return aboutIdentity(`email:${lookupKey}`);
  return aboutIdentity(`${lookupKey.startsWith('+') ? 'phone' : 'internal'}:${lookupKey}`);
}
