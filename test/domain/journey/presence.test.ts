import { expect } from '@open-wc/testing';
import { presenceAt } from '../../../src/domain/journey/presence.js';

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
