import { css, html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { WatchController } from '../../context/watch-controller.js';
import { view } from '../../styles/view.js';
import type { SourceState } from '../../store/source.js';
import { lookUpErrorText } from '../parts/error-text.js';
import { icon } from '../parts/icon.js';
import { MovableElement } from '../parts/movable-element.js';

/**
 * Nothing is on the line: what the card waits for, and a look-up by hand.
 *
 * @tag contact-card-idle
 * @attr {boolean} empty - set by the element: it has nothing to show now, and takes no place
 * @csspart look-up - the form
 */
export class ContactCardIdleElement extends MovableElement {
  static override styles = [
    view,
    css`
      .idle {
        display: grid;
        gap: 4px;
        padding: 18px 14px 14px;
      }
      form {
        display: flex;
        flex-wrap: wrap;
        gap: 6px;
        margin-block-start: 10px;
      }
      input {
        flex: 1 1 9em;
        min-inline-size: 0;
      }
      .failed {
        display: grid;
        grid-template-columns: auto 1fr;
        align-items: start;
        gap: 2px 8px;
        padding: 10px 14px;
        color: var(--cc-bad);
        border-block-end: 1px solid var(--cc-line);
        overflow-wrap: anywhere;
      }
      .failed > :not(.icon) {
        grid-column: 2;
      }
    `,
  ];

  readonly #watch = new WatchController(this, ({ shown, source, lookText }) => [
    shown,
    source.state,
    lookText,
  ]);

  override focus(): void {
    this.renderRoot.querySelector('input')?.focus();
  }

  override render() {
    const { session } = this.#watch;
    if (session?.shown.value?.status !== 'idle') return nothing;
    const { strings } = this.#watch.display;
    return html`
      ${this.#renderSource(session.source.name, session.source.state.value)}
      <div class="idle">
        <h2 class="heading">${strings.waiting}</h2>
        <p class="quiet">${strings.waitingHint}</p>
        <form part="look-up" @submit=${this.#look}>
          <input
            name="address"
            .value=${live(session.lookText.value)}
            @input=${this.#type}
            required
            autocomplete="off"
            spellcheck="false"
            dir="auto"
            aria-label=${strings.numberOrAddress}
            placeholder=${strings.numberOrAddress}
          />
          <button>${strings.lookUp}</button>
        </form>
      </div>
    `;
  }

  #renderSource(name: string, source: SourceState) {
    if (source.status !== 'failed') return nothing;
    const { display } = this.#watch;
    return html`
      <div class="failed">
        ${icon('failed')}
        <p><b>${display.strings.sourceFailed(name)}</b></p>
        <p>${lookUpErrorText(source.error, display)}</p>
        ${source.error.storage ? nothing : html`<p class="small"><bdi>${source.error.message}</bdi></p>`}
      </div>
    `;
  }

  #type({ target }: Event) {
    this.#watch.session?.lookText.set((target as HTMLInputElement).value);
  }

  #look(event: SubmitEvent) {
    event.preventDefault();
    const address = new FormData(event.target as HTMLFormElement).get('address');
    const { session } = this.#watch;
    if (!session || typeof address !== 'string' || !address.trim()) return;
    session.lookText.set('');
    session.look(address);
  }
}
