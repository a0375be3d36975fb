import { ContactError } from '../domain/contact-error.js';
import type { ContactFile } from './contact-file.js';
import type { ContactReader, FileEntry } from './contact-reader.js';
import { checkContact, checkHistoryEntry } from './contact-schema.js';
import { JsonSplitter, type JsonPart } from './json-splitter.js';
import { memberPath } from './member-path.js';
import { readWhole } from './read-whole.js';

/**
 * Reads a list of contacts, or an object with `contacts` and, beside it, `history`. What is wrong is refused
 * and the rest is read; only where the whole is not JSON, or neither of the two, does it throw `invalid`, once
 * all that came before has been given.
 */
export const jsonReader = (): ContactReader => new JsonReader();

/** As `jsonReader`, a text that is at hand. */
export const readContactJson = (text: string): ContactFile => readWhole(jsonReader(), text);

class JsonReader implements ContactReader {
  readonly #splitter = new JsonSplitter();
  readonly #readContact = itemReader('', (value) => {
    const contact = checkContact(value);
    return { id: contact.id, entry: { type: 'contact', contact } };
  });
  readonly #readHistory = itemReader('history: ', (value) => {
    const entry = checkHistoryEntry(value);
    return { id: entry.interaction.id, entry: { type: 'history', entry } };
  });
  #hasContacts = false;
  #fault: Error | undefined;

  read(piece: string): FileEntry[] {
    this.#throwFault();
    const entries: FileEntry[] = [];
    try {
      for (const part of this.#splitter.split(piece)) {
        const entry = this.#read(part);
        if (entry) entries.push(entry);
      }
    } catch (error) {
      this.#fault = ContactError.from(error);
    }
    return entries;
  }

  end(): FileEntry[] {
    this.#throwFault();
    for (const part of this.#splitter.end()) this.#read(part);
    if (!this.#hasContacts) throw neither();
    return [];
  }

  #throwFault(): void {
    if (this.#fault) throw this.#fault;
  }

  #read(part: JsonPart): FileEntry | undefined {
    const { member, line } = part;
    if (member === undefined || member === 'contacts') {
      if (part.type === 'value') throw neither();
      this.#hasContacts = true;
      return part.type === 'item' ? this.#readContact(part.value, line) : undefined;
    }
    if (member === 'history') {
      if (part.type === 'value' && part.value !== null) throw neither();
      return part.type === 'item' ? this.#readHistory(part.value, line) : undefined;
    }
    if (part.type === 'item') return undefined;
    return { type: 'refused', refused: { line, reason: `${memberPath([member])}unknown member` } };
  }
}

interface Checked {
  readonly id: string;
  readonly entry: FileEntry;
}

/** Reads the items of one list: the same id twice is refused, by the position of the first. */
function itemReader(prefix: string, check: (value: unknown) => Checked) {
  const entries = new Map<string, number>();
  let entry = 0;
  return (value: unknown, line: number): FileEntry => {
    entry += 1;
    try {
      const checked = check(value);
      const first = entries.get(checked.id);
      if (first !== undefined) throw new ContactError('invalid', `id: the same as that of entry ${first}`);
      entries.set(checked.id, entry);
      return checked.entry;
    } catch (error) {
      const reason = prefix + ContactError.from(error).message;
      return { type: 'refused', refused: { line, entry, reason } };
    }
  };
}

const neither = () =>
  new ContactError(
    'invalid',
    'expected a list of contacts, or an object with lists named contacts and history',
  );
