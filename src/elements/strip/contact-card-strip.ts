import { html, nothing } from 'lit';
import { WatchController } from '../../context/watch-controller.js';
import type { Announcement } from '../../domain/announcement.js';
import type { CurrentInteraction } from '../../store/session.js';
import { ClockController } from '../parts/clock-controller.js';
import { clockText } from '../parts/format.js';
import { icon, type IconName } from '../parts/icon.js';
import { MovableElement } from '../parts/movable-element.js';
import { interactionAddress } from './interaction-address.js';
import { stripStyles } from './contact-card-strip.styles.js';

/**
 * Who is on the line, on which channel, since when: it says so even while everything else loads.
 *
 * @tag contact-card-strip
 * @attr {boolean} empty - set by the element: it has nothing to show now, and takes no place
 * @csspart interaction - the line itself
 * @csspart interaction-address - the number or address
 * @csspart interaction-state - the state and the time running
 */
export class ContactCardStripElement extends MovableElement {
  static override styles = stripStyles;

  readonly #watch = new WatchController(this, ({ interaction, lookup }) => [interaction, lookup]);

  constructor() {
    super();
    new ClockController(this, 1_000, () => this.#isRunning);
  }

  get #isRunning(): boolean {
    const announcement = this.#watch.session?.interaction.value?.announcement;
    return announcement?.state !== undefined && announcement.state !== 'ended';
  }

  override render() {
    const { session } = this.#watch;
    const current = session?.interaction.value;
    if (!session || !current) return nothing;
    const { announcement } = current;
    const { strings } = this.#watch.display;
    const { address, country } = interactionAddress(announcement, session.lookup.value, this.#watch.display);
    const title = announcement.byHand
      ? strings.lookedUpByHand
      : strings.interaction(announcement.channel, announcement.direction);
    const aside = announcement.displayName ? strings.networkName(announcement.displayName) : country;
    return html`
      <div class="strip" part="interaction">
        <span class="channel" role="img" aria-label=${title} title=${title}
          >${icon(iconOf(announcement))}</span
        >
        <b class="address code ${address.includes('@') ? '' : 'number'}" part="interaction-address"
          >${address || title}</b
        >
        <span class="aside"><bdi>${aside}</bdi></span>
        ${announcement.byHand ? this.#renderClose() : this.#renderState(current)}
      </div>
    `;
  }

  #renderState({ announcement, since }: CurrentInteraction) {
    const { state: stands, channel } = announcement;
    if (!stands) return nothing;
    const { strings } = this.#watch.display;
    const time = html`<span role="timer" aria-live="off"
      >${clockText(this.#watch.display, Date.now() - since)}</span
    >`;
    return html`
      <span class="state" part="interaction-state" data-state=${stands}>
        <span class="dot"></span><span class="label">${strings.interactionState(stands, channel)}</span>
        ${stands === 'ended' ? nothing : time}
      </span>
    `;
  }

  #renderClose() {
    const { close } = this.#watch.display.strings;
    return html`
      <button class="plain icon-only" aria-label=${close} title=${close} @click=${this.#closeLook}>
        ${icon('close')}
      </button>
    `;
  }

  #closeLook() {
    this.#watch.session?.closeLook();
  }
}

function iconOf({ channel, direction, byHand }: Announcement): IconName {
  if (byHand) return 'search';
  if (channel !== 'voice') return channel;
  return direction === 'outbound' ? 'call-out' : 'call-in';
}
