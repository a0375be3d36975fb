import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Display } from '../../context/display.js';
import type { Delivery, Message } from '../../domain/message.js';
import { plainPhoneNumber } from '../../domain/identity.js';
import type { Loadable } from '../../store/loadable.js';
import type { WorkStrings } from '../../strings/work/work-strings.js';
import { breakable } from '../parts/breakable.js';
import { dateTimeText, numberText } from '../parts/format.js';
import { icon, type IconName } from '../parts/icon.js';

interface ListContext {
  readonly display: Display;
  readonly work: WorkStrings;
  readonly sendAgain: (message: Message) => void;
}

/** What was sent, and what the source knows of where it is. */
export function deliveryList(
  sent: Loadable<readonly Message[]>,
  context: ListContext,
): TemplateResult | typeof nothing {
  const { display, work } = context;
  const { value } = sent.state;
  if (value.status === 'failed')
    return html`<section class="sent">
      <h3 class="section-heading">${work.messages}</h3>
      <p class="row small">
        ${work.messagesFailed}
        <button class="plain" @click=${() => sent.reload()}>${icon('retry')}${display.strings.retry}</button>
      </p>
    </section>`;
  if (value.status !== 'ready') return nothing;
  return html`
    <section class="sent" part="message-sent">
      <h3 class="section-heading">${work.messages}</h3>
      ${
        value.value.length > 0
          ? html`<ul role="list">
              ${repeat(
                value.value,
                ({ id }) => id,
                (message) => item(message, context),
              )}
            </ul>`
          : html`<p class="small quiet">${work.noMessages}</p>`
      }
    </section>
  `;
}

function item(message: Message, { display, work, sendAgain }: ListContext) {
  const { channel, to, handle, subject, text, at, author, reason } = message;
  const number = handle === undefined ? plainPhoneNumber(to) : undefined;
  const state = message.waiting ? 'waiting' : message.delivery;
  const [symbol, tone] = looks[state];
  return html`
    <li class="message">
      <p class="line small">
        <span class="state ${tone}">${icon(symbol)}${work.delivery(state)}</span>
        <span class="quiet">${work.messageChannel(channel)}</span>
        <bdi class="code quiet">${breakable(number ? numberText(display, number) : to)}</bdi>
        <time class="quiet" datetime=${at}>${dateTimeText(display, at)}</time>
      </p>
      ${subject ? html`<p class="written"><b dir="auto">${subject}</b></p>` : nothing}
      <p class="written" dir="auto">${text}</p>
      ${reason ? html`<p class="small ${tone}"><bdi>${reason}</bdi></p>` : nothing}
      ${author.name ? html`<p class="small quiet">${display.strings.withAgent(author.name)}</p>` : nothing}
      ${
        state === 'failed'
          ? html`<button class="plain" @click=${() => sendAgain(message)}>
              ${icon('retry')}${work.sendAgain}
            </button>`
          : nothing
      }
    </li>
  `;
}

const looks: Record<Delivery | 'waiting', readonly [IconName, string]> = {
  waiting: ['queued', 'warn'],
  queued: ['queued', 'quiet'],
  sent: ['sent', 'plain-ink'],
  delivered: ['delivered', 'good'],
  failed: ['failed', 'bad'],
  refused: ['refused', 'bad'],
};
