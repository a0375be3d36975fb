import { shopStrings, type ShopStrings } from '../strings/shop/strings.js';
import { cart } from './cart.js';
import type { ProductId } from './catalogue.js';
import { keepCustomer, readCustomer } from './customers.js';
import { type Delivery, refusedFields, toldOf } from './delivery-form.js';
import { type Look, readLook } from './look.js';
import { addressOf, iconOf, pageAt, type PageName } from './pages.js';
import { priceIn } from './price.js';
import type { Publisher } from './publisher.js';
import { productsFor } from './search.js';
import { titleIn } from './title.js';

/** Milliseconds until the bank has not answered. */
const patienceOfBank = 700;

export type Way = 'card' | 'invoice';

/** The shop in one tab: where the visitor is, and what they do. Fires `change`. */
export class Shop extends EventTarget {
  readonly #publisher: Publisher;
  look: Look = readLook();
  page: PageName = 'index';
  /** What was put in the cart last, on this page. */
  added: ProductId | undefined;
  /** What was sent of the form, and refused. */
  refused: Delivery | undefined;
  /** The visitor has said where to: the form is not asked for again. */
  isAddressed = false;
  payment: 'open' | 'waiting' | 'failed' = 'open';
  orderNumber = '';

  constructor(publisher: Publisher) {
    super();
    this.#publisher = publisher;
    addEventListener('popstate', () => this.#arrive());
    addEventListener('storage', () => {
      this.look = readLook();
      this.#changed();
    });
    if (this.customer) publisher.identify(this.customer);
    this.#arrive();
  }

  get strings(): ShopStrings {
    return shopStrings[this.look.language];
  }

  /** Of the search. */
  get words(): string {
    return new URLSearchParams(location.search).get('q')?.trim() ?? '';
  }

  /** The e-mail address of who the visitor has said to be. */
  get customer(): string {
    return readCustomer();
  }

  title(page: PageName): string {
    return titleIn(this.look.language, page);
  }

  go(page: PageName, query = ''): void {
    history.pushState(null, '', `${addressOf(page)}${query}`);
    this.#arrive();
  }

  search(words: string): void {
    if (!words.trim()) return;
    this.go('search', `?${new URLSearchParams({ q: words.trim() })}`);
    const { found, nothingFound } = this.strings;
    const count = productsFor(this.words, this.strings).length;
    this.#publisher.tell('search', count > 0 ? found(count, this.words) : nothingFound(this.words));
  }

  add(id: ProductId): void {
    cart.add(id);
    this.added = id;
    this.#changed();
  }

  remove(id: ProductId): void {
    cart.remove(id);
    this.#changed();
  }

  /** Whoever says who they are takes along what they did before as a guest. */
  become(email: string): void {
    const before = this.customer;
    if (email === before) return;
    keepCustomer(email);
    if (before) this.#publisher.forget();
    if (email) this.#publisher.identify(email);
    if (before) this.#publish();
    this.#changed();
  }

  deliver(delivery: Delivery): void {
    this.#publisher.tell('form', toldOf(delivery, this.strings));
    if (refusedFields(delivery).length > 0) {
      this.refused = delivery;
      this.#changed();
      return;
    }
    this.become(delivery.email);
    this.isAddressed = true;
    this.go('payment');
  }

  /** The bank never answers: what comes of it is for an agent to see. */
  pay(way: Way): void {
    if (way === 'invoice') {
      this.#buy();
      return;
    }
    this.payment = 'waiting';
    this.#changed();
    setTimeout(() => {
      if (this.payment !== 'waiting') return; // gone elsewhere meanwhile
      this.payment = 'failed';
      this.#publisher.tell('error', this.strings.bankSilent);
      this.#changed();
    }, patienceOfBank);
  }

  #buy(): void {
    const { language } = this.look;
    const told = this.strings.bought(cart.items.length, priceIn(language, cart.sum));
    this.orderNumber = `S-${Date.now().toString().slice(-6)}`;
    cart.empty();
    this.go('order');
    this.#publisher.tell('purchase', told);
  }

  #arrive(): void {
    const page = pageAt(location.pathname) ?? 'index';
    const comesFromFailure = this.page === 'payment' && this.payment === 'failed' && page === 'cart';
    this.page = page;
    this.payment = comesFromFailure ? 'failed' : 'open';
    this.added = undefined;
    this.refused = undefined;
    this.#publish();
    this.#changed();
  }

  #publish(): void {
    const { page } = this;
    const tags = page === 'cart' ? [this.strings.items(cart.items.length)] : [];
    this.#publisher.view({ title: this.title(page), icon: iconOf(page), tags });
  }

  #changed(): void {
    this.dispatchEvent(new Event('change'));
  }
}
