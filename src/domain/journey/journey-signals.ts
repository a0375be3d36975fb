import type { SignalThresholds } from './journey-definition.js';
import type { JourneyEvent, PageIcon, WebsitePage } from './journey-event.js';
import type { JourneyStep } from './journey-steps.js';

/** That the customer may be stuck, and why; at most one is told. */
export type JourneyWarning = {
  /** Of the steps that it is about. */
  readonly steps: ReadonlySet<string>;
} & (
  | { readonly reason: 'loop'; readonly pages: readonly WebsitePage[]; readonly times: number }
  | { readonly reason: 'quick-returns'; readonly page: WebsitePage; readonly times: number }
  | { readonly reason: 'errors'; readonly page: WebsitePage; readonly times: number }
  | { readonly reason: 'searches'; readonly times: number }
);

/** Where the definition does not say. */
export const signalDefaults = {
  loops: 3,
  quickReturns: 4,
  quickSeconds: 15,
  errors: 2,
  searches: 3,
} as const satisfies Required<SignalThresholds>;

interface Visit extends JourneyStep {
  readonly page: WebsitePage;
}

/**
 * Of the last session, and of what goes on in it still: what was left behind, or ended in a purchase, is over. Coming
 * back often says nothing by itself, since whoever compares products does; it does together with errors, with pages
 * where something is to be done, or with haste. In linear time; the first that holds is told.
 */
export function warningOf(
  steps: readonly JourneyStep[],
  {
    loops = signalDefaults.loops,
    quickReturns = signalDefaults.quickReturns,
    quickSeconds = signalDefaults.quickSeconds,
    errors = signalDefaults.errors,
    searches = signalDefaults.searches,
  }: SignalThresholds = {},
): JourneyWarning | undefined {
  const visits = visitsInQuestion(steps);
  const quick = quickSeconds * 1000;
  return (
    (loops > 0 ? loopOf(visits, loops, quick) : undefined) ??
    (errors > 0 ? errorsOf(visits, errors) : undefined) ??
    (searches > 0 ? searchesOf(visits, searches, quick) : undefined) ??
    (quickReturns > 0 ? quickReturnsOf(visits, quickReturns, quick) : undefined)
  );
}

/** Of the last session, after its last purchase. */
function visitsInQuestion(steps: readonly JourneyStep[]): readonly Visit[] {
  const from = steps.findLastIndex(({ beginsSession }) => beginsSession);
  const session = steps.slice(Math.max(0, from));
  const bought = session.findLastIndex(({ events }) => events.some(({ kind }) => kind === 'purchase'));
  return session.slice(bought + 1).filter((step): step is Visit => step.page !== undefined);
}

/** The same 2–4 pages in the same order, up to now. */
function loopOf(visits: readonly Visit[], threshold: number, quick: number): JourneyWarning | undefined {
  for (const length of [2, 3, 4]) {
    const looping = visits.slice(visits.length - periodicEnd(visits, length));
    const times = Math.floor(looping.length / length);
    if (times < Math.max(2, threshold) || !isTrouble(looping, quick)) continue;
    const pages = looping.slice(0, length).map(({ page }) => page);
    return { reason: 'loop', pages, times, steps: idsOf(looping) };
  }
  return undefined;
}

/** Of how many visits at the end each is to the same page as the one `length` visits before it. */
function periodicEnd(visits: readonly Visit[], length: number): number {
  let start = visits.length - 1;
  while (start >= length && isSamePage(visits[start], visits[start - length])) start--;
  const repeated = visits.length - 1 - start;
  return repeated > 0 ? repeated + length : 0;
}

/** Those of the page with the most that were not overcome: by going on to a page that is new, and no help. */
function errorsOf(visits: readonly Visit[], threshold: number): JourneyWarning | undefined {
  const seen = new Set<string>();
  let failed: Visit[] = [];
  for (const visit of visits) {
    if (hasError(visit)) failed.push(visit);
    else if (!seen.has(visit.page.address) && visit.page.icon !== 'help') failed = [];
    seen.add(visit.page.address);
  }
  const byPage = [...Map.groupBy(failed, ({ page }) => page.address).values()];
  const counted = byPage.map((group) => ({
    group,
    times: group.flatMap(({ events }) => events).filter(isError).length,
  }));
  const worst = counted.reduce((one, other) => (other.times >= one.times ? other : one), {
    group: [],
    times: 0,
  });
  const page = worst.group.at(-1)?.page;
  if (!page || worst.times < threshold) return undefined;
  return { reason: 'errors', page, times: worst.times, steps: idsOf(worst.group) };
}

/** In a row, without reading anything in between; the same words again are a turn of the page. */
function searchesOf(visits: readonly Visit[], threshold: number, quick: number): JourneyWarning | undefined {
  let searching: Visit[] = [];
  let times = 0;
  let words: string | undefined;
  for (const visit of visits) {
    if (visit.events.some(isSearch)) searching.push(visit);
    else if (searching.length > 0 && !isQuick(visit, quick)) [searching, times, words] = [[], 0, undefined];
    for (const event of visit.events) {
      if (!isSearch(event)) continue;
      if (event.text === undefined || event.text !== words) times++;
      words = event.text;
    }
  }
  return times >= threshold ? { reason: 'searches', times, steps: idsOf(searching) } : undefined;
}

/** To one page again and again, from pages that were hardly looked at; or by loading it anew. */
function quickReturnsOf(
  visits: readonly Visit[],
  threshold: number,
  quick: number,
): JourneyWarning | undefined {
  const last = visits.at(-1);
  if (!last) return undefined;
  if (isReloadedInHaste(last, threshold, quick))
    return { reason: 'quick-returns', page: last.page, times: last.loads - 1, steps: idsOf([last]) };
  for (const end of [visits.length, visits.length - 1]) {
    let start = end - 1;
    while (start >= 2 && isSamePage(visits[start], visits[start - 2]) && isQuick(visits[start - 1], quick))
      start -= 2;
    const times = (end - 1 - start) / 2;
    const hopping = visits.slice(Math.max(0, start), end);
    const page = hopping[0]?.page;
    if (page && times >= threshold && isTrouble(hopping, quick))
      return { reason: 'quick-returns', page, times, steps: idsOf(hopping) };
  }
  return undefined;
}

/** Choosing filters loads a page anew as well: only where something is to be done, or fails, is it trouble. */
const isReloadedInHaste = (visit: Visit, threshold: number, quick: number) =>
  visit.loads > threshold &&
  (visit.to - visit.from) / visit.loads < quick &&
  (hasError(visit) || isTask(visit));

/** Products are compared, and pages are read; what fails, must be done, or is left in haste is another matter. */
function isTrouble(visits: readonly Visit[], quick: number): boolean {
  if (visits.some(hasError)) return true;
  if (visits.some(({ page }) => page.icon === 'product')) return false;
  return visits.some(isTask) || visits.filter((visit) => isQuick(visit, quick)).length > visits.length / 2;
}

const taskIcons: readonly (PageIcon | undefined)[] = ['cart', 'payment', 'order', 'account'];
const isTask = ({ page }: Visit) => taskIcons.includes(page.icon);
const isQuick = (visit: Visit | undefined, quick: number) =>
  visit !== undefined && visit.to - visit.from < quick;
const isSamePage = (one: Visit | undefined, other: Visit | undefined) =>
  one?.page.address === other?.page.address;
const isError = ({ kind }: JourneyEvent) => kind === 'error';
const isSearch = ({ kind }: JourneyEvent) => kind === 'search';
const hasError = ({ events }: Visit) => events.some(isError);
const idsOf = (visits: readonly Visit[]): ReadonlySet<string> => new Set(visits.map(({ id }) => id));
