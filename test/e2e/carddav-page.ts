import { openCardDav } from '../../src/adapters/carddav/open-carddav.js';
import '../../src/define.js';
import type { Contact, ContactChanges, ContactDraft, ContactId } from '../../src/domain/contact.js';
import { ContactError } from '../../src/domain/contact-error.js';
import { parseReadings } from '../../src/domain/identity.js';
import { casesFor } from '../../src/testing/adapter-suite.js';
import type { ContactAdapter } from '../../src/adapters/contact-adapter.js';
import {
  carddavHarness,
  type CardDavServer,
  credentialsOf,
  makeAddressBook,
} from '../testing/carddav-harness.js';

declare global {
  interface Window {
    carddav: typeof carddav;
  }
}

const { signal } = new AbortController();
const warn = (message: string) => console.warn(message);
const agents = new Map<string, ContactAdapter>();
const agentNamed = (name: string): ContactAdapter => agents.get(name)!;

/** What came, or the code of the failure with the words and the contact that there is now. */
async function outcome(promise: Promise<unknown>): Promise<unknown> {
  return promise.catch((error: unknown) => {
    if (!(error instanceof ContactError)) throw error;
    const { code, message, current } = error;
    return { code, message, ...(current && { current }) };
  });
}

/** What the script has the page do. */
const carddav = {
  async cases(server: CardDavServer): Promise<string[]> {
    const { open } = carddavHarness(server);
    const adapter = await open({
      contacts: [{ id: 'a', name: { full: 'A' }, ...empty } as never],
      history: [],
      region: 'SE',
    });
    return casesFor(adapter).map(({ name }) => name);
  },

  async run(server: CardDavServer, name: string): Promise<void> {
    const harness = carddavHarness(server);
    const adapter = {
      ...{ find: never, get: never, search: never },
      editing: { create: never, update: never, remove: never },
    };
    await casesFor(adapter)
      .find((each) => each.name === name)!
      .run(harness);
  },

  makeAddressBook,

  /** An agent of this name uses the address from now on. */
  async open(name: string, src: string, server?: CardDavServer): Promise<unknown> {
    const getToken = server && (async () => credentialsOf(server));
    return outcome(
      openCardDav({ src, region: 'SE', warn, getToken }).then((adapter) => {
        agents.set(name, adapter);
        return 'opened';
      }),
    );
  },

  async find(agent: string, ...addresses: string[]): Promise<unknown> {
    const readings = await Promise.all(addresses.map(async (text) => parseReadings(text, { region: 'SE' })));
    const found = agentNamed(agent).find(readings.flat(), { signal, limit: 25 });
    return outcome(found.then(({ matches }) => matches.map(({ contact }) => contact.name.full)));
  },

  async findTimed(agent: string, address: string): Promise<number> {
    const readings = await parseReadings(address, { region: 'SE' });
    const began = performance.now();
    const { matches } = await agentNamed(agent).find(readings, { signal, limit: 25 });
    if (matches.length !== 1) throw new Error(`${matches.length} matches of ${address}`);
    return performance.now() - began;
  },

  async searchTimed(agent: string, text: string): Promise<number> {
    const began = performance.now();
    const { items } = await agentNamed(agent).search({ text }, { signal, limit: 25 });
    if (items.length === 0) throw new Error(`Nobody is found by ${text}`);
    return performance.now() - began;
  },

  get: (agent: string, id: string) => outcome(agentNamed(agent).get(id as ContactId, { signal })),

  create: (agent: string, draft: Partial<ContactDraft>, key: string) =>
    outcome(agentNamed(agent).editing!.create({ ...empty, ...draft } as ContactDraft, { signal, key })),

  update: (agent: string, contact: Contact, changes: ContactChanges, key: string) =>
    outcome(agentNamed(agent).editing!.update(contact, changes, { signal, key })),

  /** Adds a field of this name to whatever the others have made of the contact meanwhile. */
  async addField(agent: string, id: string, name: string): Promise<void> {
    const adapter = agentNamed(agent);
    for (;;) {
      const contact = await adapter.get(id as ContactId, { signal });
      const fields = { ...contact.fields, [name]: 'yes' };
      const saved = await outcome(adapter.editing!.update(contact, { fields }, { signal, key: name }));
      if (!(saved as { code?: string }).code) return;
    }
  },

  /** A card in the page, of which nothing is known but this. */
  show(src: string, phone: string, server: CardDavServer): void {
    document.querySelector('contact-card')?.remove();
    const card = document.createElement('contact-card');
    card.getToken = async () => credentialsOf(server);
    Object.assign(card, { adapter: 'carddav', src, phone, region: 'SE' });
    document.body.append(card);
  },

  /** Somebody calls. */
  call(phone: string): void {
    document.querySelector('contact-card')!.phone = phone;
  },

  shown: () => wordsOf(document.querySelector('contact-card')!),
};

const never = async (): Promise<never> => Promise.reject(new Error('It is only asked what it can do'));

const empty = {
  ...{ kind: 'individual', active: true },
  ...{ phones: [], emails: [], addresses: [], languages: [], fields: {} },
} as const;

/** All that can be read, shadow roots and all. */
function wordsOf(node: Node): string {
  if (node instanceof Text) return node.data.trim();
  if (node instanceof HTMLStyleElement) return '';
  const children = node instanceof Element && node.shadowRoot ? [node.shadowRoot] : [...node.childNodes];
  return children.map(wordsOf).filter(Boolean).join(' ');
}

window.carddav = carddav;
