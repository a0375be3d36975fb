import type { ContactId } from './contact.js';
import type { Message } from './message.js';
import { identityKey, isReachable, readAtOnce } from './identity.js';
import type { Note } from './note.js';

/** By which interactions, notes and messages are found. */
export const aboutContact = (id: ContactId): string => `contact ${id}`;
export const aboutIdentity = (identityKey: string): string => `identity ${identityKey}`;
export const ofInteraction = (id: string): string => `interaction ${id}`;

export function noteSubjects({ interactionId, contactIds, recipients }: Note): string[] {
  const contacts = [...new Set([...contactIds, ...recipients])].map(aboutContact);
  return interactionId === undefined ? contacts : [ofInteraction(interactionId), ...contacts];
}

export function messageSubjects({ interactionId, contactId, to }: Message): string[] {
  const [identity] = readAtOnce(to) ?? [];
  return [
    ...(interactionId === undefined ? [] : [ofInteraction(interactionId)]),
    ...(contactId === undefined ? [] : [aboutContact(contactId)]),
    ...(identity && isReachable(identity) ? [aboutIdentity(identityKey(identity))] : []),
  ];
}
