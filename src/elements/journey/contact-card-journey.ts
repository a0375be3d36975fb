import { html, nothing, type TemplateResult } from 'lit';
import { WatchController } from '../../context/watch-controller.js';
import { Guiding } from '../../store/guiding.js';
import { Journey, type JourneyReady, type JourneyState } from '../../store/journey.js';
import type { Session } from '../../store/session.js';
import type { WorkStrings } from '../../strings/work/work-strings.js';
import { ClockController } from '../parts/clock-controller.js';
import { errorText } from '../parts/error-text.js';
import { icon } from '../parts/icon.js';
import { MovableElement } from '../parts/movable-element.js';
import { journeyStyles } from './contact-card-journey.styles.js';
import { GuideController } from './guide-controller.js';
import type { JourneyContext } from './journey-context.js';
import { journeyHead, journeySentence } from './journey-head.js';
import { JourneyPlace } from './journey-place.js';
import { JourneyReader, presenceOf } from './journey-reading.js';
import { journeyWay } from './journey-way.js';
import { SeenController } from './seen-controller.js';

/** CSS pixels of the view beside what is in it. */
const padding = 28;

/**
 * Where the customer is on the website, how they came there, and whether they are stuck; below every view.
 *
 * @tag contact-card-journey
 * @attr {boolean} empty - set by the element: it has nothing to show now, and takes no place
 * @fires {ContactGuideEvent} contact-guide - from the card
 * @csspart journey - the whole view
 * @csspart journey-sentence - where the customer is
 * @csspart journey-warning - that they may be stuck
 * @csspart journey-picture - the way in a picture
 * @csspart journey-step - one step of the list
 */
export class ContactCardJourneyElement extends MovableElement {
  static override styles = journeyStyles;

  readonly #watch: WatchController = new WatchController(this, (session) => {
    const { state, range } = session.part(Journey);
    return [state, range, session.interaction, session.part(Guiding).outcome];
  });
  readonly #guide = new GuideController(this, this.#watch);
  readonly #seen: SeenController = new SeenController(this, () => this.#follow());
  readonly #place = new JourneyPlace(() => this.requestUpdate());
  readonly #reader = new JourneyReader();
  #customer: object | undefined;
  #followed: Journey | undefined;
  #unfollow: (() => void) | undefined;

  constructor() {
    super();
    new ClockController(this, 1000, () => this.#isSeen && !this.#isAway);
    new ClockController(this, 60_000, () => this.#isSeen && this.#isAway);
  }

  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>('button')?.focus();
  }

  get #isSeen(): boolean {
    return this.#seen.isSeen && this.#journey?.state.value.status === 'ready';
  }

  /** Nothing that is told of them goes by seconds then. */
  get #isAway(): boolean {
    const { session } = this.#watch;
    const state = this.#journey?.state.value;
    return state?.status === 'ready' && presenceOf(state, Date.now(), session?.definition.journey) === 'away';
  }

  get #journey(): Journey | undefined {
    return this.#watch.session?.part(Journey);
  }

  protected override willUpdate(): void {
    const customer = this.#watch.session?.part(Guiding).place;
    if (customer !== this.#customer) this.#place.beginAgain();
    else if (this.#journey?.state.value.status !== 'ready' && this.#place.isBack) this.#place.readNow();
    this.#customer = customer;
    this.#journey?.readBack(this.#place.isBack);
  }

  override render() {
    const { session } = this.#watch;
    const state = this.#journey?.state.value;
    if (!session?.interaction.value || !state || state.status === 'none') return nothing;
    const { work } = this.#watch.display;
    if (!work) return nothing;
    const context = state.status === 'ready' ? this.#contextOf(session, state, work) : undefined;
    const { isOpen } = this.#place;
    return html`<section class="journey" part="journey">
      ${this.#renderHead(session.part(Journey), state, work, context)}
      ${state.status === 'ready' ? context && journeySentence(context) : this.#renderOther(state, work)}
      <div id="way" ?hidden=${!isOpen}>${context && isOpen ? journeyWay(context) : nothing}</div>
    </section>`;
  }

  protected override updated(): void {
    this.#follow();
  }

  /** It stays while another range is looked for: the agent is at its options. */
  #renderHead(journey: Journey, { status }: JourneyState, work: WorkStrings, context?: JourneyContext) {
    if (status === 'unknown') return html`<h3 class="section-heading">${work.journey}</h3>`;
    const { reading, presence } = context ?? {};
    return journeyHead({ journey, work, place: this.#place, kinds: reading?.kinds ?? [], presence });
  }

  #renderOther(state: Exclude<JourneyState, JourneyReady>, work: WorkStrings): TemplateResult {
    if (state.status === 'failed') return this.#renderFailed(state.error, work);
    return html`<p class="small quiet">
      ${state.status === 'unknown' ? work.notSeenOnWebsite : work.loadingJourney}
    </p>`;
  }

  #renderFailed(error: Extract<JourneyState, { status: 'failed' }>['error'], work: WorkStrings) {
    const { strings } = this.#watch.display;
    const retry = () => {
      this.focus(); // This button is about to go.
      this.#journey?.reload();
    };
    return html`
      <p class="small">
        <span class="error">${work.journeyFailed}</span> ${errorText(error, { strings, work })}
      </p>
      <button class="plain more" @click=${retry}>${icon('retry')}${strings.retry}</button>
    `;
  }

  #contextOf(session: Session, ready: JourneyReady, work: WorkStrings): JourneyContext {
    const { journey: definition } = session.definition;
    const { display } = this.#watch;
    const place = this.#place;
    const now = Date.now();
    return {
      ...{ session, ready, place, now, guide: this.#guide, journey: session.part(Journey) },
      reading: this.#reader.read(ready, place.hidden, definition),
      presence: presenceOf(ready, now, definition),
      words: { display, work, titles: definition?.titles, isByAddress: place.isByAddress },
      width: this.#seen.width - padding,
      lineHeight: parseFloat(getComputedStyle(this).lineHeight) || 20,
    };
  }

  /** Who cannot see it costs nobody a feed. */
  #follow(): void {
    const journey = this.#seen.isSeen ? this.#journey : undefined;
    if (journey === this.#followed) return;
    this.#unfollow?.();
    this.#followed = journey;
    this.#unfollow = journey?.follow();
  }
}
