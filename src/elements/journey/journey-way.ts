import { html, nothing, type TemplateResult } from 'lit';
import { type JourneyPicture, pictureOf } from '../../domain/journey/journey-picture.js';
import { icon } from '../parts/icon.js';
import { guideOutcome, linkMenu, pageControl } from './guide-control.js';
import type { JourneyContext } from './journey-context.js';
import { journeyList } from './journey-list.js';
import type { JourneyPlace } from './journey-place.js';
import { journeyPicture } from './journey-picture.js';
import { stepDetail } from './step-detail.js';

/** The way in a picture, what is known of a step, where the customer can be led, and the same as a list. */
export function journeyWay(context: JourneyContext): TemplateResult {
  const { session, reading, presence, words, guide } = context;
  const { display, work } = words;
  const here = presence === 'away' ? undefined : reading.current?.page?.address;
  const guiding = { guide, session, display, work };
  const hasSteps = reading.steps.length > 0;
  return html`
    ${hasSteps ? pictureAndDetail(context) : nothing}
    <div class="foot">
      ${hasSteps ? listToggle(context) : nothing} ${waitingControl(context)} ${linkMenu(guiding, here)}
    </div>
    ${guideOutcome(guiding)} ${hasSteps ? listed(context) : nothing}
  `;
}

function pictureAndDetail(context: JourneyContext): TemplateResult {
  const { session, reading, presence, words, place, guide, width, lineHeight, now } = context;
  const { steps, warning } = reading;
  const { display, work } = words;
  const { direction } = display;
  const picture = pictureOf(steps, {
    ...{ width, lineHeight, direction, skipped: place.skipped, isHere: presence !== 'away' },
    ...(warning && { marked: warning.steps }),
  });
  const selected = place.selected(steps);
  const { hover, choose } = place;
  return html`
    ${pagingControls(picture, context)}
    ${width > 0 ? journeyPicture(picture, { words, selected, hover, choose }) : nothing}
    <div class="detail">
      ${
        selected
          ? html`${stepDetail(selected, words, now)}
            ${selected.page ? pageControl(selected.page, { guide, session, display, work }) : nothing}`
          : html`<p class="small quiet">${work.chooseStep}</p>`
      }
    </div>
  `;
}

/** Through what the picture has no place for. */
function pagingControls(
  { earlier, later, dots }: JourneyPicture,
  { ready, words, place, journey }: JourneyContext,
) {
  const { work } = words;
  const before = earlier + (ready.earlierCount ?? 0);
  const isMore = ready.earlier === 'more' || ready.earlier === 'failed';
  if (before === 0 && later === 0 && !isMore) return nothing;
  const back = () => {
    if (earlier > 0) place.put(() => (place.skipped = later + Math.max(1, dots.length - 1)));
    else journey.loadEarlier();
  };
  return html`<div class="paging small">
    ${
      before > 0 || isMore
        ? html`<button class="plain" @click=${back}>
            ${icon('back')}${ready.earlier === 'loading' ? work.loadingJourney : work.earlierSteps(before)}
          </button>`
        : nothing
    }
    ${later > 0 ? html`<button class="plain latest" @click=${readNow(place)}>${work.latestSteps}${icon('back')}</button>` : nothing}
  </div>`;
}

/** What comes while the agent reads back waits until they want it. */
function waitingControl({ ready, words, place }: JourneyContext) {
  if (ready.waiting === 0) return nothing;
  return html`<button class="new" @click=${readNow(place)}>${words.work.newEvents(ready.waiting)}</button>`;
}

/** The control that was pressed goes: the focus is on the picture from now on. */
const readNow = (place: JourneyPlace) => (click: MouseEvent) => {
  const root = (click.currentTarget as HTMLElement).getRootNode() as ShadowRoot;
  root.querySelector<HTMLElement>('.picture')?.focus();
  place.readNow();
};

/** The same in words, as much of it as is asked for. */
function listed({ reading, ready, words, place, journey, now }: JourneyContext): TemplateResult {
  const { steps } = reading;
  const { work, display } = words;
  const isMore = steps.length > place.most || ready.earlier !== 'none';
  const more = () => (steps.length > place.most ? place.listMore() : journey.loadEarlier());
  return html`<div id="list" ?hidden=${!place.isListed}>
    ${place.isListed ? journeyList(steps.slice(-place.most), words, now) : nothing}
    ${
      place.isListed && isMore
        ? html`<button class="plain more" @click=${more}>
            ${ready.earlier === 'loading' ? work.loadingJourney : work.showEarlier}
          </button>`
        : nothing
    }
    ${
      ready.earlier === 'failed'
        ? html`<p class="small">
            <span class="error">${work.journeyFailed}</span> ${display.strings.error('unavailable')}
          </p>`
        : nothing
    }
  </div>`;
}

function listToggle({ reading, words, place }: JourneyContext): TemplateResult {
  return html`<button
    class="plain toggle list-toggle"
    aria-expanded=${place.isListed}
    aria-controls="list"
    @click=${() => place.put(() => (place.isListed = !place.isListed))}
  >
    ${icon('unfold')}${words.work.listOfSteps(reading.steps.length)}
  </button>`;
}
