import {
  type AdapterOptions,
  type Contact,
  type ContactAdapter,
  type ContactCardElement,
  ContactError,
  MemoryAdapter,
  type MessageChannel,
  type MessagePermission,
  parseIdentity,
  readNumbers,
  registerAdapter,
} from '../src/index.js';
import { cast } from './people/cast.js';
import { castContacts } from './people/cast-contacts.js';
import { castHistory } from './people/cast-history.js';
import { journeyStates } from './journey-states.js';
import { liveStates } from './live-states.js';
import { noteStates } from './note-states.js';

const deliveries = ['queued', 'sent', 'delivered', 'failed', 'refused'] as const;

/** The card in one state: what the host sets, and what the agent then does. */
export interface CardState {
  readonly name: string;
  readonly inputs: Partial<ContactCardElement>;
  readonly act?: (card: ContactCardElement) => void | Promise<void>;
  /** It is in front of everything else: to be seen by itself. */
  readonly isModal?: boolean;
}

const region = 'SE';
const form = 'contact-card-form';
const ringing = { interactionState: 'ringing' } as const;
const inboundMail = { channel: 'email', interactionState: 'connected' } as const;
const memory = { adapter: 'cast', region };

const allStates: readonly CardState[] = [
  { name: 'one match', inputs: { ...memory, ...ringing, phone: cast.ingegerd.phone } },
  { name: 'one match by e-mail', inputs: { ...memory, ...inboundMail, email: cast.ingegerd.email } },
  { name: 'much is known', inputs: { ...memory, interactionState: 'held', phone: cast.italian.phone } },
  { name: 'little is known', inputs: { ...memory, interactionState: 'ended', phone: cast.bare.phone } },
  {
    name: 'a right-to-left name',
    inputs: { ...memory, interactionState: 'wrap-up', phone: cast.egyptian.phone },
  },
  { name: 'a group', inputs: { ...memory, phone: cast.group.phone, direction: 'outbound' } },
  { name: 'a colleague', inputs: { ...memory, phone: cast.colleague.phone } },
  {
    name: 'several matches',
    inputs: { ...memory, interactionState: 'connected', phone: cast.harbour.phone },
  },
  {
    name: 'chosen from several',
    inputs: { ...memory, interactionState: 'connected', phone: cast.harbour.phone },
    act: (card) => press(card, '.match'),
  },
  { name: 'a maybe', inputs: { ...memory, ...ringing, phone: cast.brazilian.phone } },
  { name: 'a shared number', inputs: { ...memory, ...ringing, phone: cast.family.phone } },
  { name: 'ten thousand matches', inputs: { ...memory, phone: cast.bare.phone, candidates: crowd(10_000) } },
  {
    name: 'no match holds the filter',
    inputs: { ...memory, phone: cast.harbour.phone },
    act: (card) => type(card, 'input[type=search]', 'zzz'),
  },
  { name: 'nobody, with a history', inputs: { ...memory, ...ringing, phone: cast.stranger.phone } },
  { name: 'nobody, by e-mail', inputs: { ...memory, ...inboundMail, email: 'someone.else@unknown.example' } },
  {
    name: 'nobody, for the source is empty',
    inputs: { adapter: 'empty', src: 'customers', region, phone: cast.stranger.phone },
  },
  {
    name: 'the named contact is missing',
    inputs: { ...memory, phone: cast.harbour.phone, contactId: 'no-such-contact' },
  },
  { name: 'withheld', inputs: { ...memory, ...ringing, interactionId: 'withheld' } },
  { name: 'hidden', inputs: { ...memory, ...ringing, phone: '+46*****67' } },
  { name: 'invalid', inputs: { ...memory, phone: '1-800-FLOWERS' } },
  { name: 'without a country', inputs: { adapter: 'cast', phone: '070-174 06 05' } },
  { name: 'looking', inputs: { adapter: 'silent', ...ringing, phone: cast.ingegerd.phone } },
  { name: 'failed', inputs: { adapter: 'failing', src: 'CRM', ...ringing, phone: cast.ingegerd.phone } },
  { name: 'storage refused', inputs: { adapter: 'refused', src: 'customers', phone: cast.ingegerd.phone } },
  { name: 'idle', inputs: memory },
  {
    name: 'about to look through the contacts',
    inputs: { ...memory, ...ringing, phone: cast.stranger.phone },
    act: (card) => press(card, '[data-opens=find]'),
  },
  {
    name: 'contacts found',
    inputs: { ...memory, ...ringing, phone: cast.stranger.phone },
    act: (card) => look(card, 'a'),
  },
  {
    name: 'no contact found',
    inputs: { ...memory, ...ringing, phone: cast.stranger.phone },
    act: (card) => look(card, 'zzz'),
  },
  {
    name: 'asked whether to add the number',
    inputs: { ...memory, ...ringing, phone: cast.stranger.phone },
    async act(card) {
      await look(card, 'wanjiru');
      await press(card, '.match');
    },
  },
  {
    name: 'somebody found for a withheld number',
    inputs: { ...memory, ...ringing, interactionId: 'found' },
    async act(card) {
      await look(card, 'wanjiru');
      await press(card, '.match');
    },
  },
  {
    name: 'the contacts of an organisation',
    inputs: { ...memory, ...ringing, phone: cast.ingegerd.phone },
    async act(card) {
      await press(card, '.colleagues button');
      await press(card, '.match');
    },
  },
  ...noteStates({ press, type }),
  ...journeyStates({ find }),
  ...liveStates({ press, type, find }),
  {
    name: 'a number that somebody has already',
    inputs: { ...memory, ...ringing, interactionId: 'duplicate', phone: cast.stranger.phone },
    act: duplicate,
  },
  {
    name: 'asked whether to invite who has it',
    inputs: { ...memory, ...ringing, interactionId: 'invited', phone: cast.stranger.phone },
    async act(card) {
      await duplicate(card);
      await press(card, '.duplicate button:nth-of-type(2)');
    },
  },
  {
    name: 'one contact deleted, another not',
    inputs: { adapter: 'forgetful', ...ringing, region, phone: cast.ingegerd.phone },
    async act(card) {
      await erase(card);
      Object.assign(card, { phone: cast.italian.phone });
      await settled(card);
      await erase(card);
    },
  },
  {
    name: 'a number to choose',
    inputs: { ...memory, interactionState: 'held', phone: cast.italian.phone },
    act: (card) => press(card, '[popovertarget]'),
    isModal: true,
  },
  {
    name: 'asked whether to delete',
    inputs: { adapter: 'forgetful', ...ringing, region, phone: cast.italian.phone },
    act: (card) => press(card, '.end button'),
    isModal: true,
  },
  {
    name: 'asked once more',
    inputs: { adapter: 'forgetful', ...ringing, region, phone: cast.italian.phone },
    async act(card) {
      await press(card, '.end button');
      await press(card, '.delete:not(.now)', 'contact-card-erase');
    },
    isModal: true,
  },
  {
    name: 'a message being written',
    inputs: { adapter: 'messages', ...ringing, region, phone: cast.ingegerd.phone, agentName: 'Marta' },
    async act(card) {
      await press(card, '[data-opens=message]');
      await type(card, 'textarea', 'Hej {name.full}! Vi ses kl. 10 – {nickname}');
      await press(card, '.ends .primary');
    },
  },
  {
    name: 'a message to who would rather be called',
    inputs: { adapter: 'messages', ...inboundMail, region, email: cast.ingegerd.email },
    async act(card) {
      await press(card, '[data-opens=message]');
      await type(card, 'textarea', 'Hej!');
    },
  },
  {
    name: 'messages, sent and not',
    inputs: { adapter: 'messages', ...ringing, region, phone: cast.italian.phone },
    async act(card) {
      await press(card, '[data-opens=message]');
      await type(card, 'textarea', 'Ci vediamo alle dieci.');
      await press(card, '.ends .primary');
    },
  },
  {
    name: 'nobody to write to',
    inputs: { adapter: 'messages', ...ringing, region, phone: '+4684650040' },
    act: (card) => press(card, '[data-opens=message]'),
  },
  {
    name: 'adding a contact',
    inputs: { ...memory, ...ringing, phone: cast.stranger.phone, interactionId: 'adding' },
    act: (card) => press(card, '[data-opens=create]'),
  },
  {
    name: 'adding an organisation, with faults',
    inputs: { ...memory, ...ringing, phone: cast.stranger.phone, interactionId: 'faults' },
    async act(card) {
      await press(card, '[data-opens=create]');
      await press(card, 'input[value=organisation]', form);
      await type(card, 'input[type=email]', 'nobody', form);
      await press(card, '.save', form);
    },
  },
  {
    name: 'editing a contact',
    inputs: { ...memory, ...ringing, phone: cast.italian.phone, interactionId: 'editing' },
    act: (card) => press(card, '[data-opens=edit]'),
  },
  {
    name: 'editing, with a definition',
    inputs: {
      ...{ ...memory, ...ringing, phone: cast.ingegerd.phone, interactionId: 'defined' },
      definition: {
        fields: [
          { name: 'emails', immutable: true },
          { name: 'customerNumber', order: 1, required: true },
          { name: 'insured', label: 'Insured', type: 'boolean', required: true },
          { name: 'visits', label: 'Visits', type: 'number' },
          { name: 'timeZone' },
        ],
      },
    },
    act: (card) => press(card, '[data-opens=edit]'),
  },
  {
    name: 'a contact that could not be saved',
    inputs: { adapter: 'unwritable', ...ringing, region, phone: cast.ingegerd.phone },
    async act(card) {
      await press(card, '[data-opens=edit]');
      await type(card, '[name="name.given"]', 'Inga', form);
      await press(card, '.save', form);
    },
  },
  {
    name: 'a contact that was saved',
    inputs: { ...memory, ...ringing, phone: cast.bare.phone, interactionId: 'saved' },
    async act(card) {
      await press(card, '[data-opens=edit]');
      await press(card, '.save', form);
    },
  },
  {
    name: 'asked whether to leave a form',
    inputs: { ...memory, ...ringing, phone: cast.ingegerd.phone, interactionId: 'leaving' },
    async act(card) {
      await press(card, '[data-opens=edit]');
      await type(card, '[name=title]', 'Head of trading', form);
      await press(card, '.way button', form);
    },
    isModal: true,
  },
  { name: 'no such source', inputs: { adapter: 'memory', src: 'missing.vcf' } },
  { name: 'looked up by hand', inputs: memory, act: (card) => card.look(cast.ingegerd.email) },
];

export const cardStates = allStates.filter(({ isModal }) => !isModal);
export const modalStates = allStates.filter(({ isModal }) => isModal);

registerAdapter('cast', async ({ region: stored }: AdapterOptions) => {
  const contacts = await readNumbers(castContacts, stored);
  const history = castHistory.map(async ({ about, ...entry }) => ({
    ...entry,
    about: await Promise.all(about.map(async (text) => parseIdentity(text, { region: stored }))),
  }));
  return new MemoryAdapter(contacts, { region: stored, history: await Promise.all(history) });
});

/** Erases whoever is there, but for one, whom it cannot reach. */
registerAdapter('forgetful', async () => {
  const memory = new MemoryAdapter(await readNumbers(castContacts, region));
  const { editing } = memory;
  const remove: typeof editing.remove = (id, options) =>
    id === cast.italian.id ? unavailable() : editing.remove(id, options);
  return Object.assign(memory, {
    editing: {
      create: editing.create.bind(editing),
      update: editing.update.bind(editing),
      remove,
    },
  });
});

/** Has sent one message of each kind, and fails to send another. */
registerAdapter('messages', async () => {
  const memory = new MemoryAdapter(await readNumbers(castContacts, region), {
    messages: deliveries.map((delivery, i) => ({
      ...{ id: delivery, channel: 'sms', to: cast.italian.phone, contactId: cast.italian.id, delivery },
      ...{ text: 'Grazie per la chiamata.', author: { name: 'Marta' }, at: `2026-11-20T09:0${i}:00Z` },
      ...(delivery === 'failed' && { reason: '+39: 0x17' }),
    })),
    templates: [{ id: 'thanks', name: 'Tack', text: 'Hej {name.given}!' }],
  });
  return Object.assign(memory, {
    messaging: {
      ...memory.messaging,
      send: unavailable,
      permission: async ({ channel }: { channel: MessageChannel }): Promise<MessagePermission> =>
        channel === 'email' ? { status: 'discouraged' } : { status: 'allowed' },
    },
  });
});

/** Reads as any, and writes nothing. */
registerAdapter('unwritable', async () => {
  const memory = new MemoryAdapter(await readNumbers(castContacts, region));
  return Object.assign(memory, { editing: { create: unavailable, update: unavailable } });
});

registerAdapter('empty', () => new MemoryAdapter([]));

const unanswered = () => new Promise<never>(() => undefined);
registerAdapter('silent', (): ContactAdapter => ({ find: unanswered, get: unanswered, search: unanswered }));

const unavailable = () => Promise.reject(new ContactError('unavailable', 'crm.example answered 503'));
registerAdapter('failing', (): ContactAdapter => ({
  find: unavailable,
  get: unavailable,
  search: unavailable,
}));

registerAdapter('refused', () => {
  throw new ContactError('storage', 'SecurityError', { storage: 'refused' });
});

/** Resolves once the card shows no sign of work. */
export async function settled(card: ContactCardElement): Promise<void> {
  for (let quiet = 0; quiet < 3; quiet++) {
    await new Promise((resolve) => setTimeout(resolve, 30));
    await card.updateComplete;
  }
}

export async function show(card: ContactCardElement, { inputs, act }: CardState): Promise<void> {
  Object.assign(card, inputs);
  await settled(card);
  await act?.(card);
  await settled(card);
}

function crowd(count: number): { contact: Contact; certainty: 'exact' }[] {
  return Array.from({ length: count }, (_, i) => {
    const known = castContacts[i % castContacts.length] as Contact;
    const name = { full: `${known.name.full} ${i + 1}` };
    return { contact: { ...known, id: `${known.id}-${i}` as Contact['id'], name }, certainty: 'exact' };
  });
}

/** What a view shows, once it has loaded. */
async function find<Found extends Element>(
  card: ContactCardElement,
  selector: string,
  view = '.view',
): Promise<Found> {
  for (let tries = 0; tries < 100; tries++) {
    const found = card.shadowRoot?.querySelector(view)?.shadowRoot?.querySelector<Found>(selector);
    if (found) return found;
    await settled(card);
  }
  throw new Error(`${selector} is not on the card`);
}

async function press(card: ContactCardElement, selector: string, view?: string): Promise<void> {
  (await find<HTMLElement>(card, selector, view)).click();
}

/** Answers both questions with Delete. */
async function erase(card: ContactCardElement): Promise<void> {
  await press(card, '.end button');
  await press(card, '.delete:not(.now)', 'contact-card-erase');
  await press(card, '.delete.now', 'contact-card-erase');
  await settled(card);
}

/** Looks through the contacts, until it is known who is found. */
async function look(card: ContactCardElement, text: string): Promise<void> {
  await press(card, '[data-opens=find]');
  await type(card, 'input[type=search]', text);
  // Longer than the pause in typing after which the source is asked.
  await new Promise((resolve) => setTimeout(resolve, 200));
  await settled(card);
}

/** Adds a contact with a number that is Ingegerd's. */
async function duplicate(card: ContactCardElement): Promise<void> {
  await press(card, '[data-opens=create]');
  await find(card, '.fields input:enabled');
  await type(card, '[name="name.given"]', 'Ingegerd');
  await type(card, '[name="phones.1"]', cast.ingegerd.phone);
  await find(card, '.duplicate');
}

async function type(card: ContactCardElement, selector: string, text: string, view?: string): Promise<void> {
  // What was typed before is asked for first.
  const field = await find<HTMLInputElement>(card, `${selector}:read-write`, view);
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
}
