import { html, nothing } from 'lit';
import type { InteractionState } from '../../src/index.js';
import { repeat } from 'lit/directives/repeat.js';
import { icon, iconOfChannel } from '../icon.js';
import type { Desk, OpenInteraction } from '../interactions.js';
import { type Line, lineToOldCrm, reaches } from '../reach.js';
import { widths, type Settings } from '../settings.js';
import type { DemoStrings } from '../strings/strings.js';

/** What is open, what can be done with it, and how wide the card stands. */
export const callsView = (interactions: Desk, settings: Settings, strings: DemoStrings) => html`
  <h2 id="open-heading" class="unseen">${strings.open}</h2>
  ${
    interactions.open.length > 0
      ? html`<ul class="open" aria-labelledby="open-heading">
          ${repeat(
            interactions.open,
            ({ number }) => number,
            (interaction) => html`<li>${openButton(interaction, interactions, strings)}</li>`,
          )}
        </ul>`
      : html`<p class="nothing quiet" tabindex="-1">${strings.nothingOpen}</p>`
  }
  <div class="bar">
    ${interactions.current ? controls(interactions, strings) : nothing}
    ${interactions.current?.card === 'slow' ? reachView(lineToOldCrm, strings) : nothing}
    <fieldset class="segments">
      <legend class="unseen">${strings.width}</legend>
      ${widths.map(
        (width) =>
          html`<label>
            <input
              type="radio"
              name="width"
              .checked=${width === settings.width}
              @change=${() => settings.widen(width)}
            />
            <span>${width === 'fluid' ? strings.fluid : width}</span>
          </label>`,
      )}
    </fieldset>
  </div>
`;

const reachView = (line: Line, strings: DemoStrings) =>
  html`<fieldset class="segments">
    <legend class="unseen">${strings.reach}</legend>
    ${reaches.map(
      (reach) =>
        html`<label>
          <input
            type="radio"
            name="reach"
            .checked=${reach === line.reach}
            @change=${() => line.become(reach)}
          />
          <span>${strings.reaches[reach]}</span>
        </label>`,
    )}
  </fieldset>`;

function openButton(interaction: OpenInteraction, interactions: Desk, strings: DemoStrings) {
  const { channel, direction, phone, email, address, ...rest } = interaction.attributes;
  const state = rest['interaction-state'] as InteractionState | undefined;
  const given = phone ?? email ?? address ?? rest['contact-id'] ?? '';
  return html`
    <button
      class="task"
      aria-current=${interaction === interactions.current ? 'true' : nothing}
      @click=${() => interactions.select(interaction)}
    >
      ${icon(iconOfChannel(channel, direction))}
      <bdi class="address">${given === 'anonymous' || !given ? strings.withheld : given}</bdi>
      ${state ? html`<span class="state" data-state=${state}>${stateText(state, channel, strings)}</span>` : nothing}
    </button>
  `;
}

const stateText = (state: InteractionState, channel: string | undefined, strings: DemoStrings) =>
  state === 'ringing' && channel && channel !== 'voice' ? strings.waiting : strings.states[state];

/** Always three, always in the same places; what cannot be done now stays reachable, and says so. */
function controls(interactions: Desk, strings: DemoStrings) {
  const state = interactions.current?.attributes['interaction-state'];
  const isOn = state === 'connected' || state === 'held';
  const verb = state === 'ringing' ? 'answer' : state === 'held' ? 'resume' : 'hold';
  return html`
    <div class="controls" role="group" aria-label=${strings.controls}>
      ${control({
        text: strings[verb],
        isPrimary: state === 'ringing',
        isPossible: state === 'ringing' || isOn,
        act: () => interactions.enter(verb === 'hold' ? 'held' : 'connected'),
      })}
      ${control({ text: strings.wrapUp, isPossible: isOn, act: () => interactions.enter('wrap-up') })}
      ${control({ text: strings.end, isPossible: true, act: () => void end(interactions) })}
    </div>
  `;
}

/** Of many, the current one is in sight; only the row scrolls, never the page. */
export function revealCurrent(): void {
  const row = document.querySelector('.open');
  const task = row?.querySelector('[aria-current]')?.getBoundingClientRect();
  if (!row || !task) return;
  const { left, right } = row.getBoundingClientRect();
  row.scrollLeft += Math.max(task.right + 12 - right, 0) + Math.min(task.left - 12 - left, 0);
}

/** Whoever ends the last one by keyboard stands where its button was, not at the top of the page. */
async function end(interactions: Desk): Promise<void> {
  await interactions.end();
  if (!interactions.current) document.querySelector<HTMLElement>('#calls .nothing')?.focus();
}

interface Control {
  readonly text: string;
  readonly isPossible: boolean;
  readonly isPrimary?: boolean;
  readonly act: () => void;
}

const control = ({ text, isPossible, isPrimary = false, act }: Control) => html`
  <button
    class=${isPrimary ? 'primary' : ''}
    aria-disabled=${isPossible ? 'false' : 'true'}
    @click=${() => isPossible && act()}
  >
    ${text}
  </button>
`;
