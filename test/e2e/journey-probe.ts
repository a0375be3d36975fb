import { html, LitElement, nothing } from 'lit';
import { WatchController } from '../../src/context/watch-controller.js';
import { Journey } from '../../src/store/journey.js';

/** A view in a card that shows of a journey what a script can compare: how the feed is, and the id of every event. */
export class JourneyProbeElement extends LitElement {
  readonly #watch = new WatchController(this, (session) => [session.part(Journey).state]);
  #unfollow: (() => void) | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#unfollow?.();
    this.#unfollow = undefined;
  }

  override render() {
    const journey = this.#watch.session?.part(Journey);
    const state = journey?.state.value;
    if (state?.status !== 'ready') return html`<output>${state?.status ?? nothing}</output>`;
    return html`<output>${state.feed}</output>
      <pre>${state.events.map(({ id }) => id).join(' ')}</pre>
      <button ?disabled=${!['more', 'failed'].includes(state.earlier)} @click=${() => journey?.loadEarlier()}>
        Earlier
      </button>`;
  }

  protected override updated(): void {
    this.#unfollow ??= this.#watch.session?.part(Journey).follow();
  }
}

/** What the agent reads of the journey on the card itself. */
export function wordsOf(card: Element | null): string {
  const view = card?.shadowRoot?.querySelector('contact-card-journey');
  const shown = [...(view?.shadowRoot?.querySelectorAll<HTMLElement>('section') ?? [])];
  return shown.map(({ innerText }) => innerText.replace(/\s+/g, ' ')).join();
}
