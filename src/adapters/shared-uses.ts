import { ContactError } from '../domain/contact-error.js';

interface Closable {
  close?(): void;
}

/** Something is wrong that does not stop the source: told once on the console, without customers' data. */
interface Warning {
  readonly warn: (message: string) => void;
}

/** What a card says of a source. Cards that say the same share it. */
export interface UseOptions {
  readonly src: string;
  readonly region?: string | undefined;
  /** Of the cards that share a source, the first one's is asked: they share it only where they have the same function. */
  readonly getToken?: (() => Promise<string>) | undefined;
}

export type Factory<Opened, Options> = (options: Options & Warning) => Opened | Promise<Opened>;

interface Shared<Opened> {
  readonly name: string;
  readonly opening: Promise<Opened>;
  users: number;
}

/** Sources of one kind by their names, and which of them the page has opened. */
export class Factories<Opened extends Closable, Options extends UseOptions> {
  readonly #attribute: string;
  readonly #factories: Map<string, Factory<Opened, Options>>;
  readonly #shared = new Map<string, Shared<Opened>>();
  readonly #told = new Set<string>();

  constructor(attribute: string, factories: Readonly<Record<string, Factory<Opened, Options>>>) {
    this.#attribute = attribute;
    this.#factories = new Map(Object.entries(factories));
  }

  /** For those that are opened from then on. A later registration replaces an earlier one. */
  register(name: string, factory: Factory<Opened, Options>): void {
    this.#factories.set(name, factory);
    for (const [key, use] of this.#shared) if (use.name === name) this.#shared.delete(key);
  }

  take(key: string, name: string, options: Options): Shared<Opened> {
    const use = this.#shared.get(key) ?? { name, opening: this.#open(name, options), users: 0 };
    use.users += 1;
    this.#shared.set(key, use);
    use.opening.catch((error: unknown) => {
      this.#forget(key, use);
      this.#tell(name, error);
    });
    return use;
  }

  leave(key: string, use: Shared<Opened>): void {
    if (--use.users > 0) return;
    this.#forget(key, use);
    use.opening.then(
      (opened) => opened.close?.(),
      () => undefined,
    );
  }

  #forget(key: string, use: Shared<Opened>): void {
    if (this.#shared.get(key) === use) this.#shared.delete(key);
  }

  /** Once for the page, for whoever wrote it, however many cards there are and however often they try again. */
  #tell(name: string, error: unknown): void {
    const problem = `contact-card: ${this.#attribute}="${name}": ${ContactError.from(error).message}`;
    if (this.#told.has(problem)) return;
    this.#told.add(problem);
    console.error(problem);
  }

  async #open(name: string, options: Options): Promise<Opened> {
    if (!name) throw new ContactError('invalid', `The ${this.#attribute} attribute is not set`);
    const factory = this.#factories.get(name);
    if (!factory) {
      const known = [...this.#factories.keys()].join(', ');
      throw new ContactError('invalid', `There is no ${this.#attribute} "${name}"; there are: ${known}`);
    }
    const warn = (message: string) => console.warn(`contact-card: ${name} ${options.src}: ${message}`);
    return factory({ ...options, warn });
  }
}

/** A card's use of a source, which the page opens once for everybody who says the same. */
export class Use<Opened extends Closable, Options extends UseOptions> {
  readonly #factories: Factories<Opened, Options>;
  readonly #name: string;
  readonly #options: Options;
  readonly #key: string;
  #used: Shared<Opened> | undefined;

  constructor(factories: Factories<Opened, Options>, name: string, options: Options) {
    this.#factories = factories;
    this.#name = name;
    this.#options = options;
    const { src, region, getToken } = options;
    this.#key = JSON.stringify([name, src, region, getToken && numberOf(getToken)]);
  }

  open(): Promise<Opened> {
    const use = this.#factories.take(this.#key, this.#name, this.#options);
    this.release();
    this.#used = use;
    return use.opening;
  }

  release(): void {
    const use = this.#used;
    this.#used = undefined;
    if (use) this.#factories.leave(this.#key, use);
  }
}

const numbers = new WeakMap<object, number>();
let numbered = 0;

function numberOf(getToken: object): number {
  const number = numbers.get(getToken) ?? (numbered += 1);
  numbers.set(getToken, number);
  return number;
}
