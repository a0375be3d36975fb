import { html } from 'lit';
import { icon } from '../icon.js';
import type { Desk } from '../interactions.js';
import { arrivalOf, scenarioGroups, type Scenario } from '../scenarios.js';
import type { DemoStrings } from '../strings/strings.js';

/** What may ring, and whatever somebody would like to try. */
export const incomingView = (interactions: Desk, strings: DemoStrings, groups = scenarioGroups) => html`
  <h2 id="incoming-heading">${strings.incoming}</h2>
  <form class="by-hand" @submit=${(event: SubmitEvent) => ringByHand(event, interactions)}>
    <input
      required
      autocomplete="off"
      spellcheck="false"
      dir="auto"
      aria-label=${strings.byHand}
      placeholder=${strings.byHand}
    />
    <button>${strings.ring}</button>
  </form>
  <div class="scenarios">
    ${groups.map(
      ({ id, scenarios }) => html`
        <section class="group">
          <h3>${strings.groups[id]}</h3>
          <ul>
            ${scenarios.map((scenario) => html`<li>${scenarioButton(scenario, interactions, strings)}</li>`)}
          </ul>
        </section>
      `,
    )}
  </div>
`;

function scenarioButton(scenario: Scenario, interactions: Desk, strings: DemoStrings) {
  const { id, attributes } = scenario;
  return html`
    <button
      class="scenario"
      data-scenario=${id}
      title=${attributes.phone ?? attributes.email ?? ''}
      @click=${() => interactions.ring(arrivalOf(scenario))}
    >
      ${icon(scenario.icon)}<span>${strings.scenarios[id]}</span>
    </button>
  `;
}

/** The card finds out by itself whether it is a number or an address; the strip's icon is the channel's. */
function ringByHand(event: SubmitEvent, interactions: Desk): void {
  event.preventDefault();
  const form = event.target as HTMLFormElement;
  const address = form.querySelector('input')?.value.trim();
  if (!address) return;
  interactions.ring({ attributes: { address, ...(address.includes('@') && { channel: 'email' }) } });
  form.reset();
}
