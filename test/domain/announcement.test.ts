import { expect } from '@open-wc/testing';
import {
  announcementFrom,
  isSameQuestion,
  type Announcement,
  type Inputs,
} from '../../src/domain/announcement.js';
import type { Interaction } from '../../src/domain/interaction.js';

const call: Interaction = { id: 'i-1', from: '+46701740605', to: '+46313900600', direction: 'inbound' };

/** Hosts are not typed. */
const given = (inputs: Readonly<Record<string, unknown>>) => announcementFrom(inputs);
const fromHost = (interaction: Readonly<Record<string, unknown>>) => given({ interaction });

describe('announcementFrom', () => {
  const addresses: [what: string, inputs: Inputs, addresses: string[] | 'idle'][] = [
    ['nothing', {}, 'idle'],
    ['empty texts', { phone: '', email: ' ', address: '', interactionId: ' ' }, 'idle'],
    [
      'a channel and a direction alone',
      { channel: 'email', direction: 'inbound', displayName: 'Anna' },
      'idle',
    ],
    ['an interaction without id and address', { interaction: { channel: 'chat' } }, 'idle'],
    ['an id alone', { interactionId: 'i-1' }, ['']],
    ['an interaction with an id alone', { interaction: { id: 'i-1' } }, ['']],
    ['a contact’s id alone', { contactId: '7' }, ['']],
    ['no candidates', { candidates: [] }, ['']],
    ['a number', { phone: ' +46 70 ' }, ['+46 70']],
    ['an e-mail address', { email: 'a@b.example' }, ['a@b.example']],
    ['number and e-mail address', { email: 'a@b.example', phone: '070' }, ['070', 'a@b.example']],
    ['an untyped address', { address: '070' }, ['070']],
    ['a number and an untyped address', { phone: '070', address: '071' }, ['070']],
    ['an e-mail address and an untyped one', { email: 'a@b.example', address: '071' }, ['a@b.example']],
    ['an interaction', { interaction: call }, ['+46701740605']],
    ['an interaction and an untyped address', { interaction: call, address: '071' }, ['+46701740605']],
    [
      'an interaction without address, and an untyped one',
      { interaction: { id: 'i-1' }, address: '071' },
      ['071'],
    ],
    ['an interaction and a number', { interaction: call, phone: '070' }, ['070']],
    ['an interaction and an e-mail address', { interaction: call, email: 'a@b.example' }, ['a@b.example']],
    ['an outbound interaction', { interaction: { ...call, direction: 'outbound' } }, ['+46313900600']],
    [
      'an interaction of a card that is outbound',
      { interaction: call, direction: 'outbound' },
      ['+46313900600'],
    ],
    [
      'an outbound interaction of a card that is inbound',
      { interaction: { ...call, direction: 'outbound' }, direction: 'inbound' },
      ['+46701740605'],
    ],
    ['an outbound interaction to nobody', { interaction: { ...call, direction: 'outbound', to: '' } }, ['']],
    ['an interaction without direction', { interaction: { from: '070', to: '071' } }, ['070']],
  ];
  for (const [what, inputs, expected] of addresses)
    it(`reads ${what} as ${expected === 'idle' ? 'idle' : JSON.stringify(expected)}`, () => {
      expect(announcementFrom(inputs)?.addresses ?? 'idle').to.deep.equal(expected);
    });

  it('keeps what beats the addresses beside them', () => {
    const candidates = [{ contact: { id: '1' } }];
    const announcement = announcementFrom({ contactId: ' 7 ', candidates, phone: '070' });
    expect(announcement).to.deep.equal({ contactId: '7', candidates, addresses: ['070'], channel: 'voice' });
  });

  it('takes all of an interaction', () => {
    const interaction: Interaction = {
      ...{
        ...call,
        channel: 'sms',
        state: 'ringing',
        startedAt: '2026-03-02T09:15:00Z',
        displayName: 'ANNA',
      },
    };
    expect(announcementFrom({ interaction })).to.deep.equal({
      ...{ interactionId: 'i-1', channel: 'sms', direction: 'inbound', state: 'ringing' },
      ...{ startedAt: Date.UTC(2026, 2, 2, 9, 15), displayName: 'ANNA', addresses: ['+46701740605'] },
    });
  });

  it('lets single inputs beat those of the interaction', () => {
    const announcement = announcementFrom({
      interaction: { ...call, channel: 'sms', state: 'ringing', displayName: 'ANNA' },
      interactionId: 'i-2',
      channel: 'chat',
      direction: 'outbound',
      interactionState: 'held',
      displayName: 'Anna',
    });
    expect(announcement).to.deep.equal({
      ...{ interactionId: 'i-2', channel: 'chat', direction: 'outbound', state: 'held' },
      ...{ displayName: 'Anna', addresses: ['+46313900600'] },
    });
  });

  it('lets an input that is wrong beat nothing', () => {
    const inputs = {
      channel: 'fax',
      direction: 'sideways',
      interactionState: 'dead',
      interactionId: {},
      displayName: 7,
    };
    const announcement = given({ ...inputs, interaction: { ...call, channel: 'sms', state: 'held' } });
    expect(announcement).to.deep.equal({
      ...{ interactionId: 'i-1', channel: 'sms', direction: 'inbound', state: 'held', displayName: '7' },
      ...{ addresses: ['+46701740605'] },
    });
  });

  it('reads a number as its digits, and anything else that is no text as absent', () => {
    expect(given({ phone: 46701740605 })?.addresses).to.deep.equal(['46701740605']);
    expect(given({ interactionId: 17 })?.interactionId).to.equal('17');
    for (const phone of [null, true, {}, [], NaN, Infinity, Symbol('x'), () => '070'])
      expect(given({ phone, contactId: phone, interactionId: phone })).to.equal(undefined);
    expect(given({ interaction: null, candidates: null })).to.equal(undefined);
  });

  const starts: [startedAt: unknown, expected: number | undefined][] = [
    [1_772_442_900_000, 1_772_442_900_000],
    ['2026-03-02T10:15:00+01:00', Date.UTC(2026, 2, 2, 9, 15)],
    ['yesterday', undefined],
    [NaN, undefined],
    [null, undefined],
    [{}, undefined],
  ];
  for (const [startedAt, expected] of starts)
    it(`reads a start of ${JSON.stringify(startedAt)} as ${expected}`, () => {
      expect(fromHost({ id: 'i-1', startedAt })?.startedAt).to.equal(expected);
    });
});

describe('isSameQuestion', () => {
  const question = (part: Partial<Announcement> = {}): Announcement => ({
    ...{ interactionId: 'i-1', channel: 'voice', addresses: ['+46701740605'] },
    ...part,
  });
  const candidate = { contact: { id: '1', name: 'Anna' } };
  const circle: unknown[] = [];
  circle.push(circle);

  const same: [what: string, one: Partial<Announcement>, other: Partial<Announcement>][] = [
    ['the same again', {}, {}],
    ['another state', { state: 'ringing' }, { state: 'connected' }],
    ['another display name', {}, { displayName: 'ANNA' }],
    ['another spelling', {}, { addresses: ['tel:+46 70 174 06 05'] }],
    ['an address in other case', { addresses: ['a@b.example'] }, { addresses: ['A@B.example'] }],
    ['the same national number', { addresses: ['070-1740605'] }, { addresses: ['070-1740605'] }],
    ['another word for withheld', { addresses: [''] }, { addresses: ['anonymous'] }],
    ['a new array of the same candidates', { candidates: [candidate] }, { candidates: [{ ...candidate }] }],
    ['the same array that is no JSON', { candidates: circle }, { candidates: circle }],
  ];
  for (const [what, one, other] of same)
    it(`takes ${what} for the same`, () => {
      expect(isSameQuestion(question(one), question(other))).to.equal(true);
    });

  const different: typeof same = [
    ['another number', {}, { addresses: ['+46701740606'] }],
    ['another extension', {}, { addresses: ['+46701740605;ext=1'] }],
    ['a further address', {}, { addresses: ['+46701740605', 'a@b.example'] }],
    ['a number that was withheld before', { addresses: [''] }, {}],
    ['another national number', { addresses: ['070-1740605'] }, { addresses: ['070-1740606'] }],
    ['a contact’s id', {}, { contactId: '7' as Announcement['contactId'] & string }],
    ['candidates', {}, { candidates: [] }],
    ['other candidates', { candidates: [] }, { candidates: [candidate] }],
    ['candidates that are no JSON', { candidates: [candidate] }, { candidates: circle }],
  ];
  for (const [what, one, other] of different)
    it(`takes ${what} for another`, () => {
      expect(isSameQuestion(question(one), question(other))).to.equal(false);
      expect(isSameQuestion(question(other), question(one))).to.equal(false);
    });
});
