import { html, nothing } from 'lit';
import { cart } from '../cart.js';
import { productOf, type ProductId } from '../catalogue.js';
import { drawingOf } from '../drawings.js';
import { addressOf } from '../pages.js';
import { priceIn } from '../price.js';
import type { Shop } from '../shop.js';

export function cartView(shop: Shop) {
  const { strings, payment } = shop;
  return html`
    <h1 tabindex="-1">${strings.pages.cart}</h1>
    ${payment === 'failed' ? html`<p class="wrong" role="alert">${strings.notPaid}</p>` : nothing}
    ${cart.items.length > 0 ? filledCart(shop) : html`<p>${strings.empty}</p>`}
  `;
}

function filledCart(shop: Shop) {
  const { strings } = shop;
  return html`
    <ul class="cart" role="list">
      ${[...new Set(cart.items)].map((id) => html`<li>${cartLine(shop, id)}</li>`)}
    </ul>
    ${sumView(shop)}
    <a class="primary" href=${addressOf(shop.isAddressed ? 'payment' : 'delivery')}>${strings.checkOut}</a>
  `;
}

function cartLine(shop: Shop, id: ProductId) {
  const { name, price } = productOf(id);
  const count = cart.items.filter((item) => item === id).length;
  return html`
    <span class="scene">${drawingOf(id)}</span>
    <a href=${addressOf(id)}><b>${name}</b>${count > 1 ? html` × ${count}` : nothing}</a>
    <span class="price">${priceIn(shop.look.language, count * price)}</span>
    <button class="plain" aria-label=${shop.strings.remove(name)} @click=${() => shop.remove(id)}>×</button>
  `;
}

export const sumView = ({ strings, look }: Shop) => html`
  <p class="sum">
    <span>${strings.sum}</span>
    <b>${priceIn(look.language, cart.sum)}</b>
  </p>
`;
