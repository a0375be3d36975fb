import {
  ContactError,
  MemoryAdapter,
  readNumbers,
  registerAdapter,
  type Contact,
  type ContactAdapter,
  type ContactId,
  type ContactQuery,
  type FindOptions,
  type FindResult,
  type Identity,
  type Page,
  type PageOptions,
  type RequestOptions,
} from '../src/index.js';

export const slowNumber = '+46701740611';
export const failingNumber = '+46701740622';
const secondsToAnswer = 5;

/** A customer system of the kind that everybody has one of: it takes its time over one number, and fails at another. */
class SlowAndFailingAdapter implements ContactAdapter {
  readonly #people: ContactAdapter;
  #fails = false;

  constructor(people: ContactAdapter) {
    this.#people = people;
  }

  async find(identities: readonly Identity[], options: FindOptions): Promise<FindResult> {
    if (has(identities, slowNumber)) await wait(secondsToAnswer * 1000, options.signal);
    if (has(identities, failingNumber)) this.#failEveryOtherTime();
    return this.#people.find(identities, options);
  }

  get(id: ContactId, options: RequestOptions): Promise<Contact> {
    return this.#people.get(id, options);
  }

  search(query: ContactQuery, options: PageOptions): Promise<Page<Contact>> {
    return this.#people.search(query, options);
  }

  #failEveryOtherTime(): void {
    this.#fails = !this.#fails;
    if (this.#fails) throw new ContactError('unavailable', 'Old CRM answered 503: down for a moment');
  }
}

registerAdapter('slow-and-failing', async ({ region }) => {
  return new SlowAndFailingAdapter(new MemoryAdapter(await readNumbers(people, region), { region }));
});

const has = (identities: readonly Identity[], number: string) =>
  identities.some((identity) => identity.kind === 'phone' && identity.value === number);

function wait(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      reject(signal.reason as Error);
    });
  });
}

type Written = Pick<Contact, 'name' | 'title' | 'organisation' | 'phones' | 'fields'>;

const customer = (id: string, written: Written): Contact => ({
  id: id as ContactId,
  kind: 'individual',
  stage: 'customer',
  active: true,
  emails: [],
  addresses: [],
  languages: ['sv'],
  timeZone: 'Europe/Stockholm',
  ...written,
});

const people: readonly Contact[] = [
  customer('maj-britt-sandelin', {
    name: { full: 'Maj-Britt Sandelin' },
    title: 'Archivist',
    organisation: { name: 'Landsarkivet i Nordanby' },
    phones: [{ value: '+46 70 174 06 11', label: 'mobile' }],
    fields: { note: 'Kept on paper until 2019: that is why it takes so long.' },
  }),
  customer('torbjorn-ek', {
    name: { full: 'Torbjörn Ek' },
    title: 'Electrician',
    organisation: { name: 'Eks Elektriska' },
    phones: [{ value: '+46 70 174 06 22', label: 'mobile' }],
    fields: { note: 'Here after all: the second attempt found him.' },
  }),
];
