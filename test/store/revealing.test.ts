import { expect } from '@open-wc/testing';
import type { ContactAdapter } from '../../src/adapters/contact-adapter.js';
import { withMasking } from '../../src/adapters/with-masking.js';
import { MemoryAdapter } from '../../src/adapters/memory/memory-adapter.js';
import type { Contact } from '../../src/domain/contact.js';
import { ContactError } from '../../src/domain/contact-error.js';
import type { Definition } from '../../src/domain/definition.js';
import type { Notice } from '../../src/store/notice.js';
import { Revealing } from '../../src/store/revealing.js';
import { Session } from '../../src/store/session.js';
import { Source } from '../../src/store/source.js';
import { contactNamed } from '../support/contacts.js';
import { DrivenClock } from '../support/driven-clock.js';
import { call, number, otherNumber, rest } from '../support/recording-session.js';

const fields = [{ name: 'phones', masked: true }];
const anna = contactNamed('Anna', number);
const bo = contactNamed('Bo', otherNumber);

/** Anna is on the card. `reveal`: in place of the source's own. */
async function setUp(definition: Definition = {}, reveal?: NonNullable<ContactAdapter['masking']>['reveal']) {
  const masked = withMasking(new MemoryAdapter([anna, bo]), { fields });
  const adapter: ContactAdapter = { ...masked, ...(reveal && { masking: { reveal } }) };
  const notices: Notice[] = [];
  const session = new Session({
    source: new Source('people.vcf', async () => adapter),
    definition,
    checkCandidates: async () => [],
    notify: (notice) => void notices.push(notice),
  });
  session.serve('marta');
  session.announce(call('i1'));
  await rest();
  const revealing = session.part(Revealing);
  const contact = () => {
    const { value } = session.lookup;
    return (value.status === 'selected' ? value.contact : undefined) as Contact;
  };
  const handle = contact().phones[0]?.handle ?? '';
  return {
    ...{ session, revealing, handle },
    seen: () => {
      const state = revealing.revealed.value.get(handle);
      return state?.status === 'shown' ? state.value : state?.status;
    },
    reveal: async () => {
      revealing.reveal(contact(), { field: 'phones', handle });
      await rest();
    },
    told: () => notices.filter(({ type }) => type === 'revealed'),
    errors: () => notices.flatMap((notice) => (notice.type === 'error' ? notice.error.code : [])),
  };
}

describe('Revealing', () => {
  let clock: DrivenClock;
  beforeEach(() => (clock = new DrivenClock('2026-11-22T08:00:00Z')));
  afterEach(() => clock.restore());

  it('shows a value, and tells which without the value', async () => {
    const { reveal, seen, told } = await setUp();
    expect(seen()).to.equal(undefined);
    await reveal();
    expect(seen()).to.equal(number);
    expect(told()).to.deep.equal([
      { type: 'revealed', contactId: 'anna', interactionId: 'i1', field: 'phones' },
    ]);
  });

  it('hides it again after 30 seconds', async () => {
    const { reveal, seen } = await setUp();
    await reveal();
    clock.pass(29_900);
    expect(seen()).to.equal(number);
    clock.pass(200);
    expect(seen()).to.equal(undefined);
  });

  it('counts anew for a value that is shown again', async () => {
    const { reveal, seen } = await setUp();
    await reveal();
    clock.pass(20_000);
    await reveal();
    clock.pass(20_000);
    expect(seen()).to.equal(number);
  });

  const turns: Record<string, (session: Session) => unknown> = {
    'another interaction is on the card': (session) => session.announce(call('i2')),
    'another contact is on the card': (session) => session.announce(call('i2', { addresses: [otherNumber] })),
    'nothing is on the card': (session) => session.announce(undefined),
    'the agent says that it is somebody else': (session) => session.reject(),
    'another agent is at the card': (session) => session.serve('bo'),
    'the card leaves the page': (session) => session.suspend(),
    'everything is forgotten': (session) => session.clear(),
  };
  for (const [when, turn] of Object.entries(turns))
    it(`hides it at once when ${when}`, async () => {
      const { reveal, seen, session } = await setUp();
      await reveal();
      void turn(session);
      expect(seen()).to.equal(undefined);
    });

  it('shows nothing that comes when the card is about somebody else', async () => {
    let answer = (_: string): void => undefined;
    const late = () => new Promise<string>((resolve) => (answer = resolve));
    const { reveal, seen, told, session } = await setUp({}, late);
    await reveal();
    expect(seen()).to.equal('revealing');
    session.announce(call('i2', { addresses: [otherNumber] }));
    answer(number);
    await rest();
    expect(seen()).to.equal(undefined);
    expect(told()).to.deep.equal([]);
  });

  it('keeps what is shown where the same contact comes in a newer state', async () => {
    const { reveal, seen, session } = await setUp();
    await reveal();
    session.saved({ ...anna, title: 'Chief' });
    expect(seen()).to.equal(number);
  });

  it('says that it failed, and can be tried again', async () => {
    let isDown = true;
    const { reveal, seen, errors } = await setUp({}, async () => {
      if (isDown) throw new ContactError('unavailable', 'HTTP 503');
      return number;
    });
    await reveal();
    expect([seen(), errors()]).to.deep.equal(['failed', ['unavailable']]);
    isDown = false;
    await reveal();
    expect(seen()).to.equal(number);
  });

  it('waits no longer than the definition says', async () => {
    const { reveal, seen } = await setUp({ deadlineMs: 500 }, () => new Promise<string>(() => undefined));
    await reveal();
    clock.pass(600);
    expect(seen()).to.equal('failed');
  });

  it('reveals nothing where the definition does not allow it', async () => {
    const { reveal, seen, revealing } = await setUp({ allow: ['edit'] });
    expect(revealing.isPossible).to.equal(false);
    await reveal();
    expect(seen()).to.equal(undefined);
  });
});
