import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { EventLog, LoggedEvent } from '../event-log.js';
import { leftToHost, type HostPart } from '../host-part.js';
import type { DemoStrings } from '../strings/strings.js';

/** What the card has told the desktop, and what the desktop does of it. */
export const eventPanel = (log: EventLog, host: HostPart, strings: DemoStrings) => html`
  <section class="events" aria-labelledby="events-heading">
    <div class="heading">
      <h2 id="events-heading">${strings.events}</h2>
      <button class="plain" @click=${() => log.clear()}>${strings.clear}</button>
    </div>
    <div class="switches">${leftToHost.map((name) => hostSwitch(name, host, strings))}</div>
    ${
      log.entries.length > 0
        ? html`<ol class="log" role="list" tabindex="0" aria-labelledby="events-heading" lang="en" dir="ltr">
            ${repeat(
              log.entries,
              ({ number }) => number,
              (entry) => logEntry(entry, strings),
            )}
          </ol>`
        : html`<p class="quiet">${strings.noEvents}</p>`
    }
  </section>
`;

const hostSwitch = (name: (typeof leftToHost)[number], host: HostPart, strings: DemoStrings) => html`
  <label class="switch">
    <input
      type="checkbox"
      .checked=${host.takes(name)}
      @change=${({ target }: Event) => host.take(name, (target as HTMLInputElement).checked)}
    />
    ${takes(name, strings)}
  </label>
`;

function takes(name: (typeof leftToHost)[number], strings: DemoStrings): string {
  switch (name) {
    case 'contact-dial':
      return strings.hostDials;
    case 'contact-open':
      return strings.hostOpens;
    case 'contact-guide':
      return strings.hostGuides;
    case 'contact-message':
      return strings.hostSends;
  }
}

const logEntry = ({ at, name, json, isCancelled }: LoggedEvent, strings: DemoStrings) => html`
  <li>
    <div class="row">
      <b class="code">${name}</b>
      <time class="quiet code" datetime=${at.toISOString()}>${at.toLocaleTimeString('en-GB')}</time>
    </div>
    <code class="code">${shortened(json)}</code>
    ${isCancelled ? html`<span class="quiet small" dir="auto">${strings.byHost}</span>` : nothing}
  </li>
`;

/** Ten thousand ids are more than anybody reads. */
const longest = 1_000;
const shortened = (json: string) => (json.length > longest ? `${json.slice(0, longest)} … }` : json);
