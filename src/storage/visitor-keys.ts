import { identityKey } from '../domain/identity.js';
import type { KnownVisitor } from '../domain/journey/journey-event.js';
import { aboutContact, aboutIdentity, ofInteraction } from '../domain/subject-keys.js';

export const visitorKey = (visitor: string): string => `visitor ${visitor}`;

/** What visitors are found by. */
export function visitorKeys({ contactId, identities, visitorId, interactionId }: KnownVisitor): string[] {
  return [
    ...(contactId === undefined ? [] : [aboutContact(contactId)]),
    ...identities.map((identity) => aboutIdentity(identityKey(identity))),
    ...(visitorId === undefined ? [] : [visitorKey(visitorId)]),
    ...(interactionId === undefined ? [] : [ofInteraction(interactionId)]),
  ];
}

/** The contacts that a visitor is linked to: never more than one, but where the website says so. */
export const contactKeys = (keys: readonly string[]): readonly string[] =>
  keys.filter((key) => kindOf(key) === 'contact');

/**
 * Whether they may be of one person: who has another contact, number or e-mail address than the visitor before is
 * somebody else, at the same machine.
 */
export function mayBeOne(keys: readonly string[], others: readonly string[]): boolean {
  const single = others.filter((other) => !kindOf(other).startsWith('interaction'));
  return single.every((other) => keys.every((key) => key === other || kindOf(key) !== kindOf(other)));
}

/** `contact`, `identity phone`, `identity email`, `interaction` … */
const kindOf = (key: string): string => /^(identity \w+|\w+)/.exec(key)?.[0] ?? key;
