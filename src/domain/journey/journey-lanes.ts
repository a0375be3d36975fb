import type { Lane } from './journey-picture.js';
import type { JourneyStep } from './journey-steps.js';

/** More are no picture any more. */
const mostPageLanes = 9;

/** No page's address reads so. */
const others = 'others';
const rail = 'rail';

/** In the order in which their pages were first seen; the rail comes last. */
export function lanesOf(
  steps: readonly JourneyStep[],
  current: JourneyStep | undefined,
  height: number,
): { lanes: readonly Lane[]; rowOf: (step: JourneyStep) => number } {
  const alone = pagesAlone(steps, current?.page?.address);
  const nameOf = ({ page }: JourneyStep) => {
    if (!page) return rail;
    return alone.has(page.address) ? page.address : others;
  };
  const groups = Map.groupBy(steps, nameOf);
  const names = [...groups.keys()].sort((one, other) => Number(one === rail) - Number(other === rail));
  const lanes = names.map((name, index): Lane => {
    const group = groups.get(name) ?? [];
    const page = group.at(-1)?.page;
    const kind = name === rail || name === others ? name : 'page';
    return {
      kind,
      ...(kind === 'page' && page && { page }),
      pages: new Set(group.flatMap((step) => step.page?.address ?? [])).size,
      top: index * height,
      height,
      isCurrent: current !== undefined && group.includes(current),
    };
  });
  return { lanes, rowOf: (step) => names.indexOf(nameOf(step)) };
}

/** The addresses that have a lane to themselves: the current one, the most visited, and of these the last. */
function pagesAlone(steps: readonly JourneyStep[], current: string | undefined): ReadonlySet<string> {
  const visits = new Map<string, number>();
  for (const { page } of steps.toReversed())
    if (page) visits.set(page.address, (visits.get(page.address) ?? 0) + 1);
  if (visits.size <= mostPageLanes) return new Set(visits.keys());
  const weight = (address: string) => (address === current ? Infinity : (visits.get(address) ?? 0));
  const byWeight = [...visits.keys()].sort((one, other) => weight(other) - weight(one));
  return new Set(byWeight.slice(0, mostPageLanes - 1));
}
