import type { Contact } from '../domain/contact.js';
import { type Block, blockOf, contactOf, entryOf, importsOf, visibleEntries, withEntries } from './block.js';
import type { CommittedImports } from './committed-imports.js';
import type { Reading, Writing } from './database.js';

/** All that the database has of one contact: the version to be seen, and those of imports not yet committed. */
export interface Versions {
  readonly blocks: readonly Block[];
  readonly current: { readonly contact: Contact; readonly block: Block } | undefined;
}

export async function versionsOf(
  transaction: Reading | Writing,
  id: string,
  committed: CommittedImports,
): Promise<Versions> {
  const blocks = await (transaction as Reading).objectStore('blocks').index('ids').getAll(id);
  await committed.learn(transaction, blocks.flatMap(importsOf));
  for (const block of blocks) {
    const entry = visibleEntries(block, committed.has).find((visible) => visible.id === id);
    if (entry) return { blocks, current: { contact: contactOf(entry), block } };
  }
  return { blocks, current: undefined };
}

/** In the place of the current version, or else at the end; in place of those, too, that imports have yet to commit. */
export async function writeVersion(
  transaction: Writing,
  { blocks, current }: Versions,
  contact: Contact,
): Promise<void> {
  const others = blocks.filter((block) => block !== current?.block);
  const replaced = (block: Block) =>
    block.entries.map((entry) => (entry.id === contact.id ? entryOf(contact, entry.place) : entry));
  await Promise.all([
    removeFrom(transaction, others, contact.id),
    current
      ? rewrite(transaction, current.block, replaced(current.block))
      : transaction.objectStore('blocks').add(blockOf([contact], 0)),
  ]);
}

/** Takes the contact out of all of these blocks. */
export async function removeFrom(transaction: Writing, blocks: readonly Block[], id: string): Promise<void> {
  const rest = (block: Block) => block.entries.filter((entry) => entry.id !== id);
  await Promise.all(blocks.map((block) => rewrite(transaction, block, rest(block))));
}

/** A block of no entries is deleted. */
export async function rewrite(transaction: Writing, block: Block, entries: Block['entries']): Promise<void> {
  const blocks = transaction.objectStore('blocks');
  const rewritten = withEntries(block, entries);
  if (rewritten) await blocks.put(rewritten);
  else if (block.block !== undefined) await blocks.delete(block.block);
}
