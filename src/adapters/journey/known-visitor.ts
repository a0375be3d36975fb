import type { Contact } from '../../domain/contact.js';
import { ContactError } from '../../domain/contact-error.js';
import { lookupDefaults } from '../../domain/definition.js';
import {
  identityKey,
  isCertain,
  type PhoneIdentity,
  readAtOnce,
  type ReachableIdentity,
} from '../../domain/identity.js';
import type { JourneyDefinition } from '../../domain/journey/journey-definition.js';
import type { KnownVisitor } from '../../domain/journey/journey-event.js';
import { matchContact, matchedValue, type Match } from '../../domain/match.js';
import type { ContactAdapter, RequestOptions, Subject } from '../contact-adapter.js';

/**
 * By what the website may know a customer. Of numbers and addresses only those that are nobody else's: by any other, it
 * might name somebody else. `undefined`: by nothing.
 */
export async function knownVisitor(
  adapter: ContactAdapter,
  about: Subject,
  { visitorField }: JourneyDefinition,
  options: RequestOptions,
): Promise<KnownVisitor | undefined> {
  if ('interactionId' in about) return { interactionId: about.interactionId, identities: [] };
  if ('identity' in about) {
    const { identity } = about;
    const identities = isCertain(identity) ? await thoseOf(adapter, [identity], isOneCustomers, options) : [];
    return identities.length > 0 ? { identities } : undefined;
  }
  const { contactId } = about;
  const contact = await getOrMiss(adapter, about.contactId, options);
  // The host's own contact, which the source does not know.
  if (!contact) return { contactId, identities: [] };
  const isTheirs = (matches: readonly Match[]) => matches.every((match) => match.contact.id === contactId);
  const identities = await thoseOf(adapter, unsharedOf(contact), isTheirs, options);
  const visitorId = visitorField === undefined ? undefined : visitorIdOf(contact, visitorField);
  return { contactId, identities, ...(visitorId !== undefined && { visitorId }) };
}

/** A caller is whoever has the number, where that is one contact at most. */
const isOneCustomers = (matches: readonly Match[]) =>
  new Set(matches.map(({ contact }) => contact.id)).size <= 1 &&
  !matches.some((match) => matchedValue(match)?.shared);

/** Those of the identities whose holders pass; one whose holders are more than the source tells does not. */
async function thoseOf(
  adapter: ContactAdapter,
  identities: readonly ReachableIdentity[],
  pass: (matches: readonly Match[]) => boolean,
  { signal }: RequestOptions,
): Promise<readonly ReachableIdentity[]> {
  if (identities.length === 0) return [];
  // Who else got the number since it was last asked for must not be missed.
  const asked = { signal, limit: lookupDefaults.matchLimit, fresh: true };
  const { matches, more } = await adapter.find(identities, asked);
  if (!more)
    return identities.filter((identity) => pass(matches.filter((match) => mayAgree(match, identity))));
  if (identities.length === 1) return [];
  const single = identities.map((identity) => thoseOf(adapter, [identity], pass, { signal }));
  return (await Promise.all(single)).flat();
}

/** A contact that agrees on several may be given for one of them only, and one that hides its values for any. */
const mayAgree = ({ contact, on }: Match, identity: ReachableIdentity): boolean =>
  identityKey(on) === identityKey(identity) ||
  matchContact(contact, identity) !== undefined ||
  [...contact.phones, ...contact.emails].some(({ handle }) => handle !== undefined);

/** An extension is of a switchboard, a short number of the company's own exchange: the website knows nobody by those. */
function unsharedOf({ phones, emails }: Contact): readonly ReachableIdentity[] {
  const numbers = phones.flatMap(({ value: raw, number, extension, ...phone }) => {
    const identity: PhoneIdentity | undefined = number && { kind: 'phone', value: number, raw };
    return identity && !extension ? [{ ...phone, identity }] : [];
  });
  const addresses = emails.flatMap(({ value, ...email }) => {
    const [identity] = readAtOnce(value) ?? [];
    return identity?.kind === 'email' ? [{ ...email, identity }] : [];
  });
  const all = [...numbers, ...addresses].map((each) => ({ ...each, key: identityKey(each.identity) }));
  const shared = new Set(all.filter((each) => each.shared).map(({ key }) => key));
  const own = all.filter(({ key, handle }) => handle === undefined && !shared.has(key));
  return [...new Map(own.map(({ key, identity }) => [key, identity])).values()];
}

function visitorIdOf({ fields, handles }: Contact, field: string): string | undefined {
  const isHidden = handles !== undefined && Object.hasOwn(handles, field);
  const value = !isHidden && Object.hasOwn(fields, field) ? fields[field] : undefined;
  const text = typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
  return text === '' ? undefined : text;
}

async function getOrMiss(
  adapter: ContactAdapter,
  id: Contact['id'],
  options: RequestOptions,
): Promise<Contact | undefined> {
  try {
    return await adapter.get(id, options);
  } catch (error) {
    if (error instanceof ContactError && error.code === 'not-found') return undefined;
    throw error;
  }
}
