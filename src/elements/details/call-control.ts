import { html, nothing } from 'lit';
import type { Display } from '../../context/display.js';
import type { ContactPhone } from '../../domain/contact.js';
import { phoneText } from '../parts/format.js';
import { icon } from '../parts/icon.js';
import { closeMenu, tendMenu } from '../parts/popover-menu.js';

type Dial = (phone: ContactPhone) => void;

/** Calls the contact: at once where there is one number, else by one that the agent chooses. */
export function callControl(phones: readonly ContactPhone[], display: Display, dial: Dial) {
  const { strings } = display;
  const [phone, ...others] = phones;
  if (!phone) return nothing;
  if (others.length === 0)
    return html`<button class="primary" @click=${() => dial(phone)}>${icon('dial')}${strings.call}</button>`;
  return html`
    <button class="primary" popovertarget="numbers" @keydown=${closeMenu}>
      ${icon('dial')}${strings.call}${icon('unfold')}
    </button>
    <ul
      class="menu"
      role="list"
      id="numbers"
      popover
      aria-label=${strings.numbersToCall}
      @beforetoggle=${tendMenu}
      @keydown=${closeMenu}
    >
      ${phones.map((each) => html`<li>${choice(each, display, dial)}</li>`)}
    </ul>
  `;
}

const choice = (phone: ContactPhone, display: Display, dial: Dial) => html`
  <button class="plain" popovertarget="numbers" popovertargetaction="hide" @click=${() => dial(phone)}>
    <span class="code">${phoneText(display, phone)}</span>
    <span class="small quiet">${phone.label ? display.strings.label(phone.label) : nothing}</span>
  </button>
`;
