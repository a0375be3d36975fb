import { html, nothing } from 'lit';
import { WatchController } from '../../context/watch-controller.js';
import type { Identity } from '../../domain/identity.js';
import type { PastInteraction } from '../../domain/interaction.js';
import { EarlierInteractions } from '../../store/earlier-interactions.js';
import type { LoadState } from '../../store/loadable.js';
import type { LookupNone } from '../../store/lookup-state.js';
import type { Session } from '../../store/session.js';
import { addContactControl } from '../parts/add-contact-control.js';
import { addressKindOf } from '../parts/address-kind.js';
import { copyControl } from '../parts/copy-control.js';
import { ClockController } from '../parts/clock-controller.js';
import { CopyController } from '../parts/copy-controller.js';
import { countryText, numberText, onlyTimeZoneOf, timeText } from '../parts/format.js';
import { findControl } from '../parts/find-control.js';
import { icon } from '../parts/icon.js';
import { messageControl } from '../parts/message-control.js';
import { MovableElement } from '../parts/movable-element.js';
import { focusOpener } from '../parts/task-control.js';
import { noneStyles } from './contact-card-none.styles.js';
import { pastInteraction } from './past-interaction.js';

/**
 * Nobody was found: the number or address itself, what that can mean, and what happened earlier with it.
 *
 * @tag contact-card-none
 * @attr {boolean} empty - set by the element: it has nothing to show now, and takes no place
 * @fires {ContactCopiedEvent} contact-copied
 * @csspart unknown-address - the number or address
 * @csspart past-interaction - one earlier interaction
 */
export class ContactCardNoneElement extends MovableElement {
  static override styles = noneStyles;

  readonly #watch = new WatchController(this, (session) => [
    ...[session.shown, session.part(EarlierInteractions).state, session.source.state],
  ]);
  readonly #copying: CopyController = new CopyController(this);

  constructor() {
    super();
    new ClockController(this, 60_000, () => this.#watch.session?.shown.value?.status === 'none');
  }

  override focus(): void {
    const { renderRoot } = this;
    if (!focusOpener(renderRoot, this.#watch.session?.tasks))
      renderRoot.querySelector<HTMLElement>('button')?.focus();
  }

  override render() {
    const { session } = this.#watch;
    const lookup = session?.shown.value;
    if (!session || lookup?.status !== 'none') return nothing;
    const { strings } = this.#watch.display;
    const kind = addressKindOf(lookup.identities);
    const written = lookup.identities.filter((identity) => identity.kind !== 'phone' || !identity.maybe);
    return html`
      <div class="unknown">
        ${lookup.missing ? html`<p class="small quiet">${strings.namedContactMissing}</p>` : nothing}
        ${written.map((identity) => this.#renderAddress(identity))}
        <p class="said">${strings.nobodyHas(kind)}</p>
        <p class="small quiet hint">
          ${lookup.isSourceEmpty ? strings.sourceEmpty(session.source.name) : strings.nobodyHint(kind)}
        </p>
        ${this.#renderWays(session, lookup)}
      </div>
      ${this.#renderHistory(session.part(EarlierInteractions).state.value, strings.earlierWith(kind))}
    `;
  }

  #renderWays(session: Session, { identities, isSourceEmpty }: LookupNone) {
    const { display } = this.#watch;
    return html`
      <div class="ways">
        ${addContactControl(session, display, identities, 'primary')}
        ${isSourceEmpty ? nothing : findControl(session, display.strings)}
        ${messageControl(session, display.strings)} ${session.canRetry ? this.#renderLookAgain() : nothing}
      </div>
    `;
  }

  #renderLookAgain() {
    const { lookAgain } = this.#watch.display.strings;
    return html`<button class="plain" @click=${this.#lookAgain}>${icon('retry')}${lookAgain}</button>`;
  }

  #renderAddress(identity: Identity) {
    const { display } = this.#watch;
    const isNumber = identity.kind === 'phone';
    const text = isNumber ? numberText(display, identity.value) : identity.raw;
    const country = isNumber ? display.customs?.countryOf(identity.value) : undefined;
    const zone = country && onlyTimeZoneOf(country);
    const time = zone && timeText(display, zone);
    const place = [country && countryText(display, country), time && display.strings.timeThere(time)].filter(
      Boolean,
    );
    const { copied } = this.#copying;
    return html`
      <div class="address">
        <h2 class="number value" part="unknown-address"><span class="code">${text}</span></h2>
        ${copyControl(text, text, { strings: display.strings, copied, copy: this.#copy })}
      </div>
      ${isNumber ? html`<p class="quiet place">${place.join(' · ')}</p>` : nothing}
    `;
  }

  #renderHistory(history: LoadState<readonly PastInteraction[]>, heading: string) {
    const { strings } = this.#watch.display;
    switch (history.status) {
      case 'ready':
        return html`
          <section class="history">
            <h3 class="section-heading">${heading}</h3>
            ${
              history.value.length > 0
                ? html`<ul role="list">
                    ${history.value.map((past) => pastInteraction(past, this.#watch.display))}
                  </ul>`
                : html`<p class="small quiet">${strings.nothingEarlier}</p>`
            }
          </section>
        `;
      case 'failed':
        return html`
          <section class="history">
            <h3 class="section-heading">${heading}</h3>
            <p class="row small">
              ${strings.historyFailed}
              <button class="plain" @click=${this.#reload}>${icon('retry')}${strings.retry}</button>
            </p>
          </section>
        `;
      default:
        return nothing;
    }
  }

  #lookAgain() {
    this.#watch.session?.retry();
  }

  #reload() {
    this.#watch.session?.part(EarlierInteractions).reload();
  }

  readonly #copy = (value: string, text: string, shownIn: Element) => {
    const interactionId = this.#watch.session?.interaction.value?.announcement.interactionId;
    const { display } = this.#watch;
    void this.#copying.copy({ text, shownIn, display, detail: { value, interactionId } });
  };
}
