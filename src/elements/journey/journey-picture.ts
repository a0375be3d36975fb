import { html, type TemplateResult } from 'lit';
import type { Dot, JourneyPicture } from '../../domain/journey/journey-picture.js';
import type { JourneyStep } from '../../domain/journey/journey-steps.js';
import { journeyDrawing } from './journey-drawing.js';
import { type JourneyWords, stepText } from './journey-text.js';

export interface PictureControls {
  readonly words: JourneyWords;
  /** The step whose detail is shown. */
  readonly selected: JourneyStep | undefined;
  /** Shown while the pointer is on it, or the focus on the picture. */
  readonly hover: (step: JourneyStep | undefined) => void;
  /** Shown until another is chosen, or none. */
  readonly choose: (step: JourneyStep | undefined) => void;
}

/**
 * The picture as a slider over its steps, which is what arrow keys, screen readers and touch all know.
 * https://www.w3.org/WAI/ARIA/apg/patterns/slider/
 */
export function journeyPicture(picture: JourneyPicture, controls: PictureControls): TemplateResult {
  const { words, selected, hover, choose } = controls;
  const { dots } = picture;
  const place = dots.findIndex(({ step }) => step.id === selected?.id);
  const at = place === -1 ? dots.length - 1 : place;
  const near = (event: PointerEvent | MouseEvent) => nearest(dots, event)?.step;
  const last = dots[at]?.step;
  return html`<div
    class="picture"
    part="journey-picture"
    role="slider"
    tabindex="0"
    aria-label=${words.work.stepsOfJourney}
    aria-valuemin="1"
    aria-valuemax=${dots.length}
    aria-valuenow=${at + 1}
    aria-valuetext=${last ? stepText(last, words) : ''}
    @focus=${(event: FocusEvent) => isByKey(event) && hover(last)}
    @blur=${() => hover(undefined)}
    @keydown=${(event: KeyboardEvent) => walk(event, dots, at, controls)}
    @pointermove=${(event: PointerEvent) => event.pointerType === 'mouse' && hover(near(event))}
    @pointerleave=${() => hover(undefined)}
    @click=${(event: MouseEvent) => choose(near(event))}
  >
    ${journeyDrawing(picture, selected, words)}
  </div>`;
}

const isByKey = ({ currentTarget }: FocusEvent) => (currentTarget as HTMLElement).matches(':focus-visible');

/** That to which the pointer is nearest from side to side; none over the names. */
function nearest(dots: readonly Dot[], { clientX, currentTarget }: MouseEvent): Dot | undefined {
  const { left } = (currentTarget as HTMLElement).getBoundingClientRect();
  const x = clientX - left;
  const far = ({ x: at }: Dot) => Math.abs(at - x);
  const found = dots.reduce<Dot | undefined>(
    (one, other) => (one && far(one) <= far(other) ? one : other),
    undefined,
  );
  return found && far(found) <= 48 ? found : undefined;
}

function walk(event: KeyboardEvent, dots: readonly Dot[], at: number, controls: PictureControls): void {
  const { words, selected, choose } = controls;
  const isRightToLeft = words.display.direction === 'rtl';
  const ways: Readonly<Record<string, number>> = {
    ArrowRight: isRightToLeft ? at - 1 : at + 1,
    ArrowLeft: isRightToLeft ? at + 1 : at - 1,
    ArrowUp: at + 1,
    ArrowDown: at - 1,
    PageUp: at + 5,
    PageDown: at - 5,
    Home: 0,
    End: dots.length - 1,
  };
  if (event.altKey || event.ctrlKey || event.metaKey) return;
  if (event.key === 'Escape' && selected) choose(undefined);
  else if (ways[event.key] !== undefined)
    choose(dots[Math.max(0, Math.min(dots.length - 1, ways[event.key]!))]?.step);
  else return;
  // Otherwise the page scrolls, or the host closes something.
  event.preventDefault();
  event.stopPropagation();
}
