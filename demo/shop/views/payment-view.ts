import { html } from 'lit';
import { cart } from '../cart.js';
import { addressOf } from '../pages.js';
import { priceIn } from '../price.js';
import type { Shop, Way } from '../shop.js';
import { sumView } from './cart-view.js';

const ways: readonly Way[] = ['card', 'invoice'];

export const paymentView = (shop: Shop) => html`
  <h1 tabindex="-1">${shop.strings.pages.payment}</h1>
  ${shop.payment === 'failed' ? failedView(shop) : formView(shop)}
`;

const failedView = ({ strings }: Shop) => html`
  <div class="failure" role="alert">
    <p class="wrong">${strings.bankSilent}</p>
    <p>${strings.paymentFailed}</p>
  </div>
  <a class="primary" href=${addressOf('cart')}>${strings.backToCart}</a>
`;

function formView(shop: Shop) {
  const { strings, look, payment } = shop;
  if (cart.items.length === 0) return html`<p>${strings.empty}</p>`;
  const isWaiting = payment === 'waiting';
  return html`
    ${sumView(shop)}
    <form class="payment" @submit=${(event: SubmitEvent) => pay(event, shop)}>
      <fieldset>
        <legend class="unseen">${strings.pages.payment}</legend>
        ${ways.map(
          (way) => html`
            <label class="way">
              <input type="radio" name="way" .value=${way} ?checked=${way === 'card'} />
              <b>${strings.ways[way]}</b>
              <small>${strings.wayHints[way]}</small>
            </label>
          `,
        )}
      </fieldset>
      <button class="primary" aria-disabled=${isWaiting ? 'true' : 'false'}>
        ${isWaiting ? strings.paying : strings.pay(priceIn(look.language, cart.sum))}
      </button>
    </form>
  `;
}

function pay(event: SubmitEvent, shop: Shop): void {
  event.preventDefault();
  if (shop.payment === 'waiting') return;
  shop.pay(new FormData(event.target as HTMLFormElement).get('way') === 'invoice' ? 'invoice' : 'card');
}

export const orderView = ({ strings, orderNumber }: Shop) => html`
  <h1 tabindex="-1">${strings.thanks}</h1>
  ${orderNumber ? html`<p>${strings.orderPlaced(orderNumber)}</p>` : ''}
  <a class="primary" href=${addressOf('index')}>${strings.goOn}</a>
`;
