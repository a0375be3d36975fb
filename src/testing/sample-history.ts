import type { ContactId } from '../domain/contact.js';
import type { PastInteraction } from '../domain/interaction.js';
import { samples } from './sample-contacts.js';

/** An earlier interaction, and whom it was with. */
export interface HistoryContent {
  readonly interaction: PastInteraction;
  /** The numbers and e-mail addresses of the other party, as they were written. */
  readonly about: readonly string[];
  readonly contactId?: ContactId;
}

const agent = 'Marta Lindqvist';
const { anna, yusuf } = samples;

/** A number that has rung before, and that nobody has. */
export const strangersNumber = '+33 1 99 00 12 99';

/** In no order. */
export const sampleHistory: readonly HistoryContent[] = [
  {
    interaction: { id: 'i-2', channel: 'email', direction: 'inbound', at: '2026-03-05T12:00:00Z', agent },
    about: ['anna.svensson@nordanvind.example'],
    contactId: anna.id,
  },
  {
    interaction: {
      id: 'i-1',
      channel: 'voice',
      direction: 'inbound',
      at: '2026-03-02T09:15:00Z',
      seconds: 340,
    },
    about: ['+46701740605'],
    contactId: anna.id,
  },
  {
    interaction: {
      ...{ id: 'i-3', channel: 'voice', direction: 'outbound', at: '2026-03-05T12:00:00.500Z', seconds: 65 },
      ...{ agent, summary: 'Will send the meter’s number.' },
    },
    about: ['070-174 06 05'],
    contactId: anna.id,
  },
  {
    interaction: { id: 'i-5', channel: 'sms', direction: 'outbound', at: '2026-03-09T07:00:00Z', agent },
    about: ['+46701740605', 'anna.svensson@nordanvind.example'],
  },
  {
    interaction: { id: 'i-4', channel: 'voice', direction: 'inbound', at: '2026-03-06T16:20:00Z' },
    about: ['+46 70 174 06 05'],
    contactId: anna.id,
  },
  {
    interaction: { id: 'i-7', channel: 'voice', direction: 'inbound', at: '2026-03-10T10:00:00Z' },
    about: [strangersNumber],
  },
  {
    interaction: { id: 'i-6', channel: 'voice', direction: 'inbound', at: '2026-03-09T10:00:00Z', agent },
    about: [strangersNumber],
  },
  {
    interaction: { id: 'i-8', channel: 'voice', direction: 'inbound', at: '2026-03-11T08:00:00Z', agent },
    about: ['201'],
    contactId: yusuf.id,
  },
  {
    interaction: { id: 'i-9', channel: 'voice', direction: 'inbound', at: '2026-03-11T09:00:00Z' },
    about: ['anonymous'],
  },
];
