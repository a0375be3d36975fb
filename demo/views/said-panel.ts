import { html } from 'lit';
import type { FramedInteractions } from '../framed-interactions.js';
import type { DemoStrings } from '../strings/strings.js';

/** What the desktop has told the card in the frame. */
export const saidPanel = ({ said }: FramedInteractions, { framed }: DemoStrings) => html`
  <section class="events" aria-labelledby="said-heading">
    <div class="heading"><h2 id="said-heading">${framed.said}</h2></div>
    <ol class="log" role="list" tabindex="0" aria-labelledby="said-heading" lang="en" dir="ltr">
      ${said.map((call) => html`<li><code class="code">${call}</code></li>`)}
    </ol>
  </section>
`;
