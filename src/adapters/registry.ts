import { ContactError } from '../domain/contact-error.js';
import type { ContactAdapter } from './contact-adapter.js';

export interface AdapterOptions {
  /** As the `src` attribute says: a file, a name or an address, whatever the adapter takes. */
  readonly src: string;
  /** Reads the national numbers that the source stores. ISO 3166-1 alpha-2. */
  readonly region?: string | undefined;
  /** Something is wrong that does not stop the adapter: told once on the console, without customers' data. */
  readonly warn: (message: string) => void;
}

/** May reject with a `ContactError`; a Retry calls it again. */
export type AdapterFactory = (options: AdapterOptions) => ContactAdapter | Promise<ContactAdapter>;

const factories = new Map<string, AdapterFactory>([
  ['memory', async (options) => (await import('./memory/open-memory.js')).openMemory(options)],
  ['indexeddb', async (options) => (await import('./indexeddb/open-indexeddb.js')).openIndexedDb(options)],
]);

/** Makes `adapter="name"` work, for cards that are set up from then on. A later registration replaces an earlier one. */
export function registerAdapter(name: string, factory: AdapterFactory): void {
  factories.set(name, factory);
  for (const [key, use] of shared) if (use.name === name) shared.delete(key);
}

interface Shared {
  name: string;
  opening: Promise<ContactAdapter>;
  users: number;
}

const shared = new Map<string, Shared>();

/** A use of a source, which the page opens once for everybody with the same name, `src` and region. */
export class AdapterUse {
  readonly #name: string;
  readonly #options: Omit<AdapterOptions, 'warn'>;
  readonly #key: string;
  #used: Shared | undefined;

  constructor(name: string, options: Omit<AdapterOptions, 'warn'>) {
    this.#name = name;
    this.#options = options;
    this.#key = JSON.stringify([name, options.src, options.region]);
  }

  open(): Promise<ContactAdapter> {
    const use = shared.get(this.#key) ?? openShared(this.#name, this.#options);
    use.users += 1;
    shared.set(this.#key, use);
    this.release();
    this.#used = use;
    use.opening.catch(() => this.#forget(use));
    return use.opening;
  }

  release(): void {
    const use = this.#used;
    this.#used = undefined;
    if (!use || --use.users > 0) return;
    this.#forget(use);
    use.opening.then(
      (adapter) => adapter.close?.(),
      () => undefined,
    );
  }

  #forget(use: Shared): void {
    if (shared.get(this.#key) === use) shared.delete(this.#key);
  }
}

const openShared = (name: string, options: Omit<AdapterOptions, 'warn'>): Shared => ({
  ...{ name, opening: openAdapter(name, options), users: 0 },
});

async function openAdapter(name: string, options: Omit<AdapterOptions, 'warn'>): Promise<ContactAdapter> {
  if (!name) throw new ContactError('invalid', 'The adapter attribute is not set');
  const factory = factories.get(name);
  if (!factory) {
    const known = [...factories.keys()].join(', ');
    throw new ContactError('invalid', `There is no adapter "${name}"; there are: ${known}`);
  }
  const warn = (message: string) => console.warn(`contact-card: ${name} ${options.src}: ${message}`);
  return factory({ ...options, warn });
}
