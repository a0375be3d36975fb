import { html, nothing } from 'lit';
import { icon } from '../icon.js';
import type { ShopFrame } from '../shop-frame.js';
import { languages, themes, type Settings } from '../settings.js';
import { languageNames, type DemoStrings, type Language } from '../strings/strings.js';

interface PageTexts {
  readonly note: string;
  readonly otherPages: readonly { readonly address: string; readonly name: string }[];
  /** Where the page has one. */
  readonly shop?: ShopFrame;
}

export const headerView = (
  settings: Settings,
  strings: DemoStrings,
  { note, otherPages, shop }: PageTexts,
) => html`
  <a class="skip" href="#desktop">${strings.skip}</a>
  <div class="about">
    <h1 lang="en" dir="ltr">contact-card</h1>
    <p class="quiet">${note}</p>
  </div>
  <div class="preferences">
    ${shop ? shopSwitch(shop, strings) : nothing}
    ${otherPages.map(({ address, name }) => html`<a class="other-page" href=${address}>${name}</a>`)}
    <select
      class="languages"
      aria-label=${strings.language}
      .value=${settings.language}
      @change=${({ target }: Event) => settings.speak((target as HTMLSelectElement).value as Language)}
    >
      ${languages.map((each) => html`<option value=${each} lang=${each}>${languageNames[each]}</option>`)}
    </select>
    <fieldset class="segments">
      <legend class="unseen">${strings.theme}</legend>
      ${themes.map(
        (theme) =>
          html`<label title=${strings.themes[theme]}>
            <input
              type="radio"
              name="theme"
              aria-label=${strings.themes[theme]}
              .checked=${theme === settings.theme}
              @change=${() => settings.light(theme)}
            />
            <span>${icon(theme)}</span>
          </label>`,
      )}
    </fieldset>
  </div>
`;

const shopSwitch = (shop: ShopFrame, strings: DemoStrings) => html`
  <button
    class="shop-switch"
    aria-expanded=${shop.isOpen ? 'true' : 'false'}
    aria-controls="shop"
    @click=${() => (shop.isOpen ? shop.close() : shop.open())}
  >
    ${icon('shop')} ${strings.shop.name}
  </button>
`;
