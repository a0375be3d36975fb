import type { ContactError } from '../../domain/contact-error.js';
import {
  isLanded,
  isUnsent,
  type Landed,
  type OutboxEntry,
  type Refusal,
  type UnsentEntry,
} from './outbox-store.js';
import { keysNamedIn, namesOf, type Names, renamed } from './provisional.js';

type Entries = readonly OutboxEntry[];

/** Milliseconds: whoever still shows a provisional contact after so long is told that there is none. */
const remembered = 24 * 60 * 60_000;

/** At the end, under the names that have come to be known since. A key that is there is the same write: once refused, it is tried again. */
export const added = (entries: Entries, entry: UnsentEntry): Entries =>
  entries.some(({ key }) => key === entry.key)
    ? retried(entries, entry.key)
    : [...entries, { ...entry, write: renamed(entry.write, namesIn(entries)) }];

/** The source has it: what was made from it learns its true names in the same breath, and what was written is forgotten. */
export function landed(entries: Entries, key: string, answer: Landed, now: number): Entries {
  const { id, revision } = answer;
  const rest = entries.filter((entry) => !isLanded(entry) || entry.at > now - remembered);
  return withNames(rest, key, answer).map((entry) =>
    entry.key === key ? { key, at: now, landed: { id, revision } } : entry,
  );
}

export function refused(entries: Entries, key: string, error: ContactError): Entries {
  const { code, message, current, currentNote } = error;
  const refusal: Refusal = { code, message, current, currentNote };
  return changed(entries, key, (entry) => ({ ...entry, refusal }));
}

export const retried = (entries: Entries, key: string): Entries =>
  changed(entries, key, ({ refusal: _, ...entry }) => entry);

/**
 * It will never be. What changes, removes or restores what it was to create goes with it; what only names that does
 * so no more, and what was made from its result is made from what it was made from itself.
 */
export function discarded(entries: Entries, key: string): Entries {
  const entry = entries.find((each) => each.key === key);
  if (!entry || !isUnsent(entry)) return entries;
  const { id, revision } = madeFrom(entry);
  const goesToo = (each: OutboxEntry) => id === undefined && isUnsent(each) && isAboutResultOf(key, each);
  const rest = entries.filter((each) => each.key !== key && !goesToo(each));
  return withNames(rest, key, { id, revision });
}

/** What the landed writes' provisional names stand for. */
export const namesIn = (entries: Entries): Names =>
  new Map(entries.filter(isLanded).flatMap(({ key, landed: answer }) => [...namesOf(key, answer)]));

const changed = (entries: Entries, key: string, change: (entry: UnsentEntry) => UnsentEntry): Entries =>
  entries.map((entry) => (entry.key === key && isUnsent(entry) ? change(entry) : entry));

/** What does not name the write stays the same object, which need not be stored anew. */
function withNames(entries: Entries, key: string, answer: Landed): Entries {
  const names = namesOf(key, answer);
  return entries.map((entry) =>
    isUnsent(entry) && keysNamedIn(entry.write).includes(key)
      ? { ...entry, write: renamed(entry.write, names) }
      : entry,
  );
}

function madeFrom({ write }: UnsentEntry): Landed {
  if (write.kind === 'update') return write.contact;
  return write.kind === 'update-note' ? write.note : {};
}

function isAboutResultOf(key: string, { write }: UnsentEntry): boolean {
  const object =
    'contact' in write
      ? write.contact.id
      : 'contactId' in write
        ? write.contactId
        : 'note' in write && write.note.id;
  return keysNamedIn(object).includes(key);
}
