import { expect } from '@open-wc/testing';
import type { FindResult } from '../../../src/adapters/contact-adapter.js';
import { type Identity, parseIdentity, parseReadings } from '../../../src/domain/identity.js';
import { matchedValue, onlyCertainMatch } from '../../../src/domain/match.js';
import { FakeService } from '../../support/fake-service.js';
import { answering, askedOf, failureOf, openWhole } from './crm.js';

const { signal } = new AbortController();
const number = '+46701740605';
const read = (...texts: string[]): Promise<Identity[]> =>
  Promise.all(texts.map(async (text) => parseIdentity(text, { region: 'SE' })));
const anna = { id: 'anna', name: 'Anna', phones: [{ value: '070-174 06 05', label: 'mobile' }] };
const told = ({ matches }: FindResult) =>
  matches.map(({ contact, certainty, on }) => [contact.id, certainty, 'value' in on && on.value]);

describe('a look-up of a service', () => {
  const service = FakeService.forSuite();
  const open = () => openWhole(service, { region: 'SE' });

  async function find(results: unknown, texts = [number], limit = 9): Promise<FindResult> {
    const adapter = await open();
    service.answer = answering({ results });
    return adapter.find(await read(...texts), { signal, limit });
  }

  it('asks with a body that holds what is known of each, and nothing of how it was written', async () => {
    await find([{ matches: [] }], ['0701-74 06 05 ext 12', '201', 'Anna@Example.com'], 3);
    const { line, body } = await askedOf(service);
    expect(line).to.equal('POST contacts/find');
    const identities = [
      { kind: 'phone', value: number, extension: '12' },
      { kind: 'internal', value: '201' },
      { kind: 'email', value: 'anna@example.com' },
    ];
    expect(body).to.deep.equal({ lookups: [{ identities, limit: 3 }] });
  });

  it('does not send what tells of nobody', async () => {
    await find([{ matches: [] }], ['anonymous', '+46*****05', 'nobody', number]);
    const { body } = await askedOf(service);
    expect(body).to.deep.equal({
      lookups: [{ identities: [{ kind: 'phone', value: number }], limit: 9 }],
    });
  });

  it('finds nobody, and asks nothing, where nothing is left to ask', async () => {
    const adapter = await open();
    const found = await adapter.find(await read('anonymous', 'nobody'), { signal, limit: 9 });
    expect(found).to.deep.equal({ matches: [], more: false });
    expect(service.asked).to.deep.equal([]);
  });

  it('asks once for several interactions of one moment, and gives each its own', async () => {
    const adapter = await open();
    const bo = { id: 'bo', name: 'Bo', phones: ['+46701740606'].map((value) => ({ value })) };
    service.answer = answering({
      results: [{ matches: [{ contact: anna }] }, { matches: [{ contact: bo }], more: true }],
    });
    const [first, second] = await Promise.all([
      adapter.find(await read(number), { signal, limit: 1 }),
      adapter.find(await read('+46701740606'), { signal, limit: 1 }),
    ]);
    expect(service.asked).to.have.length(1);
    expect([told(first), first.more]).to.deep.equal([[['anna', 'normalised', number]], false]);
    expect([told(second), second.more]).to.deep.equal([[['bo', 'exact', '+46701740606']], true]);
  });

  it('reads numbers that the service has not read, and takes those that it has', async () => {
    const other = { id: 'b', name: 'B', phones: [{ value: 'the boat', number }] };
    const { matches } = await find([{ matches: [{ contact: anna }, { contact: other }] }]);
    expect(matches.map(({ contact }) => contact.phones[0]?.number)).to.deep.equal([number, number]);
  });

  it('says that there is nobody at all where the service says so', async () => {
    expect(await find([{ matches: [], isSourceEmpty: true }])).to.deep.equal({
      ...{ matches: [], more: false, isSourceEmpty: true },
    });
  });

  it('gives no more than it is asked for, however many come', async () => {
    const matches = ['a', 'b', 'c'].map((id) => ({ contact: { ...anna, id } }));
    const found = await find([{ matches }], [number], 2);
    expect([found.matches.length, found.more]).to.deep.equal([2, true]);
  });

  describe('believes the contact, not the service', () => {
    it('how sure it is, and of what', async () => {
      const claim = { contact: anna, identity: 0, certainty: 'maybe', label: 'work' };
      const { matches } = await find([{ matches: [claim] }], ['anna@example.com', number]);
      expect(told({ matches, more: false })).to.deep.equal([['anna', 'normalised', number]]);
      expect(matches[0]?.label).to.equal('mobile');
    });

    for (const [who, contact] of [
      ['has another number', { ...anna, phones: [{ value: '+46701740699' }] }],
      ['has no number', { ...anna, phones: [] }],
      ['has another extension', { ...anna, phones: [{ value: `${number} ext. 13` }] }],
    ] as const)
      it(`of somebody who ${who}: a maybe, however sure the service is`, async () => {
        const claim = { contact, identity: 1, certainty: 'exact' };
        const found = await find([{ matches: [claim] }], ['anna@example.com', `${number} ext. 12`]);
        expect(told(found)).to.deep.equal([['anna', 'maybe', number]]);
        expect(onlyCertainMatch(found.matches)).to.equal(undefined);
      });

    it('of whom it does not say why: a maybe on the first', async () => {
      for (const identity of [undefined, 7]) {
        const found = await find([{ matches: [{ contact: { ...anna, phones: [] }, identity }] }]);
        expect(told(found)).to.deep.equal([['anna', 'maybe', number]]);
      }
    });

    it('and gives nobody who only may be meant in the place of who is', async () => {
      const other = { id: 'other', name: 'Other' };
      const found = await find(
        [{ matches: [{ contact: other, certainty: 'exact' }, { contact: anna }] }],
        [number],
        1,
      );
      expect(told(found)).to.deep.equal([['anna', 'normalised', number]]);
    });
  });

  describe('believes the service where it masks', () => {
    const masked = {
      ...{ id: 'anna', name: 'Anna' },
      phones: [
        { value: '+46•••••0606', handle: 'h0', label: 'work', shared: true },
        { value: '+46•••••0605', handle: 'h1', label: 'mobile', preferred: true },
      ],
      emails: [{ value: 'anna@example.com' }],
    };
    const matched = (found: FindResult) =>
      found.matches.map((match) => (matchedValue(match) as { handle?: string })?.handle);

    it('how sure it is, of which identity, and of which value', async () => {
      const claim = { contact: masked, identity: 1, certainty: 'normalised', label: 'mobile' };
      const found = await find([{ matches: [claim] }], ['+46701740699', number]);
      expect(told(found)).to.deep.equal([['anna', 'normalised', number]]);
      expect([found.matches[0]?.label, ...matched(found)]).to.deep.equal(['mobile', 'h1']);
      expect(onlyCertainMatch(found.matches)).to.equal(found.matches[0]);
    });

    it('but is not sure where the identity is none of those that were asked', async () => {
      const claim = { contact: masked, identity: 7, certainty: 'exact', label: 'mobile' };
      const found = await find([{ matches: [claim] }]);
      expect(told(found)).to.deep.equal([['anna', 'maybe', number]]);
    });

    it('but takes a value that may be shared for one that is', async () => {
      const found = await find([{ matches: [{ contact: masked, identity: 0, certainty: 'exact' }] }]);
      expect(matched(found)).to.deep.equal(['h0']);
      expect(onlyCertainMatch(found.matches)).to.equal(undefined);
    });

    it('but is not sure where the service does not say so, or the reading is a doubtful one', async () => {
      expect(told(await find([{ matches: [{ contact: masked, identity: 0 }] }]))).to.deep.equal([
        ['anna', 'maybe', number],
      ]);
      const adapter = await open();
      const claim = { contact: masked, identity: 1, certainty: 'exact' };
      service.answer = answering({ results: [{ matches: [claim] }] });
      const found = await adapter.find(await parseReadings('+55 31 8888-8888'), { signal, limit: 9 });
      expect(found.matches.map(({ certainty }) => certainty)).to.deep.equal(['maybe']);
    });

    it('but not of what is not masked', async () => {
      const claim = { contact: masked, identity: 0, certainty: 'exact' };
      expect(told(await find([{ matches: [claim] }], ['bo@example.com']))).to.deep.equal([
        ['anna', 'maybe', 'bo@example.com'],
      ]);
    });
  });

  const wrong: [results: unknown, message: string][] = [
    [undefined, 'results: is missing'],
    [{}, 'results: expected a list'],
    [[], 'results: expected 1, got 0'],
    [[{ matches: [] }, { matches: [] }], 'results: expected 1, got 2'],
    [[{}], 'results[0].matches: is missing'],
    [[{ matches: [{}] }], 'results[0].matches[0].contact: is missing'],
    [[{ matches: [{ contact: { id: 1, name: 'A' } }] }], 'results[0].matches[0].contact.id: expected a text'],
    [
      [{ matches: [{ contact: { ...anna, phones: [{ value: 7 }] } }] }],
      'results[0].matches[0].contact.phones[0].value: expected a text',
    ],
    [
      [{ matches: [{ contact: { ...anna, url: 'javascript:alert(1)' } }] }],
      'results[0].matches[0].contact.url: expected an address of http or https',
    ],
    [[{ matches: [{ contact: anna, identity: '1' }] }], 'results[0].matches[0].identity: expected a number'],
  ];
  for (const [results, message] of wrong)
    it(`names what is wrong in ${JSON.stringify(results)}`, async () => {
      expect(await failureOf(find(results))).to.include({
        code: 'invalid',
        message: `The look-up: ${message}`,
      });
    });

  it('passes over what a newer service knows', async () => {
    const contact = { ...anna, mood: 'sunny', phones: [{ ...anna.phones[0], verified: true }], title: null };
    const { matches } = await find([{ matches: [{ contact, score: 0.9 }], took: 3 }]);
    const contacts = matches.map((match) => match.contact);
    expect(contacts[0]).to.not.have.any.keys('mood', 'title');
    expect(contacts[0]?.phones[0]).to.not.have.property('verified');
  });
});
