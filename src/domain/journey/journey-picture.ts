import type { WebsitePage } from './journey-event.js';
import { lanesOf } from './journey-lanes.js';
import { linesOf } from './journey-lines.js';
import { isVisit, type JourneyStep } from './journey-steps.js';

/** What a picture of steps is made of; all lengths in CSS pixels, from the upper left corner. */
export interface JourneyPicture {
  readonly width: number;
  readonly height: number;
  /** Of the names, which stand before the lanes in the direction of reading. */
  readonly namesWidth: number;
  readonly lanes: readonly Lane[];
  readonly lines: readonly Line[];
  readonly dots: readonly Dot[];
  /** Where another session begins. */
  readonly breaks: readonly number[];
  /** Steps before and after those that are drawn. */
  readonly earlier: number;
  readonly later: number;
}

/** A row. One page has one; the least visited share one where there are too many; what is no page is on the rail. */
export interface Lane {
  readonly kind: 'page' | 'others' | 'rail';
  /** Present for a page, as its last visit knew it. */
  readonly page?: WebsitePage;
  /** How many pages share it: 0 for the rail. */
  readonly pages: number;
  readonly top: number;
  readonly height: number;
  readonly isCurrent: boolean;
}

/** From one visit to the next; at an end, from or to one that is not drawn. */
export interface Line {
  /** As the `d` of an SVG path. */
  readonly path: string;
  /** Of what the warning is about. */
  readonly isMarked: boolean;
}

export interface Dot {
  readonly step: JourneyStep;
  readonly x: number;
  readonly y: number;
  /** Grows with the time spent. */
  readonly radius: number;
  readonly look: 'visit' | 'error' | 'current' | 'rail';
  readonly isMarked: boolean;
}

export interface PictureOptions {
  /** CSS pixels, as wide as there is place. */
  readonly width: number;
  /** CSS pixels of a line of text: what everything grows with. */
  readonly lineHeight: number;
  readonly direction: 'ltr' | 'rtl';
  /** How many of the last steps are after the picture: 0 shows the latest. */
  readonly skipped?: number;
  /** The ids of the steps that the warning is about. */
  readonly marked?: ReadonlySet<string>;
  /** The customer is still there: the last visit is the current one. */
  readonly isHere: boolean;
}

/** What is drawn for a line of text of 20 pixels; for another it grows along. */
const drawn = {
  row: 28,
  /** From one step to the next: how near before older steps are left out, and how far where there are few. */
  nearest: 18,
  farthest: 96,
  smallestDot: 3,
  largestVisit: 7.5,
  currentDot: 9,
  margin: 12,
} as const;

/** With their lines, names and lanes they are fewer than 250 elements: a dot may have a mark and a count. */
const mostSteps = 40;

/** Spent on a page, it makes the dot as large as it gets. */
const longestMinutes = 10;

/** As many of the last steps as there is place for, and never more elements than a page bears. In linear time. */
export function pictureOf(steps: readonly JourneyStep[], options: PictureOptions): JourneyPicture {
  const { width, namesWidth, scale, row, space } = sizesOf(options);
  const room = space < 0 ? 0 : Math.floor(space / (drawn.nearest * scale)) + 1;
  const { from, to } = windowOf(steps.length, Math.min(mostSteps, room), options.skipped);
  const shown = steps.slice(from, to);
  const current = options.isHere ? steps.findLast(isVisit) : undefined;
  const { lanes, rowOf } = lanesOf(shown, current, row);

  const spacing = Math.min(space / Math.max(1, shown.length - 1), drawn.farthest * scale);
  const inDirection = (x: number) => round(options.direction === 'rtl' ? width - round(x) : x);
  const place = (index: number) => inDirection(namesWidth + drawn.margin * scale + index * spacing);
  const isMarked = ({ id }: JourneyStep) => options.marked?.has(id) ?? false;
  const dots = shown.map((step, index): Dot => ({
    step,
    x: place(index),
    y: (rowOf(step) + 0.5) * row,
    radius: round(radiusOf(step, step === current) * scale),
    look: lookOf(step, step === current),
    isMarked: isMarked(step),
  }));
  return {
    width,
    height: lanes.length * row,
    namesWidth,
    lanes,
    lines: linesOf(steps, dots, { begin: inDirection(namesWidth), end: inDirection(width), isMarked }),
    dots,
    breaks: dots.flatMap(({ step }, index) => (index > 0 && step.beginsSession ? [place(index - 0.5)] : [])),
    earlier: from,
    later: steps.length - to,
  };
}

function sizesOf({ width: given, lineHeight }: PictureOptions) {
  const width = Math.max(0, Math.floor(given) || 0);
  const namesWidth = widthOfNames(width);
  const scale = Math.max(0.5, lineHeight / 20 || 1);
  const space = width - namesWidth - 2 * drawn.margin * scale;
  return { width, namesWidth, scale, space, row: Math.round(drawn.row * scale) };
}

/** A third where there is little; where there is much, the steps need it more. */
const widthOfNames = (width: number) =>
  Math.round(Math.min(width / 3, 140) + Math.max(0, Math.min(width, 900) - 420) / 6);

/** Reading back, the oldest steps fill the picture too. */
function windowOf(count: number, room: number, skipped = 0): { from: number; to: number } {
  const later = Math.min(Math.max(0, Math.floor(skipped) || 0), Math.max(0, count - room));
  const to = count - later;
  return { from: Math.max(0, to - room), to };
}

/** Grows fast at first: ten seconds and a minute differ more than nine minutes and ten. */
function radiusOf({ kind, from, to }: JourneyStep, isCurrent: boolean): number {
  if (isCurrent) return drawn.currentDot;
  if (kind !== 'page') return drawn.largestVisit;
  const spent = Math.log1p((to - from) / 1000) / Math.log1p(longestMinutes * 60);
  return drawn.smallestDot + Math.min(1, spent) * (drawn.largestVisit - drawn.smallestDot);
}

function lookOf(step: JourneyStep, isCurrent: boolean): Dot['look'] {
  if (!isVisit(step)) return 'rail';
  if (isCurrent) return 'current';
  return step.events.some(({ kind }) => kind === 'error') ? 'error' : 'visit';
}

const round = (length: number) => Math.round(length * 10) / 10;
