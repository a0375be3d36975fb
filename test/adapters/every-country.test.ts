import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import parseWithPlans, { getCountries, getExampleNumber, type CountryCode } from 'libphonenumber-js/core';
import plans from 'libphonenumber-js/max/metadata';
import mobileExamples from 'libphonenumber-js/mobile/examples';
import { MemoryAdapter } from '../../src/adapters/memory/memory-adapter.js';
import type { Contact, ContactId } from '../../src/domain/contact.js';
import { readNumbers } from '../../src/domain/contact-numbers.js';
import { isByLastDigits } from '../../src/domain/match.js';
import { parseReadings } from '../../src/domain/identity.js';
import { contactNamed } from '../support/contacts.js';

interface Example {
  readonly country: CountryCode;
  readonly number: string;
  readonly national: string;
  readonly international: string;
}

/** Shorter ones are internal numbers, by what they look like. */
const isNational = ({ national }: Example) => national.replace(/\D/g, '').length > 5;

const countries = getCountries(plans);
const examples = countries.flatMap((country) => {
  const mobile = getExampleNumber(country, mobileExamples, plans)?.number ?? 'none';
  return [mobile, ...landLines(country)].map((number) => exampleOf(country, number));
});

/** Made by the plan's own pattern: number 11 in a plan holds the types, of which the first is the land lines'. */
function landLines(country: CountryCode): string[] {
  const plan = plans.countries[country] as unknown[];
  const [[pattern]] = plan[11] as [[string]];
  const national = fc.sample(fc.stringMatching(new RegExp(`^(?:${pattern})$`)), {
    ...{ numRuns: 3, seed: 7 },
  });
  return national.map((digits) => `+${String(plan[0])}${digits}`);
}

function exampleOf(country: CountryCode, number: string): Example {
  const parsed = parseWithPlans(number, plans);
  if (parsed?.number !== number) throw new Error(`${number} is no example for ${country}.`);
  return { country, number, national: parsed.formatNational(), international: parsed.formatInternational() };
}

const stored: Record<string, (example: Example) => string> = {
  'in E.164': ({ number }) => number,
  internationally: ({ international }) => international,
  nationally: (example) => (isNational(example) ? example.national : example.number),
  'nationally, with words': (example) =>
    isNational(example) ? `Jane (work): ${example.national}` : example.number,
};

const arriving: Record<string, (example: Example) => string> = {
  'in E.164': ({ number }) => number,
  internationally: ({ international }) => international,
  'with 00': ({ number }) => number.replace('+', '00'),
  'with 00, and dots': ({ international }) => international.replace('+', '00').replace(/[\s-]+/g, '.'),
  'from a telephone exchange': ({ number }) => `"Jane" <sip:${number}@10.0.0.1;user=phone>;tag=1`,
};

const arrivingNationally: Record<string, (example: Example) => string> = {
  nationally: ({ national }) => national,
  'nationally, as digits': ({ national }) => national.replace(/\D/g, ''),
  'nationally, with a slash': ({ national }) => national.replace(/[\s-]+/, '/'),
  'nationally, with dots': ({ national }) => national.replace(/[\s-]+/g, '.'),
};

const { signal } = new AbortController();

/** One contact for each number, whose id it is. */
function contactsOf(spell: (example: Example) => string): Contact[] {
  const byNumber = new Map(examples.map((example) => [example.number, example]));
  return [...byNumber.values()].map((example) => ({
    ...contactNamed(example.number, undefined, {
      phones: [{ value: spell(example) }],
      addresses: [{ country: example.country }],
    }),
    id: example.number as ContactId,
  }));
}

/** Those who are found for sure, `maybe` those who are by a doubtful reading. The examples of many countries end alike. */
async function foundBy(adapter: MemoryAdapter, text: string, region: string): Promise<string[]> {
  const { matches } = await adapter.find(await parseReadings(text, { region }), { signal, limit: 100 });
  const agreeing = matches.filter((match) => !isByLastDigits(match));
  return agreeing.map(({ contact, certainty }) => `${certainty === 'maybe' ? 'maybe ' : ''}${contact.id}`);
}

describe('A number of every country', () => {
  it('is among the examples', () => {
    expect(new Set(examples.map(({ country }) => country)).size).to.be.at.least(245);
    expect(examples.filter((example) => !isNational(example))).to.have.lengthOf.below(50);
  });

  for (const [storedHow, write] of Object.entries(stored)) {
    let adapter: MemoryAdapter;
    before(async () => {
      adapter = new MemoryAdapter(await readNumbers(contactsOf(write)));
    });

    async function findEach(some: readonly Example[], spell: (example: Example) => string): Promise<void> {
      const wrong: string[] = [];
      for (const example of some) {
        const text = spell(example);
        const found = (await foundBy(adapter, text, example.country)).join();
        if (found !== example.number) wrong.push(`${example.country} ${text}: ${found || 'nobody'}`);
      }
      expect(wrong.join('\n')).to.equal('');
    }

    for (const [arrivingHow, spell] of Object.entries(arriving))
      it(`that is stored ${storedHow} and arrives ${arrivingHow} finds its contact, and nobody else`, () =>
        findEach(examples, spell));

    for (const [arrivingHow, spell] of Object.entries(arrivingNationally))
      it(`that is stored ${storedHow} and arrives ${arrivingHow} finds its contact, and nobody else`, () =>
        findEach(examples.filter(isNational), spell));
  }
});
