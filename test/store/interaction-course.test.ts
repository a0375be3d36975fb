import { expect } from '@open-wc/testing';
import type { Announcement } from '../../src/domain/announcement.js';
import '../../src/domain/phone-number.js';
import { DrivenClock } from '../support/driven-clock.js';
import { call, call1, number, otherNumber, recordingSession, rest } from '../support/recording-session.js';

const start = '2026-03-03T12:00:00.000Z';

describe('An interaction is recorded', () => {
  let clock: DrivenClock;
  beforeEach(() => {
    clock = new DrivenClock(start);
  });
  afterEach(() => clock.restore());

  type Told = readonly [announced: Announcement | undefined, secondsUntilTheNext?: number];
  const usual = { id: 'i1', channel: 'voice', direction: 'inbound', at: start } as const;
  const courses: [what: string, told: Told[], recorded: object[]][] = [
    [
      'with the time of the talk, and who talked',
      [
        [call1({ state: 'ringing' }), 5],
        [call1({ state: 'connected' }), 20],
        [call1({ state: 'held' }), 40],
        [call1({ state: 'connected' }), 30],
        [call1({ state: 'ended' })],
      ],
      [{ ...usual, seconds: 90, agent: 'Marta' }],
    ],
    [
      'without either where nobody answered',
      [[call1({ state: 'ringing' }), 20], [call1({ state: 'ended' })]],
      [usual],
    ],
    [
      'once, when the agent begins to wrap up',
      [
        [call1({ state: 'connected' }), 60],
        [call1({ state: 'wrap-up' }), 30],
        [call1({ state: 'ended' })],
        [call1({ state: 'ended' })],
        [undefined],
      ],
      [{ ...usual, seconds: 60, agent: 'Marta' }],
    ],
    [
      'with the time since it was first heard of, where it was on hold then',
      [[call1({ state: 'held' }), 12], [call1({ state: 'ended' })]],
      [{ ...usual, seconds: 12, agent: 'Marta' }],
    ],
    [
      'not by a switch to another one, where the host tells states',
      [
        [call1({ state: 'connected' }), 10],
        [call('i2', { state: 'ringing', addresses: [otherNumber] }), 10],
        [undefined, 10],
        [call1({ state: 'connected' }), 10],
      ],
      [],
    ],
    [
      'when it ends after such a switch',
      [
        [call1({ state: 'connected' }), 10],
        [call('i2', { state: 'ringing', addresses: [otherNumber] }), 10],
        [call1({ state: 'connected' }), 10],
        [call1({ state: 'ended' })],
      ],
      [{ ...usual, seconds: 30, agent: 'Marta' }],
    ],
    [
      'when another one replaces it, where the host tells no states',
      [[call1(), 25], [call('i2', { addresses: [otherNumber] })]],
      [{ ...usual, seconds: 25, agent: 'Marta' }],
    ],
    [
      'when nothing replaces it, where the host tells no states',
      [[call1(), 25], [call1({ displayName: 'Anna' }), 5], [undefined, 5], [call1(), 5], [undefined]],
      [{ ...usual, seconds: 30, agent: 'Marta' }],
    ],
    [
      'without a time where it is an e-mail',
      [[call1({ channel: 'email', addresses: ['anna@people.example'] }), 25], [undefined]],
      [{ ...usual, channel: 'email', agent: 'Marta' }],
    ],
    [
      'as the host describes it',
      [
        [call1({ channel: 'chat', direction: 'outbound', startedAt: Date.parse('2026-03-03T11:59:00Z') }), 9],
        [undefined],
      ],
      [{ ...usual, channel: 'chat', direction: 'outbound', at: '2026-03-03T11:59:00.000Z' }].map((past) => ({
        ...past,
        seconds: 9,
        agent: 'Marta',
      })),
    ],
  ];
  for (const [what, told, expected] of courses)
    it(what, async () => {
      const { session, recorded } = recordingSession();
      for (const [announcement, seconds = 0] of told) {
        session.announce(announcement);
        await rest();
        clock.pass(seconds * 1000);
      }
      expect(await recorded()).to.deep.equal(expected);
    });

  it('by the name of who works with the card then, if there is one', async () => {
    let name: string | undefined = 'Marta';
    const { session, recorded } = recordingSession({ agent: () => name });
    session.announce(call1({ state: 'connected' }));
    name = 'Yusuf';
    session.announce(call1({ state: 'ended' }));
    name = undefined;
    session.announce(call('i2', { state: 'connected' }));
    session.announce(call('i2', { state: 'ended' }));
    expect((await recorded()).map(({ agent }) => agent)).to.deep.equal(['Yusuf', undefined]);
  });

  it('under an id of its own where it has none; the same number again is another', async () => {
    const { session, recorded } = recordingSession();
    for (let time = 0; time < 2; time += 1) {
      session.announce(call(undefined));
      session.announce(undefined);
    }
    for (const state of ['ringing', 'ended', 'ended', 'ringing', 'connected', 'wrap-up', 'ended'] as const)
      session.announce(call(undefined, { state }));
    const ids = (await recorded()).map(({ id }) => id);
    expect(ids).to.have.lengthOf(4);
    expect(new Set(ids).size).to.equal(4);
    for (const id of ids)
      expect(id).to.match(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
  });

  it('not, where it was looked up by hand', async () => {
    const { session, recorded } = recordingSession();
    session.look(number);
    session.closeLook();
    session.look(number);
    session.announce(call1({ state: 'connected' }));
    session.look(otherNumber);
    session.closeLook();
    expect(await recorded()).to.deep.equal([]);
  });

  it('also while the agent looks somebody else up', async () => {
    const { session, about } = recordingSession();
    session.announce(call1({ state: 'connected' }));
    session.look(otherNumber);
    session.announce(call1({ state: 'ended' }));
    expect(await about()).to.deep.equal([number]);
  });
});
