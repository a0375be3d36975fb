import type { PageIcon } from '../../src/domain/journey/journey-event.js';
import { categories, isProduct, products } from './catalogue.js';

export const helpPages = ['help-delivery', 'help-returns', 'help-payment', 'help-contact'] as const;
export type HelpPage = (typeof helpPages)[number];

/** Each has an address of its own, `./cart.html`. */
export const pageNames = [
  ...(['index', 'search', 'cart', 'delivery', 'payment', 'order', 'help'] as const),
  ...helpPages,
  ...categories,
  ...products.map(({ id }) => id),
] as const;
export type PageName = (typeof pageNames)[number];

export const addressOf = (page: PageName) => `./${page}.html`;

/** `undefined`: no page of the shop. */
export function pageAt(pathname: string): PageName | undefined {
  const [, name = 'index'] = /\/shop\/(?:([\w-]+)\.html)?$/.exec(pathname) ?? [undefined, ''];
  return pageNames.find((page) => page === name);
}

export function iconOf(page: PageName): PageIcon {
  if (isProduct(page)) return 'product';
  if (page.startsWith('help')) return 'help';
  switch (page) {
    case 'index':
      return 'home';
    case 'cart':
    case 'payment':
    case 'order':
      return page;
    default:
      return 'document';
  }
}
