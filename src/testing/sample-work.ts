import type { Message } from '../domain/message.js';
import type { Note } from '../domain/note.js';
import { samples } from './sample-contacts.js';

const { anna, bertil, bosse, yusuf } = samples;
export const marta = { id: 'marta', name: 'Marta Lindqvist' };
const ravi = { id: 'ravi', name: 'Ravi Menon' };

/** An interaction of nobody whom the source knows, as `interactionKey` names it. */
export const strangersInteraction = 'id i-7';

/** In no order. */
export const sampleNotes: readonly Note[] = [
  {
    ...{ id: 'n-2', revision: '1', text: 'Share a meter.', author: ravi, at: '2026-03-05T12:00:00Z' },
    ...{ contactIds: [anna.id, bosse.id], recipients: [] },
  },
  {
    ...{ id: 'n-1', revision: '1', text: 'Asked for an invoice.', author: marta, at: '2026-03-02T09:20:00Z' },
    ...{ interactionId: 'id i-1', contactIds: [anna.id], recipients: [] },
  },
  {
    ...{ id: 'n-3', revision: '7', text: 'Wants a call\non Monday.', author: marta },
    ...{ at: '2026-03-05T12:00:00.500Z', changed: '2026-03-06T08:00:00Z' },
    ...{ interactionId: 'id i-1', contactIds: [anna.id], recipients: [bertil.id] },
  },
  {
    ...{ id: 'n-4', revision: '1', text: 'Dialled wrong.', author: marta, at: '2026-03-10T10:01:00Z' },
    ...{ interactionId: strangersInteraction, contactIds: [], recipients: [] },
  },
  {
    ...{ id: 'n-5', revision: '1', text: 'Back on Tuesday.', author: ravi, at: '2026-03-11T08:05:00Z' },
    ...{ contactIds: [yusuf.id], recipients: [] },
  },
];

/** In no order. */
export const sampleMessages: readonly Message[] = [
  {
    ...{ id: 'm-2', channel: 'email', to: 'anna.svensson@nordanvind.example', contactId: anna.id },
    ...{ interactionId: 'id i-2', subject: 'Your invoice', text: 'Here it is.', author: marta },
    ...{ at: '2026-03-05T12:30:00Z', delivery: 'failed', reason: 'The mailbox is full' },
  },
  {
    ...{ id: 'm-1', channel: 'sms', to: '+46701740605', contactId: anna.id, text: 'On our way.' },
    ...{ author: ravi, at: '2026-03-02T10:00:00Z', delivery: 'delivered' },
  },
  {
    ...{ id: 'm-3', channel: 'sms', to: '+46701740605', contactId: anna.id, text: 'Delayed.' },
    ...{ author: marta, at: '2026-03-05T12:30:00.250Z', delivery: 'sent' },
  },
  {
    ...{ id: 'm-4', channel: 'sms', to: '+33199001299', text: 'You have rung a wrong number.' },
    ...{
      interactionId: strangersInteraction,
      author: marta,
      at: '2026-03-10T10:02:00Z',
      delivery: 'refused',
    },
  },
];
