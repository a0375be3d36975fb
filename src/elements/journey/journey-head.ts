import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../parts/icon.js';
import type { JourneyContext } from './journey-context.js';
import { journeyOptions } from './journey-options.js';
import { warningText, whereabouts } from './journey-text.js';

/** The heading that folds the view, whether the customer is there, and how the view is to be. */
export function journeyHead({ journey, reading, presence, words, place }: JourneyContext): TemplateResult {
  const { work } = words;
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
    <span class="presence small ${presence}">${work.presence[presence]}</span>
    ${
      isOpen
        ? journeyOptions({
            ...{ work, kinds: reading.kinds, range: journey.range.value, hidden, isByAddress },
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
  const since = Date.parse(ready.presence?.at ?? '') || (current?.to ?? now);
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
