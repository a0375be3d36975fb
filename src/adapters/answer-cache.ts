import type { Contact, ContactId } from '../domain/contact.js';
import { ContactError } from '../domain/contact-error.js';
import type { Identity } from '../domain/identity.js';
import type { ContactAdapter, FindOptions, FindResult } from './contact-adapter.js';

/** So many questions; the longest unused make way. */
const mostRemembered = 1_000;

export interface CacheOptions {
  /** How long it is remembered who was found, in minutes. Default 120; 0: not at all. */
  readonly matchMinutes?: number | undefined;
  /** How long it is remembered that nobody was found, in minutes. Default 5; 0: not at all. */
  readonly missMinutes?: number | undefined;
  /**
   * Who asks, an agent or a token, or a promise of it. Called before each look-up: where it is another
   * than the last time, everything is forgotten.
   */
  readonly owner?: () => unknown;
}

interface Remembered {
  answer?: FindResult;
  /** Milliseconds since 1970. */
  until: number;
}

/** How often a source was written to. All who share it count together: what one of them saves is new to the others. */
const writes = new WeakMap<ContactAdapter, number>();

/** What a source has answered of late: in memory only, and for one owner at a time. */
export class AnswerCache {
  readonly #adapter: ContactAdapter;
  readonly #options: CacheOptions;
  readonly #remembered = new Map<string, Remembered>();
  #owner: unknown;
  #writes: number | undefined;

  constructor(adapter: ContactAdapter, options: CacheOptions) {
    this.#adapter = adapter;
    this.#options = options;
  }

  async find(identities: readonly Identity[], options: FindOptions): Promise<FindResult> {
    options.signal.throwIfAborted();
    const owner = await this.#askForOwner();
    options.signal.throwIfAborted();
    this.#forgetWhatIsOld(owner);
    // How a number was spelled decides how sure a match is, and is given back with it.
    const question = JSON.stringify([identities, options.limit]);
    const known = options.fresh ? undefined : this.#recall(question);
    return known ?? this.#ask(question, identities, options);
  }

  /** The source holds something else now. */
  forget(): void {
    writes.set(this.#adapter, (writes.get(this.#adapter) ?? 0) + 1);
  }

  /** What a source tells of a contact. As it is remembered, or first told, it is no news. */
  async *hear(told: AsyncIterable<Contact>): AsyncGenerator<Contact> {
    let last: string | undefined;
    try {
      for await (const contact of told) {
        const state = JSON.stringify(contact);
        if (last === undefined ? !this.#agrees(contact.id, state) : state !== last) this.forget();
        last = state;
        yield contact;
      }
    } catch (error) {
      if (error instanceof ContactError && error.code === 'not-found') this.forget();
      throw error;
    }
  }

  #agrees(id: ContactId, state: string): boolean {
    const matches = [...this.#remembered.values()].flatMap(({ answer }) => answer?.matches ?? []);
    const known = matches.map(({ contact }) => contact).filter((contact) => contact.id === id);
    return known.every((contact) => JSON.stringify(contact) === state);
  }

  #forgetWhatIsOld(owner: unknown): void {
    const written = writes.get(this.#adapter);
    if (owner !== this.#owner || written !== this.#writes) this.#remembered.clear();
    this.#owner = owner;
    this.#writes = written;
  }

  async #askForOwner(): Promise<unknown> {
    try {
      return await this.#options.owner?.();
    } catch (error) {
      throw ContactError.from(error);
    }
  }

  #recall(question: string): FindResult | undefined {
    const remembered = this.#remembered.get(question);
    if (!remembered || remembered.until <= Date.now()) return undefined;
    this.#keep(question, remembered);
    return remembered.answer;
  }

  /** The answer goes to the question's place; it is lost where that was forgotten, or asked again, meanwhile. */
  async #ask(question: string, identities: readonly Identity[], options: FindOptions): Promise<FindResult> {
    const place: Remembered = { until: 0 };
    this.#keep(question, place);
    const answer = await this.#adapter.find(identities, options);
    Object.assign(place, { answer, until: Date.now() + this.#minutesFor(answer) * 60_000 });
    return answer;
  }

  /** As the one that was used last. */
  #keep(question: string, remembered: Remembered): void {
    this.#remembered.delete(question);
    this.#remembered.set(question, remembered);
    const [longestUnused] = this.#remembered.keys();
    if (this.#remembered.size > mostRemembered && longestUnused !== undefined)
      this.#remembered.delete(longestUnused);
  }

  #minutesFor({ matches, isSourceEmpty }: FindResult): number {
    const { matchMinutes = 120, missMinutes = 5 } = this.#options;
    if (matches.length > 0) return matchMinutes;
    return isSourceEmpty ? 0 : missMinutes;
  }
}
