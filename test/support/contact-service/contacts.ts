import type { ContactAdapter, RequestOptions } from '../../../src/adapters/contact-adapter.js';
import { follow } from '../../../src/adapters/embedded/follow.js';
import type { Contact, ContactId } from '../../../src/domain/contact.js';
import { ContactError } from '../../../src/domain/contact-error.js';
import { identityKey } from '../../../src/domain/identity.js';
import type { Match } from '../../../src/domain/match.js';
import type { ContactChanges } from './contact-changes.js';
import type { FedMessage, Schemas } from './document.js';
import { type Operations, pageOptions, readIdentity } from './operation.js';

/** What every service answers, and the feed of a contact. */
export function contactOperations(adapter: ContactAdapter, changes: ContactChanges) {
  return {
    findContacts: async ({ body, signal }) => ({
      results: await Promise.all(body.lookups.map((lookup) => lookUp(adapter, lookup, signal))),
    }),
    searchContacts: (asked) => {
      const { text, organisationId } = asked.body;
      const query = { text, organisationId: organisationId as ContactId | undefined };
      return adapter.search(given(query), pageOptions(asked));
    },
    getContact: ({ id, signal }) => adapter.get(id as ContactId, { signal }),
    async watchContact({ id, signal }) {
      await adapter.get(id as ContactId, { signal });
      return feed(adapter, changes, id as ContactId, { signal });
    },
  } satisfies Operations;
}

async function lookUp(
  adapter: ContactAdapter,
  { identities, limit }: Schemas['Lookup'],
  signal: AbortSignal,
): Promise<Schemas['LookupResult']> {
  const asked = identities.map(readIdentity);
  const keys = asked.map(identityKey);
  const { matches, ...result } = await adapter.find(asked, { limit, signal });
  const told = ({ contact, on, certainty, label }: Match) =>
    given({ contact, identity: keys.indexOf(identityKey(on)), certainty, label });
  return { ...result, matches: matches.map(told) };
}

async function* feed(
  adapter: ContactAdapter,
  changes: ContactChanges,
  id: ContactId,
  options: RequestOptions,
): AsyncGenerator<FedMessage> {
  const read = () => adapter.get(id, options).catch(nobody);
  let last: Contact | undefined;
  for await (const contact of follow(
    { watch: (changed) => changes.watch(id, changed) },
    read,
    options.signal,
  )) {
    if (!contact) {
      yield { event: 'removed', data: {} };
      return;
    }
    if (contact.revision === undefined || contact.revision !== last?.revision)
      yield { event: 'contact', data: contact };
    last = contact;
  }
}

function nobody(error: unknown): undefined {
  if (!(error instanceof ContactError && error.code === 'not-found')) throw error;
}

/** Without the members that are not there. */
function given<Members extends object>(members: Members): Members {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined)) as Members;
}
