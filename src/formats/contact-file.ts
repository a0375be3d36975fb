import type { Contact, ContactId } from '../domain/contact.js';
import type { PastInteraction } from '../domain/interaction.js';

/** What every reader of a file gives: all that could be read, and what could not. */
export interface ContactFile {
  readonly contacts: readonly Contact[];
  readonly history: readonly HistoryEntry[];
  readonly refused: readonly RefusedEntry[];
}

export interface HistoryEntry {
  readonly interaction: PastInteraction;
  /** The numbers and e-mail addresses of the other party, as written. */
  readonly about: readonly string[];
  readonly contactId?: ContactId;
}

/** Something in a file that was left out; the rest was read. */
export interface RefusedEntry {
  /** The line of the file, from 1, where the entry begins; of a single property, the property's own. */
  readonly line?: number;
  /** The position of the entry, from 1. */
  readonly entry?: number;
  /** Plain English for a log; it names the field, `phones[0].value: expected a text`, and quotes no values. */
  readonly reason: string;
}
