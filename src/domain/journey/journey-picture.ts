import type { JourneyStep } from './journey-steps.js';

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
  /** Present for a page. */
  readonly address?: string;
  /** How many pages share it. */
  readonly pages: number;
  readonly top: number;
  readonly height: number;
  readonly isCurrent: boolean;
}

/** From one visit to the next. */
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

/** As many of the last steps as there is place for, and never more elements than a page bears. */
export function pictureOf(steps: readonly JourneyStep[], options: PictureOptions): JourneyPicture {
  void [steps, options];
  return {
    width: 0,
    height: 0,
    namesWidth: 0,
    lanes: [],
    lines: [],
    dots: [],
    breaks: [],
    earlier: 0,
    later: 0,
  };
}
