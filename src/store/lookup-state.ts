import type { Contact, ContactId } from '../domain/contact.js';
import type { ContactError } from '../domain/contact-error.js';
import type { Identity } from '../domain/identity.js';
import type { Match } from '../domain/match.js';

/** How the look-up of one interaction stands. */
export type LookupState = LookupIdle | LookupResolving | LookupResult;

export type LookupResult = LookupOutcome | LookupFailed;

/** Nothing is announced, or nothing since the answer has expired. → resolving */
export interface LookupIdle {
  readonly status: 'idle';
}

/** → any outcome, failed; resolving anew when the interaction gets another number or address */
export interface LookupResolving {
  readonly status: 'resolving';
  /** It takes so long that the agent is told who is being asked. */
  readonly slow: boolean;
}

/** Every outcome: → resolving when the interaction gets another number or address, or is looked up again; idle when it expires */
export type LookupOutcome = LookupUnreachable | LookupNone | LookupMany | LookupSelected;

/** There is nothing to look up. */
export interface LookupUnreachable {
  readonly status: 'withheld' | 'hidden' | 'invalid';
  readonly identity: Identity;
  /** The contact that the host named, if the source does not know it. */
  readonly missing?: ContactId;
}

export interface LookupNone {
  readonly status: 'none';
  /** What was looked for, the first as the host wrote it. */
  readonly identities: readonly Identity[];
  /** Because the source holds no contact at all. */
  readonly isSourceEmpty?: boolean;
  readonly missing?: ContactId;
}

/** → selected, by the agent */
export interface LookupMany {
  readonly status: 'many';
  readonly identities: readonly Identity[];
  readonly matches: readonly Match[];
  /** The source has others, beyond the limit. */
  readonly more: boolean;
  readonly missing?: ContactId;
}

/** → many, by Back or "Not this person"; selected, by another choice from the list; resolving, where the host had named the contact */
export interface LookupSelected {
  readonly status: 'selected';
  readonly contact: Contact;
  /** Absent where the host named the contact. */
  readonly match?: Match;
  readonly identities: readonly Identity[];
  readonly by: 'card' | 'agent' | 'host';
  /** The list that the contact was chosen from; only then is there a way back. */
  readonly backTo?: LookupMany;
  readonly missing?: ContactId;
}

/** → resolving, by Retry */
export interface LookupFailed {
  readonly status: 'failed';
  readonly error: ContactError;
}

/** The list that the agent chooses from, or has chosen from. */
export function listIn(lookup: LookupState): LookupMany | undefined {
  if (lookup.status === 'selected') return lookup.backTo;
  return lookup.status === 'many' ? lookup : undefined;
}

/** Whether it is the same contact on the card, who may be another by now. */
export const showsSame = (before: LookupState | undefined, now: LookupState): boolean =>
  before?.status === 'selected' && now.status === 'selected' && before.contact.id === now.contact.id;
