import { expect } from '@open-wc/testing';
import type { Announcement } from '../../src/domain/announcement.js';
import { ContactError } from '../../src/domain/contact-error.js';
import type { ContactId } from '../../src/domain/contact.js';
import type { PastInteraction } from '../../src/domain/interaction.js';
import '../../src/domain/phone-number.js';
import type { Notice } from '../../src/store/notice.js';
import { Session, type SessionOptions } from '../../src/store/session.js';
import { Source } from '../../src/store/source.js';
import { contactNamed, found, nobody } from '../support/contacts.js';
import { DrivenClock } from '../support/driven-clock.js';
import { FakeAdapter } from '../support/fake-adapter.js';
import { settled, until } from '../support/settled.js';

const number = '+46701740605';
const otherNumber = '+46701740606';
const start = '2026-03-03T12:00:00.000Z';
const offline = new ContactError('offline', 'No network');

type Part = Partial<Announcement>;
const call = (interactionId: string | undefined, part: Part = {}): Announcement => ({
  ...{ channel: 'voice', addresses: [number], ...(interactionId && { interactionId }), ...part },
});
const call1 = (part: Part = {}) => call('i1', part);

async function rest(): Promise<void> {
  for (let turn = 0; turn < 10; turn += 1) await settled();
}

function setUp(part: Partial<SessionOptions> = {}, adapter = new FakeAdapter({ canRecord: true })) {
  const notices: Notice[] = [];
  let timesOpened = 0;
  const open = async () => {
    timesOpened += 1;
    return adapter;
  };
  const session = new Session({
    ...{ source: new Source('people.vcf', open), definition: { region: 'SE' } },
    checkCandidates: async () => [],
    notify: (notice) => void notices.push(notice),
    agent: () => 'Marta',
    ...part,
  });
  return {
    ...{ session, adapter, notices, timesOpened: () => timesOpened },
    errors: () => notices.flatMap((notice) => (notice.type === 'error' ? notice.error.code : [])),
    /** The nth look-up finds nobody. */
    async findNobody(nth = 0) {
      await until(() => adapter.finds.length > nth, `find ${nth}`);
      adapter.finds[nth]?.answer(nobody);
      await rest();
    },
    /** What the source was told to record. */
    async recorded(): Promise<PastInteraction[]> {
      await rest();
      return adapter.records.map(({ about }) => about.interaction);
    },
    /** The numbers and addresses that each was recorded under. */
    async about(): Promise<string[]> {
      await rest();
      return adapter.records.map(({ about }) =>
        about.about.map((identity) => ('value' in identity ? identity.value : identity.kind)).join(' '),
      );
    },
  };
}

describe('An interaction that ends', () => {
  let clock: DrivenClock;
  beforeEach(() => {
    clock = new DrivenClock(start);
  });
  afterEach(() => clock.restore());

  describe('is recorded', () => {
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
          [
            call1({ channel: 'chat', direction: 'outbound', startedAt: Date.parse('2026-03-03T11:59:00Z') }),
            9,
          ],
          [undefined],
        ],
        [{ ...usual, channel: 'chat', direction: 'outbound', at: '2026-03-03T11:59:00.000Z' }].map(
          (past) => ({ ...past, seconds: 9, agent: 'Marta' }),
        ),
      ],
    ];
    for (const [what, told, expected] of courses)
      it(what, async () => {
        const { session, recorded } = setUp();
        for (const [announcement, seconds = 0] of told) {
          session.announce(announcement);
          await rest();
          clock.pass(seconds * 1000);
        }
        expect(await recorded()).to.deep.equal(expected);
      });

    it('by the name of who works with the card then, if there is one', async () => {
      let name: string | undefined = 'Marta';
      const { session, recorded } = setUp({ agent: () => name });
      session.announce(call1({ state: 'connected' }));
      name = 'Yusuf';
      session.announce(call1({ state: 'ended' }));
      name = undefined;
      session.announce(call('i2', { state: 'connected' }));
      session.announce(call('i2', { state: 'ended' }));
      expect((await recorded()).map(({ agent }) => agent)).to.deep.equal(['Yusuf', undefined]);
    });

    it('under an id of its own where it has none; the same number again is another', async () => {
      const { session, recorded } = setUp();
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
      const { session, recorded } = setUp();
      session.look(number);
      session.closeLook();
      session.look(number);
      session.announce(call1({ state: 'connected' }));
      session.look(otherNumber);
      session.closeLook();
      expect(await recorded()).to.deep.equal([]);
    });

    it('also while the agent looks somebody else up', async () => {
      const { session, about } = setUp();
      session.announce(call1({ state: 'connected' }));
      session.look(otherNumber);
      session.announce(call1({ state: 'ended' }));
      expect(await about()).to.deep.equal([number]);
    });
  });

  describe('is about', () => {
    const unfinished: [what: string, part: Part, about: string[]][] = [
      [
        'the number and the address',
        { addresses: ['070-174 06 05', 'A@b.example'] },
        [`${number} a@b.example`],
      ],
      ['the number as it is meant first', { addresses: ['+55 31 8888-8888'] }, ['+553188888888']],
      ['what came with a contact that the host named', { contactId: 'anna' as ContactId }, [number]],
      ['nothing, of one that is withheld', { addresses: ['anonymous'] }, []],
      ['nothing, of one that is hidden', { addresses: ['+46*****05'] }, []],
      ['nothing, of one that is invalid', { addresses: ['070-CALL-ME'] }, []],
    ];
    for (const [what, part, expected] of unfinished)
      it(`${what}, also before the look-up has ended`, async () => {
        const { session, about } = setUp();
        session.announce(call1({ ...part, state: 'connected' }));
        session.announce(call1({ ...part, state: 'ended' }));
        expect(await about()).to.deep.equal(expected);
      });

    it('what the look-up has made of the number with its plan', async () => {
      const { session, findNobody, about } = setUp();
      session.announce(call1({ addresses: ['+460701740605'], state: 'connected' }));
      await findNobody(0);
      await findNobody(1);
      session.announce(call1({ addresses: ['+460701740605'], state: 'ended' }));
      expect(await about()).to.deep.equal([number]);
    });

    it('all that came with a contact that the host named, national numbers too', async () => {
      const { session, adapter, about } = setUp();
      const part: Part = { contactId: 'anna' as ContactId, addresses: ['070-174 06 05'] };
      session.announce(call1({ ...part, state: 'connected' }));
      await rest();
      adapter.gets[0]?.answer(contactNamed('Anna'));
      await rest();
      expect(session.lookup.value.status).to.equal('selected');
      session.announce(call1({ ...part, state: 'ended' }));
      expect(await about()).to.deep.equal([number]);
    });

    it('the number whose look-up failed', async () => {
      const { session, adapter, about } = setUp();
      session.announce(call1({ state: 'connected' }));
      await rest();
      adapter.finds[0]?.fail(offline);
      await rest();
      session.announce(call1({ state: 'ended' }));
      expect(await about()).to.deep.equal([number]);
    });

    it('the number that the host has corrected', async () => {
      const { session, findNobody, about } = setUp();
      session.announce(call1({ state: 'connected' }));
      await findNobody();
      session.announce(call1({ addresses: [otherNumber], state: 'connected' }));
      session.announce(call1({ addresses: [otherNumber], state: 'ended' }));
      expect(await about()).to.deep.equal([otherNumber]);
    });
  });

  describe('never disturbs', () => {
    const end = (session: Session, id = 'i1') => {
      session.announce(call(id, { state: 'connected' }));
      session.announce(call(id, { state: 'ended' }));
    };

    it('where it cannot be recorded, which is told once', async () => {
      const { session, adapter, findNobody, recorded, errors } = setUp();
      end(session);
      await findNobody();
      adapter.records[0]?.fail(offline);
      await rest();
      expect(errors()).to.deep.equal(['offline']);
      expect(session.lookup.value.status).to.equal('none');
      expect(await recorded()).to.have.lengthOf(1);
    });

    it('where the source never answers: that is given up after the time for a look-up', async () => {
      const { session, adapter, findNobody, errors } = setUp({ definition: { deadlineMs: 3_000 } });
      end(session);
      await findNobody();
      expect(adapter.lists).to.have.lengthOf(0);
      clock.pass(3_000);
      await rest();
      expect(errors()).to.deep.equal(['timeout']);
      expect(adapter.records[0]?.isAbandoned).to.equal(true);
      expect(adapter.lists).to.have.lengthOf(1);
    });

    for (const [what, options] of [
      ['records nothing', { canRecord: false }],
      ['has no history', { hasHistory: false }],
    ] as const)
      it(`where the source ${what}`, async () => {
        const { session, errors, recorded } = setUp({}, new FakeAdapter(options));
        end(session);
        expect(await recorded()).to.deep.equal([]);
        expect(errors()).to.deep.equal([]);
      });

    it('where there is no source, because the host brings its own matches', async () => {
      const failing = new Source('', () => Promise.reject(offline));
      const { session, errors } = setUp({ source: failing });
      session.announce(call1({ candidates: [], state: 'connected' }));
      session.announce(call1({ candidates: [], state: 'ended' }));
      await rest();
      expect(errors()).to.deep.equal([]);
    });

    it('where nothing can be recorded of it: the source is not asked', async () => {
      const { session, timesOpened } = setUp();
      session.announce(call1({ addresses: ['anonymous'], state: 'connected' }));
      await rest();
      session.announce(call1({ addresses: ['anonymous'], state: 'ended' }));
      await rest();
      expect(timesOpened()).to.equal(0);
    });
  });

  describe('is recorded to the end', () => {
    it('where the card leaves the page right after it', async () => {
      const { session, adapter, recorded } = setUp();
      session.announce(call1({ state: 'connected' }));
      session.announce(call1({ state: 'ended' }));
      session.suspend();
      expect(await recorded()).to.have.lengthOf(1);
      expect(adapter.records[0]?.isAbandoned).to.equal(false);
    });

    it('when the card is back, where it ended meanwhile', async () => {
      const { session, recorded } = setUp();
      session.announce(call1({ state: 'connected' }));
      session.suspend();
      clock.pass(7_000);
      session.announce(call1({ state: 'ended' }));
      expect(await recorded()).to.deep.equal([]);
      clock.pass(60_000);
      session.resume();
      session.suspend();
      session.resume();
      expect((await recorded()).map(({ seconds }) => seconds)).to.deep.equal([7]);
    });

    it('before the past of the same number is told, and of no other', async () => {
      const { session, adapter, findNobody } = setUp();
      session.announce(call1({ state: 'connected' }));
      await findNobody();
      expect(adapter.lists).to.have.lengthOf(1);
      session.announce(call1({ state: 'ended' }));
      session.announce(call('i2', { state: 'ringing' }));
      await findNobody(1);
      expect(adapter.lists).to.have.lengthOf(1);
      session.announce(call('i3', { addresses: [otherNumber], state: 'ringing' }));
      await findNobody(2);
      expect(adapter.lists).to.have.lengthOf(2);
      session.announce(call('i2', { state: 'ringing' }));
      await rest();
      expect(adapter.lists).to.have.lengthOf(2);
      adapter.records[0]?.answer();
      await rest();
      expect(adapter.lists).to.have.lengthOf(3);
    });
  });

  it('is recorded of whoever was found', async () => {
    const { session, adapter, about } = setUp();
    session.announce(call1({ state: 'connected' }));
    await until(() => adapter.finds.length > 0);
    adapter.finds[0]?.answer(found(adapter.finds[0].about, contactNamed('Anna', number)));
    await rest();
    session.announce(call1({ state: 'ended' }));
    expect(await about()).to.deep.equal([number]);
  });
});
