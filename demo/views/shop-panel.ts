import { html, nothing } from 'lit';
import { icon } from '../icon.js';
import type { ShopFrame } from '../shop-frame.js';
import type { ShopPanelStrings } from '../strings/shop-panel.js';

/** The customer's browser; while it is closed, nobody is in the shop. */
export const shopPanel = (shop: ShopFrame, strings: ShopPanelStrings) =>
  shop.isOpen
    ? html`
        <h2 id="shop-heading" class="unseen">${strings.name}</h2>
        <div class="browser">
          <p class="address-line" dir="ltr">
            <span class="unseen">${strings.address}</span>
            <span class="code">${shown(shop.address)}</span>
          </p>
          <a
            class="tool"
            href=${shop.address}
            target="_blank"
            title=${strings.ownTab}
            aria-label=${strings.ownTab}
          >
            ${icon('elsewhere')}
          </a>
          <button class="plain tool" aria-label=${strings.close} @click=${() => shop.close()}>
            ${icon('close')}
          </button>
        </div>
        <iframe src=${shop.source} title=${strings.frame}></iframe>
      `
    : nothing;

/** Without where the demo happens to be served from. */
function shown(address: string): string {
  const { pathname, search } = new URL(address);
  return `…${/\/shop\/.*$/.exec(pathname)?.[0] ?? pathname}${search}`;
}
