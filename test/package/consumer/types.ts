/** Compiled, never run: what a host writes in TypeScript. */
import {
  ContactError,
  registerAdapter,
  registerJourney,
  type Contact,
  type ContactAdapter,
  type ContactId,
  type Interaction,
} from 'contact-card-widget';
import 'contact-card-widget/define';
import { importContacts } from 'contact-card-widget/database';
import { openJourneyRecorder, type JourneyRecorder } from 'contact-card-widget/journey';
import { contactDocument, designDocument } from 'contact-card-widget/couchdb';
import { openNatsJourney, visitorSubject } from 'contact-card-widget/nats';
import { adapterCases } from 'contact-card-widget/testing';
import manifest from 'contact-card-widget/custom-elements.json' with { type: 'json' };

export async function nameOf(id: ContactId): Promise<string> {
  const contact: Contact = await source().get(id, { signal: AbortSignal.timeout(1000) });
  // @ts-expect-error -- a contact is not changed in place
  contact.name = { full: 'Ada' };
  return contact.name.full;
}

function source(): ContactAdapter {
  return {
    find: async () => ({ matches: [], more: false }),
    get: async (id) => {
      throw new ContactError('not-found', `There is no ${id}`);
    },
    search: async () => ({ items: [] }),
  };
}
registerAdapter('crm', source);
registerJourney('website', ({ getToken, warn }) =>
  openNatsJourney({ src: 'wss://nats.example/WEBSITE', getToken, warn }),
);
adapterCases satisfies unknown;
manifest.modules.length satisfies number;

const { created } = await importContacts(new File([], 'people.vcf'), { src: 'customers' });
created satisfies number;

const { _id, keys } = await contactDocument({ id: 'c-1', name: 'Ada' }, { region: 'SE' });
[_id, ...keys, designDocument._id] satisfies string[];

const recorder: JourneyRecorder = openJourneyRecorder({ name: 'shop', keep: { days: 30 } });
await recorder.page({ title: 'Cart', icon: 'cart' });
// @ts-expect-error -- nobody is told when a page was seen
await recorder.page({ at: '2026-01-01T00:00:00Z' });
visitorSubject('v1') satisfies string | undefined;

const card = document.createElement('contact-card');
card.interaction = { id: 'call-1', from: '+46701740605', state: 'ringing' } satisfies Interaction;
card.addEventListener('contact-dial', (event) => event.detail.phone satisfies string);
// @ts-expect-error -- there is no such state
card.interactionState = 'rings';
