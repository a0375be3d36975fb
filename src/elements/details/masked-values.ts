import { html, type LitElement, nothing, type ReactiveController, type TemplateResult } from 'lit';
import type { WatchController } from '../../context/watch-controller.js';
import { type MaskedValue, Revealing, revealedFor } from '../../store/revealing.js';
import type { WorkStrings } from '../../strings/work/work-strings.js';
import { announce } from '../parts/announce.js';
import { errorText } from '../parts/error-text.js';
import { icon } from '../parts/icon.js';

/** Shows masked values for a while, says so, and hides them when nobody looks at the page or the view any more. */
export class MaskedValues implements ReactiveController {
  readonly #host: LitElement;
  readonly #watch: WatchController;
  #revealing: Revealing | undefined;
  #unwatch: (() => void) | undefined;
  /** The handle of a number that the host was to dial, and did not. */
  #notDialled: string | undefined;
  #shown: ReadonlySet<string> = new Set();

  constructor(host: LitElement, watch: WatchController) {
    this.#host = host;
    this.#watch = watch;
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.ownerDocument.addEventListener('visibilitychange', this.#look);
  }

  hostDisconnected(): void {
    this.#host.ownerDocument.removeEventListener('visibilitychange', this.#look);
    this.#revealing?.hideAll();
    this.#notDialled = undefined;
  }

  hostUpdate(): void {
    const revealing = this.#watch.session?.part(Revealing);
    if (revealing === this.#revealing) return;
    this.#unwatch?.();
    this.#revealing = revealing;
    this.#shown = new Set();
    this.#unwatch = revealing?.revealed.watch(() => this.#follow());
  }

  /** What is seen of it just now. */
  valueOf({ handle }: MaskedValue): string | undefined {
    const state = this.#revealing?.revealed.value.get(handle);
    return state?.status === 'shown' ? state.value : undefined;
  }

  /** Shows what is masked, and hides it again. `text`: what there is to be read. */
  control(masked: MaskedValue, text: string): TemplateResult | typeof nothing {
    const { work } = this.#watch.display;
    if (!work || !this.#revealing?.isPossible) return nothing;
    const state = this.#revealing.revealed.value.get(masked.handle);
    const isShown = state?.status === 'shown';
    const name = isShown ? work.hideValue(text) : work.reveal(text);
    return html`
      <button
        class="plain icon-only"
        title=${name}
        aria-label=${name}
        aria-busy=${state?.status === 'revealing' ? 'true' : nothing}
        @click=${() => (isShown ? this.#revealing?.hide(masked.handle) : this.#reveal(masked))}
      >
        ${icon(isShown ? 'hidden' : 'reveal')}
      </button>
    `;
  }

  /** What went wrong with it. */
  problem({ handle }: MaskedValue): TemplateResult | typeof nothing {
    const { work, strings } = this.#watch.display;
    const state = this.#revealing?.revealed.value.get(handle);
    const failure = state?.status === 'failed' ? errorText(state.error, { strings, work }) : undefined;
    const text = failure ?? (handle === this.#notDialled ? work?.maskedNotDialled : undefined);
    return text ? html`<p class="problem small">${text}</p>` : nothing;
  }

  /** The host has left it to the card to dial a number that the card does not know. */
  notDialled(handle: string): void {
    this.#notDialled = handle;
    this.#say(({ maskedNotDialled }) => maskedNotDialled);
    this.#host.requestUpdate();
  }

  #reveal(masked: MaskedValue): void {
    const lookup = this.#watch.session?.shown.value;
    if (lookup?.status === 'selected') this.#revealing?.reveal(lookup.contact, masked);
  }

  /** Of what is hidden because somebody else is on the card nothing is said: that is news enough. */
  #follow(): void {
    const { strings } = this.#watch.display;
    const revealed = [...(this.#revealing?.revealed.value ?? [])];
    const shown = new Set(revealed.flatMap(([handle, { status }]) => (status === 'shown' ? [handle] : [])));
    const failure = revealed.map(([, state]) => state).findLast((state) => state.status === 'failed');
    if (shown.size > this.#shown.size) this.#say(({ valueShown }) => valueShown(revealedFor / 1_000));
    else if (shown.size < this.#shown.size && this.#host.isConnected)
      this.#say(({ valueHidden }) => valueHidden);
    else if (failure) this.#say((work) => errorText(failure.error, { strings, work }));
    this.#shown = shown;
    this.#host.requestUpdate();
  }

  #say(text: (work: WorkStrings) => string): void {
    const { work, locale } = this.#watch.display;
    if (work) announce(text(work), locale, this.#host);
  }

  readonly #look = () => {
    if (this.#host.ownerDocument.hidden) this.#revealing?.hideAll();
  };
}
