import type { Identity } from '../../domain/identity.js';
import type { AddressKind } from '../../strings/strings.js';

/** What an interaction brought, as the texts call it. */
export function addressKindOf(identities: readonly Identity[]): AddressKind {
  const hasAddress = identities.some(({ kind }) => kind === 'email');
  const hasNumber = identities.some(({ kind }) => kind === 'phone' || kind === 'internal');
  if (hasAddress && hasNumber) return 'both';
  return hasAddress ? 'address' : 'number';
}
