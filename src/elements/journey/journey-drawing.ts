import { html, nothing, svg, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { JourneyKind } from '../../domain/journey/journey-event.js';
import type { Dot, JourneyPicture, Lane, Line } from '../../domain/journey/journey-picture.js';
import type { JourneyStep } from '../../domain/journey/journey-steps.js';
import { countText } from '../parts/quantity-text.js';
import { kindPath, pageIcon } from './journey-icons.js';
import { type JourneyWords, pageName } from './journey-text.js';
import { tellApart } from './lane-names.js';

/** From this width on there is place for an icon beside a page's name. */
const roomForIcons = 420;

/** So many letters of a name, in its two lines, fit into a square of a lane's height. */
const lettersOfSquare = 6;

/** The steps in lanes, for the eye: what it says is said by the sentence above it, the detail and the list as well. */
export function journeyDrawing(
  picture: JourneyPicture,
  selected: JourneyStep | undefined,
  words: JourneyWords,
): TemplateResult {
  const { width, height, namesWidth, breaks, lanes } = picture;
  const rowHeight = lanes[0]?.height ?? 1;
  const names = tellApart(
    lanes.map((lane) => nameOf(lane, words)),
    Math.floor((lettersOfSquare * namesWidth) / rowHeight),
  );
  const chosen = picture.dots.find(({ step }) => step.id === selected?.id);
  return html`<svg viewBox="0 0 ${width} ${height}" width=${width} height=${height} aria-hidden="true">
    ${lanes.map((lane, index) => laneOf(lane, index, picture, names[index] ?? '', words))}
    ${breaks.map((x) => svg`<line class="break" x1=${x} x2=${x} y1="0" y2=${height} />`)}
    ${chosen ? svg`<line class="chosen" x1=${chosen.x} x2=${chosen.x} y1="0" y2=${height} />` : nothing}
    ${picture.lines.map(lineOf)}
    ${repeat(
      picture.dots,
      ({ step }) => step.id,
      (dot) => dotOf(dot, dot === chosen, words),
    )}
  </svg>`;
}

function laneOf(lane: Lane, index: number, picture: JourneyPicture, name: string, words: JourneyWords) {
  const { width, namesWidth, dots } = picture;
  const { page, top, height, isCurrent } = lane;
  const isMarked = dots.some((dot) => dot.isMarked && dot.y > top && dot.y < top + height);
  const tint = isMarked ? 'marked' : index % 2 === 0 ? '' : undefined;
  const x = words.display.direction === 'rtl' ? width - namesWidth : 0;
  const icon = page?.icon;
  return svg`
    ${tint !== undefined ? svg`<rect class="lane ${tint}" x="0" y=${top} width=${width} height=${height} rx="4" />` : nothing}
    <foreignObject x=${x} y=${top} width=${namesWidth} height=${height}>
      ${html`<div class="name ${isCurrent ? 'here' : ''}" title=${nameOf(lane, words)}>
        ${icon && width >= roomForIcons ? pageIcon(icon) : nothing}<bdi>${name}</bdi>
      </div>`}
    </foreignObject>
  `;
}

function nameOf({ kind, page, pages }: Lane, words: JourneyWords): string {
  if (kind === 'rail') return words.work.otherChannels;
  return page ? pageName(page, words) : words.work.otherPages(pages);
}

const lineOf = ({ path, isMarked, isCut }: Line) =>
  svg`<path class="way ${isMarked ? 'marked' : ''} ${isCut ? 'cut' : ''}" d=${path} />`;

function dotOf(dot: Dot, isChosen: boolean, { display }: JourneyWords) {
  const { step, x, y, radius, look, isMarked } = dot;
  const mark = markOf(step, look);
  const classes = `dot ${look} ${isMarked ? 'marked' : ''} ${isChosen ? 'selected' : ''} ${mark ? 'with-mark' : ''}`;
  const size = Math.max(radius, mark ? 7.5 : 0);
  return svg`
    <circle class=${classes} cx=${x} cy=${y} r=${size} />
    ${mark ? svg`<path class="mark ${look}" d=${kindPath(mark)} transform=${`translate(${x - size * 0.66} ${y - size * 0.66}) scale(${(size * 1.32) / 24})`} />` : nothing}
    ${
      step.loads > 1
        ? svg`<text class="loads" x=${x} y=${y - size - 2} text-anchor="middle">×${countText(display, step.loads)}</text>`
        : nothing
    }
  `;
}

/** What tells most: an error, and else what happened last. */
function markOf({ kind, events }: JourneyStep, look: Dot['look']): JourneyKind | undefined {
  if (look === 'rail') return kind;
  if (events.some((event) => event.kind === 'error')) return 'error';
  return events.at(-1)?.kind;
}
