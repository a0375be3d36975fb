import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import parseWithPlans, { getCountries, getExampleNumber, type CountryCode } from 'libphonenumber-js/core';
import plans from 'libphonenumber-js/max/metadata';
import mobileExamples from 'libphonenumber-js/mobile/examples';
import type { Readings } from '../../src/domain/identity.js';
import { readPhoneNumber, readStoredNumber } from '../../src/domain/phone-number.js';

interface Example {
  country: CountryCode;
  number: string;
  national: string;
  international: string;
}

const countries = getCountries(plans);
const mobile = countries.map((country) =>
  exampleOf(country, getExampleNumber(country, mobileExamples, plans)?.number ?? 'none'),
);
const landLines = countries.flatMap((country) =>
  fixedNumbers(country).map((number) => exampleOf(country, number)),
);
const examples = [...mobile, ...landLines];

/** The plans come with no examples of land lines, but with the pattern of them: number 11 in a plan holds the types. */
function fixedNumbers(country: CountryCode): string[] {
  const plan = plans.countries[country] as unknown[];
  const [[pattern]] = plan[11] as [[string]];
  const national = fc.sample(fc.stringMatching(new RegExp(`^(?:${pattern})$`)), { numRuns: 5, seed: 1 });
  return national.map((digits) => `+${String(plan[0])}${digits}`);
}

function exampleOf(country: CountryCode, number: string): Example {
  const parsed = parseWithPlans(number, plans);
  if (parsed?.number !== number) throw new Error(`${number} is no example for ${country}.`);
  const national = parsed.formatNational();
  return { country, number, national, international: parsed.formatInternational() };
}

const digits = (text: string) => text.replace(/\D/g, '');
const inArabic = (text: string) => text.replace(/\d/g, (digit) => '٠١٢٣٤٥٦٧٨٩'.charAt(Number(digit)));
const separated = (text: string, separator: string) => text.replace(/[\s-]+/g, separator);

const spellings: Record<string, (example: Example) => string> = {
  'in E.164': ({ number }) => number,
  internationally: ({ international }) => international,
  'internationally with dots': ({ international }) => separated(international, '.'),
  'internationally with a country code in brackets': ({ international }) =>
    international.replace(/^\+\d+/, '($&)'),
  'with 00': ({ number }) => number.replace('+', '00'),
  'with 00, and spaces': ({ international }) => international.replace('+', '00 '),
  nationally: ({ national }) => national,
  'nationally, digits only': ({ national }) => digits(national),
  'nationally with dots': ({ national }) => separated(national, '.'),
  'nationally with non-breaking spaces': ({ national }) => separated(national, '\u00A0'),
  'nationally with dashes': ({ national }) => separated(national, '\u2013'),
  'nationally with one slash': ({ national }) => national.replace(/[\s-]+/, '/'),
  'nationally among invisible marks': ({ national }) => `\u202D${[...national].join('\u200B')}\u202C`,
  'nationally in Arabic digits': ({ national }) => inArabic(national),
  'nationally as a tel address': ({ national }) => `tel:${encodeURIComponent(national)}`,
  'nationally as the user of a SIP address': ({ national }) => `sip:${digits(national)}@10.0.0.1;user=phone`,
};

const isRead = ([best]: Readings, number: string) =>
  best.kind === 'phone' && best.value === number && !best.maybe;

describe('Numbers of every country', () => {
  it('has examples of them all', () => {
    expect(countries).to.have.lengthOf.at.least(245);
    expect(new Set(mobile.map(({ number }) => number)).size).to.be.at.least(230);
    expect(landLines).to.have.lengthOf(countries.length * 5);
  });

  for (const [name, spell] of Object.entries(spellings)) {
    it(`reads them spelled ${name}`, () => {
      const wrong = examples.filter(
        (example) => !isRead(readPhoneNumber(spell(example), { region: example.country }), example.number),
      );
      expect(wrong.map((example) => `${example.country}: ${spell(example)}`)).to.deep.equal([]);
    });

    it(`reads them stored ${name}`, () => {
      const wrong = examples.filter(
        (example) => readStoredNumber(spell(example), example.country)?.number !== example.number,
      );
      expect(wrong.map((example) => `${example.country}: ${spell(example)}`)).to.deep.equal([]);
    });
  }

  it('reads them stored among words, where they have at least six characters', () => {
    // Fewer are as likely a year, a floor or a postcode: Ascension, the Falklands, Niue, Saint Helena …
    const written = ({ national }: Example) => `Jane (home): ${national}, after six`;
    const wrong = examples
      .filter(({ national }) => national.length >= 6)
      .filter((example) => readStoredNumber(written(example), example.country)?.number !== example.number);
    expect(wrong.map((example) => `${example.country}: ${written(example)}`)).to.deep.equal([]);
    expect(examples.filter(({ national }) => national.length < 6)).to.have.lengthOf.below(60);
  });

  it('reads those with 00 and with a plus sign in every other region, too', () => {
    // Each region reads a sixth of the mobile numbers: all of them take a second more, and find nothing else.
    const wrong = countries.flatMap((region, index) =>
      mobile
        .filter((_, other) => (index + other) % 6 === 0)
        .flatMap(({ number }) => [number, number.replace('+', '00')])
        .filter((text) => !isRead(readPhoneNumber(text, { region }), text.replace(/^00/, '+')))
        .map((text) => `${region}: ${text}`),
    );
    expect(wrong).to.deep.equal([]);
  });

  const prefixes: [string, string][] = [
    ['011', 'US'],
    ['0011', 'AU'],
    ['810', 'RU'],
    ['119', 'CU'],
    ['010', 'JP'],
    ['000', 'KE'],
    ['990', 'FI'],
    ['00700', 'KR'],
    ['012', 'IL'],
  ];
  for (const [prefix, region] of prefixes)
    it(`reads them dialled with ${prefix} from ${region}`, () => {
      const wrong = mobile
        .map(({ number }) => number)
        .filter((number) => !isRead(readPhoneNumber(number.replace('+', prefix), { region }), number));
      expect(wrong).to.deep.equal([]);
    });

  it('has the right one among the readings where such a prefix begins like another country code', () => {
    // 001 is +1 after 00 before it is Singapore's own prefix; both are tried, the second as a maybe.
    const prefixed: [string, string][] = [
      ['001', 'SG'],
      ['009', 'NG'],
      ['0021', 'BR'],
      ['002', 'TW'],
    ];
    const wrong = prefixed.flatMap(([prefix, region]) =>
      mobile
        .map(({ number }) => number)
        .filter((number) => {
          const readings = readPhoneNumber(number.replace('+', prefix), { region });
          return !readings.some((reading) => reading.kind === 'phone' && reading.value === number);
        })
        .map((number) => `${region}: ${prefix} ${number}`),
    );
    expect(wrong).to.deep.equal([]);
  });
});
