import {
  ContactError,
  MemoryAdapter,
  readNumbers,
  registerAdapter,
  type Contact,
  type ContactAdapter,
  type ContactId,
  type ContactQuery,
  type EditingFacet,
  type FindOptions,
  type FindResult,
  type Identity,
  type MessagingFacet,
  type NotesFacet,
  type Page,
  type PageOptions,
  type RequestOptions,
} from '../src/index.js';
import { lineToOldCrm, wait } from './reach.js';

export const slowNumber = '+46701740611';
export const failingNumber = '+46701740622';
const secondsToAnswer = 5;

/** A customer system of the kind that everybody has one of: it takes its time over one number, and fails at another. */
class SlowAndFailingAdapter implements ContactAdapter {
  readonly editing: EditingFacet;
  readonly notes: NotesFacet;
  readonly messaging: MessagingFacet;
  readonly #people: MemoryAdapter;
  #fails = false;

  constructor(people: MemoryAdapter) {
    this.#people = people;
    const { editing, notes, messaging } = people;
    const { writing } = notes;
    this.editing = {
      create: (draft, options) => ask(options, () => editing.create(draft, options)),
      update: (contact, changes, options) => ask(options, () => editing.update(contact, changes, options)),
      remove: (id, options) => ask(options, () => editing.remove(id, options)),
    };
    this.notes = {
      list: (about, options) => ask(options, () => notes.list(about, options)),
      writing: {
        add: (draft, options) => ask(options, () => writing.add(draft, options)),
        update: (note, changes, options) => ask(options, () => writing.update(note, changes, options)),
        remove: (note, options) => ask(options, () => writing.remove(note, options)),
        restore: (note, options) => ask(options, () => writing.restore(note, options)),
      },
    };
    this.messaging = {
      channels: messaging.channels,
      send: (draft, options) => ask(options, () => messaging.send(draft, options)),
      list: (about, options) => ask(options, () => messaging.list(about, options)),
    };
  }

  find(identities: readonly Identity[], options: FindOptions): Promise<FindResult> {
    return ask(options, async () => {
      if (has(identities, slowNumber)) await wait(secondsToAnswer, options.signal);
      if (has(identities, failingNumber)) this.#failEveryOtherTime();
      return this.#people.find(identities, options);
    });
  }

  get(id: ContactId, options: RequestOptions): Promise<Contact> {
    return ask(options, () => this.#people.get(id, options));
  }

  search(query: ContactQuery, options: PageOptions): Promise<Page<Contact>> {
    return ask(options, () => this.#people.search(query, options));
  }

  #failEveryOtherTime(): void {
    this.#fails = !this.#fails;
    if (this.#fails) throw new ContactError('unavailable', 'Old CRM answered 503: down for a moment');
  }
}

function ask<Answer>({ signal }: RequestOptions, work: () => Promise<Answer>): Promise<Answer> {
  return lineToOldCrm.ask(signal, work);
}

registerAdapter('slow-and-failing', async ({ region }) => {
  return new SlowAndFailingAdapter(new MemoryAdapter(await readNumbers(people, region), { region }));
});

const has = (identities: readonly Identity[], number: string) =>
  identities.some((identity) => identity.kind === 'phone' && identity.value === number);

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
