import type { Match } from '../domain/match.js';
import type { LookupResult } from './lookup-state.js';
import type { Finding } from './notice.js';

/** What the host is told of how a look-up ended. */
export function findingOf(result: LookupResult): Finding {
  switch (result.status) {
    case 'selected':
      return { outcome: 'one', contactIds: [result.contact.id], identity: result.identities[0] };
    case 'many':
      return { outcome: 'many', contactIds: idsOf(result.matches), identity: result.identities[0] };
    case 'none':
      return { outcome: 'none', contactIds: [], identity: result.identities[0] };
    case 'failed':
      return { outcome: 'failed', contactIds: [] };
    default:
      return { outcome: result.status, contactIds: [], identity: result.identity };
  }
}

const idsOf = (matches: readonly Match[]) => matches.map(({ contact }) => contact.id);
