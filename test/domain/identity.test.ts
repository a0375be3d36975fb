import { expect } from '@open-wc/testing';
import {
  identityKey,
  isReachable,
  parseIdentity,
  parseReadings,
  plainPhoneNumber,
  verifyReadings,
  type PhoneIdentity,
  type PhoneNumber,
  type ReadingOptions,
} from '../../src/domain/identity.js';
import { say } from './say.js';

const loaded = () =>
  performance
    .getEntriesByType('resource')
    .map(({ name }) => name)
    .filter((name) => name.includes('phone-number') || name.includes('libphonenumber'));

const atOnce: [string, string, ReadingOptions?][] = [
  ['+46701740605', '+46701740605'],
  ['+46 70-174 06 05', '+46701740605'],
  ['+1 (415) 555-1212', '+14155551212'],
  ['+1.415.555.1212', '+14155551212'],
  ['+49 30/12345678', '+493012345678'],
  ['+ 46 70 174 06 05', '+46701740605'],
  ['(+46) 70 174 06 05', '+46701740605'],
  ['  +46701740605\n', '+46701740605'],
  ['\u202A+46\u00A070\u2011174\u200906\u200A05\u202C', '+46701740605'],
  ['＋４６７０１７４０６０５', '+46701740605'],
  ['+٤٦٧٠١٧٤٠٦٠٥', '+46701740605'],
  ['tel:+14155551212', '+14155551212'],
  ['tel:+1-415-555-1212;ext=12', '+14155551212 x12'],
  ['sip:+46701234567@example.invalid;user=phone', '+46701234567'],
  ['"Jane" <sip:+46701234567@example.invalid>;tag=1', '+46701234567'],
  ['sms:+46701234567?body=Hello%20Jane', '+46701234567'],
  ['whatsapp:+46701234567', '+46701234567'],
  ['tel:30901820;phone-context=+49', '+4930901820'],
  ['+5215512345678', '+525512345678'],
  ['+521234567890', '+521234567890'],
  ['+55 31 98888-8888', '+5531988888888, maybe +553188888888'],
  ['+55 31 8888-8888', '+553188888888, maybe +5531988888888'],
  ['+55 31 3333-4444', '+553133334444'],
  ['+55 31 92222-3333', '+5531922223333'],
  ['tel:+55-31-8888-8888;ext=2', '+553188888888 x2, maybe +5531988888888 x2'],

  ['jane@example.com', 'email jane@example.com'],
  ['Jane.Doe+vip@Example.COM', 'email jane.doe+vip@example.com'],
  ['"Doe, Jane" <jane@example.com>', 'email jane@example.com'],
  ['mailto:jane@example.com?subject=hi', 'email jane@example.com'],
  ['jürgen@müller.example', 'email jürgen@müller.example'],
  ['4930123456@firma.example', 'email 4930123456@firma.example'],
  ['+46701740605@example.com', 'email +46701740605@example.com'],
  ['private@example.com', 'email private@example.com'],
  ['xxxl@example.com', 'email xxxl@example.com'],
  ['root@localhost', 'email root@localhost'],
  ['jane@', 'invalid not-an-address'],
  ['@example.com', 'invalid not-an-address'],
  ['a@b@c', 'invalid not-an-address'],
  ['jane doe@example.com', 'invalid not-an-address'],
  ['jane@exam ple.com', 'invalid not-an-address'],
  ['"jane doe"@example.com', 'invalid not-an-address'],
  ['call me @ 0701740605', 'invalid not-an-address'],
  ['mailto:+46701740605', 'invalid not-an-address'],

  ['201', 'internal 201'],
  ['12345', 'internal 12345'],
  [' ٢٠١ ', 'internal 201'],
  ['tel:201', 'internal 201'],
  ['sip:201@pbx.example', 'internal 201'],
  ['201', 'internal 201', { region: 'SE' }],
  ['0', 'internal 0'],
  ['5551234', 'internal 5551234', { internalLength: 7 }],

  ['', 'withheld'],
  ['   ', 'withheld'],
  ['-', 'withheld'],
  ['Anonymous', 'withheld'],
  ['no caller id', 'withheld'],
  ['+266696687', 'withheld'],
  ['7378742833', 'withheld', { region: 'US' }],
  ['sip:anonymous@anonymous.invalid', 'withheld'],
  ['"Anonymous" <sip:c8oqz84zk7z@anonymous.invalid>;tag=hyh8', 'withheld'],
  ['sip:restricted@10.0.0.1:5060', 'withheld'],
  ['sip:+266696687@gw.example', 'withheld'],
  ['jane@anonymous.invalid', 'withheld'],
  ['tel:', 'withheld'],

  ['+46*****67', 'hidden'],
  ['sip:+46*****67@pbx.example', 'hidden'],
  ['j***@example.com', 'hidden'],
  ['+4670xxxx567', 'hidden'],
  ['"**VIP** Jane" <sip:+46701234567@pbx.example>', '+46701234567'],
  ['mailto:jane@example.com?subject=***', 'email jane@example.com'],

  ['Jane', 'invalid not-an-address'],
  ['?', 'invalid not-an-address'],
  ['☎', 'invalid not-an-address'],
  ['sip:jane.doe@example.com', 'invalid not-an-address'],
  ['sip:jane2000@example.com', 'invalid not-an-address'],
  ['sip:10.0.0.1', 'invalid not-an-address'],
  ['order 4711123', 'invalid not-an-address'],
];

const notPlain = [
  '+46 (0)70-174 06 05',
  '+44 (0)20 7946 0958',
  '+46 070 174 06 05',
  '+1 415 555 1212 x12',
  'tel:+14155551212;ext=12',
  '+1-800-FLOWERS',
  '+123456',
  '+1234567890123456',
  '+0123456789',
  '0046701740605',
  '070-174 06 05',
  '+46 70 174 06 05 / +46 8 555 01 02',
  '+46#70#1740605',
  '+46++701740605',
  'jane@example.com',
  '',
];

describe('Identity', () => {
  // First of all, while nothing has asked for the plans yet.
  it('loads the numbering plans for a text that needs them, and for no other', async () => {
    for (const [text, , options] of atOnce) void parseReadings(text, options);
    expect(loaded()).to.deep.equal([]);
    await parseReadings('070-174 06 05', { region: 'SE' });
    expect(loaded()).not.to.deep.equal([]);
  });

  for (const [text, expected, options] of atOnce)
    it(`reads '${text}' at once as ${expected}`, () => {
      const readings = parseReadings(text, options);
      if (readings instanceof Promise) throw new Error('It waits.');
      expect(say(readings)).to.equal(expected);
      expect(readings.every(({ raw }) => raw === text.trim())).to.equal(true);
      expect(parseIdentity(text, options)).to.deep.equal(readings[0]);
    });

  it('waits where only the plans can tell, and gives the first of the readings', async () => {
    const identity = parseIdentity('+44 (0)20 7946 0958');
    expect(identity).to.be.instanceOf(Promise);
    expect(await identity).to.deep.equal({
      kind: 'phone',
      value: '+442079460958',
      raw: '+44 (0)20 7946 0958',
    });
  });

  it('gives the best of the readings, not a maybe', async () => {
    const identity = await parseIdentity('31 8888-8888', { region: 'BR' });
    expect(identity).to.deep.equal({ kind: 'phone', value: '+553188888888', raw: '31 8888-8888' });
  });

  it('keeps what the host wrote', () => {
    expect(parseIdentity(' TEL:+46-70-1740605 ')).to.deep.equal({
      kind: 'phone',
      value: '+46701740605',
      raw: 'TEL:+46-70-1740605',
    });
  });

  for (const text of notPlain)
    it(`leaves '${text}' to the plans`, () => expect(plainPhoneNumber(text)).to.equal(undefined));

  it('reads a plain number of a record', () => {
    expect(plainPhoneNumber('+46 70-174 06 05')).to.equal('+46701740605');
    expect(plainPhoneNumber('tel:+46-70-174-06-05')).to.equal('+46701740605');
    expect(plainPhoneNumber('+1234567')).to.equal('+1234567');
    expect(plainPhoneNumber('+123456789012345')).to.equal('+123456789012345');
  });

  it('says which identities can be looked up', async () => {
    const reachable = ['+46701740605', '201', 'jane@example.com'];
    const unreachable = ['', '+46****67', 'Jane', '+4612'];
    for (const text of reachable) expect(isReachable(await parseIdentity(text)), text).to.equal(true);
    for (const text of unreachable) expect(isReachable(await parseIdentity(text)), text).to.equal(false);
  });

  const keys: [string, string][] = [
    ['tel:+46-70-174-06-05', 'phone:+46701740605'],
    ['+1 415 555 1212 x12', 'phone:+14155551212;ext=12'],
    ['sip:201@pbx.example', 'internal:201'],
    ['Jane@Example.com', 'email:jane@example.com'],
    ['unknown', 'withheld'],
    ['-', 'withheld'],
    [' +46***67 ', 'hidden:+46***67'],
    ['Jane', 'invalid:Jane'],
  ];
  for (const [text, key] of keys)
    it(`has the key ${key} for '${text}'`, async () =>
      expect(identityKey(await parseIdentity(text))).to.equal(key));
});

describe('Verifying a number that was read at once', () => {
  const phone = (value: string, rest: Partial<PhoneIdentity> = {}): PhoneIdentity => ({
    kind: 'phone',
    value: value as PhoneNumber,
    raw: 'as written',
    ...rest,
  });
  const rows: [PhoneIdentity, string][] = [
    [phone('+46701234567'), '+46701234567'],
    [phone('+460701234567'), '+46701234567'],
    [phone('+390612345678'), '+390612345678'],
    [phone('+5215512345678'), '+525512345678'],
    [phone('+4612345'), 'invalid too-short'],
    [phone('+467012345678901'), 'invalid too-long'],
    [phone('+4670123456789'), 'invalid not-an-address'],
    [phone('+46701234567', { extension: '12' }), '+46701234567 x12'],
    [phone('+46701234567', { maybe: true }), 'maybe +46701234567'],
    [phone('+9991234567'), 'invalid not-an-address'],
    [phone('+553188888888'), '+553188888888, maybe +5531988888888'],
  ];
  for (const [identity, expected] of rows)
    it(`finds ${expected} for ${identity.value}`, async () => {
      const readings = await verifyReadings(identity, { region: 'DE' });
      expect(say(readings)).to.equal(expected);
      expect(readings.every(({ raw }) => raw === 'as written')).to.equal(true);
    });
});
