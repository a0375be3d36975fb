import { expect } from '@open-wc/testing';
import type { JourneyEvent } from '../../../src/domain/journey/journey-event.js';
import { lastSign, presenceAt } from '../../../src/domain/journey/presence.js';

const at = '2026-11-22T09:00:00Z';
const after = (seconds: number) => Date.parse(at) + seconds * 1000;

describe('A customer', () => {
  it('is live after a sign of life, then idle, then away', () => {
    const active = { at, state: 'active' } as const;
    expect(presenceAt(active, after(0))).to.equal('live');
    expect(presenceAt(active, after(59))).to.equal('live');
    expect(presenceAt(active, after(60))).to.equal('idle');
    expect(presenceAt(active, after(30 * 60 - 1))).to.equal('idle');
    expect(presenceAt(active, after(30 * 60))).to.equal('away');
  });

  it('is idle with the page in the background, and away when it was left', () => {
    expect(presenceAt({ at, state: 'hidden' }, after(1))).to.equal('idle');
    expect(presenceAt({ at, state: 'hidden' }, after(1800))).to.equal('away');
    expect(presenceAt({ at, state: 'left' }, after(0))).to.equal('away');
    expect(presenceAt(undefined, after(0))).to.equal('away');
  });

  it('is judged by what the definition says', () => {
    const definition = { idleSeconds: 10, awayMinutes: 1 };
    const active = { at, state: 'active' } as const;
    expect(presenceAt(active, after(9), definition)).to.equal('live');
    expect(presenceAt(active, after(10), definition)).to.equal('idle');
    expect(presenceAt(active, after(60), definition)).to.equal('away');
  });

  it('is live where their clock is ahead of ours', () => {
    expect(presenceAt({ at, state: 'active' }, after(-300))).to.equal('live');
  });
});

describe('lastSign', () => {
  const visit = (seconds: number): JourneyEvent => ({
    ...{ id: `e-${seconds}`, at: new Date(after(seconds)).toISOString(), kind: 'page' },
    page: { address: 'https://shop.example/' },
  });

  it('is what is said of the customer, as long as they do nothing later', () => {
    const left = { at, state: 'left' } as const;
    expect(lastSign([visit(-5)], left)).to.equal(left);
    expect(lastSign([], left)).to.equal(left);
    expect(lastSign([], undefined)).to.equal(undefined);
  });

  it('is what they do, where nothing is said or the page before was left', () => {
    const active = { at: visit(5).at, state: 'active' };
    expect(lastSign([visit(1), visit(5)], { at, state: 'left' })).to.deep.equal(active);
    expect(lastSign([visit(5)], undefined)).to.deep.equal(active);
  });

  it('is nothing that happens elsewhere', () => {
    const left = { at, state: 'left' } as const;
    const { page: _, ...call } = { ...visit(5), kind: 'call' as const };
    expect(lastSign([call], left)).to.equal(left);
  });
});
