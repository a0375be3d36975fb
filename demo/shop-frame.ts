import type { ContactId } from '../src/domain/contact.js';
import { JourneyPlayer, type Play } from './journey-player.js';
import { cast } from './people/cast.js';
import { customers, keepCustomer, readCustomer } from './shop/customers.js';
import { readLook } from './shop/look.js';
import { addressOf, pageAt, type PageName } from './shop/pages.js';
import { titleIn } from './shop/title.js';

const start = new URL('./shop/index.html', document.baseURI).href;

/** The customer's browser, as it stands beside the card. Fires `change`. */
export class ShopFrame extends EventTarget {
  readonly #place: HTMLElement;
  readonly player = new JourneyPlayer();
  /** The contact on the card. */
  caller: ContactId | undefined;
  /** Where it was led last. */
  source = start;
  /** Where the customer has gone from there. */
  address = start;

  constructor(place: HTMLElement) {
    super();
    this.#place = place;
    this.player.addEventListener('change', () => this.#changed());
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
    if (!this.isOpen) keepCustomer(this.#callersAddress ?? readCustomer());
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

  /** The shop then stands where it ended, and whoever wants to wanders on from there. */
  async play(play: Play): Promise<void> {
    const email = this.#callersAddress ?? (readCustomer() || cast.ingegerd.email);
    keepCustomer(email);
    const { language } = readLook();
    const titleOf = (page: PageName) => titleIn(language, page);
    const page = await this.player.play(play, email, titleOf);
    if (page) this.lead(new URL(`./shop/${addressOf(page)}`, document.baseURI).href);
  }

  get #callersAddress(): string | undefined {
    return customers.find(({ contactId }) => contactId === this.caller)?.email;
  }

  #be(address: string): void {
    this.address = address;
    this.#changed();
  }

  #changed(): void {
    this.dispatchEvent(new Event('change'));
  }
}
