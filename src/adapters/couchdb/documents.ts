import { candidateKeys } from '../../domain/candidate-keys.js';
import { readNumbers } from '../../domain/contact-numbers.js';
import type { Contact, ContactId } from '../../domain/contact.js';
import { ContactError } from '../../domain/contact-error.js';
import { identityKey, isReachable, parseIdentity, type Identity } from '../../domain/identity.js';
import type { PastInteraction } from '../../domain/interaction.js';
import type { Note } from '../../domain/note.js';
import { foldText } from '../../domain/search-text.js';
import { aboutContact, aboutIdentity, noteSubjects, ofInteraction } from '../../domain/subject-keys.js';
import { checkContact, checkPastInteraction } from '../../formats/contact-schema.js';
import { checkNote } from '../../formats/note-schema.js';
import { searchWords } from './search-words.js';

/** In a database of CouchDB. Beside what it is about, it holds all that the views find it by: they only emit it. */
interface Found<Type extends string> {
  readonly _id: string;
  readonly type: `contact-card/${Type}`;
  /** The keys of the last writes: a repeated write is known again. */
  readonly writes?: readonly string[];
}

export interface ContactDocument extends Found<'contact'> {
  readonly contact: Omit<Contact, 'id' | 'revision'>;
  /** Numbers, by how they end, and addresses. */
  readonly keys: readonly string[];
  /** Folded, from each place on where a word begins. */
  readonly words: readonly string[];
  /** Folded; by it everybody is sorted. */
  readonly name: string;
}

/** Of what is about somebody. */
interface AboutDocument<Type extends string> extends Found<Type> {
  readonly subjects: readonly string[];
  /** Milliseconds since 1970. */
  readonly time: number;
}

export interface NoteDocument extends AboutDocument<'note'> {
  readonly note: Omit<Note, 'id' | 'revision'>;
}

export interface InteractionDocument extends AboutDocument<'interaction'> {
  readonly interaction: PastInteraction;
  readonly contactId?: ContactId | undefined;
  /** Numbers and addresses of the other party, as `lookupKeys` has them. */
  readonly about: readonly string[];
}

export interface DocumentOptions {
  /** Reads the national numbers of whoever has no country: the `adapter-region` of the cards. ISO 3166-1 alpha-2. */
  readonly region?: string | undefined;
}

export const contactKey = (id: string): string => `contact:${id}`;
export const noteKey = (id: string): string => `note:${id}`;
const interactionKey = (id: string): string => `interaction:${id}`;

/** What the document is of, by the function that makes its `_id`. Throws `invalid` where that has not. */
export function idIn({ _id }: { readonly _id: string }, keyOf: (id: string) => string): string {
  const start = keyOf('');
  if (_id.startsWith(start)) return _id.slice(start.length);
  throw new ContactError('invalid', `_id: expected it to begin with ${start}`);
}

/** A contact as the card keeps it in CouchDB. Rejects with `invalid`, naming the member. */
export async function contactDocument(
  contact: unknown,
  { region }: DocumentOptions = {},
): Promise<ContactDocument> {
  const checked = checkContact(contact);
  const unread = { ...checked, phones: checked.phones.map(({ number: _, ...phone }) => phone) };
  const [read = unread] = await readNumbers([unread], region);
  const { id, revision: _, ...content } = read;
  return {
    ...{ _id: contactKey(id), type: 'contact-card/contact', contact: content },
    ...{ keys: candidateKeys(read), words: searchWords(read), name: foldText(read.name.full) },
  };
}

/** A note as the card keeps it. Throws `invalid`, naming the member. */
export function noteDocument(note: unknown): NoteDocument {
  const checked = checkNote(note);
  const { id, revision: _, ...content } = checked;
  return {
    ...{ _id: noteKey(id), type: 'contact-card/note', note: content },
    ...{ subjects: noteSubjects(checked), time: Date.parse(checked.at) },
  };
}

/** Whom an earlier interaction was with. */
export interface InteractionAbout {
  /** Numbers and e-mail addresses, as they were written. */
  readonly about?: readonly string[];
  readonly contactId?: ContactId | undefined;
}

/** An earlier interaction as the card keeps it. Rejects with `invalid`, naming the member. */
export async function interactionDocument(
  interaction: unknown,
  { about = [], contactId }: InteractionAbout,
  { region }: DocumentOptions = {},
): Promise<InteractionDocument> {
  const identities = await Promise.all(about.map(async (text) => parseIdentity(text, { region })));
  return documentOfInteraction(checkPastInteraction(interaction), identities, contactId);
}

export function documentOfInteraction(
  interaction: PastInteraction,
  about: readonly Identity[],
  contactId?: ContactId,
): InteractionDocument {
  const reachable = about.filter(isReachable);
  const subjects = [
    ofInteraction(interaction.id),
    ...reachable.map(identityKey).map(aboutIdentity),
    ...(contactId === undefined ? [] : [aboutContact(contactId)]),
  ];
  return {
    ...{ _id: interactionKey(interaction.id), type: 'contact-card/interaction', interaction, contactId },
    about: [...new Set(reachable.map(({ value }) => value))],
    ...{ subjects: [...new Set(subjects)], time: Date.parse(interaction.at) },
  };
}

/** Under what the view of belongings has what is about a number or an address alone. */
export const ownerOfKey = (lookupKey: string): string => `key ${lookupKey}`;
