import type { ContactAdapter, FindResult, RequestOptions } from '../adapters/contact-adapter.js';
import { type Announcement, isOfAnother } from '../domain/announcement.js';
import type { Contact, ContactId } from '../domain/contact.js';
import { ContactError } from '../domain/contact-error.js';
import { lookupDefaults, type Definition } from '../domain/definition.js';
import {
  identityKey,
  isReachable,
  parseReadings,
  readAtOnce,
  verifyReadings,
  type Identity,
} from '../domain/identity.js';
import { onlyCertainMatch, rankMatches, type Match } from '../domain/match.js';
import type { LookupOutcome } from './lookup-state.js';

export interface ResolveOptions extends RequestOptions {
  readonly definition: Definition;
  readonly locale?: string | undefined;
  /** No remembered answer will do. */
  readonly fresh?: boolean;
  /** Called only when there is something to ask. */
  readonly adapter: () => Promise<ContactAdapter>;
  readonly checkCandidates: (
    candidates: readonly unknown[],
    identities: readonly Identity[],
  ) => Promise<Match[]>;
}

/** Who an interaction is with: the contact that the host names, the host's own matches, or a look-up. */
export async function resolve(announcement: Announcement, options: ResolveOptions): Promise<LookupOutcome> {
  const { contactId } = announcement;
  const known = contactId && (await getOrMiss(contactId, options));
  if (known)
    return { status: 'selected', contact: known, identities: knownAtOnce(announcement, options), by: 'host' };

  const identities = await readAll(announcement, options);
  const outcome = announcement.candidates
    ? outcomeOf(
        { matches: await options.checkCandidates(announcement.candidates, identities), more: false },
        identities,
        options,
      )
    : await lookUp(identities, announcement, options);
  return contactId ? { ...outcome, missing: contactId } : outcome;
}

async function getOrMiss(id: ContactId, options: ResolveOptions): Promise<Contact | undefined> {
  try {
    const adapter = await openAdapter(options);
    return await adapter.get(id, { signal: options.signal });
  } catch (error) {
    if (error instanceof ContactError && error.code === 'not-found') return undefined;
    throw error;
  }
}

/** No source is opened, and none is asked, for what was abandoned meanwhile. */
async function openAdapter({ adapter, signal }: ResolveOptions): Promise<ContactAdapter> {
  signal.throwIfAborted();
  const opened = await adapter();
  signal.throwIfAborted();
  return opened;
}

async function lookUp(
  identities: readonly Identity[],
  announcement: Announcement,
  options: ResolveOptions,
): Promise<LookupOutcome> {
  const [first] = identities;
  const reachable = identities.filter(isReachable);
  if (reachable.length === 0 && first) return unreachable(first);

  const adapter = await openAdapter(options);
  const limit = options.definition.matchLimit ?? lookupDefaults.matchLimit;
  const { signal, fresh = false } = options;
  const found = await adapter.find(reachable, { signal, limit, fresh });
  const matches = found.matches.filter(({ contact }) => !isOfAnother(contact, announcement));
  const isSure = matches.map(doubtful).some(({ certainty }) => certainty !== 'maybe');
  const verified = isSure ? identities : await verifyAll(identities, options);
  if (!sameIdentities(verified, identities)) return lookUp(verified, announcement, options);
  return outcomeOf({ ...found, matches }, identities, options);
}

function outcomeOf(
  found: FindResult,
  identities: readonly Identity[],
  { locale }: ResolveOptions,
): LookupOutcome {
  const { more, isSourceEmpty } = found;
  const matches = rankMatches(found.matches.map(doubtful), locale);
  const match = more ? undefined : onlyCertainMatch(matches);
  if (match) return { status: 'selected', contact: match.contact, match, identities, by: 'card' };
  if (matches.length > 0) return { status: 'many', matches, more, identities };
  return { status: 'none', identities, ...(isSourceEmpty && { isSourceEmpty }) };
}

/** What a doubtful reading finds is a maybe, whatever the source says. */
const doubtful = (match: Match): Match =>
  match.on.kind === 'phone' && match.on.maybe ? { ...match, certainty: 'maybe' } : match;

function unreachable(identity: Identity): LookupOutcome {
  const { kind } = identity;
  return { status: kind === 'withheld' || kind === 'hidden' ? kind : 'invalid', identity };
}

/** All that the addresses can mean, the doubtful readings too. */
export async function readAll(
  { addresses }: Announcement,
  { definition }: Pick<ResolveOptions, 'definition'>,
): Promise<Identity[]> {
  const readings = await Promise.all(addresses.map(async (address) => parseReadings(address, definition)));
  return distinct(readings.flat());
}

/** A contact that is known need not wait for the numbering plans. */
function knownAtOnce({ addresses }: Announcement, { definition }: ResolveOptions): Identity[] {
  return addresses.flatMap((address) => readAtOnce(address, definition) ?? []);
}

/** A number that was taken as it was spelled is read again, with the numbering plans, before it counts as unknown, or as nobody's but maybe somebody's. */
async function verifyAll(
  identities: readonly Identity[],
  { definition }: ResolveOptions,
): Promise<Identity[]> {
  const readings = await Promise.all(
    identities.map(async (identity) =>
      identity.kind === 'phone' && !identity.maybe ? verifyReadings(identity, definition) : [identity],
    ),
  );
  return distinct(readings.flat());
}

const distinct = (identities: readonly Identity[]): Identity[] => {
  const keys = identities.map(identityKey);
  return identities.filter((_, position) => keys.indexOf(keys[position] ?? '') === position);
};

const sameIdentities = (some: readonly Identity[], others: readonly Identity[]) =>
  some.map(identityKey).join() === others.map(identityKey).join();
