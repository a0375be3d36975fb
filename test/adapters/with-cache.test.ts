import { expect } from '@open-wc/testing';
import type { CacheOptions } from '../../src/adapters/answer-cache.js';
import { capabilitiesOf } from '../../src/adapters/capabilities.js';
import type { FindOptions, FindResult } from '../../src/adapters/contact-adapter.js';
import { MemoryAdapter } from '../../src/adapters/memory/memory-adapter.js';
import { withCache } from '../../src/adapters/with-cache.js';
import { ContactError } from '../../src/domain/contact-error.js';
import { parseIdentity, parseReadings, type Identity } from '../../src/domain/identity.js';
import { present, sampleContent, type AdapterContent } from '../../src/testing/adapter-case.js';
import { casesFor } from '../../src/testing/adapter-suite.js';
import { rejectionOf } from '../../src/testing/check.js';
import { ControllableAdapter } from '../../src/testing/controllable-adapter.js';
import { samples } from '../../src/testing/sample-contacts.js';
import { contactNamed, found, nobody } from '../support/contacts.js';
import { DrivenClock } from '../support/driven-clock.js';
import { watched, wholeHarness } from '../testing/watched-adapter.js';
import { openMemoryAdapter } from './memory-harness.js';

const { signal } = new AbortController();
const minutes = 60_000;
const number = '+46701740605';
const ada = contactNamed('Ada', number);
const bo = contactNamed('Bo', number);
const draft = { ...ada, name: { full: 'Somebody else' } };

function setUp(options: CacheOptions = {}) {
  const source = new ControllableAdapter({ ignoresSignal: true });
  const cached = withCache(source, options);
  const find = async (text = number, part: Partial<FindOptions> = {}) =>
    cached.find([await parseIdentity(text)], { signal, limit: 9, ...part });
  return {
    ...{ source, cached, find, editing: present(cached.editing) },
    timesAsked: () => source.calls.filter(({ method }) => method === 'find').length,
    /** Looks up, and has the source answer this. */
    async learn(answer: FindResult, text = number, part: Partial<FindOptions> = {}): Promise<void> {
      const finding = find(text, part);
      (await source.next('find')).answer(answer);
      await finding;
    },
  };
}

const on = (text: string): Identity[] => [{ kind: 'phone', value: number, raw: text } as Identity];
const isAda = found(on(number), ada);
const isBo = found(on(number), bo);

describe('withCache', () => {
  let clock: DrivenClock;
  beforeEach(() => (clock = new DrivenClock('2026-03-03T12:00:00Z')));
  afterEach(() => clock.restore());

  describe('of a MemoryAdapter', () => {
    const open = async (content: AdapterContent) => withCache(await openMemoryAdapter(content));
    for (const { name, run } of casesFor(withCache(new MemoryAdapter([])))) it(name, () => run({ open }));
  });

  describe('of an adapter that has every facet', () => {
    const harness = wholeHarness((whole) => withCache(whole));
    const bare = watched(new MemoryAdapter([]));
    const whole = withCache(bare);
    const cases = casesFor(whole).filter(({ needs }) => needs.length > 0);
    for (const { name, run } of cases) it(name, () => run(harness));

    it('has every one of them', () => {
      expect([...capabilitiesOf(whole)]).to.deep.equal([...capabilitiesOf(bare)]);
      expect(Object.keys(whole)).to.have.members(Object.keys(bare));
      expect(Object.keys(present(whole.editing))).to.have.members(Object.keys(bare.editing));
    });
  });

  it('has no member that the adapter lacks', () => {
    const bare = withCache(new ControllableAdapter({ capabilities: ['editing'] }));
    expect(Object.keys(bare)).to.have.members(['find', 'get', 'search', 'editing']);
    expect(Object.keys(present(bare.editing))).to.have.members(['create', 'update']);
  });

  describe('remembers', () => {
    it('who was found, for two hours', async () => {
      const { learn, find, timesAsked } = setUp();
      await learn(isAda);
      clock.pass(120 * minutes - 1);
      expect(await find()).to.equal(isAda);
      expect(timesAsked()).to.equal(1);
      clock.pass(1);
      await learn(isBo);
      expect(timesAsked()).to.equal(2);
    });

    it('that nobody was found, for five minutes', async () => {
      const { learn, find, timesAsked } = setUp();
      await learn(nobody);
      clock.pass(5 * minutes - 1);
      expect(await find()).to.equal(nobody);
      expect(timesAsked()).to.equal(1);
      clock.pass(1);
      await learn(isAda);
      expect(await find()).to.equal(isAda);
    });

    it('as long as it is told to', async () => {
      const { learn, find, timesAsked } = setUp({ matchMinutes: 1, missMinutes: 0.5 });
      await learn(isAda);
      await learn(nobody, '201');
      clock.pass(30_000 - 1);
      await find('201');
      clock.pass(1);
      await learn(nobody, '201');
      clock.pass(30_000 - 1);
      await find();
      expect(timesAsked()).to.equal(3);
      clock.pass(1);
      await learn(isAda);
    });

    for (const [what, options, answer] of [
      ['nobody who was found', { matchMinutes: 0 }, isAda],
      ['no miss', { missMinutes: 0 }, nobody],
    ] as const)
      it(`${what}, where that is to take no time`, async () => {
        const { learn, timesAsked } = setUp(options);
        await learn(answer);
        await learn(answer);
        expect(timesAsked()).to.equal(2);
      });

    it('no failure', async () => {
      const { source, find, learn } = setUp();
      const finding = rejectionOf(find(), 'find');
      const offline = new ContactError('offline', 'No network');
      (await source.next('find')).fail(offline);
      expect(await finding).to.equal(offline);
      await learn(isAda);
      expect(await find()).to.equal(isAda);
    });

    it('nothing of a source that holds nobody yet', async () => {
      const { learn, timesAsked } = setUp();
      await learn({ ...nobody, isSourceEmpty: true });
      await learn(nobody);
      expect(timesAsked()).to.equal(2);
    });

    it('no page and no contact by itself', async () => {
      const { source, cached } = setUp();
      for (const contact of [ada, bo]) {
        const asked = [cached.get(ada.id, { signal }), cached.search({}, { signal, limit: 9 })];
        (await source.next('get')).answer(contact);
        (await source.next('search')).answer({ items: [contact] });
        expect(await Promise.all(asked)).to.deep.equal([contact, { items: [contact] }]);
      }
    });

    it('the thousand answers that were used last', async () => {
      const { learn, find, timesAsked } = setUp();
      const numberOf = (nth: number) => `+4670174${String(nth).padStart(4, '0')}`;
      for (let nth = 0; nth < 1_000; nth += 1) await learn(isAda, numberOf(nth));
      await find(numberOf(0));
      await learn(isAda, numberOf(1_000));
      await find(numberOf(0));
      expect(timesAsked()).to.equal(1_001);
      await learn(isAda, numberOf(1));
      expect(timesAsked()).to.equal(1_002);
    });
  });

  describe('takes for another question', () => {
    /** As sure, and by what, as the source itself would say. */
    async function agreesWithTheSource(...questions: (readonly Identity[])[]): Promise<void> {
      const source = await openMemoryAdapter(sampleContent);
      const cached = withCache(source);
      for (const identities of questions)
        for (const limit of [1, 9])
          expect(await cached.find(identities, { signal, limit })).to.deep.equal(
            await source.find(identities, { signal, limit }),
          );
    }

    const identitiesIn = (...texts: string[]) =>
      Promise.all(texts.map(async (text) => [await parseIdentity(text)]));

    it('another spelling, which may be less sure', async () => {
      const numbers = await identitiesIn('+46701740605', '+46 70 174 06 05', '0046701740605');
      const addresses = await identitiesIn(
        'bookings@harbourfreight.example',
        'Bookings@HarbourFreight.example',
      );
      await agreesWithTheSource(...numbers, ...addresses);
    });

    it('an extension, and none', async () => {
      await agreesWithTheSource(
        ...(await identitiesIn('+46313900601;ext=17', '+46313900601', '+46313900601;ext=18')),
      );
    });

    it('a doubtful reading, and a sure one', async () => {
      const [sure, doubtful] = await parseReadings('+55 31 8888-8888');
      if (!doubtful) throw new Error('There is one reading only');
      const { maybe: _, ...certain } = doubtful as typeof doubtful & { maybe?: true };
      await agreesWithTheSource([doubtful], [certain], [sure], [sure, doubtful], [doubtful, sure]);
    });

    it('other alternatives, and another order', async () => {
      const [phone, email] = [await parseIdentity(number), await parseIdentity('john.miller@miller.example')];
      await agreesWithTheSource([phone], [email], [phone, email], [email, phone]);
    });
  });

  describe('asks anew', () => {
    it('who wants a fresh answer, which then is the one that is remembered', async () => {
      const { learn, find, timesAsked } = setUp();
      await learn(nobody);
      await learn(isAda, number, { fresh: true });
      expect(await find()).to.equal(isAda);
      expect(timesAsked()).to.equal(2);
    });

    it('after a fresh question that failed', async () => {
      const { source, learn, find } = setUp();
      await learn(isBo);
      const finding = rejectionOf(find(number, { fresh: true }), 'find');
      (await source.next('find')).fail(new ContactError('offline', 'No network'));
      await finding;
      await learn(isAda);
      expect(await find()).to.equal(isAda);
    });

    it('and remembers no earlier answer that comes after a later one', async () => {
      const { source, learn, find } = setUp();
      const early = find();
      const asked = await source.next('find');
      await learn(isAda, number, { fresh: true });
      asked.answer(nobody);
      expect(await early).to.equal(nobody);
      expect(await find()).to.equal(isAda);
    });

    it('after every write, however that ends', async () => {
      const { source, editing, learn, timesAsked } = setUp();
      const writes = [
        ['editing.create', () => editing.create(draft, { signal, key: 'a' })],
        ['editing.update', () => editing.update(ada, { title: 'Chief' }, { signal, key: 'b' })],
        ['editing.remove', () => present(editing.remove)(ada.id, { signal })],
      ] as const;
      let asked = 0;
      for (const [method, write] of writes)
        for (const isLucky of [true, false]) {
          await learn(isAda, number, { fresh: true });
          const writing = write().catch(() => undefined);
          const call = await source.next(method);
          if (isLucky) call.answer({ ...ada, undo: undefined });
          else call.fail(new ContactError('timeout', 'Nobody knows'));
          await writing;
          await learn(isBo);
          expect(timesAsked(), `${method} ${isLucky}`).to.equal((asked += 2));
        }
    });

    it('after a removal that was undone', async () => {
      const { source, editing, learn, find, timesAsked } = setUp();
      const removing = present(editing.remove)(ada.id, { signal });
      (await source.next('editing.remove')).answer({ undo: async () => ada });
      const { undo } = await removing;
      await learn(nobody);
      expect(await present(undo)({ signal })).to.equal(ada);
      await learn(isAda);
      expect(await find()).to.equal(isAda);
      expect(timesAsked()).to.equal(2);
    });

    it('after what another card has written', async () => {
      const { source, learn } = setUp();
      await learn(nobody);
      const other = present(withCache(source).editing).create(draft, { signal, key: 'a' });
      (await source.next('editing.create')).answer(ada);
      await other;
      await learn(isAda);
    });

    it('where the answer was under way when something was written', async () => {
      const { source, editing, find, learn } = setUp();
      const early = find();
      const asked = await source.next('find');
      const writing = editing.create(draft, { signal, key: 'a' });
      (await source.next('editing.create')).answer(ada);
      await writing;
      asked.answer(nobody);
      expect(await early).to.equal(nobody);
      await learn(isAda);
    });
  });

  describe('knows whose answers they are', () => {
    it('and gives nobody those of another', async () => {
      let agent = 'marta';
      const { learn, find } = setUp({ owner: () => agent });
      await learn(isAda);
      agent = 'yusuf';
      await learn(isBo);
      expect(await find()).to.equal(isBo);
      agent = 'marta';
      await learn(nobody);
      expect(await find()).to.equal(nobody);
    });

    it('also where that takes a moment to say', async () => {
      let token = 'first';
      const { learn, find } = setUp({ owner: async () => token });
      await learn(isAda);
      expect(await find()).to.equal(isAda);
      token = 'second';
      await learn(isBo);
    });

    it('also when the answer was under way', async () => {
      let agent = 'marta';
      const { source, learn, find } = setUp({ owner: () => agent });
      const finding = find();
      const asked = await source.next('find');
      agent = 'yusuf';
      await learn(nobody, '201');
      asked.answer(isAda);
      await finding;
      await learn(isBo);
      expect(await find()).to.equal(isBo);
    });

    it('and asks nothing where nobody can say', async () => {
      const owner = () => Promise.reject(new Error('Signed out'));
      const { find, timesAsked } = setUp({ owner });
      expect(await rejectionOf(find(), 'find')).to.be.instanceOf(ContactError);
      expect(timesAsked()).to.equal(0);
    });
  });

  describe('gives its signal’s reason to whom has given up', () => {
    const reason = new Error('The agent went on');

    it('also where the answer is remembered', async () => {
      const { learn, find } = setUp();
      await learn(isAda);
      const finding = find(number, { signal: AbortSignal.abort(reason) });
      expect(await rejectionOf(finding, 'find')).to.equal(reason);
    });

    it('also while it is asked who is asking', async () => {
      const controller = new AbortController();
      const { find, timesAsked } = setUp({
        owner: () => controller.abort(reason),
      });
      const finding = find(number, { signal: controller.signal });
      expect(await rejectionOf(finding, 'find')).to.equal(reason);
      expect(timesAsked()).to.equal(0);
    });
  });

  it('asks the adapter the same', async () => {
    const { source, cached } = setUp();
    const options = { signal, limit: 7, after: '14', fresh: true, key: 'a' };
    const pages = Promise.all([
      cached.get(samples.anna.id, options),
      cached.search({ text: 'x' }, options),
      present(cached.history).list({ contactId: samples.anna.id }, options),
      present(cached.editing).create(draft, options),
      present(cached.editing).update(ada, { title: 'Chief' }, options),
      present(present(cached.editing).remove)(ada.id, options),
      cached.find(on(number), options),
    ]);
    await source.next('find');
    expect(source.calls.map(({ method, args }) => [method, ...args])).to.deep.equal([
      ['get', samples.anna.id, options],
      ['search', { text: 'x' }, options],
      ['history.list', { contactId: samples.anna.id }, options],
      ['editing.create', draft, options],
      ['editing.update', ada, { title: 'Chief' }, options],
      ['editing.remove', ada.id, options],
      ['find', on(number), options],
    ]);
    for (const call of source.calls) call.answer(isAda);
    await pages;
  });
});
