import { faker } from '@faker-js/faker/locale/en';
import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import type { Contact } from '../../src/domain/contact.js';
import type { Channel, PastInteraction } from '../../src/domain/interaction.js';
import type { HistoryEntry } from '../../src/formats/contact-file.js';
import { castHistory } from './cast-history.js';
import { cast } from './cast.js';
import { present, seeded, timestamp } from './seed.js';

type Dice = typeof faker;

const length = 300;
const agents = [cast.agent, 'Yusuf Demirel', 'Chiara Benedetti', 'Henrik Løken', 'Amina Warsame'];
const summaries = [
  'Asked when the delivery comes; told tomorrow before noon.',
  'Changed the delivery address for the next two orders.',
  'The invoice was sent twice. Credited the second one.',
  'Reported a power cut; the technician was on the way already.',
  'Wants an offer for twelve more meters.',
  'Could not log in. Sent a new link.',
  'Complained about a dented pallet; photos to follow.',
  'Renewed the contract for a year.',
  'Called the wrong department; put through to purchasing.',
  'Asked for a call back, and was called back.',
];
const strangers = [
  '+33155667788',
  '+4930231250042',
  '+12125550199',
  '+441134960777',
  'who.is.this@post.example',
];

/** About three hundred, newest first: the cast's, then such as happened to some of the contacts, and to nobody known. */
export function history(contacts: readonly Contact[]): HistoryEntry[] {
  const dice = seeded(faker, 'history', 0);
  const known = contacts.filter(({ phones, emails }) => phones.length + emails.length > 0);
  const entries: HistoryEntry[] = [...castHistory];
  while (entries.length < length && known.length > 0) {
    const stranger = dice.datatype.boolean(0.08);
    const contact = stranger ? undefined : dice.helpers.arrayElement(known);
    entries.push(rollEntry(dice, entries.length, contact));
  }
  return entries.sort((a, b) => b.interaction.at.localeCompare(a.interaction.at));
}

function rollEntry(dice: Dice, index: number, contact: Contact | undefined): HistoryEntry {
  const about = contact ? addressOf(dice, contact) : dice.helpers.arrayElement(strangers);
  const interaction = rollInteraction(dice, index, about.includes('@'));
  return present({ interaction, about: [about], contactId: contact?.id });
}

/** A number as the network sends it where it is one, an e-mail address as stored. */
function addressOf(dice: Dice, { phones, emails, addresses }: Contact): string {
  const phone = dice.helpers.arrayElement([...phones, ...emails]).value;
  const country = addresses[0]?.country as 'SE' | undefined;
  return parsePhoneNumberFromString(phone, country)?.number ?? phone;
}

function rollInteraction(dice: Dice, index: number, written: boolean): PastInteraction {
  const channel: Channel = written ? 'email' : rollChannel(dice);
  const direction = dice.helpers.weightedArrayElement([
    { weight: 7, value: 'inbound' as const },
    { weight: 3, value: 'outbound' as const },
  ]);
  const missed = channel === 'voice' && direction === 'inbound' && dice.datatype.boolean(0.15);
  return present({
    id: `i-${String(index + 1).padStart(4, '0')}`,
    channel,
    direction,
    at: timestamp(dice.date.recent({ days: 400 })),
    seconds: channel === 'voice' && !missed ? dice.number.int({ min: 20, max: 1500 }) : undefined,
    agent: missed ? undefined : dice.helpers.arrayElement(agents),
    summary: missed
      ? undefined
      : dice.helpers.maybe(() => dice.helpers.arrayElement(summaries), { probability: 0.75 }),
  });
}

function rollChannel(dice: Dice): Channel {
  return dice.helpers.weightedArrayElement([
    { weight: 8, value: 'voice' as const },
    { weight: 2, value: 'sms' as const },
    { weight: 1, value: 'chat' as const },
  ]);
}
