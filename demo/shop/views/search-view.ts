import { html } from 'lit';
import { productsFor } from '../search.js';
import type { Shop } from '../shop.js';
import { lamps } from './lamps-view.js';

export function searchView(shop: Shop) {
  const { strings, words } = shop;
  const ids = words ? productsFor(words, strings).map(({ id }) => id) : [];
  const heading =
    ids.length > 0
      ? strings.found(ids.length, words)
      : words
        ? strings.nothingFound(words)
        : strings.pages.search;
  return html`
    <h1 tabindex="-1" dir="auto">${heading}</h1>
    ${ids.length > 0 ? lamps(shop, ids) : html`<p>${strings.searchHint}</p>`}
  `;
}
