import { identityKey, isReachable } from '../domain/identity.js';
import { aboutContact, aboutIdentity, ofInteraction } from '../domain/subject-keys.js';
import type { Subject } from './contact-adapter.js';

/** What an embedded adapter finds it by; a caller who withholds the number may be anybody. */
export function subjectKey(about: Subject): string | undefined {
  if ('interactionId' in about) return ofInteraction(about.interactionId);
  if ('contactId' in about) return aboutContact(about.contactId);
  return isReachable(about.identity) ? aboutIdentity(identityKey(about.identity)) : undefined;
}
