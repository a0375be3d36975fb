import { expect } from '@open-wc/testing';
import type { Announcement } from '../../src/domain/announcement.js';
import type { Contact, ContactId } from '../../src/domain/contact.js';
import { ContactError } from '../../src/domain/contact-error.js';
import type { Identity } from '../../src/domain/identity.js';
import '../../src/domain/phone-number.js';
import type { Match } from '../../src/domain/match.js';
import { resolve, type ResolveOptions } from '../../src/store/resolve.js';
import { Asked } from '../support/asked.js';
import { contactNamed, found, matchOn, nobody } from '../support/contacts.js';
import { FakeAdapter } from '../support/fake-adapter.js';
import { until } from '../support/settled.js';

const number = '+46701740605';
const anna = contactNamed('Anna', number);
const bo = contactNamed('Bo', number);

const call = (part: Partial<Announcement> = {}): Announcement => ({
  ...{ channel: 'voice', interactionId: 'i1', addresses: [number], ...part },
});

function setUp(part: Partial<ResolveOptions> = {}) {
  const adapter = new FakeAdapter();
  let timesOpened = 0;
  const options: ResolveOptions = {
    definition: {},
    adapter: async () => {
      timesOpened += 1;
      return adapter;
    },
    checkCandidates: async () => [],
    signal: new AbortController().signal,
    ...part,
  };
  /** The nth question of its kind, once it is asked. */
  const asked = async (kind: 'finds' | 'gets', nth: number) => {
    await until(() => adapter[kind].length > nth, `${kind} ${nth}`);
    expect(adapter[kind]).to.have.length(nth + 1);
  };
  return {
    ask: (announcement: Announcement) => resolve(announcement, options),
    timesOpened: () => timesOpened,
    adapter,
    async find(nth = 0) {
      await asked('finds', nth);
      return adapter.finds[nth] as FakeAdapter['finds'][number];
    },
    async get(nth = 0) {
      await asked('gets', nth);
      return adapter.gets[nth] as FakeAdapter['gets'][number];
    },
  };
}

const values = (identities: readonly Identity[]) =>
  identities.map((identity) => ('value' in identity ? identity.value : identity.kind));

describe('resolve', () => {
  describe('without anything to ask for', () => {
    const cases = [
      ['', 'withheld'],
      ['anonymous', 'withheld'],
      ['+266696687', 'withheld'],
      ['+46*****67', 'hidden'],
      ['hello', 'invalid'],
      ['070-174 06 05', 'invalid'],
    ] as const;
    for (const [address, status] of cases)
      it(`says that "${address}" is ${status}, and opens no source`, async () => {
        const { ask, timesOpened } = setUp();
        const outcome = await ask(call({ addresses: [address] }));
        expect(outcome).to.have.property('status', status);
        expect(outcome).to.have.nested.property('identity.raw', address);
        expect(timesOpened()).to.equal(0);
      });

    it('asks for the alternative that can be asked for', async () => {
      const { ask, find } = setUp();
      const outcome = ask(call({ addresses: ['anonymous', 'jane@example.com'] }));
      const asked = await find();
      expect(values(asked.about)).to.deep.equal(['jane@example.com']);
      asked.answer(nobody);
      expect(await outcome).to.have.property('status', 'none');
    });
  });

  describe('by looking up', () => {
    it('chooses the only certain match', async () => {
      const { ask, find } = setUp();
      const outcome = ask(call());
      const asked = await find();
      asked.answer(found(asked.about, anna));
      expect(await outcome).to.deep.equal({
        ...{ status: 'selected', by: 'card', contact: anna, identities: asked.about },
        match: matchOn(asked.about[0] as Identity, anna),
      });
    });

    const doubtful: [string, Contact, Partial<Match>, boolean?][] = [
      ['a maybe', anna, { certainty: 'maybe' }],
      ['an inactive contact', { ...anna, active: false }, {}],
      ['a shared number', { ...anna, phones: anna.phones.map((phone) => ({ ...phone, shared: true })) }, {}],
      ['the first of more than it was given', anna, {}, true],
    ];
    for (const [what, contact, part, more = false] of doubtful)
      it(`leaves ${what} to the agent`, async () => {
        const { ask, find } = setUp();
        const outcome = ask(call());
        const asked = await find();
        asked.answer({ matches: [{ ...matchOn(asked.about[0] as Identity, contact), ...part }], more });
        expect(await outcome).to.include({ status: 'many', more });
      });

    it('leaves several to the agent, the surest first', async () => {
      const { ask, find } = setUp();
      const outcome = ask(call());
      const asked = await find();
      const [on] = asked.about as [Identity];
      asked.answer({ matches: [matchOn(on, anna, 'maybe'), matchOn(on, bo)], more: false });
      const result = await outcome;
      const matches = 'matches' in result ? result.matches : [];
      expect(matches.map(({ contact }) => contact.name.full)).to.deep.equal(['Bo', 'Anna']);
    });

    it('takes for a maybe what a doubtful reading finds, whatever the source says', async () => {
      const { ask, find } = setUp();
      const outcome = ask(call({ addresses: ['+55 31 8888-8888'] }));
      const asked = await find();
      expect(values(asked.about)).to.deep.equal(['+553188888888', '+5531988888888']);
      asked.answer({ matches: [matchOn(asked.about[1] as Identity, anna, 'exact')], more: false });
      expect(await outcome).to.have.nested.property('matches[0].certainty', 'maybe');
    });

    it('asks for as many as the definition says, else for 100', async () => {
      const usual = setUp();
      void usual.ask(call());
      await usual.find();
      expect(usual.adapter.limits).to.deep.equal([100]);
      const few = setUp({ definition: { matchLimit: 7 } });
      void few.ask(call());
      await few.find();
      expect(few.adapter.limits).to.deep.equal([7]);
    });

    it('asks once for a number that both alternatives spell, where the first has its place', async () => {
      const { ask, find } = setUp();
      void ask(call({ addresses: ['+55 31 8888-8888', '+5531988888888', 'tel:+553188888888'] }));
      const { about } = await find();
      expect(values(about)).to.deep.equal(['+553188888888', '+5531988888888']);
    });

    it('reads a national number with the region', async () => {
      const { ask, find } = setUp({ definition: { region: 'SE' } });
      const outcome = ask(call({ addresses: ['070-174 06 05'] }));
      const asked = await find();
      expect(values(asked.about)).to.deep.equal([number]);
      asked.answer(nobody);
      expect(await outcome).to.deep.include({ status: 'none', identities: asked.about });
    });

    it('rejects as the source does', async () => {
      const { ask, find } = setUp();
      const outcome = ask(call()).catch((error: unknown) => error);
      const error = new ContactError('offline', 'No network');
      (await find()).fail(error);
      expect(await outcome).to.equal(error);
    });
  });

  describe('where a number finds nobody', () => {
    it('reads it again with the numbering plans, and asks for what it means by them', async () => {
      const { ask, find } = setUp();
      const outcome = ask(call({ addresses: ['+460701234567'] }));
      const first = await find();
      expect(values(first.about)).to.deep.equal(['+460701234567']);
      first.answer(nobody);
      const second = await find(1);
      expect(values(second.about)).to.deep.equal(['+46701234567']);
      expect(second.about[0]).to.have.property('raw', '+460701234567');
      second.answer(found(second.about, anna));
      expect(await outcome).to.deep.include({ status: 'selected', contact: anna, identities: second.about });
    });

    it('does so also where it finds maybes only', async () => {
      const { ask, find } = setUp();
      const outcome = ask(call({ addresses: ['+460701234567'] }));
      const first = await find();
      first.answer({ matches: [matchOn(first.about[0]!, bo, 'maybe')], more: false });
      const second = await find(1);
      second.answer(found(second.about, anna));
      expect(await outcome).to.deep.include({ status: 'selected', contact: anna });
    });

    it('does not ask twice for a number that means what it says', async () => {
      const { ask, find, adapter } = setUp();
      const outcome = ask(call());
      (await find()).answer(nobody);
      expect(await outcome).to.have.property('status', 'none');
      expect(adapter.finds).to.have.length(1);
    });

    it('says that a number no plan knows is invalid', async () => {
      const { ask, find } = setUp();
      const outcome = ask(call({ addresses: ['+467012345678901'] }));
      (await find()).answer(nobody);
      const identity = { kind: 'invalid', reason: 'too-long', raw: '+467012345678901' };
      expect(await outcome).to.deep.equal({ status: 'invalid', identity });
    });
  });

  describe('with candidates', () => {
    const candidates = [{ contact: { id: 'anna', name: 'Anna' } }];

    it('takes them, checked, instead of looking up', async () => {
      const checked: unknown[] = [];
      const { ask, timesOpened } = setUp({
        checkCandidates: async (given, identities) => {
          checked.push(given, values(identities));
          return [matchOn(identities[0] as Identity, anna)];
        },
      });
      const outcome = await ask(call({ candidates }));
      expect(outcome).to.deep.include({ status: 'selected', by: 'card', contact: anna });
      expect(checked).to.deep.equal([candidates, [number]]);
      expect(timesOpened()).to.equal(0);
    });

    it('shows several as a list that is whole', async () => {
      const { ask } = setUp({
        checkCandidates: async (_, [on]) => [anna, bo].map((contact) => matchOn(on as Identity, contact)),
      });
      expect(await ask(call({ candidates }))).to.include({ status: 'many', more: false });
    });

    it('takes none for nobody, without looking up', async () => {
      const { ask, timesOpened } = setUp();
      const outcome = await ask(call({ candidates: [] }));
      expect(outcome).to.have.property('status', 'none');
      expect(timesOpened()).to.equal(0);
    });

    it('rejects where they are all wrong', async () => {
      const error = new ContactError('invalid', 'candidates, entry 0: name is missing');
      const { ask } = setUp({ checkCandidates: () => Promise.reject(error) });
      expect(await ask(call({ candidates })).catch((reason: unknown) => reason)).to.equal(error);
    });
  });

  describe('with a contact that the host names', () => {
    const contactId = 'anna' as ContactId;
    const unknown = new ContactError('not-found', 'There is no anna');

    it('fetches it, and looks nothing up', async () => {
      const { ask, get, adapter } = setUp();
      const outcome = ask(call({ contactId, candidates: [1] }));
      const asked = await get();
      expect(asked.about).to.equal(contactId);
      asked.answer(anna);
      const result = await outcome;
      expect(result).to.include({ status: 'selected', by: 'host', contact: anna });
      expect(result).not.to.have.property('match');
      expect(result).not.to.have.property('missing');
      expect(adapter.finds).to.be.empty;
    });

    it('does not wait for the numbering plans', async () => {
      const { ask, get } = setUp({ definition: { region: 'SE' } });
      const outcome = ask(call({ contactId, addresses: ['070-174 06 05', 'jane@example.com'] }));
      (await get()).answer(anna);
      const result = await outcome;
      expect(values('identities' in result ? result.identities : [])).to.deep.equal(['jane@example.com']);
    });

    const fallbacks: [string, (asked: readonly Identity[]) => ReturnType<typeof found>, string][] = [
      ['one', (asked) => found(asked, bo), 'selected'],
      ['several', (asked) => found(asked, anna, bo), 'many'],
      ['nobody', () => nobody, 'none'],
    ];
    for (const [what, answer, status] of fallbacks)
      it(`looks up where the source does not know it, and says so with ${what}`, async () => {
        const { ask, get, find } = setUp();
        const outcome = ask(call({ contactId }));
        (await get()).fail(unknown);
        const asked = await find();
        asked.answer(answer(asked.about));
        expect(await outcome).to.include({ status, missing: contactId });
      });

    it('says so where there is nothing to look up', async () => {
      const { ask, get } = setUp();
      const outcome = ask(call({ contactId, addresses: [''] }));
      (await get()).fail(unknown);
      expect(await outcome).to.include({ status: 'withheld', missing: contactId });
    });

    it('takes the candidates then, if there are any', async () => {
      const { ask, get, adapter } = setUp();
      const outcome = ask(call({ contactId, candidates: [] }));
      (await get()).fail(unknown);
      expect(await outcome).to.include({ status: 'none', missing: contactId });
      expect(adapter.finds).to.be.empty;
    });

    it('rejects where the source cannot tell', async () => {
      const { ask, get, adapter } = setUp();
      const outcome = ask(call({ contactId })).catch((error: unknown) => error);
      const error = new ContactError('forbidden', 'Not for you');
      (await get()).fail(error);
      expect(await outcome).to.equal(error);
      expect(adapter.finds).to.be.empty;
    });
  });

  describe('once it is abandoned', () => {
    it('opens no source', async () => {
      const controller = new AbortController();
      const { ask, timesOpened } = setUp({ signal: controller.signal, definition: { region: 'SE' } });
      const outcome = ask(call({ addresses: ['070-174 06 05'] })).catch((reason: unknown) => reason);
      controller.abort('abandoned');
      expect(await outcome).to.equal('abandoned');
      expect(timesOpened()).to.equal(0);
    });

    it('asks nothing of a source that opens late', async () => {
      const controller = new AbortController();
      const adapter = new FakeAdapter();
      const openings: Asked<string, FakeAdapter>[] = [];
      const { ask } = setUp({
        signal: controller.signal,
        adapter() {
          const opening = new Asked<string, FakeAdapter>('source');
          openings.push(opening);
          return opening.promise;
        },
      });
      const outcome = ask(call()).catch((reason: unknown) => reason);
      await until(() => openings.length > 0);
      controller.abort('abandoned');
      openings[0]?.answer(adapter);
      expect(await outcome).to.equal('abandoned');
      expect(adapter.finds).to.be.empty;
    });

    it('asks for no other reading of a number', async () => {
      const controller = new AbortController();
      const { ask, find, timesOpened } = setUp({ signal: controller.signal });
      const outcome = ask(call({ addresses: ['+460701234567'] })).catch((reason: unknown) => reason);
      const asked = await find();
      controller.abort('abandoned');
      asked.answer(nobody);
      expect(await outcome).to.equal('abandoned');
      expect(timesOpened()).to.equal(1);
    });
  });
});
