import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { Contact, ContactEmail, ContactPhone } from '../../src/domain/contact.js';
import type { EmailAddress, Identity, PhoneIdentity, PhoneNumber } from '../../src/domain/identity.js';
import {
  certainties,
  lookupKey,
  lookupKeys,
  matchContact,
  matchedValue,
  onlyCertainMatch,
  rankMatches,
  type Certainty,
  type Match,
} from '../../src/domain/match.js';
import { contactNamed } from '../support/contacts.js';

const number = '+46701740605' as PhoneNumber;

const phone = (part: Partial<PhoneIdentity> = {}): Identity => ({
  kind: 'phone',
  value: number,
  raw: number,
  ...part,
});
const internal = (value: string): Identity => ({ kind: 'internal', value, raw: value });
const email = (raw: string): Identity => ({ kind: 'email', value: raw.toLowerCase() as EmailAddress, raw });

const withPhones = (...phones: ContactPhone[]): Contact => contactNamed('Anna', undefined, { phones });
const withEmails = (...emails: ContactEmail[]): Contact => contactNamed('Anna', undefined, { emails });

/** `07 | x12` with what is read from it. */
const stored = (value: string, part: Partial<ContactPhone> = {}): ContactPhone => ({
  value,
  number,
  ...part,
});

describe('matchContact', () => {
  const phones: [stored: ContactPhone, asked: Identity, certainty: Certainty | undefined][] = [
    [stored('+46701740605'), phone(), 'exact'],
    [stored('070-174 06 05'), phone({ raw: '070-174 06 05' }), 'exact'],
    [stored('+46701740605'), phone({ raw: '070-174 06 05' }), 'exact'],
    [stored('070-174 06 05'), phone(), 'normalised'],
    [stored('070-174 06 05'), phone({ raw: '0701740605' }), 'normalised'],
    [stored('+46701740605 x12', { extension: '12' }), phone(), 'extension-dropped'],
    [stored('+46701740605'), phone({ extension: '12' }), 'extension-dropped'],
    [stored('+46701740605', { extension: '' }), phone(), 'exact'],
    [stored('+46701740605', { extension: '' }), phone({ extension: '12' }), 'extension-dropped'],
    [stored('+46701740605 x12', { extension: '12' }), phone({ extension: '12' }), 'normalised'],
    [
      stored('+46701740605 x12', { extension: '12' }),
      phone({ extension: '12', raw: '+46701740605 x12' }),
      'exact',
    ],
    [stored('+46701740605 x12', { extension: '12' }), phone({ extension: '13' }), undefined],
    [stored('+46701740605'), phone({ maybe: true }), 'maybe'],
    [stored('+46701740605 x12', { extension: '12' }), phone({ maybe: true }), 'maybe'],
    [stored('+46701740605 x12', { extension: '12' }), phone({ extension: '13', maybe: true }), undefined],
    [{ value: '070-174 06 05' }, phone(), undefined],
    [stored('+46701740605'), phone({ value: '+46701740606' as PhoneNumber }), undefined],
    [{ value: '201' }, internal('201'), 'exact'],
    [{ value: '2 01' }, internal('201'), 'exact'],
    [{ value: '2-0.1' }, internal('201'), 'exact'],
    [{ value: '1201' }, internal('201'), undefined],
    [{ value: '2011' }, internal('201'), undefined],
    [{ value: 'room 201' }, internal('201'), undefined],
    [stored('+46 8 555 01 201'), internal('201'), undefined],
    [stored('201'), internal('201'), undefined],
    [{ value: '+46701740605' }, email('+46701740605'), undefined],
  ];
  for (const [value, asked, certainty] of phones) {
    const { raw } = asked;
    const detail = 'extension' in asked || 'maybe' in asked ? JSON.stringify(asked) : raw;
    it(`finds ${detail} in "${value.value}"${value.number ? '' : ', unread'}: ${certainty ?? 'no'}`, () => {
      expect(matchContact(withPhones(value), asked)?.certainty).to.equal(certainty);
    });
  }

  const emails: [stored: string, asked: Identity, certainty: Certainty | undefined][] = [
    ['anna@svensson.example', email('anna@svensson.example'), 'exact'],
    ['Anna@Svensson.example', email('Anna@Svensson.example'), 'exact'],
    ['anna@svensson.example', email('Anna@Svensson.example'), 'exact'],
    ['Anna@Svensson.example', email('anna@svensson.example'), 'normalised'],
    [' anna@svensson.example ', email('anna@svensson.example'), 'normalised'],
    ['anna+news@svensson.example', email('anna@svensson.example'), undefined],
    ['anna@svensson.example', email('anna@svensson.invalid'), undefined],
  ];
  for (const [value, asked, certainty] of emails)
    it(`finds ${asked.raw} in "${value}": ${certainty ?? 'no'}`, () => {
      expect(matchContact(withEmails({ value }), asked)?.certainty).to.equal(certainty);
    });

  const unreachable: Identity[] = [
    { kind: 'withheld', raw: '' },
    { kind: 'hidden', raw: '+46*****05' },
    { kind: 'invalid', raw: '+46701740605', reason: 'not-an-address' },
  ];
  for (const identity of unreachable)
    it(`finds nothing ${identity.kind}`, () => {
      const contact = { ...withPhones({ value: '' }, { value: identity.raw }), emails: [{ value: '' }] };
      expect(matchContact(contact, identity)).to.equal(undefined);
      expect(lookupKey(identity)).to.equal(undefined);
    });

  it('says what agreed, and how the contact labels the value that agrees best', () => {
    const contact = withPhones(
      { value: '201', label: 'internal' },
      stored('070-174 06 05', { label: 'home' }),
      stored('+46701740605', { label: 'mobile' }),
      stored('0046701740605', { label: 'fax' }),
    );
    const asked = phone();
    expect(matchContact(contact, asked)).to.deep.equal({
      contact,
      on: asked,
      certainty: 'exact',
      label: 'mobile',
    });
  });

  it('has no label where the contact has none', () => {
    expect(matchContact(withPhones(stored('+46701740605')), phone())).not.to.have.property('label');
  });
});

describe('lookupKeys', () => {
  it('holds numbers, internal numbers and addresses, each once', () => {
    const contact: Contact = {
      ...withPhones(
        stored('070-174 06 05'),
        stored('+46701740605'),
        { value: '2-01' },
        { value: 'unlisted' },
      ),
      emails: [{ value: ' Anna@Svensson.example' }, { value: 'anna@svensson.EXAMPLE' }],
    };
    expect(lookupKeys(contact)).to.deep.equal([number, '201', 'anna@svensson.example']);
  });

  it('has the key of whatever matches', () => {
    const value = fc.constantFrom(
      '201',
      '1201',
      '2 01',
      '+46701740605',
      'x',
      'a@b.example',
      ' A@B.example',
      '',
    );
    const contact = fc.record({
      phone: fc.record({ value, number: fc.option(fc.constant(number), { nil: undefined }) }),
      email: value,
    });
    const asked = fc.oneof(
      fc.constantFrom(phone(), phone({ maybe: true }), phone({ extension: '1' })),
      value.map(internal),
      value.map(email),
    );
    fc.assert(
      fc.property(contact, asked, ({ phone: written, email: address }, identity) => {
        const { value: text, number: read } = written;
        const phones = [read ? { value: text, number: read } : { value: text }];
        const found = { ...withPhones(...phones), emails: [{ value: address }] };
        if (matchContact(found, identity)) expect(lookupKeys(found)).to.include(lookupKey(identity));
      }),
    );
  });
});

describe('matchedValue', () => {
  it('is the value that agrees best', () => {
    const [home, mobile] = [
      stored('070-174 06 05', { label: 'home' }),
      stored('+46701740605', { shared: true }),
    ];
    const contact = withPhones(home, mobile);
    const match = matchContact(contact, phone());
    expect(match && matchedValue(match)).to.equal(mobile);
  });

  it('is nothing where the host found the contact in its own way', () => {
    const match: Match = { contact: withPhones(), on: phone(), certainty: 'normalised' };
    expect(matchedValue(match)).to.equal(undefined);
  });
});

interface Person {
  readonly name: string;
  readonly certainty?: Certainty;
  readonly active?: boolean;
  readonly preferred?: boolean;
  readonly shared?: boolean;
  readonly times?: number;
}

/** A contact that is found by its number, as surely as it says. */
function matchesOf({ name, certainty = 'normalised', active = true, times = 1, ...value }: Person): Match[] {
  const contact = contactNamed(name, undefined, { active, phones: [stored('070-174 06 05', value)] });
  return Array.from({ length: times }, () => ({ contact, on: phone(), certainty }));
}

const order = (people: readonly Person[], locale?: string) =>
  rankMatches(people.flatMap(matchesOf), locale).map(({ contact }) => contact.name.full);

describe('rankMatches', () => {
  const rules: [rule: string, first: Person, second: Person][] = [
    [
      'what is surer',
      { name: 'B', certainty: 'exact', active: false },
      { name: 'A', times: 3, preferred: true },
    ],
    ['what is the same number', { name: 'B' }, { name: 'A', certainty: 'extension-dropped' }],
    [
      'what has another extension',
      { name: 'B', certainty: 'extension-dropped' },
      { name: 'A', certainty: 'maybe' },
    ],
    ['who agrees on more', { name: 'B', times: 2, active: false }, { name: 'A', preferred: true }],
    ['who is active', { name: 'B' }, { name: 'A', active: false, preferred: true }],
    ['whose value is preferred', { name: 'B', preferred: true }, { name: 'A' }],
    ['who comes first by name', { name: 'Anna' }, { name: 'Åsa' }],
  ];
  for (const [rule, first, second] of rules)
    it(`puts ${rule} first`, () => {
      expect(order([first, second])).to.deep.equal([first.name, second.name]);
      expect(order([second, first])).to.deep.equal([first.name, second.name]);
    });

  it('sorts names as the language does', () => {
    const people = ['Zorn', 'Öhman', 'Olsson'].map((name) => ({ name }));
    expect(order(people, 'sv')).to.deep.equal(['Olsson', 'Zorn', 'Öhman']);
    expect(order(people, 'de')).to.deep.equal(['Öhman', 'Olsson', 'Zorn']);
  });

  it('keeps the order of those who are equal', () => {
    const contacts = Array.from({ length: 40 }, (_, index) =>
      contactNamed('Anna', number, { id: `${39 - index}` as Contact['id'] }),
    );
    const matches = contacts.map((contact): Match => ({ contact, on: phone(), certainty: 'exact' }));
    expect(rankMatches(matches)).to.deep.equal(matches);
  });

  it('gives each contact once, by what is surest of it', () => {
    const [anna] = matchesOf({ name: 'Anna', certainty: 'maybe' });
    const sure: Match = { ...anna!, certainty: 'exact' };
    expect(rankMatches([anna!, sure, anna!])).to.deep.equal([sure]);
  });

  it('gives a value of the contact’s own before a shared one, however sure that is', () => {
    const contact: Contact = {
      ...withPhones(stored('+46701740605', { shared: true })),
      emails: [{ value: 'Anna@Svensson.example' }],
    };
    const matches = [phone(), email('anna@svensson.example')].map((on) => matchContact(contact, on)!);
    expect(matches.map(({ certainty }) => certainty)).to.deep.equal(['exact', 'normalised']);
    expect(rankMatches(matches)).to.deep.equal([matches[1]]);
    expect(rankMatches(matches.toReversed())).to.deep.equal([matches[1]]);
  });

  it('leaves what it is given as it is', () => {
    const matches = Object.freeze([...matchesOf({ name: 'B' }), ...matchesOf({ name: 'A' })]);
    rankMatches(matches);
    expect(matches.map(({ contact }) => contact.name.full)).to.deep.equal(['B', 'A']);
  });

  it('is the same whatever order the matches come in', () => {
    const person = fc.record({
      name: fc.constantFrom('Anna', 'Bo', 'Cia', 'Dag', 'Eva', 'Åsa', 'Ärla', 'Öhman', '山田', 'نادية'),
      certainty: fc.constantFrom(...certainties),
      active: fc.boolean(),
      preferred: fc.boolean(),
      times: fc.integer({ min: 1, max: 3 }),
    });
    const people = fc.uniqueArray(person, { maxLength: 8, comparator: (a, b) => a.name === b.name });
    const shuffled = people.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
    );
    fc.assert(
      fc.property(shuffled, ([some, same]) => {
        expect(order(same)).to.deep.equal(order(some));
      }),
    );
  });
});

describe('onlyCertainMatch', () => {
  const chosen = (...people: Person[]) =>
    onlyCertainMatch(rankMatches(people.flatMap(matchesOf)))?.contact.name.full;

  for (const certainty of ['exact', 'normalised', 'extension-dropped'] as const)
    it(`is the one match that is ${certainty}`, () => {
      expect(chosen({ name: 'Anna', certainty })).to.equal('Anna');
    });

  it('is the one contact that agrees on several identities', () => {
    expect(chosen({ name: 'Anna', times: 3 })).to.equal('Anna');
  });

  const nobody: [what: string, people: Person[]][] = [
    ['nobody', []],
    ['a maybe', [{ name: 'Anna', certainty: 'maybe' }]],
    ['a shared number', [{ name: 'Anna', certainty: 'exact', shared: true }]],
    ['an inactive contact', [{ name: 'Anna', certainty: 'exact', active: false }]],
    [
      'one of two',
      [
        { name: 'Anna', certainty: 'exact' },
        { name: 'Bo', certainty: 'maybe', active: false },
      ],
    ],
  ];
  for (const [what, people] of nobody)
    it(`is not ${what}`, () => {
      expect(chosen(...people)).to.equal(undefined);
    });

  it('is a contact with a shared number that agrees by an address of its own', () => {
    const contact: Contact = {
      ...withPhones(stored('+46701740605', { shared: true })),
      emails: [{ value: 'anna@svensson.example' }],
    };
    const matches = [phone(), email('anna@svensson.example')].map((on) => matchContact(contact, on)!);
    expect(onlyCertainMatch(rankMatches(matches))?.contact).to.equal(contact);
  });
});
