import type { Message } from '../../domain/message.js';
import type { Note } from '../../domain/note.js';
import { messageSubjects, noteSubjects } from '../../domain/subject-keys.js';
import type { ContactStore } from '../../storage/contact-store.js';
import type { Database } from '../../storage/database.js';
import { WorkStore } from '../../storage/work-store.js';
import type { EmbeddedFacets } from '../embedded/facets-later.js';
import { storedWork } from '../embedded/stored-work.js';
import { watchContact } from '../embedded/watched-contact.js';
import { IndexedDbEditing } from './indexeddb-editing.js';

interface DatabaseParts {
  readonly database: Database;
  readonly contacts: ContactStore;
  readonly region: string | undefined;
}

export function indexedDbFacets({ database, contacts, region }: DatabaseParts): EmbeddedFacets {
  const notes = new WorkStore<Note>(database, 'notes', noteSubjects);
  const messages = new WorkStore<Message>(database, 'messages', messageSubjects);
  return {
    watch: (id, { signal }) => watchContact(contacts, () => contacts.get(id), signal),
    editing: new IndexedDbEditing({ database, contacts, notes, messages, region }),
    ...storedWork({ notes, messages, contact: (id) => contacts.get(id) }),
  };
}
