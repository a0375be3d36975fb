import { html, nothing } from 'lit';
import { icon } from '../icon.js';
import { type Play, plays } from '../journey-player.js';
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
        <div class="plays" role="group" aria-labelledby="plays-heading">
          <span id="plays-heading" class="quiet small">${strings.toPlay}</span>
          ${plays.map((play) => playButton(play, shop, strings))}
        </div>
        <iframe src=${shop.source} title=${strings.frame}></iframe>
      `
    : nothing;

function playButton(play: Play, shop: ShopFrame, { plays: texts, stop }: ShopPanelStrings) {
  const isPlaying = shop.player.playing === play;
  return html`<button
    aria-pressed=${isPlaying ? 'true' : 'false'}
    title=${isPlaying ? stop : nothing}
    @click=${() => (isPlaying ? shop.player.stop() : void shop.play(play))}
  >
    ${icon(isPlaying ? 'stop' : 'play')} ${texts[play]}
  </button>`;
}

/** Without where the demo happens to be served from. */
function shown(address: string): string {
  const { pathname, search } = new URL(address);
  return `…${/\/shop\/.*$/.exec(pathname)?.[0] ?? pathname}${search}`;
}
