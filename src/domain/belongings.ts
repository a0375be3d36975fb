import type { Contact, ContactId } from './contact.js';
import { lookupKeys } from './match.js';
import type { Message } from './message.js';
import type { Note } from './note.js';
import { recipientKeys } from './subject-keys.js';

/** Whom something that was kept is about. */
export interface Kept {
  readonly contactId?: ContactId | undefined;
  /** As `lookupKeys` has them. */
  readonly about: readonly string[];
}

/**
 * What an erased contact takes along: what names it, and what names nobody but has numbers and addresses of its
 * own, all of which nobody else has.
 */
export function belongsTo(
  contact: Contact,
  isOfOthers: (lookupKey: string) => boolean,
): (kept: Kept) => boolean {
  const own = new Set(lookupKeys(contact));
  return ({ contactId, about }) =>
    contactId === undefined
      ? about.some((key) => own.has(key)) && !about.some(isOfOthers)
      : contactId === contact.id;
}

/** How something goes with a contact that is erased, and comes back with it. */
export interface Erasable<Item> {
  /** What is left of it; the very same where the contact is not concerned. */
  without(item: Item): Item | undefined;
  /** What there is to be again, where it was `before`. What has been done to the rest meanwhile stays. */
  restored(current: Item | undefined, before: Item): Item | undefined;
}

/** A note about others, too, only forgets the contact. */
export function notesOf(id: ContactId): Erasable<Note> {
  const withoutId = (ids: readonly ContactId[]) => ids.filter((each) => each !== id);
  const withId = (ids: readonly ContactId[], before: readonly ContactId[]) =>
    before.includes(id) && !ids.includes(id) ? ids.toSpliced(before.indexOf(id), 0, id) : ids;
  const isTheirs = ({ contactIds }: Note) => contactIds.length > 0 && contactIds.every((each) => each === id);
  return {
    without(note) {
      const { contactIds, recipients } = note;
      if (![...contactIds, ...recipients].includes(id)) return note;
      if (isTheirs(note)) return undefined;
      return { ...note, contactIds: withoutId(contactIds), recipients: withoutId(recipients) };
    },
    restored(current, before) {
      if (isTheirs(before)) return current ?? before;
      if (!current) return undefined;
      const contactIds = withId(current.contactIds, before.contactIds);
      return { ...current, contactIds, recipients: withId(current.recipients, before.recipients) };
    },
  };
}

export const messagesOf = (isTheirs: (kept: Kept) => boolean): Erasable<Message> => ({
  without: (message) =>
    isTheirs({ contactId: message.contactId, about: recipientKeys(message) }) ? undefined : message,
  restored: (current, before) => current ?? before,
});
