import { html, nothing, type TemplateResult } from 'lit';
import type { JourneyKind } from '../../domain/journey/journey-event.js';
import { lastSign, type PresenceState } from '../../domain/journey/presence.js';
import type { Journey } from '../../store/journey.js';
import type { WorkStrings } from '../../strings/work/work-strings.js';
import { icon } from '../parts/icon.js';
import type { JourneyContext } from './journey-context.js';
import { journeyOptions } from './journey-options.js';
import type { JourneyPlace } from './journey-place.js';
import { warningText, whereabouts } from './journey-text.js';

interface Head {
  readonly journey: Journey;
  readonly place: JourneyPlace;
  readonly work: WorkStrings;
  /** Of event, to choose from. */
  readonly kinds: readonly JourneyKind[];
  /** Absent while nobody knows. */
  readonly presence: PresenceState | undefined;
}

/** The heading that folds the view, whether the customer is there, and how the view is to be. */
export function journeyHead({ journey, place, work, kinds, presence }: Head): TemplateResult {
  const { isOpen, hidden, isByAddress } = place;
  return html`<div class="head">
    <h3 class="section-heading">
      <button
        class="plain toggle"
        aria-expanded=${isOpen}
        aria-controls="way"
        @click=${() => place.put(() => (place.isOpen = !isOpen))}
      >
        ${icon('unfold')}${work.journey}
      </button>
    </h3>
    ${presence ? html`<span class="presence small ${presence}">${work.presence[presence]}</span>` : nothing}
    ${
      isOpen
        ? journeyOptions({
            ...{ work, kinds, range: journey.range.value, hidden, isByAddress },
            look: (range) => journey.look(range),
            callByAddress: (isCalledSo) => place.put(() => (place.isByAddress = isCalledSo)),
            hide: (kinds) => place.put(() => (place.hidden = kinds)),
          })
        : nothing
    }
  </div>`;
}

/** Where the customer is, whether they may be stuck, and whether anybody can tell. */
export function journeySentence({ ready, reading, presence, words, now }: JourneyContext): TemplateResult {
  const { work } = words;
  const { current, warning } = reading;
  const since = Date.parse(lastSign(ready.events, ready.presence)?.at ?? '') || now;
  return html`
    <p class="sentence" part="journey-sentence">
      ${current ? whereabouts(current, presence, { since, now }, words) : work.nothingInRange}
    </p>
    ${
      warning
        ? html`<p class="warning row" part="journey-warning">
            ${icon('warning')}<span>${warningText(warning, words)}</span>
          </p>`
        : nothing
    }
    ${
      ready.feed === 'lost'
        ? html`<p class="small lost row">${icon('retry')}<span>${work.feedLost}</span></p>`
        : nothing
    }
  `;
}
