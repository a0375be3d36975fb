import type { Contact } from '../domain/contact.js';
import { matchContact, type Match } from '../domain/match.js';
import type { LookupState } from './lookup-state.js';

/** Whether a look-up shows or lists a contact, or would, now that the source has lost the contact or got it back. */
export function concerns(state: LookupState, contact: Contact): boolean {
  if ('missing' in state && state.missing === contact.id) return true;
  switch (state.status) {
    case 'resolving':
      // The answer that is on its way may be older than the change.
      return true;
    case 'none':
    case 'many':
    case 'selected':
      return (
        holds(state, contact) ||
        hidesValues(contact) ||
        state.identities.some((identity) => matchContact(contact, identity))
      );
    default:
      return false;
  }
}

/** What a masked contact agrees on only the source can tell. */
const hidesValues = ({ phones, emails }: Contact) =>
  [...phones, ...emails].some(({ handle }) => handle !== undefined);

/** Whether it shows or lists the contact. */
export function holds(state: LookupState, { id }: Contact): boolean {
  if (state.status === 'many') return lists(state.matches, id);
  if (state.status !== 'selected') return false;
  return state.contact.id === id || lists(state.backTo?.matches ?? [], id);
}

const lists = (matches: readonly Match[], id: Contact['id']) =>
  matches.some(({ contact }) => contact.id === id);
