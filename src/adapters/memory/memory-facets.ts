import type { Message } from '../../domain/message.js';
import type { Note } from '../../domain/note.js';
import { messageSubjects, noteSubjects } from '../../domain/subject-keys.js';
import type { EmbeddedFacets } from '../embedded/facets-later.js';
import { storedWork } from '../embedded/stored-work.js';
import { watchContact } from '../embedded/watched-contact.js';
import type { MemoryContacts } from './memory-contacts.js';
import { MemoryEditing } from './memory-editing.js';
import type { MemoryHistory } from './memory-history.js';
import { MemoryWork } from './memory-work.js';
import { Watchers } from './watchers.js';

interface MemoryContent {
  readonly contacts: MemoryContacts;
  readonly history: MemoryHistory;
  readonly notes: readonly Note[];
  readonly messages: readonly Message[];
  readonly region: string | undefined;
}

export function memoryFacets({ contacts, history, region, ...content }: MemoryContent): EmbeddedFacets {
  const notes = new MemoryWork(content.notes, noteSubjects);
  const messages = new MemoryWork(content.messages, messageSubjects);
  const watchers = new Watchers();
  contacts.changed = () => watchers.tell();
  return {
    watch: (id, { signal }) => watchContact(watchers, async () => contacts.get(id), signal),
    editing: new MemoryEditing({ contacts, history, notes, messages }, region),
    ...storedWork({ notes, messages, contact: async (id) => contacts.get(id) }),
  };
}
