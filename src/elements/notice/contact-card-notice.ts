import { css, html, nothing } from 'lit';
import { WatchController } from '../../context/watch-controller.js';
import type { Display } from '../../context/display.js';
import type { ContactError } from '../../domain/contact-error.js';
import type { Channel } from '../../domain/interaction.js';
import { view } from '../../styles/view.js';
import type { LookupState } from '../../store/lookup-state.js';
import { LookingAgain } from '../../store/looking-again.js';
import { addContactControl } from '../parts/add-contact-control.js';
import { ClockController } from '../parts/clock-controller.js';
import { lookUpErrorText } from '../parts/error-text.js';
import { findControl } from '../parts/find-control.js';
import { untilText } from '../parts/quantity-text.js';
import { icon, type IconName } from '../parts/icon.js';
import { looking, lookingStyles } from '../parts/looking.js';
import { MovableElement } from '../parts/movable-element.js';
import { focusOpener } from '../parts/task-control.js';

interface NoticeTexts {
  readonly symbol: IconName;
  readonly title: string;
  readonly hint: string;
  /** What was given, or what exactly went wrong. */
  readonly detail?: string;
}

/**
 * Why there is no contact to show: withheld, hidden, no address at all, a look-up that failed, or one under way.
 *
 * @tag contact-card-notice
 * @attr {boolean} empty - set by the element: it has nothing to show now, and takes no place
 * @csspart notice - the whole notice
 */
export class ContactCardNoticeElement extends MovableElement {
  static override styles = [
    view,
    lookingStyles,
    css`
      .notice {
        display: grid;
        grid-template-columns: auto minmax(0, 1fr);
        gap: 4px 10px;
        padding: 18px 14px;
      }
      .notice > .icon {
        inline-size: 20px;
        block-size: 20px;
        color: var(--cc-ink-2);
      }
      .failed > .icon {
        color: var(--cc-bad);
      }
      .notice > :not(.icon) {
        grid-column: 2;
      }
      .detail {
        overflow-wrap: anywhere;
      }
      button {
        justify-self: start;
        margin-block-start: 6px;
      }
    `,
  ];

  readonly #watch = new WatchController(this, (session) => [
    session.shown,
    session.source.state,
    session.part(LookingAgain).at,
  ]);

  constructor() {
    super();
    new ClockController(this, 1_000, () => this.#looksAgainAt !== undefined);
  }

  override focus(): void {
    if (focusOpener(this.renderRoot, this.#watch.session?.tasks)) return;
    const [heading, retry] = this.renderRoot.querySelectorAll<HTMLElement>(
      '.heading, .looking, button:not([data-opens])',
    );
    (retry ?? heading)?.focus();
  }

  override render() {
    const { session } = this.#watch;
    const lookup = session?.shown.value;
    if (!session || !lookup) return nothing;
    const { display } = this.#watch;
    if (lookup.status === 'resolving') return looking(lookup, session, display.strings);
    const channel = session.interaction.value?.announcement.channel ?? 'voice';
    const texts = noticeTexts(lookup, channel, display);
    if (!texts) return nothing;
    return html`
      <div class="notice ${lookup.status}" part="notice">
        ${icon(texts.symbol)}
        <h2 class="heading" tabindex="-1">${texts.title}</h2>
        <p class="quiet">${texts.hint}</p>
        ${texts.detail ? html`<p class="detail small quiet"><bdi>${texts.detail}</bdi></p>` : nothing}
        ${
          lookup.status === 'failed'
            ? this.#renderRetry(lookup.error)
            : [findControl(session, display.strings), addContactControl(session, display, [])]
        }
      </div>
    `;
  }

  get #looksAgainAt(): number | undefined {
    return this.#watch.session?.part(LookingAgain).at.value;
  }

  #renderRetry({ code }: ContactError) {
    const { display } = this.#watch;
    const at = this.#looksAgainAt;
    const when = at !== undefined && display.work?.looksAgain(untilText(display, at - Date.now()));
    // Whoever asks a source that has enough of being asked makes it wait longer.
    const isUseless = at !== undefined && code === 'rate-limited';
    return html`
      ${when ? html`<p class="quiet">${when}</p>` : nothing}
      ${
        isUseless
          ? nothing
          : html`<button @click=${this.#retry}>${icon('retry')}${display.strings.retry}</button>`
      }
    `;
  }

  #retry() {
    this.#watch.session?.retry();
  }
}

function noticeTexts(lookup: LookupState, channel: Channel, display: Display): NoticeTexts | undefined {
  const { strings } = display;
  switch (lookup.status) {
    case 'withheld':
      if (lookup.missing)
        return { symbol: 'failed', title: strings.namedContactMissing, hint: strings.withheldHint };
      return { symbol: 'hidden', title: strings.withheld(channel), hint: strings.withheldHint };
    case 'hidden':
      return { symbol: 'hidden', title: strings.hidden, hint: strings.hiddenHint };
    case 'invalid': {
      const { identity } = lookup;
      const reason = identity.kind === 'invalid' ? identity.reason : 'not-an-address';
      const texts = {
        title: strings.invalid(reason),
        hint: strings.invalidHint(reason),
        detail: identity.raw,
      };
      return { symbol: 'failed', ...texts };
    }
    case 'failed': {
      const { error } = lookup;
      const texts = { title: strings.lookUpFailed, hint: lookUpErrorText(error, display) };
      // Of the browser's storage the hint says all that the message does.
      return { symbol: 'failed', ...texts, ...(!error.storage && { detail: error.message }) };
    }
    default:
      return undefined;
  }
}
