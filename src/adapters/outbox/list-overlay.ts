import { newestFirst } from '../../domain/interaction.js';
import type { Message } from '../../domain/message.js';
import type { Note } from '../../domain/note.js';
import type { Page, PageOptions, Subject } from '../contact-adapter.js';
import type { Outbox } from './outbox.js';
import type { UnsentEntry } from './outbox-store.js';
import { isProvisional, renamed } from './provisional.js';
import { provisionalResult, updatedNote } from './results.js';

type List<Item> = (about: Subject, options: PageOptions) => Promise<Page<Item>>;

/** What happened with a contact or an interaction; of one that the source does not have yet it knows nothing. */
export const underTrueNames =
  <Item>(outbox: Outbox, list: List<Item>): List<Item> =>
  async (about, options) => {
    const known = trueSubject(about, await outbox.outlook());
    options.signal.throwIfAborted();
    return known ? list(known, options) : { items: [] };
  };

/** `undefined`: a contact that the source does not know yet. */
export function trueSubject(
  about: Subject,
  { names }: Awaited<ReturnType<Outbox['outlook']>>,
): Subject | undefined {
  const known = renamed(about, names);
  return 'contactId' in known && isProvisional(known.contactId) ? undefined : known;
}

/** The notes as they will be once the source has what waits. */
export const notesWithWaiting = (outbox: Outbox, list: List<Note>): List<Note> =>
  withWaiting(outbox, list, (notes, entry, isAbout) => {
    const { key, at, write } = entry;
    switch (write.kind) {
      case 'add-note':
        return isAbout(write.draft) ? [provisionalResult(entry) as Note, ...notes] : notes;
      case 'update-note':
        return notes.map((note) => (note.id === write.note.id ? updatedNote(key, at, write, note) : note));
      case 'remove-note':
        return notes.filter(({ id }) => id !== write.note.id);
      case 'restore-note': {
        const others = notes.filter(({ id }) => id !== write.note.id);
        const restored = isAbout(write.note) ? [provisionalResult(entry) as Note] : [];
        return [...restored, ...others].sort(newestFirst);
      }
      default:
        return notes;
    }
  });

/** The messages, those before them that have not been sent yet. */
export const messagesWithWaiting = (outbox: Outbox, list: List<Message>): List<Message> =>
  withWaiting(outbox, list, (messages, entry, isAbout) => {
    const { write } = entry;
    if (write.kind !== 'send-message') return messages;
    const { contactId, interactionId } = write.draft;
    const isShown = isAbout({ contactIds: contactId ? [contactId] : [], interactionId });
    return isShown ? [provisionalResult(entry) as Message, ...messages] : messages;
  });

type IsAbout = (item: Pick<Note, 'contactIds'> & { readonly interactionId?: string | undefined }) => boolean;
type Overlay<Item> = (items: readonly Item[], entry: UnsentEntry, isAbout: IsAbout) => readonly Item[];

/** What is new goes on the first page. */
function withWaiting<Item>(outbox: Outbox, list: List<Item>, overlay: Overlay<Item>): List<Item> {
  return async (about, options) => {
    const page = await underTrueNames(outbox, list)(about, options);
    const { waiting, names } = await outbox.outlook();
    const isAbout: IsAbout = (item) => options.after === undefined && isOf(item, renamed(about, names));
    return { ...page, items: waiting.reduce((items, entry) => overlay(items, entry, isAbout), page.items) };
  };
}

function isOf({ contactIds, interactionId }: Parameters<IsAbout>[0], about: Subject): boolean {
  if ('interactionId' in about) return interactionId === about.interactionId;
  return 'contactId' in about && contactIds.includes(about.contactId);
}
