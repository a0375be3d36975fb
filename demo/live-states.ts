import {
  type AdapterOptions,
  type ContactCardElement,
  ContactError,
  MemoryAdapter,
  readNumbers,
  registerAdapter,
} from '../src/index.js';
import { cast } from './people/cast.js';
import { castContacts } from './people/cast-contacts.js';
import type { CardState } from './states.js';

const region = 'SE';
const form = 'contact-card-form';
const pending = 'contact-card-pending';

interface Hands {
  readonly press: (card: ContactCardElement, selector: string, view?: string) => Promise<void>;
  readonly type: (card: ContactCardElement, selector: string, text: string, view?: string) => Promise<void>;
  readonly find: (card: ContactCardElement, selector: string, view?: string) => Promise<Element>;
}

/** Each card has its own: what somebody changes for one is no news to the others. */
const opened = new Map<string, MemoryAdapter>();

registerAdapter('changing', async ({ src }: AdapterOptions) => {
  const memory = new MemoryAdapter(await readNumbers(castContacts, region), { region });
  opened.set(src, memory);
  return memory;
});

/** What it told of contacts is cut off. */
registerAdapter('cut-off', async () => {
  const memory = new MemoryAdapter(await readNumbers(castContacts, region), { region });
  return Object.assign(memory, {
    watch: () => ({ [Symbol.asyncIterator]: () => ({ next: unavailable }) }),
  });
});

const unavailable = () => Promise.reject(new ContactError('unavailable', 'crm.example closed the feed'));

const { signal } = new AbortController();

/** Somebody else gives her another number and another title, takes an address away and adds one. */
async function change(src: string): Promise<void> {
  const source = opened.get(src);
  const contact = await source?.get(cast.ingegerd.id, { signal });
  if (!source || !contact) return;
  const [phone, ...phones] = contact.phones;
  const changes = {
    phones: [{ ...phone, value: '+46 70 174 06 99' }, ...phones],
    emails: [{ value: 'ingegerd@new.example', label: 'home' }],
    title: 'Head of trading',
  };
  await source.editing.update(contact, changes, { signal, key: 'other' });
}

const remove = (src: string) => opened.get(src)?.editing.remove(cast.ingegerd.id, { signal });

const shown = (src: string): CardState['inputs'] => ({
  ...{ adapter: 'changing', src, region, interactionState: 'connected', phone: cast.ingegerd.phone },
  interactionId: `live-${src}`,
});

export const liveStates = ({ press, type, find }: Hands): readonly CardState[] => [
  {
    name: 'changed by somebody else',
    inputs: shown('changed'),
    async act(card) {
      await find(card, '.name');
      await change('changed');
      await find(card, '.changed');
    },
  },
  {
    name: 'changed by somebody else while it is edited',
    inputs: shown('edited'),
    async act(card) {
      await press(card, '[data-opens=edit]');
      await type(card, '[name=title]', 'Chief of trading', form);
      await change('edited');
      await find(card, '.news', form);
    },
  },
  {
    name: 'removed by somebody else',
    inputs: shown('removed'),
    async act(card) {
      await find(card, '.name');
      await remove('removed');
      await find(card, '.gone', pending);
    },
  },
  {
    name: 'no longer told of changes',
    inputs: { ...shown('cut-off'), adapter: 'cut-off' },
    act: async (card) => void (await find(card, '.not-live', pending)),
  },
];
