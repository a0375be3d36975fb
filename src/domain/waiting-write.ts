import type { Contact, ContactChanges, ContactDraft, ContactId } from './contact.js';
import type { ContactError } from './contact-error.js';
import type { MessageDraft } from './message.js';
import type { Note, NoteChanges, NoteDraft } from './note.js';

/** What an agent wants a source to do. */
export type Write =
  | { readonly kind: 'create'; readonly draft: ContactDraft }
  | { readonly kind: 'update'; readonly contact: Contact; readonly changes: ContactChanges }
  | { readonly kind: 'remove'; readonly contactId: ContactId }
  | { readonly kind: 'add-note'; readonly draft: NoteDraft }
  | { readonly kind: 'update-note'; readonly note: Note; readonly changes: NoteChanges }
  | { readonly kind: 'remove-note' | 'restore-note'; readonly note: Note }
  | { readonly kind: 'send-message'; readonly draft: MessageDraft };

export type WriteKind = Write['kind'];

/** A write that has not reached its source yet. */
export interface WaitingWrite {
  /** The one that it was made with. */
  readonly key: string;
  readonly write: Write;
  /** `refused`: the source will not have it as it is; it waits for the agent, and holds up what builds upon it. */
  readonly state: 'waiting' | 'sending' | 'refused';
  /** With `refused`: why. */
  readonly error?: ContactError;
  /** ISO 8601, UTC: when it was made. */
  readonly since: string;
  /** Whom it is about. That of a contact that is to be created is provisional. */
  readonly contactId?: ContactId;
  /** As `interactionKey` names it. */
  readonly interactionId?: string;
}
