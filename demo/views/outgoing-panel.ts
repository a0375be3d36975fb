import { html } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Delivery, Message } from '../../src/index.js';
import type { OutgoingBoxes } from '../outgoing/outgoing-boxes.js';
import type { DemoStrings } from '../strings/strings.js';

const reports: readonly Exclude<Delivery, 'queued'>[] = ['sent', 'delivered', 'failed', 'refused'];

/** What would be sent, and what is said to have become of it. */
export const outgoingPanel = (boxes: OutgoingBoxes, strings: DemoStrings) => html`
  <section class="outgoing" aria-labelledby="outgoing-heading">
    <h2 id="outgoing-heading">${strings.outgoing.heading}</h2>
    <p class="quiet small">${strings.outgoing.about}</p>
    ${
      boxes.messages.length > 0
        ? html`<ol role="list">
            ${repeat(
              boxes.messages,
              ({ id }) => id,
              (message) => outgoing(message, boxes, strings),
            )}
          </ol>`
        : html`<p class="quiet">${strings.outgoing.empty}</p>`
    }
  </section>
`;

function outgoing(message: Message, boxes: OutgoingBoxes, { outgoing: texts }: DemoStrings) {
  const { id, to, subject, text, delivery } = message;
  const isOver = delivery === 'delivered' || delivery === 'refused';
  return html`
    <li>
      <p class="row">
        <b class="code" id=${`outgoing-${id}`}>${to}</b>
        <span class="quiet small">${texts.delivery[delivery]}</span>
      </p>
      ${subject ? html`<p dir="auto"><b>${subject}</b></p>` : ''}
      <p class="text" dir="auto">${text}</p>
      <div class="choices" role="group" aria-labelledby=${`outgoing-${id}`}>
        ${reports.map(
          (report) => html`
            <button
              aria-disabled=${isOver ? 'true' : 'false'}
              @click=${() => !isOver && boxes.report(message, report, texts.reason[report])}
            >
              ${texts.delivery[report]}
            </button>
          `,
        )}
      </div>
    </li>
  `;
}
