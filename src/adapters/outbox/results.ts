import type { Contact, ContactId } from '../../domain/contact.js';
import type { Message } from '../../domain/message.js';
import type { Note } from '../../domain/note.js';
import type { Write } from '../../domain/waiting-write.js';
import type { UnsentEntry } from './outbox-store.js';
import { provisionalId, provisionalRevision } from './provisional.js';

type Of<Kind extends Write['kind']> = Extract<Write, { kind: Kind }>;

/** What is written, as it will be once the source has it: marked as waiting, under provisional names. */
export function provisionalResult({ key, at, write }: UnsentEntry): Contact | Note | Message | undefined {
  switch (write.kind) {
    case 'create':
      return createdContact(key, write);
    case 'update':
      return updatedContact(key, write, write.contact);
    case 'add-note':
      return { ...write.draft, id: provisionalId(key), revision: provisionalRevision(key), waiting: true };
    case 'update-note':
      return updatedNote(key, at, write, write.note);
    case 'restore-note':
      return { ...write.note, waiting: true };
    case 'send-message':
      return { ...write.draft, id: provisionalId(key), delivery: 'queued', waiting: true };
    default:
      return undefined;
  }
}

export const createdContact = (key: string, { draft }: Of<'create'>): Contact => ({
  ...draft,
  id: provisionalId(key) as ContactId,
  revision: provisionalRevision(key),
  waiting: true,
});

/** `seen` is the contact as it is now, with the changes to come. */
export const updatedContact = (key: string, { changes }: Of<'update'>, seen: Contact): Contact => {
  const changed = Object.entries({ ...seen, ...changes }).filter(([, value]) => value !== undefined);
  return {
    ...(Object.fromEntries(changed) as unknown as Contact),
    revision: provisionalRevision(key),
    waiting: true,
  };
};

export const updatedNote = (key: string, at: number, { changes }: Of<'update-note'>, seen: Note): Note => ({
  ...{ ...seen, ...changes },
  changed: new Date(at).toISOString(),
  revision: provisionalRevision(key),
  waiting: true,
});
