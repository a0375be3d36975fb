import type { Contact, ContactId } from '../../domain/contact.js';
import type { Message } from '../../domain/message.js';
import type { Note } from '../../domain/note.js';
import type { MessagingFacet, NotesFacet, NotesWriting } from '../contact-adapter.js';
import { type OutgoingBox, StoredOutgoing } from './outgoing-box.js';
import { StoredMessages } from './stored-messages.js';
import { StoredNotes } from './stored-notes.js';
import type { WorkStore } from './work-store.js';

/** What agents do in an embedded adapter, beside its contacts. */
export interface Work {
  readonly notes: NotesFacet & { readonly writing: Required<NotesWriting> };
  readonly messaging: Omit<Required<MessagingFacet>, 'templates'>;
  readonly outgoing: OutgoingBox;
}

export interface WorkParts {
  readonly notes: WorkStore<Note>;
  readonly messages: WorkStore<Message>;
  readonly contact: (id: ContactId) => Promise<Contact | undefined>;
}

export const storedWork = ({ notes, messages, contact }: WorkParts): Work => ({
  notes: new StoredNotes(notes),
  messaging: new StoredMessages(messages, contact),
  outgoing: new StoredOutgoing(messages),
});
