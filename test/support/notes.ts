import type { ContactId } from '../../src/domain/contact.js';
import type { Note } from '../../src/domain/note.js';

let serial = 0;

/** A note of Marta's about Ada, where nothing else is said. */
export function note(text: string, part: Partial<Note> = {}): Note {
  serial += 1;
  return {
    ...{ id: `note-${serial}`, revision: '1', text },
    author: { id: 'marta', name: 'Marta' },
    at: '2026-11-02T10:00:00Z',
    contactIds: ['ada' as ContactId],
    recipients: [],
    ...part,
  };
}
