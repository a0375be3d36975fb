import { ContactCardDetailsElement } from './elements/details/contact-card-details.js';
import type { ContactCardEraseElement } from './elements/erase/contact-card-erase.js';
import type { ContactCardIdleElement } from './elements/idle/contact-card-idle.js';
import type { ContactCardJourneyElement } from './elements/journey/contact-card-journey.js';
import type { ContactCardListElement } from './elements/list/contact-card-list.js';
import type { ContactCardNoneElement } from './elements/none/contact-card-none.js';
import type { ContactCardNoticeElement } from './elements/notice/contact-card-notice.js';
import type { ContactCardNotesElement } from './elements/notes/contact-card-notes.js';
import type { ContactCardMessageElement } from './elements/message/contact-card-message.js';
import type { ContactCardFormElement } from './elements/form/contact-card-form.js';
import type { ContactCardSearchElement } from './elements/search/contact-card-search.js';
import type { ContactCardPendingElement } from './elements/pending/contact-card-pending.js';
import { ContactCardElement } from './elements/root/contact-card.js';
import { ContactCardStripElement } from './elements/strip/contact-card-strip.js';

ContactCardElement.viewLoaders = {
  'contact-card-erase': async () =>
    (await import('./elements/erase/contact-card-erase.js')).ContactCardEraseElement,
  'contact-card-idle': async () =>
    (await import('./elements/idle/contact-card-idle.js')).ContactCardIdleElement,
  'contact-card-list': async () =>
    (await import('./elements/list/contact-card-list.js')).ContactCardListElement,
  'contact-card-none': async () =>
    (await import('./elements/none/contact-card-none.js')).ContactCardNoneElement,
  'contact-card-notice': async () =>
    (await import('./elements/notice/contact-card-notice.js')).ContactCardNoticeElement,
  'contact-card-journey': async () =>
    (await import('./elements/journey/contact-card-journey.js')).ContactCardJourneyElement,
  'contact-card-notes': async () =>
    (await import('./elements/notes/contact-card-notes.js')).ContactCardNotesElement,
  'contact-card-message': async () =>
    (await import('./elements/message/contact-card-message.js')).ContactCardMessageElement,
  'contact-card-form': async () =>
    (await import('./elements/form/contact-card-form.js')).ContactCardFormElement,
  'contact-card-search': async () =>
    (await import('./elements/search/contact-card-search.js')).ContactCardSearchElement,
  'contact-card-pending': async () =>
    (await import('./elements/pending/contact-card-pending.js')).ContactCardPendingElement,
};

/** In this order: a card that is on the page already finds its views. */
const elements = {
  'contact-card-strip': ContactCardStripElement,
  'contact-card-details': ContactCardDetailsElement,
  'contact-card': ContactCardElement,
};

/** All or nothing: a card with a view of somebody else's in it would not show what is there. */
const taken = [...Object.keys(elements), ...Object.keys(ContactCardElement.viewLoaders)].filter((tag) =>
  customElements.get(tag),
);
if (taken.length === 0)
  for (const [tag, element] of Object.entries(elements)) customElements.define(tag, element);
else
  console.warn(
    `contact-card: the page has a <${taken.join('>, a <')}> of its own already, so this script defines nothing`,
  );

declare global {
  interface HTMLElementTagNameMap {
    'contact-card': ContactCardElement;
    'contact-card-details': ContactCardDetailsElement;
    'contact-card-erase': ContactCardEraseElement;
    'contact-card-idle': ContactCardIdleElement;
    'contact-card-journey': ContactCardJourneyElement;
    'contact-card-list': ContactCardListElement;
    'contact-card-none': ContactCardNoneElement;
    'contact-card-notice': ContactCardNoticeElement;
    'contact-card-notes': ContactCardNotesElement;
    'contact-card-message': ContactCardMessageElement;
    'contact-card-form': ContactCardFormElement;
    'contact-card-search': ContactCardSearchElement;
    'contact-card-pending': ContactCardPendingElement;
    'contact-card-strip': ContactCardStripElement;
  }
}
