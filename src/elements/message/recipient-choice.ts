import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Recipient } from '../../domain/recipient.js';
import type { ComposeContext } from './compose-context.js';
import { breakable } from '../parts/breakable.js';
import { placeText } from './recipient-text.js';

/** SMS or e-mail, and to whom; of those who cannot be written to, why. */
export function recipientChoice(context: ComposeContext): TemplateResult {
  const { composer, work } = context;
  const chosen = new Set(composer.chosen.map(({ ref }) => ref));
  const others = composer.everybody.filter(({ hindrance }) => hindrance);
  return html`
    ${composer.channels.length > 1 ? channelChoice(context) : nothing}
    <fieldset class="recipients" part="message-recipients">
      <legend class="label">${work.messageTo}</legend>
      ${composer.hasLostRecipients ? html`<p class="small warn">${work.recipientsLost}</p>` : nothing}
      ${repeat(
        composer.reachable,
        ({ ref }) => ref,
        (recipient) => choice(recipient, chosen.has(recipient.ref), context),
      )}
    </fieldset>
    ${others.length > 0 ? hindered(others, context) : nothing}
  `;
}

const channelChoice = ({ composer, work }: ComposeContext) => html`
  <fieldset>
    <legend class="label">${work.messageBy}</legend>
    <div class="choices">
      ${composer.channels.map(
        (channel) => html`
          <label class="choice">
            <input
              type="radio"
              name="channel"
              .checked=${live(channel === composer.channel)}
              ?disabled=${composer.isLocked}
              @change=${() => composer.choose(channel)}
            />
            ${work.messageChannel(channel)}
          </label>
        `,
      )}
    </div>
  </fieldset>
`;

const choice = (recipient: Recipient, isChosen: boolean, context: ComposeContext) => html`
  <label class="recipient">
    <input
      type="checkbox"
      .checked=${live(isChosen)}
      ?disabled=${context.composer.isLocked}
      @change=${({ target }: Event) =>
        context.composer.address(recipient, (target as HTMLInputElement).checked)}
    />
    ${place(recipient, context)}
  </label>
`;

function place(recipient: Recipient, { display }: ComposeContext) {
  const { contact, label } = recipient;
  const kind = label && display.strings.label(label);
  return html`<span>
    ${contact ? html`<bdi>${contact.name.full}</bdi>` : nothing}
    <bdi class="code">${breakable(placeText(display, recipient))}</bdi>
    ${kind ? html`<bdi class="small quiet">${kind}</bdi>` : nothing}
  </span>`;
}

/** Where nobody can be written to at all, this is what there is to say. */
export const hindered = (recipients: readonly Recipient[], context: ComposeContext): TemplateResult => html`
  <section class="hindered small quiet">
    <h3 class="label">${context.work.notReachable}</h3>
    <ul role="list">
      ${recipients.map(
        (recipient) => html`
          <li>
            ${place(recipient, context)} ·
            ${recipient.hindrance ? context.work.hindrance(recipient.hindrance) : nothing}
          </li>
        `,
      )}
    </ul>
  </section>
`;
