import type { ContactId } from '../domain/contact.js';
import type { Note } from '../domain/note.js';
import { randomUuid } from '../domain/random-uuid.js';

/** What is kept of a note that is being written. */
export interface NoteText {
  /** Made once, and kept with the text: whatever comes in between, it is sent as one note. */
  readonly key: string;
  readonly text: string;
  readonly recipients: readonly ContactId[];
  /** The note that is changed, as the agent saw it. */
  readonly note?: Note;
  /** That note is gone: its text becomes one of its own. */
  readonly isNew?: true;
}

/** Nothing has been typed yet. */
export const untouched = (note: Note | undefined): NoteText => ({
  key: randomUuid(),
  text: note?.text ?? '',
  recipients: note?.recipients ?? [],
  ...(note && { note }),
});

/** `undefined` for what no note can be made of. */
export function readNoteText(value: unknown): NoteText | undefined {
  if (!isObject(value)) return undefined;
  const { key, text, recipients, note, isNew } = value;
  if (typeof key !== 'string' || typeof text !== 'string' || !Array.isArray(recipients)) return undefined;
  const read = { key, text, recipients };
  if (isNote(note)) return { ...read, note, ...(isNew === true && { isNew }) };
  return text.trim() === '' ? undefined : read;
}

const isObject = (value: unknown): value is Partial<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const isNote = (value: unknown): value is Note =>
  isObject(value) &&
  typeof value['id'] === 'string' &&
  typeof value['text'] === 'string' &&
  Array.isArray(value['recipients']) &&
  Array.isArray(value['contactIds']);

/** A text is the same with space around it. */
export const agrees = (note: Note, { text, recipients }: Pick<NoteText, 'text' | 'recipients'>): boolean =>
  note.text.trim() === text.trim() && isSameSet(note.recipients, recipients);

export const isSameSet = (some: readonly ContactId[], others: readonly ContactId[]): boolean =>
  some.length === others.length && some.every((id) => others.includes(id));
