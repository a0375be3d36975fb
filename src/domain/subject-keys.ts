import type { ContactId } from './contact.js';
import type { Message } from './message.js';
import { identityKey, isReachable, readAtOnce, type ReachableIdentity } from './identity.js';
import type { Note } from './note.js';

/** By which interactions, notes and messages are found. */
export const aboutContact = (id: ContactId): string => `contact ${id}`;
export const aboutIdentity = (identityKey: string): string => `identity ${identityKey}`;
export const ofInteraction = (id: string): string => `interaction ${id}`;

export function noteSubjects({ interactionId, contactIds, recipients }: Note): string[] {
  const contacts = [...new Set([...contactIds, ...recipients])].map(aboutContact);
  return interactionId === undefined ? contacts : [ofInteraction(interactionId), ...contacts];
}

export function messageSubjects(message: Message): string[] {
  const { interactionId, contactId } = message;
  const recipient = recipientOf(message);
  return [
    ...(interactionId === undefined ? [] : [ofInteraction(interactionId)]),
    ...(contactId === undefined ? [] : [aboutContact(contactId)]),
    ...(recipient ? [aboutIdentity(identityKey(recipient))] : []),
  ];
}

/** The number or the address that a message goes to, as `lookupKeys` has it; none where it is masked. */
export const recipientKeys = (message: Message): string[] => {
  const recipient = recipientOf(message);
  return recipient ? [recipient.value] : [];
};

function recipientOf({ to }: Message): ReachableIdentity | undefined {
  const [identity] = readAtOnce(to) ?? [];
  return identity && isReachable(identity) ? identity : undefined;
}
