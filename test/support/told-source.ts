import type { ContactAdapter, FindResult, Page } from '../../src/adapters/contact-adapter.js';
import type { Contact, ContactId } from '../../src/domain/contact.js';
import type { Identity } from '../../src/domain/identity.js';
import { matchContact } from '../../src/domain/match.js';

/** A feed that goes on when it is told to stop, as careless sources do. */
export class ToldFeed {
  readonly id: ContactId;
  readonly signal: AbortSignal;
  readonly #told: (() => IteratorResult<Contact>)[] = [];
  #wake: () => void = () => undefined;

  constructor(id: ContactId, signal: AbortSignal) {
    this.id = id;
    this.signal = signal;
  }

  tell(contact: Contact): void {
    this.#put(() => ({ done: false, value: contact }));
  }

  fail(reason: unknown): void {
    this.#put(() => {
      throw reason;
    });
  }

  end(): void {
    this.#put(() => ({ done: true, value: undefined }));
  }

  #put(result: () => IteratorResult<Contact>): void {
    this.#told.push(result);
    this.#wake();
  }

  [Symbol.asyncIterator](): AsyncIterator<Contact> {
    return {
      next: async () => {
        while (this.#told.length === 0) await new Promise<void>((resolve) => (this.#wake = resolve));
        return this.#told.shift()!();
      },
    };
  }
}

/** A source that tells of its contacts what the test says, and nothing else. */
export class ToldSource implements ContactAdapter {
  readonly feeds: ToldFeed[] = [];
  readonly #contacts: readonly Contact[];

  constructor(...contacts: Contact[]) {
    this.#contacts = contacts;
  }

  async find(identities: readonly Identity[]): Promise<FindResult> {
    const [on] = identities;
    const matches = on ? this.#contacts.map((contact) => matchContact(contact, on)) : [];
    return { matches: matches.filter((match) => match !== undefined), more: false };
  }

  async get(id: ContactId): Promise<Contact> {
    return this.#contacts.find((contact) => contact.id === id)!;
  }

  async search(): Promise<Page<Contact>> {
    return { items: this.#contacts };
  }

  watch(id: ContactId, { signal }: { readonly signal: AbortSignal }): ToldFeed {
    const feed = new ToldFeed(id, signal);
    this.feeds.push(feed);
    return feed;
  }
}
