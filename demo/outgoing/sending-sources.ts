import { openMemory } from '../../src/adapters/memory/open-memory.js';
import { openIndexedDb } from '../../src/database.js';
import { type MessageTemplate, registerAdapter } from '../../src/index.js';
import { OutgoingBoxes } from './outgoing-boxes.js';

/** As an installation would have them: in the languages of its customers. */
const templates: readonly MessageTemplate[] = [
  {
    ...{ id: 'thanks', name: 'Thank you for your call', channel: 'sms' },
    text: 'Hello {name.full}, thank you for your call. Kind regards, {agent}',
  },
  {
    ...{ id: 'tack', name: 'Tack för samtalet', channel: 'sms' },
    text: 'Hej {name.given}! Tack för samtalet i dag. Vänliga hälsningar {agent}',
  },
  {
    ...{ id: 'agreement', name: 'Your service agreement', channel: 'email' },
    subject: 'Your agreement {contract}',
    text: 'Dear {name.full},\n\nhere is what we have agreed on with {organisation}.\n\n{agent}',
  },
];

/** What the embedded sources would send. To be imported before a card is defined, which opens its source at once. */
export const outgoing = new OutgoingBoxes();
registerAdapter('memory', async (options) => withTemplates(await openMemory(options)));
registerAdapter('indexeddb', async (options) => withTemplates(await openIndexedDb(options)));

type Sending = Parameters<OutgoingBoxes['follow']>[0];

function withTemplates<Adapter extends Sending>(adapter: Adapter): Adapter {
  outgoing.follow(adapter);
  return Object.assign(adapter, {
    messaging: { ...adapter.messaging, templates: () => Promise.resolve(templates) },
  });
}
