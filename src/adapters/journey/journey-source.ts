import type { JourneyId, KnownVisitor } from '../../domain/journey/journey-event.js';
import type { JourneyFacet, RequestOptions } from '../contact-adapter.js';

/**
 * Where journeys come from, apart from contacts: `journey="…"` names one. It is told by what a customer may be known.
 * Unlike a facet's, its feed may break off: `watch` rejects, and is asked again for what came after the last place.
 */
export interface JourneySource extends Pick<JourneyFacet, 'list' | 'watch'> {
  /** `undefined`: the website knows nobody by this. */
  find(known: KnownVisitor, options: RequestOptions): Promise<JourneyId | undefined>;
  /** Nobody uses it any more: lets go of what it holds. */
  close?(): void;
}
