import type { ContactAdapter } from '../../src/adapters/contact-adapter.js';
import { openHttp } from '../../src/adapters/http/open-http.js';
import type { ContactDraft, ContactId } from '../../src/domain/contact.js';
import { parseIdentity } from '../../src/domain/identity.js';
import type { AdapterContent, AdapterHarness } from '../../src/testing/adapter-case.js';
import { adapterCases, casesFor } from '../../src/testing/adapter-suite.js';
import type { JourneySign } from '../../src/testing/sample-journeys.js';

declare global {
  interface Window {
    /** What the script does for the page. */
    fillService(content: AdapterContent): Promise<void>;
    tellService(visitor: string, sign: JourneySign): Promise<void>;
    contacts: typeof contacts;
  }
}

const openAt = (src: string, region = 'SE') =>
  openHttp({ src, region, getToken: async () => 'token-1', warn: (message) => console.warn(message) });

const harnessAt = (src: string): AdapterHarness => ({
  async open(content) {
    await window.fillService(content);
    return openAt(src, content.region);
  },
  tell: (_, visitor, sign) => window.tellService(visitor, sign),
  close: (adapter) => adapter.close?.(),
});

/** What the script has the page do. */
const contacts = {
  async cases(src: string): Promise<string[]> {
    return casesFor(await openAt(src)).map(({ name }) => name);
  },

  async run(name: string, src: string): Promise<void> {
    await adapterCases.find((each) => each.name === name)!.run(harnessAt(src));
  },

  /** Asks for all that a service may be asked for, of somebody with this number; gives what was read, by its operation. */
  async askAll(src: string, phone: string): Promise<Record<string, unknown>> {
    const adapter = await openAt(src);
    const identity = await parseIdentity(phone);
    const { matches } = await adapter.find([identity], { signal, limit: 10 });
    const [first] = matches;
    if (!first) throw new Error('Nobody was found');
    const { id } = first.contact;
    return {
      findContacts: matches,
      getContact: await adapter.get(id, { signal }),
      searchContacts: await adapter.search({}, { signal, limit: 3 }),
      watchContact: await firstOf(adapter.watch!(id, { signal })),
      ...(await askForWork(adapter, id)),
      ...(await askForMessages(adapter, id, phone)),
      ...(await askForJourney(adapter, id)),
      ...(await askToChange(adapter, id)),
    };
  },
};

const { signal } = new AbortController();
const author = { id: 'marta', name: 'Marta Lindqvist' };
const newcomer: ContactDraft = {
  ...({ kind: 'individual', active: true, name: { full: 'Berit Ek' }, fields: {} } as const),
  ...{ phones: [], emails: [], addresses: [], languages: [] },
};
const at = '2026-03-12T09:00:00Z';
const page = { signal, limit: 3 };
let written = 0;
const write = () => ({ signal, key: `key-${(written += 1)}` });

async function askForWork({ notes, history }: ContactAdapter, id: ContactId) {
  const { writing } = notes!;
  const interaction = { id: 'i-20', channel: 'voice', direction: 'inbound', at, seconds: 20 } as const;
  const draft = { text: 'Rings again', author, at, contactIds: [id], recipients: [] };
  const addNote = await writing!.add(draft, write());
  const updateNote = await writing!.update(addNote, { text: 'Has rung again' }, write());
  return {
    listHistory: await history!.list({ contactId: id }, page),
    recordInteraction: await history!.record!(interaction, [], { signal }),
    listNotes: await notes!.list({ contactId: id }, page),
    ...{ addNote, updateNote },
    removeNote: await writing!.remove(updateNote, write()),
    restoreNote: await writing!.restore!(updateNote, write()),
  };
}

async function askForMessages({ messaging }: ContactAdapter, contactId: ContactId, to: string) {
  const recipient = { channel: 'sms', to, contactId } as const;
  const sendMessage = await messaging!.send({ ...recipient, text: 'On our way', author, at }, write());
  return {
    sendMessage,
    listMessages: await messaging!.list!({ contactId }, page),
    watchMessage: await firstOf(messaging!.watch!(sendMessage.id, { signal })),
    listTemplates: await messaging!.templates!({ signal }),
    askPermission: await messaging!.permission!(recipient, { signal }),
  };
}

async function askForJourney({ journey }: ContactAdapter, contactId: ContactId) {
  const findJourney = await journey!.find({ contactId }, { signal });
  if (findJourney === undefined) throw new Error('No journey was found');
  return {
    findJourney,
    listJourneyEvents: await journey!.list(findJourney, page),
    watchJourney: await firstOf(journey!.watch!(findJourney, { signal }), ({ type }) => type === 'events'),
  };
}

async function askToChange({ editing, masking, get }: ContactAdapter, id: ContactId) {
  const { phones } = await get(id, { signal });
  const createContact = await editing!.create(newcomer, write());
  const updateContact = await editing!.update(createContact, { title: 'Plumber' }, write());
  const { undo } = await editing!.remove!(createContact.id, { signal });
  return {
    ...{ createContact, updateContact, removeContact: undo !== undefined },
    restoreContact: await undo!({ signal }),
    revealValue: await masking!.reveal(id, phones[0]?.handle ?? 'h-3', { signal }),
  };
}

/** The feed is left again. */
async function firstOf<Item>(feed: AsyncIterable<Item>, isWanted: (item: Item) => boolean = () => true) {
  for await (const item of feed) if (isWanted(item)) return item;
  throw new Error('The feed ended');
}

window.contacts = contacts;
