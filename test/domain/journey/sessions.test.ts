import { expect } from '@open-wc/testing';
import { madeUpSessions, type MadeUpSession } from '../../../demo/journey/sessions.js';
import { now } from '../../../demo/journey/made-up-way.js';
import type { SignalThresholds } from '../../../src/domain/journey/journey-definition.js';
import { warningOf } from '../../../src/domain/journey/journey-signals.js';
import { stepsOf } from '../../../src/domain/journey/journey-steps.js';

const stepsOfSession = ({ events }: MadeUpSession) => stepsOf(events, { awayMinutes: 30, seenAt: now });

function judge(session: MadeUpSession, thresholds?: SignalThresholds) {
  const warning = warningOf(stepsOfSession(session), thresholds);
  return warning && { reason: warning.reason, times: warning.times };
}

describe('The made-up sessions', () => {
  it('are at least twenty, of every kind, and have names of their own', () => {
    expect(new Set(madeUpSessions.map(({ name }) => name)).size).to.equal(madeUpSessions.length);
    expect(madeUpSessions.length).to.be.at.least(20);
  });

  for (const session of madeUpSessions) {
    it(`are judged right: ${session.name}`, () => {
      expect(judge(session)).to.deep.equal(session.warning);
    });
  }
});
