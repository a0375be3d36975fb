import type { Contact } from '../domain/contact.js';
import { candidateKeys } from '../domain/candidate-keys.js';

/** Contacts in one record, and what they are found by. */
export interface Block {
  /** Issued by the database. */
  readonly block?: number;
  /** The import that wrote it; 0: an agent. */
  readonly import: number;
  readonly entries: readonly BlockEntry[];
  readonly ids: readonly string[];
  readonly keys: readonly string[];
  /** The imports that, once committed, replace some of the entries. Absent where none does. */
  readonly supersededBy?: readonly number[];
}

export interface BlockEntry {
  /** Among those that the block was written with, from 0: it stays the same when others go. */
  readonly place: number;
  readonly id: string;
  readonly revision: string;
  /** What it is found by: who shares a record with somebody who is wanted need not be read. */
  readonly keys: readonly string[];
  /** The contact without its revision. Read only where it is wanted. */
  readonly json: string;
  /** The import that has a newer version. Until that is committed, this one stands. */
  readonly supersededBy?: number;
}

export type IsCommitted = (importNumber: number) => boolean;

/** A request carries so many contacts; more make a look-up read in vain, fewer make an import slow. */
export const contactsInBlock = 16;

export function blockOf(contacts: readonly Contact[], importNumber: number): Block {
  return { import: importNumber, ...indexed(contacts.map(entryOf)) };
}

export function entryOf(contact: Contact, place: number): BlockEntry {
  const { id, revision = '' } = contact;
  return { place, id, revision, keys: candidateKeys(contact), json: jsonOf(contact) };
}

/** Two versions of a contact are the same, word for word, where these are. */
export const jsonOf = ({ revision: _, ...contact }: Contact): string => JSON.stringify(contact);

export const contactOf = ({ json, revision }: BlockEntry): Contact => ({
  ...(JSON.parse(json) as Contact),
  revision,
});

/** The block with other entries; `undefined` where none is left. */
export function withEntries(block: Block, entries: readonly BlockEntry[]): Block | undefined {
  if (entries.length === 0) return undefined;
  const { supersededBy: _, ...rest } = block;
  const marks = entries.flatMap(({ supersededBy }) => supersededBy ?? []);
  return {
    ...rest,
    ...indexed(entries),
    ...(marks.length > 0 && { supersededBy: [...new Set(marks)] }),
  };
}

const indexed = (entries: readonly BlockEntry[]) => ({
  entries,
  ids: entries.map(({ id }) => id),
  keys: [...new Set(entries.flatMap(({ keys }) => keys))],
});

/** The entries that anybody may see: at any moment, one version of each contact. */
export function visibleEntries(block: Block, isCommitted: IsCommitted): readonly BlockEntry[] {
  if (block.import !== 0 && !isCommitted(block.import)) return [];
  if (!block.supersededBy) return block.entries;
  return block.entries.filter(({ supersededBy }) => !supersededBy || !isCommitted(supersededBy));
}

/** The imports of which it must be known whether they are committed. */
export const importsOf = (block: Block): readonly number[] => [block.import, ...(block.supersededBy ?? [])];
