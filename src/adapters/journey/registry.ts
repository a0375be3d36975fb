import { Factories, type Factory, Use } from '../shared-uses.js';
import type { JourneySource } from './journey-source.js';

interface CardOptions {
  /** As `journey-src` says: a name or an address, whatever the source takes. */
  readonly src: string;
  /** The card's `getToken`. */
  readonly getToken?: (() => Promise<string>) | undefined;
  /** Who is at the card: where that is another, so is the token. */
  readonly agentId?: (() => string | undefined) | undefined;
}

export interface JourneyOptions extends CardOptions {
  /** Something is wrong that does not stop the source: told once on the console, without customers' data. */
  readonly warn: (message: string) => void;
}

/** May reject with a `ContactError`; a Retry calls it again. */
export type JourneyFactory = Factory<JourneySource, CardOptions>;

const journeys = new Factories<JourneySource, CardOptions>('journey', {
  indexeddb: async (options) => (await import('./indexeddb-journey.js')).openIndexedDbJourney(options),
  http: async (options) => (await import('./http-journey.js')).openHttpJourney(options),
  nats: async (options) => (await import('./nats-journey.js')).openNatsJourney(options),
});

/** Makes `journey="name"` work, for cards that are set up from then on. A later registration replaces an earlier one. */
export function registerJourney(name: string, factory: JourneyFactory): void {
  journeys.register(name, factory);
}

/** A use of a source of journeys, which the page opens once for everybody with the same name, `src` and `getToken`. */
export class JourneyUse extends Use<JourneySource, CardOptions> {
  constructor(name: string, options: CardOptions) {
    super(journeys, name, options);
  }
}
