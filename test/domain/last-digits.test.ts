import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { getCountries, getCountryCallingCode } from 'libphonenumber-js';
import { readNumbers } from '../../src/domain/contact-numbers.js';
import type { Contact, ContactPhone } from '../../src/domain/contact.js';
import type { Identity, PhoneIdentity, PhoneNumber } from '../../src/domain/identity.js';
import { matchLastDigits, tailKey, tailKeys } from '../../src/domain/last-digits.js';
import {
  isByLastDigits,
  lookupKey,
  lookupKeys,
  matchContact,
  matchedValue,
  matchesAmong,
} from '../../src/domain/match.js';
import { contactNamed } from '../support/contacts.js';

const arriving = (value: string, part: Partial<PhoneIdentity> = {}): Identity => ({
  ...{ kind: 'phone', value: value as PhoneNumber, raw: value },
  ...part,
});
const withPhones = (...phones: ContactPhone[]): Contact => contactNamed('Anna', undefined, { phones });
const unread = (value: string): ContactPhone => ({ value });
const read = (value: string): ContactPhone => ({
  value,
  number: value.replace(/[^+\d]/g, '') as PhoneNumber,
});

describe('matchLastDigits', () => {
  const numbers: [what: string, stored: ContactPhone, asked: string, isMaybe: boolean][] = [
    ['a Swedish one without its country', unread('070-174 06 05'), '+46701740605', true],
    ['one without its area', unread('390 06 00'), '+46313900600', true],
    ['one with a zero within', unread('46 (0)70 174 06 05'), '+46701740605', true],
    ['one with the prefix for calls from America', unread('011 46 70 174 06 05'), '+46701740605', true],
    ['an Italian one without its country', unread('06 1234 5678'), '+390612345678', true],
    ['a British one without its country', unread('020 7946 0123'), '+442079460123', true],
    ['an American one without its country', unread('(212) 555-0143'), '+12125550143', true],
    ['an American one without its area', unread('555-0143'), '+12125550143', true],
    ['a Brazilian one without its country and its 9', unread('31 8888-8888'), '+5531988888888', true],
    ['a Danish one without its country', unread('32 12 34 56'), '+4532123456', true],
    ['an Icelandic one without its country', unread('551 2345'), '+3545512345', true],
    ['one in the digits of another script', unread('٠١٠٠١٢٣٤٥٦٧'), '+201001234567', true],
    ['one among words', unread('Mobile: 070-174 06 05 (private)'), '+46701740605', true],
    ['one after a shorter one', unread('201 / 070-174 06 05'), '+46701740605', true],
    ['a tel: address', unread('tel:070-174-06-05'), '+46701740605', true],
    ['one that was read as Norwegian', read('+47 701740605'), '+46701740605', true],
    [
      'one that was read as Swedish, with its own country after that',
      read('+46 12125550143'),
      '+12125550143',
      true,
    ],
    ['one with its country’s code that was read as German', read('+49 46701740605'), '+46701740605', true],
    ['an Italian one that was read as French', read('+33 612345678'), '+390612345678', true],
    ['an Icelandic one that was read as Estonian', read('+372 5512345'), '+3545512345', true],

    ['one of the same seven digits, with another before them', unread('8 174 06 05'), '+46701740605', false],
    ['an American one with another area', read('+1 612 555 0143'), '+12125550143', false],
    [
      'an American one with other digits before the last seven',
      read('+1 415 555 0143'),
      '+12125550143',
      false,
    ],
    ['a Swedish mobile that ends like a land line', read('+46 73 146 50 04'), '+4631465004', false],
    ['a British mobile of another network', read('+44 7800 123456'), '+447900123456', false],
    ['another Danish one', read('+45 32 12 34 57'), '+4532123456', false],
    ['a foreign one that ends like an Icelandic one', read('+1 212 551 2345'), '+3545512345', false],
    ['an Egyptian one that ends like a Swedish one', read('+20 100 123 4567'), '+46901234567', false],
    ['a short one of Saint Helena that Ascension has too', read('+290 22222'), '+24722222', false],
    ['the number itself', read('+46701740605'), '+46701740605', false],
    ['one of too few digits', unread('74 06 05'), '+46701740605', false],
    ['one of too few digits and zeros', unread('000 074 06 05'), '+46701740605', false],
    ['zeros', unread('0000000'), '+46700000000', false],
    ['an internal one', unread('40605'), '+46701740605', false],
    ['one of which a part is hidden', unread('+46 70*1740605'), '+46701740605', false],
    ['an e-mail address', unread('46701740605@svensson.example'), '+46701740605', false],
    ['no number', unread('unlisted'), '+46701740605', false],
  ];
  for (const [what, stored, asked, isMaybe] of numbers)
    it(`says of ${what}, "${stored.value}", and ${asked}: ${isMaybe ? 'maybe' : 'no'}`, () => {
      const contact = withPhones(stored);
      expect(matchLastDigits(contact, arriving(asked))?.certainty).to.equal(isMaybe ? 'maybe' : undefined);
    });

  const extensions: [stored: ContactPhone, asked: string, isMaybe: boolean][] = [
    [unread('031-390 06 00 ext. 17'), '17', true],
    [unread('031-390 06 00 ext. 17'), '', true],
    [unread('031-390 06 00'), '17', true],
    [unread('031-390 06 00 ext. 17'), '18', false],
    [unread('031-390 06 00 x17'), '18', false],
    [unread('tel:031-3900600;ext=17'), '18', false],
    [{ value: '031-390 06 00', extension: '17' }, '18', false],
    [{ ...read('+47 313900600'), extension: '17' }, '18', false],
  ];
  for (const [stored, extension, isMaybe] of extensions)
    it(`says of "${stored.value}" and extension "${extension}": ${isMaybe ? 'maybe' : 'no'}`, () => {
      const match = matchLastDigits(withPhones(stored), arriving('+46313900600', { extension }));
      expect(match?.certainty).to.equal(isMaybe ? 'maybe' : undefined);
    });

  const others: Identity[] = [
    arriving('+46701740605', { maybe: true }),
    { kind: 'internal', value: '701740605', raw: '701740605' },
    { kind: 'invalid', raw: '701740605', reason: 'region-needed' },
    { kind: 'withheld', raw: '' },
  ];
  for (const identity of others)
    it(`says no to ${identity.kind === 'phone' ? 'a doubtful reading' : `what is ${identity.kind}`}`, () => {
      expect(matchLastDigits(withPhones(unread('070-174 06 05')), identity)).to.equal(undefined);
      expect(tailKey(identity)).to.equal(undefined);
    });

  it('says by what it matched, and how the contact labels the value', () => {
    const [home, mobile] = [unread('031-390 06 01'), { value: '070-174 06 05', label: 'mobile' }];
    const contact = withPhones(home, mobile);
    const on = arriving('+46701740605');
    const match = matchLastDigits(contact, on)!;
    expect(match).to.deep.equal({ contact, on, certainty: 'maybe', label: 'mobile' });
    expect(matchedValue(match)).to.equal(mobile);
    expect(isByLastDigits(match)).to.equal(true);
  });

  it('tells two numbers of one country from two of different ones, whatever the countries are', () => {
    const codes = [...new Set(getCountries().map((country) => getCountryCallingCode(country)))];
    const code = fc.constantFrom(...codes);
    const pair = fc.oneof(
      fc.tuple(code, code),
      code.map((one) => [one, one] as const),
    );
    fc.assert(
      fc.property(pair, ([stored, asked]) => {
        const match = matchLastDigits(
          withPhones(read(`+${stored}46701740605`)),
          arriving(`+${asked}701740605`),
        );
        expect(match !== undefined, `+${stored} and +${asked}`).to.equal(stored !== asked);
      }),
    );
  });

  it('finds every number by its key that it says maybe to', async () => {
    const prefix = fc.constantFrom('', '0', '00', '+46 ', '+47', 'tel:', '(0) ');
    const digits = fc.stringMatching(/^[1-9]\d{6,10}$/);
    let maybes = 0;
    await fc.assert(
      fc.asyncProperty(prefix, digits, fc.constantFrom('46', '47', '1'), async (written, number, code) => {
        const [contact = withPhones()] = await readNumbers([withPhones(unread(written + number))]);
        const asked = arriving(`+${code}${number}`);
        if (!matchLastDigits(contact, asked)) return;
        maybes += 1;
        expect(tailKeys(contact)).to.include(tailKey(asked));
      }),
    );
    expect(maybes).to.be.greaterThan(10);
  });
});

describe('tailKeys', () => {
  it('holds how numbers end, each once, and nothing of what is too short', () => {
    const contact = withPhones(
      read('+46701740605'),
      unread('070-174 06 05'),
      unread('201'),
      unread('unlisted'),
      unread('020 7946 0123 ext. 1234567'),
    );
    expect(tailKeys(contact)).to.deep.equal(['*1740605', '*9460123']);
  });

  it('holds nothing that is the key of a whole number', () => {
    const contact = withPhones(unread('1740605'));
    expect(lookupKeys(contact)).not.to.include.members(tailKeys(contact));
    expect(lookupKey({ kind: 'internal', value: '1740605', raw: '1740605' })).not.to.equal(
      tailKeys(contact)[0],
    );
  });
});

describe('matchesAmong', () => {
  const anna = withPhones(read('+46701740605'));
  const bo = contactNamed('Bo', undefined, { phones: [unread('070-174 06 05')] });
  const named = (contacts: Contact[], ...identities: Identity[]) =>
    matchesAmong(contacts, identities).map(({ contact, on, certainty }) => [
      contact.name.full,
      'value' in on && on.value,
      certainty,
    ]);

  it('gives those that only end alike after those that agree', () => {
    expect(named([bo, anna], arriving('+46701740605'))).to.deep.equal([
      ['Anna', '+46701740605', 'exact'],
      ['Bo', '+46701740605', 'maybe'],
    ]);
  });

  it('gives a contact that agrees on one identity not by the end of another', () => {
    const both = contactNamed('Anna', undefined, { phones: [read('+46701740605'), unread('031-390 06 00')] });
    expect(named([both], arriving('+46313900600'), arriving('+46701740605'))).to.deep.equal([
      ['Anna', '+46701740605', 'exact'],
    ]);
  });

  it('gives nobody who has nothing of it', () => {
    expect(named([anna, bo], arriving('+46701740699'))).to.deep.equal([]);
  });

  it('leaves what the host has found in its own way without a value', () => {
    const match = { contact: bo, on: arriving('+46701740605'), certainty: 'normalised' } as const;
    expect(matchContact(bo, match.on)).to.equal(undefined);
    expect(matchedValue(match)).to.equal(undefined);
    expect(isByLastDigits(match)).to.equal(false);
  });
});
