import type { ContactId } from '../../src/domain/contact.js';
import type { PastInteraction } from '../../src/domain/interaction.js';
import type { HistoryEntry } from '../../src/formats/contact-file.js';
import { cast } from './cast.js';
import { daysBefore } from './seed.js';

const agent = cast.agent;

type Told = Omit<PastInteraction, 'id' | 'at'> & { daysAgo: number; about: string; contactId?: ContactId };

/** What has been going on with the roles of the demo, and with the number that nobody has. */
const told: readonly Told[] = [
  {
    about: cast.stranger.phone,
    daysAgo: 3,
    channel: 'voice',
    direction: 'inbound',
    seconds: 180,
    agent,
    summary: 'Asked about delivery to Lyon; the order was not found.',
  },
  { about: cast.stranger.phone, daysAgo: 9, channel: 'voice', direction: 'inbound' },
  {
    about: cast.ingegerd.phone,
    contactId: cast.ingegerd.id,
    daysAgo: 1,
    channel: 'voice',
    direction: 'inbound',
    seconds: 412,
    agent,
    summary: 'The meters of the third floor are still missing. Promised an answer by Friday.',
  },
  {
    about: cast.ingegerd.email,
    contactId: cast.ingegerd.id,
    daysAgo: 2.2,
    channel: 'email',
    direction: 'inbound',
    agent: 'Yusuf Demirel',
    summary: 'Sent the list of meters again.',
  },
  {
    about: cast.ingegerd.phone,
    contactId: cast.ingegerd.id,
    daysAgo: 2.1,
    channel: 'sms',
    direction: 'outbound',
    agent: 'Yusuf Demirel',
    summary: 'Confirmed that the list has arrived.',
  },
  {
    about: cast.ingegerd.work,
    contactId: cast.ingegerd.id,
    daysAgo: 30,
    channel: 'voice',
    direction: 'inbound',
  },
  {
    about: cast.harbour.phone,
    contactId: cast.harbour.ids[0],
    daysAgo: 4,
    channel: 'voice',
    direction: 'inbound',
    seconds: 95,
    agent,
    summary: 'Booked forty pallets, Immingham to Göteborg.',
  },
  {
    about: cast.harbour.phone,
    contactId: cast.harbour.ids[1],
    daysAgo: 6,
    channel: 'voice',
    direction: 'outbound',
    seconds: 240,
    agent,
    summary: 'Reminded of two invoices; both are paid, the bank was slow.',
  },
  {
    about: cast.brazilian.stored,
    contactId: cast.brazilian.id,
    daysAgo: 15,
    channel: 'chat',
    direction: 'inbound',
    agent: 'Chiara Benedetti',
    summary: 'Asked whether we deliver to Minas Gerais.',
  },
  {
    about: cast.egyptian.phone,
    contactId: cast.egyptian.id,
    daysAgo: 5,
    channel: 'voice',
    direction: 'inbound',
    seconds: 530,
    agent: 'Amina Warsame',
    summary: 'طلبت عرض سعر لعشرين طناً من القطن.',
  },
  {
    about: cast.italian.phone,
    contactId: cast.italian.id,
    daysAgo: 8,
    channel: 'voice',
    direction: 'inbound',
    seconds: 1260,
    agent: 'Chiara Benedetti',
    summary: 'Went through the permits for the quay one by one.',
  },
];

export const castHistory: readonly HistoryEntry[] = told.map(
  ({ about, daysAgo, contactId, ...rest }, index) => ({
    interaction: { id: `i-cast-${index + 1}`, at: daysBefore(daysAgo), ...rest },
    about: [about],
    ...(contactId && { contactId }),
  }),
);
