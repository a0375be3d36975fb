import type { Contact, ContactId } from '../../domain/contact.js';
import { checkRevealed, type Described } from '../../formats/http-contact-schema.js';
import type { ContactAdapter, JourneyFacet, MaskingFacet } from '../contact-adapter.js';
import { HttpJourney } from '../journey/http-journey.js';
import { knownVisitor } from '../journey/known-visitor.js';
import { ask } from './ask.js';
import { HttpContacts } from './http-contacts.js';
import { httpEditing } from './http-editing.js';
import { httpHistory } from './http-history.js';
import { httpMessaging } from './http-messaging.js';
import { httpNotes } from './http-notes.js';
import { LiveItems } from './live-items.js';
import type { HttpService } from './request.js';

/** A service as it describes itself: what it does not name, or what this version does not know, is not there. */
export function httpAdapter(
  service: HttpService,
  { capabilities, channels }: Described,
  region: string | undefined,
): ContactAdapter {
  const can = (capability: string) => capabilities.has(capability);
  const contacts = new HttpContacts(service, region);
  const core: ContactAdapter = {
    find: (identities, options) => contacts.find(identities, options),
    get: (id, options) => contacts.get(id, options),
    search: (query, options) => contacts.search(query, options),
  };
  return {
    ...core,
    ...(can('watch') && { watch: watchOf(contacts) }),
    ...(can('editing') && { editing: httpEditing(contacts, can('editing.remove')) }),
    ...(can('history') && { history: httpHistory(service, can) }),
    ...(can('notes') && { notes: httpNotes(service, can) }),
    ...(can('messaging') && channels.length > 0 && { messaging: httpMessaging(service, channels, can) }),
    ...(can('masking') && { masking: httpMasking(service) }),
    ...(can('journey') && { journey: journeyOf(core, service, can('journey.watch')) }),
  };
}

function watchOf(contacts: HttpContacts): ContactAdapter['watch'] {
  const what = 'The feed of the contact';
  const check = (value: unknown, id: string) => contacts.check(what, value, id as ContactId);
  const live = new LiveItems<Contact>(contacts.service, { what, of: 'contacts', event: 'contact', check });
  return (id, options) => live.watch(id, options);
}

const httpMasking = (service: HttpService): MaskingFacet => ({
  async reveal(contactId, handle, { signal }) {
    const path = ['contacts', contactId, 'reveal'];
    return ask(service, { what: 'The revealed value', path, body: { handle }, signal }, checkRevealed);
  },
});

/** Of whom the service's contacts say that it is one customer's alone: the website asks for no more than that. */
function journeyOf(contacts: ContactAdapter, service: HttpService, canWatch: boolean): JourneyFacet {
  const journeys = new HttpJourney(service);
  return {
    async find(about, options) {
      const known = await knownVisitor(contacts, about, {}, options);
      return known && journeys.find(known, options);
    },
    list: (journey, options) => journeys.list(journey, options),
    ...(canWatch && { watch: (journey, options) => journeys.watch(journey, options) }),
  };
}
