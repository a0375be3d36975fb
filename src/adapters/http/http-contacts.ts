import { readNumbers } from '../../domain/contact-numbers.js';
import type { Contact, ContactId } from '../../domain/contact.js';
import { ContactError } from '../../domain/contact-error.js';
import { type Identity, isReachable, type ReachableIdentity } from '../../domain/identity.js';
import {
  checkContactPage,
  checkFindResults,
  checkFoundContacts,
  checkServiceContact,
} from '../../formats/http-contact-schema.js';
import type {
  ContactQuery,
  FindOptions,
  FindResult,
  Page,
  PageOptions,
  RequestOptions,
} from '../contact-adapter.js';
import { ask, readAs, readItem } from './ask.js';
import { Batch } from './batch.js';
import { withRevision } from './entity-tag.js';
import { foundByService } from './found-by-service.js';
import type { HttpAnswer, HttpRequest, HttpService } from './request.js';
import { identityToAsk } from './what-is-asked.js';

/** As many as one request may ask for. */
const mostLookups = 50;

const lookUp = 'The look-up';

interface Lookup {
  readonly identities: readonly ReachableIdentity[];
  readonly limit: number;
}

/** The contacts of a service: how they are found, and read. */
export class HttpContacts {
  readonly service: HttpService;
  readonly #region: string | undefined;
  readonly #lookups = new Batch<Lookup, unknown>({
    most: mostLookups,
    ask: (lookups, signal) => this.#find(lookups, signal),
  });

  constructor(service: HttpService, region: string | undefined) {
    this.service = service;
    this.#region = region;
  }

  async find(identities: readonly Identity[], { signal, limit }: FindOptions): Promise<FindResult> {
    signal.throwIfAborted();
    const asked = identities.filter(isReachable);
    if (asked.length === 0) return { matches: [], more: false };
    const answer = await this.#lookups.ask({ identities: asked, limit }, signal);
    const found = readAs(lookUp, answer, checkFoundContacts);
    const contacts = await this.#readNumbers(found.matches.map(({ contact }) => contact));
    signal.throwIfAborted();
    const matches = found.matches.map((match, index) => ({ ...match, contact: contacts[index]! }));
    return foundByService({ ...found, matches }, asked, limit);
  }

  async get(id: ContactId, { signal }: RequestOptions): Promise<Contact> {
    return this.ask({ what: 'The contact', path: ['contacts', id], signal }, id);
  }

  async search({ text, organisationId }: ContactQuery, options: PageOptions): Promise<Page<Contact>> {
    const { signal, limit, after } = options;
    const body = { text, organisationId, limit, after };
    const request = { what: 'The list of contacts', path: ['contacts', 'search'], body, signal };
    const page = await ask(this.service, request, checkContactPage);
    return { ...page, items: await this.#readNumbers(page.items) };
  }

  /** The contact that the service answers with: this one and no other, where it is known which it is to be. */
  async ask(request: HttpRequest, id?: ContactId): Promise<Contact> {
    return this.read(await this.service.answer(request), request, id);
  }

  async read({ text, headers }: HttpAnswer, request: HttpRequest, id?: ContactId): Promise<Contact> {
    const contact = await this.check(request.what, this.service.parse(text, request), id);
    return withRevision(contact, headers);
  }

  async check(what: string, value: unknown, id?: ContactId): Promise<Contact> {
    const contact = readItem(what, value, checkServiceContact, id);
    const [read = contact] = await this.#readNumbers([contact]);
    return read;
  }

  async #find(lookups: readonly Lookup[], signal: AbortSignal): Promise<readonly unknown[]> {
    const body = {
      lookups: lookups.map(({ identities, limit }) => ({ identities: identities.map(identityToAsk), limit })),
    };

    const results = await ask(
      this.service,
      { what: lookUp, path: ['contacts', 'find'], body, signal },
      checkFindResults,
    );
    if (results.length === lookups.length) return results;
    throw new ContactError(
      'invalid',
      `${lookUp}: results: expected ${lookups.length}, got ${results.length}`,
    );
  }

  /** As the service has read them, and else as we do. */
  #readNumbers(contacts: readonly Contact[]): Promise<Contact[]> {
    return readNumbers(contacts, this.#region);
  }
}
