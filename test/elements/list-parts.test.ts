import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { filterMatches } from '../../src/elements/list/filter-matches.js';
import { listWindow, scrollTopFor, type ListGeometry } from '../../src/elements/list/list-window.js';
import { rowAfter } from '../../src/elements/list/row-after.js';
import type { Identity } from '../../src/index.js';
import { contactNamed, matchOn } from '../support/contacts.js';

const runs = { numRuns: globalThis.soak ? 100_000 : 2_000 };

/** A list that somebody may have scrolled, also beyond its end, as elastic scrolling does. */
const geometries = fc
  .record({
    count: fc.integer({ min: 1, max: 20_000 }),
    rowHeight: fc.integer({ min: 20, max: 120 }),
    headingHeight: fc.integer({ min: 0, max: 100 }),
    viewportHeight: fc.integer({ min: 1, max: 2_000 }),
    heading: fc.option(fc.nat(20_000), { nil: undefined }),
    scrolled: fc.double({ min: 0, max: 1.2, noNaN: true }),
  })
  .map(({ heading, scrolled, ...rest }): ListGeometry => {
    const headingAt = heading === undefined ? undefined : heading % rest.count;
    const height = rest.count * rest.rowHeight + (headingAt === undefined ? 0 : rest.headingHeight);
    return { ...rest, headingAt, scrollTop: scrolled * height };
  });

/** Where a row stands, from the top of the list; told without the window's own arithmetic. */
function edgesOf(row: number, { rowHeight, headingAt, headingHeight }: ListGeometry) {
  let top = 0;
  if (headingAt !== undefined && row > headingAt) top += headingHeight;
  top += row * rowHeight;
  const own = row === headingAt ? headingHeight + rowHeight : rowHeight;
  return { top, bottom: top + own };
}

const heightOf = (geometry: ListGeometry) => edgesOf(geometry.count - 1, geometry).bottom;

describe('the window of a long list', () => {
  it('has no row that there is not', () => {
    fc.assert(
      fc.property(geometries, (geometry) => {
        const { first, end } = listWindow(geometry);
        expect(first).to.be.within(0, geometry.count - 1);
        expect(end).to.be.within(first + 1, geometry.count);
      }),
      runs,
    );
  });

  it('covers all that can be seen', () => {
    fc.assert(
      fc.property(geometries, (geometry) => {
        const { first, end } = listWindow(geometry);
        const { viewportHeight, scrollTop } = geometry;
        const seenTop = Math.min(scrollTop, Math.max(0, heightOf(geometry) - viewportHeight));
        const seenBottom = Math.min(seenTop + viewportHeight, heightOf(geometry));
        expect(edgesOf(first, geometry).top).to.be.at.most(seenTop);
        expect(edgesOf(end - 1, geometry).bottom).to.be.at.least(seenBottom);
      }),
      runs,
    );
  });

  it('stands where its first row stands, in a list as high as all rows', () => {
    fc.assert(
      fc.property(geometries, (geometry) => {
        const { first, offset, height } = listWindow(geometry);
        expect(offset).to.equal(edgesOf(first, geometry).top);
        expect(height).to.equal(heightOf(geometry));
      }),
      runs,
    );
  });

  it('draws no more than it needs', () => {
    fc.assert(
      fc.property(geometries, (geometry) => {
        const { first, end } = listWindow(geometry);
        expect(end - first).to.be.at.most(geometry.viewportHeight / geometry.rowHeight + 2 + 2 * 12);
      }),
      runs,
    );
  });

  it('is scrolled so that a row is whole, and not at all where it is', () => {
    fc.assert(
      fc.property(geometries, fc.nat(), (geometry, position) => {
        const row = position % geometry.count;
        const to = scrollTopFor(row, geometry);
        const { top, bottom } = edgesOf(row, geometry);
        fc.pre(geometry.viewportHeight >= bottom - top);
        expect(to).to.be.at.most(top);
        expect(to + geometry.viewportHeight).to.be.at.least(bottom);
        const { scrollTop, viewportHeight } = geometry;
        if (scrollTop <= top && scrollTop + viewportHeight >= bottom) expect(to).to.equal(scrollTop);
      }),
      runs,
    );
  });
});

describe('the row after a key', () => {
  const rows = { count: 100, page: 7 };
  const keys = ['ArrowDown', 'ArrowUp', 'PageDown', 'PageUp', 'Home', 'End'];

  it('is one, a page, or all the way from the present one', () => {
    expect(keys.map((key) => rowAfter(key, 50, rows))).to.deep.equal([51, 49, 57, 43, 0, 99]);
  });

  it('is a row of the list', () => {
    expect(keys.map((key) => rowAfter(key, 0, rows))).to.deep.equal([1, 0, 7, 0, 0, 99]);
    expect(keys.map((key) => rowAfter(key, 99, rows))).to.deep.equal([99, 98, 99, 92, 0, 99]);
    expect(keys.map((key) => rowAfter(key, 0, { count: 1, page: 1 }))).to.deep.equal([0, 0, 0, 0, 0, 0]);
  });

  it('is none for keys that lead nowhere', () => {
    for (const key of ['Enter', 'a', 'Tab', 'ArrowLeft', ''])
      expect(rowAfter(key, 3, rows), key).to.equal(undefined);
  });
});

describe('the matches that a filter leaves', () => {
  const on: Identity = { kind: 'email', value: 'x@people.example' as never, raw: 'x@people.example' };
  const matches = [
    contactNamed('Östen Åkerblom', '+46701740605', { title: 'Svarvare' }),
    contactNamed('Zoë Müller', '+4930123456', {
      organisation: { name: 'Öresund Frakt', department: 'Lager' },
    }),
    contactNamed('نادية المصري', undefined, { emails: [{ value: 'Nadia@Nile.example' }] }),
    contactNamed('Jean-Luc', undefined, { phones: [{ value: '08-505 123 40 (växel)' }] }),
  ].map((contact) => matchOn(on, contact));
  const left = (filter: string) => filterMatches(matches, filter).map(({ contact }) => contact.name.full);
  const cases: [filter: string, names: string[]][] = [
    ['', matches.map(({ contact }) => contact.name.full)],
    ['   ', matches.map(({ contact }) => contact.name.full)],
    ['osten', ['Östen Åkerblom']],
    ['ÅKER', ['Östen Åkerblom']],
    ['akerblom osten', ['Östen Åkerblom']],
    ['  zoe   ', ['Zoë Müller']],
    ['ores lager', ['Zoë Müller']],
    ['svarv', ['Östen Åkerblom']],
    ['المصري', ['نادية المصري']],
    ['nile.example', ['نادية المصري']],
    ['46701740', ['Östen Åkerblom']],
    ['701 740', ['Östen Åkerblom']],
    ['505 123', ['Jean-Luc']],
    ['jean-luc', ['Jean-Luc']],
    ['osten zoe', []],
    ['.*', []],
  ];
  for (const [filter, names] of cases)
    it(`"${filter}"`, () => {
      expect(left(filter)).to.deep.equal(names);
    });

  it('keep their order', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 4 }), (filter) => {
        const kept = filterMatches(matches, filter);
        expect(kept).to.deep.equal(matches.filter((match) => kept.includes(match)));
      }),
      { numRuns: 300 },
    );
  });
});
