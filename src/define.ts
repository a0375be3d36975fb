import { ContactCardDetailsElement } from './elements/details/contact-card-details.js';
import type { ContactCardEraseElement } from './elements/erase/contact-card-erase.js';
import type { ContactCardIdleElement } from './elements/idle/contact-card-idle.js';
import type { ContactCardListElement } from './elements/list/contact-card-list.js';
import type { ContactCardNoneElement } from './elements/none/contact-card-none.js';
import type { ContactCardNoticeElement } from './elements/notice/contact-card-notice.js';
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
};

define('contact-card-strip', ContactCardStripElement);
define('contact-card-details', ContactCardDetailsElement);
define('contact-card', ContactCardElement);

/** Steps back where the page already has an element of that name. */
function define(tag: string, element: CustomElementConstructor): void {
  if (!customElements.get(tag)) customElements.define(tag, element);
}

declare global {
  interface HTMLElementTagNameMap {
    'contact-card': ContactCardElement;
    'contact-card-details': ContactCardDetailsElement;
    'contact-card-erase': ContactCardEraseElement;
    'contact-card-idle': ContactCardIdleElement;
    'contact-card-list': ContactCardListElement;
    'contact-card-none': ContactCardNoneElement;
    'contact-card-notice': ContactCardNoticeElement;
    'contact-card-strip': ContactCardStripElement;
  }
}
