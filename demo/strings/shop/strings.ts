import type { CategoryId, ProductId } from '../../shop/catalogue.js';
import type { HelpPage, PageName } from '../../shop/pages.js';
import type { Language } from '../strings.js';
import { arShop } from './ar.js';
import { enShop } from './en.js';
import { itShop } from './it.js';
import { svShop } from './sv.js';

export type DeliveryField = 'name' | 'email' | 'street' | 'postcode' | 'town';

/** Every text of the made-up shop. */
export interface ShopStrings {
  readonly tagline: string;
  readonly madeUp: string;
  readonly skip: string;
  readonly lamps: string;
  readonly customer: string;
  readonly guest: string;
  /** Of every page but the products', which are called as they are. */
  readonly pages: Readonly<Record<Exclude<PageName, ProductId>, string>>;
  readonly categories: Readonly<Record<CategoryId, string>>;
  readonly about: Readonly<Record<ProductId, string>>;

  readonly welcome: string;
  readonly favourites: string;

  readonly searchLabel: string;
  readonly found: (count: number, words: string) => string;
  readonly nothingFound: (words: string) => string;
  readonly searchHint: string;

  readonly add: string;
  readonly added: (product: string) => string;
  readonly similar: string;

  readonly items: (count: number) => string;
  readonly empty: string;
  readonly remove: (product: string) => string;
  readonly sum: string;
  readonly checkOut: string;
  readonly notPaid: string;

  readonly fields: Readonly<Record<DeliveryField, string>>;
  readonly missing: string;
  readonly noEmail: string;
  readonly noPostcode: string;
  readonly toPayment: string;
  /** As the agent reads it. */
  readonly formSent: string;
  readonly formRefused: (fields: readonly string[]) => string;

  readonly ways: Readonly<Record<'card' | 'invoice', string>>;
  readonly wayHints: Readonly<Record<'card' | 'invoice', string>>;
  readonly pay: (sum: string) => string;
  readonly paying: string;
  readonly bankSilent: string;
  readonly paymentFailed: string;
  readonly backToCart: string;

  readonly thanks: string;
  readonly orderPlaced: (number: string) => string;
  /** As the agent reads it. */
  readonly bought: (count: number, sum: string) => string;
  readonly goOn: string;

  readonly help: Readonly<Record<HelpPage, readonly string[]>>;
}

export const shopStrings: Readonly<Record<Language, ShopStrings>> = {
  en: enShop,
  sv: svShop,
  it: itShop,
  ar: arShop,
};
