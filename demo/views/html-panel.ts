import { html, nothing } from 'lit';
import { attributesOf, escaped, htmlOf } from '../card-html.js';
import { icon } from '../icon.js';
import type { Interactions } from '../interactions.js';
import type { DemoStrings } from '../strings/strings.js';

/** The card on screen as somebody would write it into their own page. */
export function htmlPanel(interactions: Interactions, copying: Copying, strings: DemoStrings) {
  const { card } = interactions;
  const text = htmlOf(card);
  const isCopied = copying.copied === text;
  return html`
    <section class="html" aria-labelledby="html-heading">
      <div class="heading">
        <h2 id="html-heading">${strings.html}</h2>
        <button class="plain" @click=${() => copying.copy(text)}>
          ${icon(isCopied ? 'copied' : 'copy')}
          <span aria-live="polite">${isCopied ? strings.copied : strings.copy}</span>
        </button>
      </div>
      <code class="code sheet" lang="en" dir="ltr">${written(interactions)}</code>
    </section>
  `;
}

const written = ({ card }: Interactions) => html`
  <b>&lt;contact-card</b>
  ${attributesOf(card).map(
    ({ name, value }) =>
      html`<span class="line"
        >${name}${value === undefined ? nothing : html`="<i>${escaped(value)}</i>"`}</span
      >`,
  )}
  <b>&gt;&lt;/contact-card&gt;</b>
  ${card.candidates ? property(card.candidates.length) : nothing}
`;

/** What no attribute can hold. */
const property = (count: number) =>
  html`<span class="property"><i>// ${count.toLocaleString('en')} contacts</i>card.candidates = […]</span>`;

/** What was copied last, for as long as it is worth saying. Fires `change`. */
export class Copying extends EventTarget {
  copied: string | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  async copy(text: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      return; // Not allowed here: the text is on screen, to be selected.
    }
    this.#set(text);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#set(undefined), 2_000);
  }

  #set(text: string | undefined): void {
    this.copied = text;
    this.dispatchEvent(new Event('change'));
  }
}
