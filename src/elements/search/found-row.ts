import { html, nothing, type TemplateResult } from 'lit';
import { join } from 'lit/directives/join.js';
import type { Display } from '../../context/display.js';
import type { Contact } from '../../domain/contact.js';
import { phoneText } from '../parts/format.js';
import { whoInRow } from '../parts/contact-row.js';
import { icon } from '../parts/icon.js';

interface FoundRow {
  readonly display: Display;
  readonly photoOrigins: readonly string[] | undefined;
  /** What stands below the row while it is open. */
  readonly below: TemplateResult | undefined;
  /** Of those of an organisation: whether the interaction is with the contact, too. */
  readonly isRecipient: boolean | undefined;
  readonly choose: (contact: Contact) => void;
}

/** One contact that was found, with all that tells it from another of the same name. */
export function foundRow(contact: Contact, { below, choose, ...row }: FoundRow): TemplateResult {
  const { isRecipient, display } = row;
  const press = ({ detail }: MouseEvent) => {
    if (detail <= 1) choose(contact);
  };
  return html`
    <li class=${below ? 'open' : ''}>
      <button
        class="match"
        part="match"
        data-contact=${contact.id}
        aria-expanded=${isRecipient === undefined ? String(below !== undefined) : nothing}
        aria-current=${below ? 'true' : nothing}
        @click=${press}
      >
        ${whoInRow(contact, row.photoOrigins, [reachLine(contact, display)])}
        <span class="why small quiet">
          ${contact.active ? nothing : html`<span class="line">${display.strings.inactive}</span>`}
          ${isRecipient === undefined ? nothing : recipientMark(isRecipient, display)}
        </span>
      </button>
      ${below}
    </li>
  `;
}

function reachLine(contact: Contact, display: Display): TemplateResult {
  const numbers = contact.phones.map((phone) => phoneText(display, phone));
  const values = [...numbers, ...contact.emails.map(({ value }) => value)];
  return html`<span class="quiet small line reach"
    >${join(
      values.map((value) => html`<bdi class="code">${value}</bdi>`),
      ' · ',
    )}</span
  >`;
}

function recipientMark(isRecipient: boolean, { work }: Display) {
  return isRecipient
    ? html`<span class="line mark is">${icon('copied')}${work?.recipient}</span>`
    : html`<span class="line mark">${work?.makeRecipient}</span>`;
}
