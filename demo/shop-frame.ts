import type { ContactId } from '../src/domain/contact.js';
import { customers, keepCustomer } from './shop/customers.js';
import { pageAt } from './shop/pages.js';

const start = new URL('./shop/index.html', document.baseURI).href;

/** The customer's browser, as it stands beside the card. Fires `change`. */
export class ShopFrame extends EventTarget {
  readonly #place: HTMLElement;
  /** The contact on the card. */
  caller: ContactId | undefined;
  /** Where it was led last. */
  source = start;
  /** Where the customer has gone from there. */
  address = start;

  constructor(place: HTMLElement) {
    super();
    this.#place = place;
    addEventListener('message', ({ origin, source, data }: MessageEvent<unknown>) => {
      const frame = this.#place.querySelector('iframe');
      if (origin !== location.origin || !frame || source !== frame.contentWindow) return;
      const { type, address } = data as { type?: unknown; address?: unknown };
      if (type === 'shop-page' && typeof address === 'string') this.#be(address);
    });
  }

  get isOpen(): boolean {
    return !this.#place.hidden;
  }

  /** Whoever rings is who stands in the shop, where the shop knows them. */
  open(): void {
    const customer = customers.find(({ contactId }) => contactId === this.caller);
    if (customer && !this.isOpen) keepCustomer(customer.email);
    this.#place.hidden = false;
    this.#changed();
    this.#place.scrollIntoView({ block: 'nearest' });
  }

  close(): void {
    this.#place.hidden = true;
    this.source = this.address;
    this.#changed();
  }

  /** `false`: it is no page of the shop. */
  lead(url: string): boolean {
    const { origin, pathname } = new URL(url);
    if (origin !== location.origin || !pageAt(pathname)) return false;
    this.open();
    this.#place.querySelector('iframe')?.contentWindow?.location.assign(url);
    return true;
  }

  #be(address: string): void {
    this.address = address;
    this.#changed();
  }

  #changed(): void {
    this.dispatchEvent(new Event('change'));
  }
}
