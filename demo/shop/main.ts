/** A made-up shop, whose visitors an agent sees on the card. */
import { render } from 'lit';
import { pageAt } from './pages.js';
import { openPublisher } from './publisher.js';
import { Shop } from './shop.js';
import { shopView } from './views/shop-view.js';

const shop = new Shop(await openPublisher());
shop.addEventListener('change', update);
document.addEventListener('click', followLink);
update();

function update(): void {
  const { language, theme } = shop.look;
  const root = document.documentElement;
  root.lang = language;
  root.dir = language === 'ar' ? 'rtl' : 'ltr';
  root.dataset.theme = theme;
  document.title = `${shop.title(shop.page)} · Skymning`;
  render(shopView(shop), document.body);
  // Whoever has the shop in a frame shows the address.
  if (parent !== window) parent.postMessage({ type: 'shop-page', address: location.href }, location.origin);
}

/** Within the shop, a page takes the place of another without loading everything again. */
function followLink(event: MouseEvent): void {
  const link = event.composedPath().find((each) => each instanceof HTMLAnchorElement);
  const isForBrowser = event.ctrlKey || event.metaKey || event.shiftKey || event.defaultPrevented;
  const page = link && new URL(link.href).origin === location.origin && pageAt(link.pathname);
  if (!page || link.hash || isForBrowser) return;
  event.preventDefault();
  shop.go(page);
  scrollTo(0, 0);
  document.querySelector<HTMLElement>('h1')?.focus();
}
