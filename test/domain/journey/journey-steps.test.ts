import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { JourneyEvent, JourneyKind } from '../../../src/domain/journey/journey-event.js';
import { stepsOf, type JourneyStep } from '../../../src/domain/journey/journey-steps.js';

const start = Date.parse('2026-11-22T09:00:00Z');
const minute = 60_000;
const address = (name: string) => `https://shop.example/${name}`;

let count = 0;
function event(minutes: number, kind: JourneyKind, page?: string, title?: string): JourneyEvent {
  const at = new Date(start + minutes * minute).toISOString();
  const place = page === undefined ? {} : { page: { address: address(page), ...(title && { title }) } };
  return { id: `e${count++}`, at, kind, ...place };
}
const load = (minutes: number, page: string, title?: string) => event(minutes, 'page', page, title);
const read = (events: JourneyEvent[], seen?: number) =>
  stepsOf(events, { awayMinutes: 30, ...(seen !== undefined && { seenAt: start + seen * minute }) });
const pagesOf = (steps: readonly JourneyStep[]) =>
  steps.map(({ kind, page }) => page?.address.replace(address(''), '') ?? kind);
const minutesOf = ({ from, to }: JourneyStep) => (to - from) / minute;

describe('The steps of a journey', () => {
  it('are its visits, each until the next', () => {
    const steps = read([load(0, 'home'), load(1, 'list'), load(4, 'home')]);
    expect(pagesOf(steps)).to.deep.equal(['home', 'list', 'home']);
    expect(steps.map(minutesOf)).to.deep.equal([1, 3, 0]);
    expect(steps.map(({ beginsSession }) => beginsSession)).to.deep.equal([true, false, false]);
    expect(steps[0]).to.include({ id: `e${count - 3}`, kind: 'page', from: start, loads: 1 });
  });

  it('are none without events', () => {
    expect(read([], 5)).to.deep.equal([]);
  });

  it('take reloads together', () => {
    const steps = read([load(0, 'cart'), load(1, 'cart', 'Your cart'), load(2, 'cart'), load(3, 'list')]);
    expect(pagesOf(steps)).to.deep.equal(['cart', 'list']);
    expect(steps[0]).to.deep.include({ loads: 3, page: { address: address('cart'), title: 'Your cart' } });
  });

  it('hold what happened on their page', () => {
    const error = event(2, 'error', 'cart');
    const form = event(3, 'form', 'cart');
    const [cart] = read([load(0, 'cart'), error, load(2.5, 'cart'), form, load(4, 'list')]);
    expect(cart?.events).to.deep.equal([error, form]);
    expect(cart?.loads).to.equal(2);
  });

  it('stay where they are when something happens in another tab', () => {
    const late = event(3, 'form', 'cart');
    const steps = read([load(0, 'cart'), load(1, 'help'), late, load(4, 'help')]);
    expect(pagesOf(steps)).to.deep.equal(['cart', 'help']);
    expect(steps[0]?.events).to.deep.equal([late]);
    expect(steps[1]).to.deep.include({ loads: 2, events: [] });
  });

  it('are also of a page of which only an event is told', () => {
    const search = event(1, 'search', 'search');
    const steps = read([load(0, 'home'), search, load(2, 'search')]);
    expect(pagesOf(steps)).to.deep.equal(['home', 'search']);
    expect(steps[1]).to.deep.include({ id: search.id, kind: 'page', events: [search], loads: 1 });
  });

  it('beside the pages are moments, which end no visit', () => {
    const call = event(2, 'call');
    const steps = read([load(0, 'cart'), call, load(3, 'cart'), load(5, 'list')]);
    expect(pagesOf(steps)).to.deep.equal(['cart', 'call', 'list']);
    expect(steps.map(minutesOf)).to.deep.equal([5, 0, 0]);
    expect(steps[0]?.loads).to.equal(2);
    expect(steps[1]).to.deep.include({ id: call.id, events: [call], loads: 0, beginsSession: false });
  });

  it('begin another session after a break, even on the same page', () => {
    const form = event(1, 'form', 'cart');
    const steps = read([load(0, 'cart'), form, load(31, 'cart'), load(61.1, 'cart'), event(92, 'email')]);
    expect(pagesOf(steps)).to.deep.equal(['cart', 'cart', 'email']);
    expect(steps.map(({ beginsSession }) => beginsSession)).to.deep.equal([true, true, true]);
    expect(steps.map(minutesOf)).to.deep.equal([31, 0, 0]);
  });

  it('last until the last sign of life, within the session', () => {
    const events = [load(0, 'cart')];
    expect(read(events, 7).map(minutesOf)).to.deep.equal([7]);
    expect(read(events, 90).map(minutesOf)).to.deep.equal([30]);
    expect(read(events, -5).map(minutesOf)).to.deep.equal([0]);
  });

  it('follow the time, and what was told first where it is the same', () => {
    const steps = read([load(2, 'c'), load(0, 'a'), load(2, 'd'), load(1, 'b')]);
    expect(pagesOf(steps)).to.deep.equal(['a', 'b', 'c', 'd']);
  });
});

describe('The steps of any journey', () => {
  const told = fc.record({
    minutes: fc.double({ min: 0, max: 600, noNaN: true }),
    kind: fc.constantFrom<JourneyKind>('page', 'page', 'page', 'error', 'form', 'call'),
    page: fc.constantFrom('a', 'b', 'c', 'd'),
  });
  const journey = fc
    .array(told, { maxLength: 60 })
    .map((all) =>
      all.map(({ minutes, kind, page }) => event(minutes, kind, kind === 'call' ? undefined : page)),
    );

  it('hold each event once, in the order of time, without a page twice in a row', () => {
    fc.assert(
      fc.property(journey, fc.double({ min: 0, max: 900, noNaN: true }), (events, seen) => {
        const steps = read(events, seen);
        const loads = steps.reduce((sum, step) => sum + step.loads, 0);
        const held = steps.flatMap((step) => step.events.map(({ id }) => id));
        expect(loads + held.length).to.equal(events.length);
        expect(new Set(held).size).to.equal(held.length);
        let visit: JourneyStep | undefined;
        for (const [index, step] of steps.entries()) {
          expect(step.to).to.be.at.least(step.from);
          expect(step.from).to.be.at.least(steps[index - 1]?.from ?? 0);
          if (step.beginsSession) visit = undefined;
          if (!step.page) continue;
          if (visit) expect(step.page.address).to.not.equal(visit.page?.address);
          if (visit) expect(visit.to).to.equal(step.from);
          visit = step;
        }
      }),
      { numRuns: 300 },
    );
  });

  it('do not depend on the order in which events of different times arrive', () => {
    fc.assert(
      fc.property(journey, (events) => {
        const distinct = [...new Map(events.map((each) => [each.at, each])).values()];
        expect(read(distinct.toReversed())).to.deep.equal(read(distinct));
      }),
      { numRuns: 100 },
    );
  });
});
