import type { ContactAdapter } from './contact-adapter.js';
import { Factories, type Factory, Use } from './shared-uses.js';

export interface AdapterOptions extends CardOptions {
  /** Something is wrong that does not stop the adapter: told once on the console, without customers' data. */
  readonly warn: (message: string) => void;
}

interface CardOptions {
  /** As the `src` attribute says: a file, a name or an address, whatever the adapter takes. */
  readonly src: string;
  /** Reads the national numbers that the source stores. ISO 3166-1 alpha-2. */
  readonly region?: string | undefined;
  /** The card's `getToken`: a bearer token, for a source that asks for one. */
  readonly getToken?: (() => Promise<string>) | undefined;
  /** Who is at the card: where that is another, so is the token. */
  readonly agentId?: (() => string | undefined) | undefined;
}

/** May reject with a `ContactError`; a Retry calls it again. */
export type AdapterFactory = Factory<ContactAdapter, CardOptions>;

const adapters = new Factories<ContactAdapter, CardOptions>('adapter', {
  memory: async (options) => (await import('./memory/open-memory.js')).openMemory(options),
  indexeddb: async (options) => (await import('./indexeddb/open-indexeddb.js')).openIndexedDb(options),
  http: async (options) => (await import('./http/open-http.js')).openHttp(options),
  carddav: async (options) => (await import('./carddav/open-carddav.js')).openCardDav(options),
  couchdb: async (options) => (await import('./couchdb/open-couchdb.js')).openCouchDb(options),
});

/** Makes `adapter="name"` work, for cards that are set up from then on. A later registration replaces an earlier one. */
export function registerAdapter(name: string, factory: AdapterFactory): void {
  adapters.register(name, factory);
}

/** A use of a source, which the page opens once for everybody with the same name, `src`, region and `getToken`. */
export class AdapterUse extends Use<ContactAdapter, CardOptions> {
  constructor(name: string, options: CardOptions) {
    super(adapters, name, options);
  }
}
