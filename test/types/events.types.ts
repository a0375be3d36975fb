/** Checked by `npm run types`, never run: what hosts write in TypeScript. */
import {
  type ContactCardElement,
  type ContactCardEventMap,
  type ContactDeletedEvent,
  ContactDialEvent,
  type ContactErrorCode,
  type ContactId,
  type ContactRestoredEvent,
  type Identity,
} from '../../src/index.js';

declare const card: ContactCardElement;
declare const page: HTMLElement;

card.addEventListener('contact-dial', (event) => {
  event satisfies ContactDialEvent;
  event.detail.phone satisfies string;
  event.detail.extension satisfies string | undefined;
  event.detail.contactId satisfies ContactId | undefined;
  // @ts-expect-error -- what an event says cannot be changed
  event.detail.phone = '+46701740605';
  // @ts-expect-error -- there is no such member
  void event.detail.number;
});

page.addEventListener('contact-open', ({ detail }) => new URL(detail.url) satisfies URL);
page.addEventListener('contact-guide', (event) => {
  new URL(event.detail.url) satisfies URL;
  event.detail.contactId satisfies ContactId | undefined;
  event.waitFor(Promise.resolve(true));
});
page.addEventListener('contact-copied', ({ detail }) => detail.value satisfies string);
page.addEventListener('contact-selected', ({ detail }) => detail.contactId satisfies ContactId);
page.addEventListener('contact-deleted', (event) => {
  event satisfies ContactDeletedEvent;
  event.detail.contactId satisfies ContactId;
  event.detail.interactionId satisfies string | undefined;
});
page.addEventListener('contact-restored', (event) => event satisfies ContactRestoredEvent);
page.addEventListener('contact-saved', ({ detail }) => detail.created satisfies boolean);
page.addEventListener('contact-viewed', ({ detail }) => detail.agentId satisfies string | undefined);
page.addEventListener('contact-error', ({ detail }) => detail.code satisfies ContactErrorCode);

page.addEventListener('contact-lookup-finished', ({ detail }) => {
  detail.identity satisfies Identity | undefined;
  detail.contactIds satisfies readonly ContactId[];
  switch (detail.outcome) {
    case 'none':
    case 'one':
    case 'many':
    case 'withheld':
    case 'hidden':
    case 'invalid':
    case 'failed':
      return;
    default:
      detail.outcome satisfies never;
  }
});

/** Every event of the card, and no others. */
const names: Record<keyof ContactCardEventMap, true> = {
  'contact-copied': true,
  'contact-clear': true,
  'contact-deleted': true,
  'contact-dial': true,
  'contact-error': true,
  'contact-lookup-finished': true,
  'contact-note-saved': true,
  'contact-open': true,
  'contact-guide': true,
  'contact-message': true,
  'contact-message-sent': true,
  'contact-restored': true,
  'contact-revealed': true,
  'contact-saved': true,
  'contact-selected': true,
  'contact-viewed': true,
};
void names;

// @ts-expect-error -- a number is needed
new ContactDialEvent({});

document.createElement('contact-card') satisfies ContactCardElement;
card.phone = '+46701740605';
card.phone = undefined;
card.clear() satisfies Promise<boolean>;
card.interaction = { id: 'call-1', channel: 'voice', direction: 'inbound', from: '+46701740605' };
card.candidates = [{ contact: { id: 'a', name: 'Ada' } }];
card.definition = '/definition.json';
card.definition = { fields: [{ name: 'contract', label: 'Agreement', order: 1 }] };
card.strings = { call: 'Ring up', copied: (value) => `${value} is yours` };
// @ts-expect-error -- there is no such channel
card.channel = 'carrier pigeon';
// @ts-expect-error -- there is no such text
card.strings = { calll: 'Ring up' };
