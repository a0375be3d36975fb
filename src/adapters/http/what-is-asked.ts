import type { ReachableIdentity } from '../../domain/identity.js';
import { isReachable } from '../../domain/identity.js';
import type { Subject } from '../contact-adapter.js';

/** Nothing of how it was written or read: only what it is. */
export const identityToAsk = ({ kind, value, ...more }: ReachableIdentity) => ({
  ...{ kind, value },
  ...('extension' in more && { extension: more.extension }),
});

/** `undefined`: nobody can be asked about it; a caller who withholds the number may be anybody. */
export function subjectToAsk(about: Subject): object | undefined {
  if (!('identity' in about)) return about;
  return isReachable(about.identity) ? { identity: identityToAsk(about.identity) } : undefined;
}
