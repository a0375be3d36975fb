import { addable, withAdditions } from '../domain/addition.js';
import type { ContactDraft, ContactOrganisation } from '../domain/contact.js';
import type { ReachableIdentity } from '../domain/identity.js';
import { readAtOnce } from '../domain/identity.js';
import type { LookupState } from './lookup-state.js';

interface Sought {
  /** What was typed to find the contact. */
  readonly text: string;
  /** Whose contact it is; then the interaction is somebody else's. */
  readonly organisation?: ContactOrganisation | undefined;
  readonly lookup: LookupState;
}

/** What is known of a contact that was looked for in vain: what was typed, and what the interaction brought. */
export function knownContact({ text, organisation, lookup }: Sought): Partial<ContactDraft> {
  const identities = organisation || !('identities' in lookup) ? [] : addable(lookup.identities);
  const typed = typedContact(text.trim());
  const { phones = [], emails = [] } =
    withAdditions({ phones: [], emails: [], ...typed }, identities.map(labelled)) ?? typed;
  return {
    ...(typed.name && { name: typed.name }),
    ...(phones.length > 0 && { phones }),
    ...(emails.length > 0 && { emails }),
    ...(organisation && { organisation }),
  };
}

/** A number, an address, or else a name. */
function typedContact(text: string): Partial<Pick<ContactDraft, 'name' | 'phones' | 'emails'>> {
  if (!text) return {};
  const [identity] = readAtOnce(text) ?? [];
  if (identity?.kind === 'email') return { emails: [{ value: text }] };
  return /\d{3}/.test(text.replace(/\D/g, '')) && /^[+\d\s()./\p{Pd}]+$/u.test(text)
    ? { phones: [{ value: text }] }
    : { name: { full: text } };
}

/** As it is usual; the agent may say otherwise. */
export const usualLabel = ({ kind }: ReachableIdentity): string => (kind === 'phone' ? 'mobile' : 'work');

const labelled = (identity: ReachableIdentity) => ({ identity, label: usualLabel(identity) });
