import type { Dot, Line } from './journey-picture.js';
import { isVisit, type JourneyStep } from './journey-steps.js';

type Point = Pick<Dot, 'x' | 'y' | 'step' | 'isMarked'>;

interface Edges {
  /** Where the picture begins and ends, in the direction of reading. */
  readonly begin: number;
  readonly end: number;
  readonly isMarked: (step: JourneyStep) => boolean;
}

/** Through the visits of each session, past what stands on the rail; to an edge, where visits beyond it are left out. */
export function linesOf(
  steps: readonly JourneyStep[],
  dots: readonly Dot[],
  { begin, end, isMarked }: Edges,
): Line[] {
  const visits = dots.filter(({ step }) => isVisit(step));
  const [first] = visits;
  const last = visits.at(-1);
  if (!first || !last) return [];
  const before = visitBefore(steps, steps.indexOf(first.step));
  const after = visitAfter(steps, steps.lastIndexOf(last.step));
  const points = [
    ...(before ? [{ ...first, step: before, x: begin, isMarked: isMarked(before) }] : []),
    ...dots,
    ...(after ? [{ ...last, step: after, x: end, isMarked: isMarked(after) }] : []),
  ];
  return linesThrough(points, new Set(dots.map(({ step }) => step)));
}

function linesThrough(points: readonly Point[], drawn: ReadonlySet<JourneyStep>): Line[] {
  const lines: Line[] = [];
  let last: Point | undefined;
  for (const point of points) {
    if (point.step.beginsSession) last = undefined;
    if (!isVisit(point.step)) continue;
    if (last)
      lines.push({
        path: curve(last, point),
        isMarked: last.isMarked && point.isMarked,
        isCut: drawn.has(last.step) !== drawn.has(point.step),
      });
    last = point;
  }
  return lines;
}

/** Unless a session that it does not belong to begins in between. */
function visitBefore(steps: readonly JourneyStep[], index: number): JourneyStep | undefined {
  const begin = steps.findLastIndex((step, place) => place <= index && step.beginsSession);
  const visit = steps.findLastIndex((step, place) => place < index && isVisit(step));
  return visit >= begin ? steps[visit] : undefined;
}

/** As above. */
function visitAfter(steps: readonly JourneyStep[], index: number): JourneyStep | undefined {
  const next = steps.findIndex((step, place) => place > index && (isVisit(step) || step.beginsSession));
  const step = steps[next];
  return step && isVisit(step) ? step : undefined;
}

/** Leaves and arrives in the direction of reading. */
function curve(from: Point, to: Point): string {
  const middle = Math.round((from.x + to.x) * 50) / 100;
  return `M${from.x} ${from.y}C${middle} ${from.y} ${middle} ${to.y} ${to.x} ${to.y}`;
}
