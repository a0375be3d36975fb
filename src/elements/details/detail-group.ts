import { html, nothing, type TemplateResult } from 'lit';
import { join } from 'lit/directives/join.js';
import type { ContactPhone } from '../../domain/contact.js';
import { breakable } from '../parts/breakable.js';
import { copyControl, type CopyControls } from '../parts/copy-control.js';
import { icon } from '../parts/icon.js';
import type { DetailGroup, DetailRow } from './detail-groups.js';
import type { MaskedValues } from './masked-values.js';

/** What the agent can do with a value. */
export interface DetailControls extends CopyControls {
  readonly dial: (phone: ContactPhone) => void;
  /** What is masked of the contact, once that has loaded. */
  readonly masked?: MaskedValues | undefined;
}

export const detailGroup = ({ name, rows }: DetailGroup, controls: DetailControls): TemplateResult =>
  html`<dl class="group ${name}">${rows.map((row) => detailRow(row, controls))}</dl>`;

function detailRow(row: DetailRow, controls: DetailControls) {
  const { label, hints, isCode, phone, masked, change } = row;
  const revealed = masked && controls.masked?.valueOf(masked);
  const lines = revealed === undefined ? row.lines : [revealed];
  const copies = revealed ?? row.copies;
  const text = lines.join(', ');
  const value =
    lines.length === 1
      ? breakable(text)
      : join(
          lines.map((line) => html`<bdi>${breakable(line)}</bdi>`),
          html`<br />`,
        );
  return html`
    <div class="detail ${change?.name ?? ''}" part="detail">
      <dt part="detail-label">
        <bdi>${label}</bdi
        >${hints.length > 0 ? hints.map((hint) => html` · <span class="hint">${hint}</span>`) : nothing}${change?.sign}
      </dt>
      <dd part="detail-value">
        <span class="value"
          ><bdi class=${isCode ? 'code' : nothing}>${value}</bdi>${
            masked ? controls.masked?.problem(masked) : nothing
          }</span
        >
        ${masked ? controls.masked?.control(masked, text) : nothing}
        ${copies ? copyControl(copies, text, controls) : nothing}
        ${phone ? dialControl(phone, text, controls) : nothing}
      </dd>
    </div>
  `;
}

function dialControl(phone: ContactPhone, text: string, { strings, dial }: DetailControls) {
  const name = strings.callNumber(text);
  return html`
    <button class="plain icon-only" title=${name} aria-label=${name} @click=${() => dial(phone)}>
      ${icon('dial')}
    </button>
  `;
}
