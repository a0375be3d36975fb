import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { getCountries, getCountryCallingCode, getExampleNumber } from 'libphonenumber-js/core';
import plans from 'libphonenumber-js/min/metadata';
import mobileExamples from 'libphonenumber-js/mobile/examples';
import {
  identityKey,
  parseReadings,
  plainPhoneNumber,
  verifyReadings,
  type Identity,
  type Readings,
} from '../../src/domain/identity.js';
import { countryOf, formatPhoneNumber, readStoredNumber } from '../../src/domain/phone-number.js';

const countries = getCountries(plans);
const country = fc.constantFrom(...countries);
const region = fc.oneof({ weight: 4, arbitrary: country }, fc.constant(undefined), fc.string());
const digit = fc.constantFrom(...'0123456789');

const piece = fc.oneof(
  { weight: 6, arbitrary: digit },
  { weight: 4, arbitrary: fc.constantFrom(...' +-./()x#*,;:@<>"%?=٣７\u00A0\u200B\u202A') },
  fc.constantFrom('00', '+46', 'tel:', 'sip:', 'mailto:', ';ext=', ';phone-context=+49', 'xxx', '%2B'),
  fc.string({ unit: 'binary', maxLength: 3 }),
);
const scribble = fc.array(piece, { maxLength: 24 }).map((pieces) => pieces.join(''));

const callingCode = country.map((code) => getCountryCallingCode(code, plans));
const prefix = fc.oneof(
  fc.constantFrom(
    '',
    '0',
    '00',
    '+',
    '011',
    '0011',
    '810',
    '+521',
    '+55319',
    '00 1',
    '+49 00',
    'tel:',
    '(0)',
    '+44 (0)',
  ),
  fc.tuple(fc.constantFrom('+', '00', '', '+0', 'sip:+'), callingCode).map((parts) => parts.join('')),
);
const separator = fc.constantFrom('', '', '', ' ', '-', '.', '/', '\u00A0');
const group = fc.tuple(fc.stringMatching(/^\d{1,4}$/), separator).map((parts) => parts.join(''));
const suffix = fc.constantFrom('', '', '', ' x12', ';ext=3', ' (home)', '@pbx.example');
const numeral = fc
  .tuple(prefix, fc.array(group, { minLength: 1, maxLength: 5 }), suffix)
  .map(([before, groups, after]) => `${before}${groups.join('')}${after}`);

const text = fc.oneof(
  { weight: 2, arbitrary: scribble },
  { weight: 6, arbitrary: numeral },
  fc.string({ unit: 'grapheme' }),
  fc.emailAddress(),
);

const example = country.map((code) => {
  const number = getExampleNumber(code, mobileExamples, plans);
  return { region: code, national: number?.formatNational() ?? '', number: number?.number ?? '' };
});

const kinds = ['phone', 'internal', 'email', 'withheld', 'hidden', 'invalid'];
const values = (readings: Readings): string[] => readings.map(valueOf);
const valueOf = (identity: Identity): string => ('value' in identity ? identityKey(identity) : identity.kind);
const runs = { numRuns: 1500 };

describe('Any text', () => {
  it('has a best reading, and nothing but maybes after it', async () => {
    await fc.assert(
      fc.asyncProperty(text, region, async (written, where) => {
        const readings = await parseReadings(written, { region: where });
        expect(readings.length).to.be.at.least(1);
        for (const reading of readings) {
          expect(kinds).to.include(reading.kind);
          expect(reading.raw).to.equal(written.trim());
        }
        const [best, ...others] = readings;
        for (const other of others) expect(other).to.include({ kind: 'phone', maybe: true });
        if (others.length > 0) expect(best.kind).to.equal('phone');
        expect(new Set(readings.map(identityKey)).size).to.equal(readings.length);
      }),
      runs,
    );
  });

  it('has a value that reads as itself', async () => {
    await fc.assert(
      fc.asyncProperty(text, region, async (written, where) => {
        for (const reading of await parseReadings(written, { region: where })) {
          if (!('value' in reading)) continue;
          const [again] = await parseReadings(reading.value, { region: where });
          expect('value' in again && again.value).to.equal(reading.value);
        }
      }),
      runs,
    );
  });

  it('has a number that the plans confirm, once they have been asked', async () => {
    await fc.assert(
      fc.asyncProperty(text, region, async (written, where) => {
        const [best] = await parseReadings(written, { region: where });
        if (best.kind !== 'phone') return;
        const [verified] = await verifyReadings(best, { region: where });
        if (verified.kind !== 'phone') return;
        const [again] = await verifyReadings(verified, {});
        expect(again).to.deep.equal(verified);
        expect(countryOf(verified.value) ?? 'ZZ').to.match(/^[A-Z]{2}$/);
        expect(formatPhoneNumber(verified.value).replace(/[^+\d]/g, '')).to.equal(verified.value);
      }),
      runs,
    );
  });

  it('means the same stored and arriving', async () => {
    await fc.assert(
      fc.asyncProperty(numeral, region, async (written, where) => {
        const [best] = await parseReadings(written, { region: where });
        if (best.kind !== 'phone') return;
        const [verified] = await verifyReadings(best, { region: where });
        const stored = readStoredNumber(written, where);
        if (verified.kind === 'phone') expect(stored?.number).to.equal(verified.value);
      }),
      runs,
    );
  });
});

describe('Any number', () => {
  it('is read at once when it is plain E.164', () => {
    const e164 = fc.stringMatching(/^\+[1-9]\d{6,14}$/).filter((number) => !number.startsWith('+521'));
    fc.assert(
      fc.property(e164, region, (number, where) => {
        const readings = parseReadings(number, { region: where });
        if (readings instanceof Promise) throw new Error('It waits.');
        const [best] = readings;
        if (best.kind !== 'withheld')
          expect(best).to.deep.equal({ kind: 'phone', value: number, raw: number });
        expect(plainPhoneNumber(number)).to.equal(number);
      }),
      runs,
    );
  });

  const zeros = [...'٠۰०০๐０𝟘𞥐'];
  const mark = fc.constantFrom('', '', '\u200B', '\u200E', '\u202A', '\u2066', '\uFEFF', '\u00AD', '\uFE0F');

  it('does not depend on the script of its digits, nor on marks that nobody sees', async () => {
    await fc.assert(
      fc.asyncProperty(
        example,
        fc.constantFrom(...zeros),
        fc.infiniteStream(mark),
        async (one, zero, marks) => {
          const inScript = (plain: string) =>
            String.fromCodePoint((zero.codePointAt(0) ?? 0) + Number(plain));
          const spell = (plain: string) =>
            [...plain]
              .map((character) => character.replace(/\d/, inScript) + (marks.next().value ?? ''))
              .join('');
          const read = async (written: string) =>
            values(await parseReadings(written, { region: one.region }));
          expect(await read(spell(one.national))).to.deep.equal(await read(one.national));
          expect(await read(spell(one.number))).to.deep.equal(await read(one.number));
          expect(plainPhoneNumber(spell(one.number))).to.equal(one.number);
        },
      ),
      runs,
    );
  });
});
