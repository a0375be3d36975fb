import { html, nothing } from 'lit';
import { cart } from '../cart.js';
import { categories, isProduct } from '../catalogue.js';
import { customers } from '../customers.js';
import { definitions } from '../drawings.js';
import { addressOf, type HelpPage, helpPages, type PageName } from '../pages.js';
import type { Shop } from '../shop.js';
import { cartView } from './cart-view.js';
import { deliveryView } from './delivery-view.js';
import { listView, productView, startView } from './lamps-view.js';
import { orderView, paymentView } from './payment-view.js';
import { searchView } from './search-view.js';

export const shopView = (shop: Shop) => html`
  ${definitions}
  <a class="skip" href="#page">${shop.strings.skip}</a>
  ${headerView(shop)}
  <main id="page" class=${`at-${shop.page}`}>${pageView(shop)}</main>
  ${footerView(shop)}
`;

const headerView = (shop: Shop) => html`
  <header>
    <a class="name" href=${addressOf('index')} lang="sv">Skymning</a>
    ${customerView(shop)}
    <form
      role="search"
      class="search"
      @submit=${(event: SubmitEvent) => {
        event.preventDefault();
        shop.search((event.target as HTMLElement).querySelector('input')?.value ?? '');
      }}
    >
      <input
        type="search"
        autocomplete="off"
        aria-label=${shop.strings.searchLabel}
        placeholder=${shop.strings.searchLabel}
        .value=${shop.words}
      />
    </form>
    <nav aria-label=${shop.strings.lamps}>
      <ul>
        ${categories.map((id) => html`<li>${pageLink(shop, id, shop.strings.categories[id])}</li>`)}
        <li class="to-cart">${pageLink(shop, 'cart', cartText(shop))}</li>
      </ul>
    </nav>
  </header>
`;

function cartText({ strings }: Shop) {
  const count = cart.items.length;
  return html`${strings.pages.cart}${count > 0 ? html` <span class="count">${count}</span>` : nothing}`;
}

/** Everybody whom the shop knows, and whoever has typed an address of their own. */
function customerView(shop: Shop) {
  const { strings, customer } = shop;
  const isKnown = customers.some(({ email }) => email === customer);
  const all = isKnown || !customer ? customers : [...customers, { name: customer, email: customer }];
  return html`<label class="customer">
    <span>${strings.customer}</span>
    <select @change=${({ target }: Event) => shop.become((target as HTMLSelectElement).value)}>
      <option value="" ?selected=${!customer} .selected=${!customer}>${strings.guest}</option>
      ${all.map(
        ({ name, email }) => html`<option value=${email} .selected=${email === customer}>${name}</option>`,
      )}
    </select>
  </label>`;
}

const footerView = (shop: Shop) => html`
  <footer>
    <nav aria-label=${shop.title('help')}>${helpLinks(shop, ['help', ...helpPages])}</nav>
    <p>${shop.strings.madeUp}</p>
  </footer>
`;

const helpLinks = (shop: Shop, pages: readonly PageName[]) =>
  html`<ul role="list">
    ${pages.map((page) => html`<li>${pageLink(shop, page, shop.title(page))}</li>`)}
  </ul>`;

const pageLink = ({ page }: Shop, to: PageName, text: unknown) =>
  html`<a href=${addressOf(to)} aria-current=${to === page ? 'page' : nothing}>${text}</a>`;

function pageView(shop: Shop) {
  const { page } = shop;
  if (isProduct(page)) return productView(shop, page);
  switch (page) {
    case 'index':
      return startView(shop);
    case 'search':
      return searchView(shop);
    case 'cart':
      return cartView(shop);
    case 'delivery':
      return deliveryView(shop);
    case 'payment':
      return paymentView(shop);
    case 'order':
      return orderView(shop);
    case 'help':
      return html`<h1 tabindex="-1">${shop.title(page)}</h1>
        <div class="prose">${helpLinks(shop, helpPages)}</div>`;
    default:
      return page.startsWith('help-') ? helpView(shop, page as HelpPage) : listView(shop, page);
  }
}

const helpView = (shop: Shop, page: HelpPage) => html`
  <h1 tabindex="-1">${shop.title(page)}</h1>
  <div class="prose">${shop.strings.help[page].map((paragraph) => html`<p>${paragraph}</p>`)}</div>
`;
