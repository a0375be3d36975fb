import type { ContactId } from './contact.js';

/** What an agent has written down about an interaction, a contact, or both. */
export interface Note {
  readonly id: string;
  /** Names the state that an update was made from; the source issues it. */
  readonly revision?: string;
  readonly text: string;
  readonly author: Author;
  /** ISO 8601, UTC: when it was written. */
  readonly at: string;
  /** ISO 8601, UTC: when its text was last changed; absent where it never was. */
  readonly changed?: string;
  /** As `interactionKey` names it. */
  readonly interactionId?: string;
  /** Whom it is about: nobody yet, where the interaction had no contact. */
  readonly contactIds: readonly ContactId[];
  /** Whom it is addressed to, of the contacts of its interaction. */
  readonly recipients: readonly ContactId[];
  /** It has not reached the source yet. */
  readonly waiting?: true;
}

export interface Author {
  /** As `agent-id` says; who has none writes notes that are nobody's own. */
  readonly id?: string;
  readonly name: string;
}

/** What a new note starts from: everything that the source does not issue itself. */
export type NoteDraft = Omit<Note, 'id' | 'revision' | 'changed' | 'waiting'>;

export type NoteChanges = Partial<Pick<Note, 'text' | 'contactIds' | 'recipients'>>;

/** Characters, where the definition does not say. */
export const noteLength = 4_000;

/** As people count: a character of two code units is one. */
export function noteLengthOf(text: string): number {
  let length = 0;
  for (const _ of text) length += 1;
  return length;
}

/** Whether somebody may change it: nobody but its author, whom a name alone does not tell. */
export const isOwnNote = ({ author }: Note, agentId: string | undefined): boolean =>
  agentId !== undefined && author.id === agentId;
