import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import {
  pictureOf,
  type JourneyPicture,
  type PictureOptions,
} from '../../../src/domain/journey/journey-picture.js';
import type { JourneyKind } from '../../../src/domain/journey/journey-event.js';
import type { JourneyStep } from '../../../src/domain/journey/journey-steps.js';

const address = (name: string) => `https://shop.example/${name}`;
const narrow: PictureOptions = { width: 280, lineHeight: 20, direction: 'ltr', isHere: true };

const visit = (name: string, index: number, more: Partial<JourneyStep> = {}): JourneyStep => ({
  id: `s${index}`,
  kind: 'page',
  page: { address: address(name) },
  from: index * 60_000,
  to: (index + 1) * 60_000,
  loads: 1,
  events: [],
  beginsSession: index === 0,
  ...more,
});
const visits = (names: string) => [...names].map((name, index) => visit(name, index));
const moment = (kind: JourneyKind, index: number): JourneyStep => {
  const { page, ...step } = visit('', index, { kind, loads: 0 });
  void page;
  return step;
};
const namesOf = ({ lanes }: JourneyPicture) =>
  lanes.map(({ kind, page }) => page?.address.replace(address(''), '') ?? kind);
const rowsOf = ({ dots, lanes }: JourneyPicture) =>
  dots.map(({ y }) => lanes.findIndex(({ top, height }) => y > top && y < top + height));

describe('The picture of a journey', () => {
  it('has a lane for each page, in the order first seen, and a dot for each step', () => {
    const picture = pictureOf(visits('hpcpc'), narrow);
    expect(namesOf(picture)).to.deep.equal(['h', 'p', 'c']);
    expect(rowsOf(picture)).to.deep.equal([0, 1, 2, 1, 2]);
    expect(picture.lanes.map(({ top, height }) => [top, height])).to.deep.equal([
      [0, 28],
      [28, 28],
      [56, 28],
    ]);
    expect(picture).to.include({ width: 280, height: 84, earlier: 0, later: 0 });
  });

  it('gives a third of little place to the names, and less of much', () => {
    expect(pictureOf(visits('ab'), narrow).namesWidth).to.equal(93);
    expect(pictureOf(visits('ab'), { ...narrow, width: 900 }).namesWidth).to.equal(220);
  });

  it('steps evenly, near one another before older steps are left out', () => {
    const placesOf = (names: string) => pictureOf(visits(names), narrow).dots.map(({ x }) => x);
    expect(placesOf('ab')).to.deep.equal([105, 201]);
    expect(placesOf('abc')).to.deep.equal([105, 186.5, 268]);
    const many = pictureOf(visits('ababababababababab'), narrow);
    expect(many.dots).to.have.length(10);
    expect(many.earlier).to.equal(8);
    expect(many.dots.map(({ x }) => x).at(-1)).to.equal(268);
    expect(many.dots.at(-1)?.step.id).to.equal('s17');
  });

  it('shows earlier steps, as many as fit', () => {
    const steps = visits('ababababababababab');
    const idsOf = (skipped: number) => {
      const { dots, earlier, later } = pictureOf(steps, { ...narrow, skipped });
      return [earlier, dots[0]?.step.id, dots.at(-1)?.step.id, later];
    };
    expect(idsOf(5)).to.deep.equal([3, 's3', 's12', 5]);
    expect(idsOf(8)).to.deep.equal([0, 's0', 's9', 8]);
    expect(idsOf(1000)).to.deep.equal([0, 's0', 's9', 8]);
    expect(idsOf(-3)).to.deep.equal([8, 's8', 's17', 0]);
  });

  it('has a large dot for a long visit, and the largest for the current one', () => {
    const spent = [0, 1, 10, 60, 600, 36_000].map((seconds, index) =>
      visit(String(index), index, { from: 0, to: seconds * 1000 }),
    );
    const radii = pictureOf([...spent, visit('z', 9)], narrow).dots.map(({ radius }) => radius);
    expect(radii).to.deep.equal([3, 3.5, 4.7, 5.9, 7.5, 7.5, 9]);
  });

  it('marks errors, the current page while the customer is there, and what a warning is about', () => {
    const error = { id: 'e', at: '2026-11-22T09:00:00Z', kind: 'error' } as const;
    const steps = [...visits('abc'), visit('b', 3, { events: [error] }), ...visits('xxxxc').slice(4)];
    const picture = pictureOf(steps, { ...narrow, marked: new Set(['s2', 's3', 's4']) });
    expect(picture.dots.map(({ look }) => look)).to.deep.equal([
      'visit',
      'visit',
      'visit',
      'error',
      'current',
    ]);
    expect(picture.dots.map(({ isMarked }) => isMarked)).to.deep.equal([false, false, true, true, true]);
    expect(picture.lines.map(({ isMarked }) => isMarked)).to.deep.equal([false, false, true, true]);
    expect(picture.lanes.map(({ isCurrent }) => isCurrent)).to.deep.equal([false, false, true]);
    const left = pictureOf(steps, { ...narrow, isHere: false });
    expect(left.dots.at(-1)?.look).to.equal('visit');
    expect(left.lanes.some(({ isCurrent }) => isCurrent)).to.equal(false);
  });

  it('leads curves from visit to visit, past what stands on the rail, and not over a break', () => {
    const steps = [
      visit('a', 0),
      moment('call', 1),
      visit('b', 2),
      visit('a', 3, { beginsSession: true }),
      moment('email', 4),
    ];
    const picture = pictureOf(steps, { ...narrow, width: 324 });
    expect(namesOf(picture)).to.deep.equal(['a', 'b', 'rail']);
    expect(rowsOf(picture)).to.deep.equal([0, 2, 1, 0, 2]);
    expect(picture.dots.map(({ look }) => look)).to.deep.equal(['visit', 'rail', 'visit', 'current', 'rail']);
    const [a, , b] = picture.dots;
    const middle = ((a?.x ?? 0) + (b?.x ?? 0)) / 2;
    expect(picture.lines.map(({ path }) => path)).to.deep.equal([
      `M${a?.x} 14C${middle} 14 ${middle} 42 ${b?.x} 42`,
    ]);
    expect(picture.breaks).to.deep.equal([((b?.x ?? 0) + (picture.dots[3]?.x ?? 0)) / 2]);
  });

  it('leads lines to the edges, where a session goes on beyond them', () => {
    const steps = visits('abcdefghijklmnopqrst');
    const edgesOf = (given: readonly JourneyStep[], skipped: number) => {
      const { lines, dots } = pictureOf(given, { ...narrow, skipped, marked: new Set(['s4', 's5']) });
      const [first, last] = [lines[0], lines.at(-1)];
      expect(dots).to.have.length(10);
      return [
        first?.path.match(/^M(93|105) /)?.[1],
        first?.isMarked,
        last?.path.match(/ (268|280) [\d.]+$/)?.[1],
      ];
    };
    expect(edgesOf(steps, 0)).to.deep.equal(['93', false, '268']);
    expect(edgesOf(steps, 5)).to.deep.equal(['93', true, '280']);
    expect(edgesOf(steps, 10)).to.deep.equal(['105', false, '280']);
    const begins = (...ids: number[]) =>
      steps.map((step, index) => ({ ...step, beginsSession: index === 0 || ids.includes(index) }));
    expect(edgesOf(begins(5, 15), 5)).to.deep.equal(['105', false, '268']);
    const call = { ...moment('call', 5), beginsSession: true };
    expect(edgesOf(steps.with(5, call), 5)[0]).to.equal(undefined);
    expect(edgesOf(steps.with(5, moment('call', 5)), 5)[0]).to.equal('93');
    const unseen = (index: number) => ({ ...moment('call', index), beginsSession: true });
    expect(edgesOf(steps.with(4, unseen(4)).with(15, unseen(15)), 5)).to.deep.equal(['105', false, '268']);
  });

  it('puts the least visited pages together where there are too many', () => {
    const wide = { ...narrow, width: 900 };
    expect(namesOf(pictureOf(visits('abcdefghi'), wide))).to.have.length(9);
    const picture = pictureOf(visits('zabcdefghijklmaz'), wide);
    expect(namesOf(picture)).to.deep.equal(['z', 'a', 'others', 'h', 'i', 'j', 'k', 'l', 'm']);
    expect(picture.lanes.map(({ pages }) => pages)).to.deep.equal([1, 1, 6, 1, 1, 1, 1, 1, 1]);
    expect(namesOf(pictureOf(visits('abcabcdefdefghighijklx'), wide))).to.include('x');
  });

  it('shows no more steps than a page bears, wide as it may be', () => {
    const { dots, earlier } = pictureOf(visits('ab'.repeat(100)), { ...narrow, width: 3000 });
    expect([dots.length, earlier]).to.deep.equal([40, 160]);
  });

  it('grows with the text', () => {
    const large = pictureOf(visits('abc'), { ...narrow, width: 560, lineHeight: 40 });
    expect(large.height).to.equal(168);
    expect(large.dots.at(-1)?.radius).to.equal(18);
  });
});

describe('Any picture of a journey', () => {
  const kind = fc.constantFrom<JourneyKind>('page', 'page', 'page', 'page', 'call', 'email');
  const steps = fc
    .array(
      fc.record({
        kind,
        name: fc.integer({ min: 0, max: 40 }),
        seconds: fc.oneof(fc.integer({ min: 0, max: 600 }), fc.integer({ min: 0, max: 1e9 })),
        beginsSession: fc.boolean(),
      }),
      { maxLength: 120, size: 'max' },
    )
    .map((all) =>
      all.map(({ kind: each, name, seconds, beginsSession }, index) =>
        each === 'page'
          ? visit(String(name), index, { from: 0, to: seconds * 1000, beginsSession })
          : { ...moment(each, index), beginsSession },
      ),
    );
  const options = fc.record({
    width: fc.oneof(fc.integer({ min: 0, max: 3000 }), fc.double({ min: -10, max: 2000 })),
    lineHeight: fc.oneof(fc.integer({ min: 10, max: 80 }), fc.constantFrom(0, NaN)),
    direction: fc.constant<'ltr'>('ltr'),
    skipped: fc.oneof(fc.constant(0), fc.integer({ min: -5, max: 200 }), fc.double()),
    isHere: fc.boolean(),
  });
  const runs = { numRuns: 100 };
  const numbersOf = ({ path }: { path: string }) => path.slice(1).split(/[ C]/).map(Number);

  it('stays in its box, with few elements, and leaves no step out of account', () => {
    fc.assert(
      fc.property(steps, options, (given, how) => {
        const { width, height, namesWidth, lanes, lines, dots, breaks, earlier, later } = pictureOf(
          given,
          how,
        );
        expect(earlier + dots.length + later).to.equal(given.length);
        expect(dots.map(({ step }) => step)).to.deep.equal(given.slice(earlier, given.length - later));
        expect(2 * lanes.length + lines.length + 2 * dots.length + breaks.length).to.be.at.most(250);
        const inside = (x: number, y: number, margin = 0) => {
          expect(x - margin, 'left').to.be.within(namesWidth, width);
          expect(x + margin, 'right').to.be.within(namesWidth, width);
          expect(y - margin, 'top').to.be.within(0, height);
          expect(y + margin, 'bottom').to.be.within(0, height);
        };
        for (const { x, y, radius } of dots) inside(x, y, radius);
        for (const x of breaks) inside(x, 0);
        for (const line of lines) {
          const [x1 = NaN, y1 = NaN, x2 = NaN, y2 = NaN, x3 = NaN, y3 = NaN, x4 = NaN, y4 = NaN] =
            numbersOf(line);
          inside(x1, y1);
          inside(x2, y2);
          inside(x3, y3);
          inside(x4, y4);
        }
        for (const [index, { x, radius }] of dots.entries()) {
          const before = dots[index - 1];
          if (before) expect(x - before.x).to.be.greaterThan(Math.max(radius, before.radius));
        }
        expect(lanes.reduce((top, lane) => (expect(lane.top).to.equal(top), top + lane.height), 0)).to.equal(
          height,
        );
      }),
      runs,
    );
  });

  it('is the same each time, and its own reflection from right to left', () => {
    fc.assert(
      fc.property(steps, options, (given, how) => {
        const picture = pictureOf(given, how);
        expect(pictureOf(given, how)).to.deep.equal(picture);
        const mirrored = pictureOf(given, { ...how, direction: 'rtl' });
        const { dots, lines, breaks, ...same } = picture;
        expect(mirrored).to.deep.include(same);
        for (const [index, { x, ...dot }] of dots.entries()) {
          expect(mirrored.dots[index]).to.deep.include(dot);
          expect(mirrored.dots[index]?.x).to.be.closeTo(picture.width - x, 0.001);
        }
        for (const [index, x] of breaks.entries())
          expect(mirrored.breaks[index]).to.be.closeTo(picture.width - x, 0.001);
        for (const [index, line] of lines.entries()) {
          const reflected = numbersOf(mirrored.lines[index] ?? line);
          for (const [place, number] of numbersOf(line).entries())
            expect(reflected[place]).to.be.closeTo(place % 2 ? number : picture.width - number, 0.001);
        }
      }),
      runs,
    );
  });
});
