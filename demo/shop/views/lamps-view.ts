import { html, nothing } from 'lit';
import { productOf, type ProductId, products } from '../catalogue.js';
import { drawingOf, town } from '../drawings.js';
import { addressOf, type PageName } from '../pages.js';
import { priceIn } from '../price.js';
import type { Shop } from '../shop.js';

export const startView = (shop: Shop) => html`
  <div class="hero">
    ${town}
    <h1 tabindex="-1">${shop.strings.tagline}</h1>
    <p>${shop.strings.welcome}</p>
  </div>
  <h2>${shop.strings.favourites}</h2>
  ${lamps(
    shop,
    products.map(({ id }) => id),
  )}
`;

export const listView = (shop: Shop, category: PageName) => html`
  <h1 tabindex="-1">${shop.title(category)}</h1>
  ${lamps(shop, idsIn(category))}
`;

export const productView = (shop: Shop, id: ProductId) => html`
  <article class="product">
    <div class="scene">${drawingOf(id)}</div>
    <div class="words">
      <h1 tabindex="-1">${productOf(id).name}</h1>
      <p>${shop.strings.about[id]}</p>
      <p class="price">${priceIn(shop.look.language, productOf(id).price)}</p>
      <button class="primary" @click=${() => shop.add(id)}>${shop.strings.add}</button>
      <div role="status">
        ${
          shop.added
            ? html`<p class="done">
                ${shop.strings.added(productOf(id).name)}
                <a href=${addressOf('cart')}>${shop.strings.pages.cart}</a>
              </p>`
            : nothing
        }
      </div>
    </div>
  </article>
  <h2>${shop.strings.similar}</h2>
  ${lamps(
    shop,
    idsIn(productOf(id).category).filter((other) => other !== id),
  )}
`;

export const lamps = (shop: Shop, ids: readonly ProductId[]) => html`
  <ul class="lamps" role="list">
    ${ids.map(
      (id) =>
        html`<li>
          <a class="lamp" href=${addressOf(id)}>
            <span class="scene">${drawingOf(id)}</span>
            <b>${productOf(id).name}</b>
            <span class="price">${priceIn(shop.look.language, productOf(id).price)}</span>
          </a>
        </li>`,
    )}
  </ul>
`;

const idsIn = (category: PageName): readonly ProductId[] =>
  products.filter((product) => product.category === category).map(({ id }) => id);
