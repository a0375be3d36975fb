import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { ContactError } from '../../src/domain/contact-error.js';
import type { Definition } from '../../src/domain/definition.js';
import { checkDefinition } from '../../src/formats/definition-schema.js';

const whole: Required<Definition> = {
  region: 'SE',
  internalLength: 4,
  matchLimit: 50,
  deadlineMs: 5_000,
  cache: { matchMinutes: 120, missMinutes: 0 },
  fields: [
    {
      ...{ name: 'customerNumber', label: 'Customer no.', order: 1, type: 'text' },
      ...{ required: true, immutable: true, masked: false },
    },
    { name: 'visits', order: -1.5 },
  ],
  allow: ['create', 'edit'],
  noteLength: 512,
  draftDays: 7,
  journey: {
    titles: [{ path: '/order/*', title: 'Your order', icon: 'order' }],
    keepParameters: ['category'],
    helpfulPages: [
      { title: 'Delivery', url: 'https://shop.example/help/delivery' },
      { title: 'Returns', url: '/help/returns' },
      { title: 'Contact', url: './contact.html' },
    ],
    visitorField: 'visitorId',
    idleSeconds: 30,
    awayMinutes: 10,
    signals: { loops: 3, quickReturns: 4, quickSeconds: 15, errors: 0, searches: 3 },
  },
  photoOrigins: ['https://photos.example', 'http://localhost:8080'],
};

/** What JSON makes of them, members named `__proto__` included. */
const parsed = (text: string) => checkDefinition(JSON.parse(text));

describe('checkDefinition', () => {
  it('takes every part', () => {
    expect(checkDefinition(whole)).to.deep.equal({ definition: whole, problems: [] });
    expect(checkDefinition({})).to.deep.equal({ definition: {}, problems: [] });
  });

  const wrong: [part: object, ...problems: string[]][] = [
    [{ region: 'Sweden' }, 'region: expected two capital letters, as in ISO 3166-1'],
    [{ region: 'se' }, 'region: expected two capital letters, as in ISO 3166-1'],
    [{ region: 46 }, 'region: expected a text'],
    [{ internalLength: '5' }, 'internalLength: expected a number'],
    [{ internalLength: 0 }, 'internalLength: expected 1 or more'],
    [{ matchLimit: 1.5 }, 'matchLimit: expected a whole number'],
    [{ deadlineMs: -1 }, 'deadlineMs: expected 1 or more'],
    [{ cache: 120 }, 'cache: expected an object'],
    [{ cache: [] }, 'cache: expected an object'],
    [{ cache: { matchMinutes: -1 } }, 'cache.matchMinutes: expected 0 or more'],
    [{ cache: { matchHours: 2 } }, 'cache.matchHours: unknown member'],
    ...['shop.example/help', 'javascript:alert(1)', '//', 'https://', ''].map((url): [object, string] => [
      { journey: { helpfulPages: [{ title: 'Help', url }] } },
      'journey.helpfulPages[0].url: expected an address, https://shop.example/help or /help',
    ]),
    [
      { journey: { titles: [{ path: '/cart', title: 'Cart', icon: 'basket' }] } },
      'journey.titles[0].icon: expected home, product, cart, payment, order, account, document, help',
    ],
    [{ fields: {} }, 'fields: expected a list'],
    [{ fields: ['name'] }, 'fields[0]: expected an object'],
    [{ fields: [{ name: 'a' }, { label: 'B' }] }, 'fields[1].name: is missing'],
    [{ fields: [{ name: '' }] }, 'fields[0].name: expected a name'],
    [{ fields: [{ name: 'a', order: 'first' }] }, 'fields[0].order: expected a number'],
    [{ fields: [{ name: 'a', required: 'yes' }] }, 'fields[0].required: expected true or false'],
    [
      { fields: [{ name: 'a', type: 'money' }] },
      'fields[0].type: expected text, number, date, boolean or url',
    ],
    [{ fields: [{ name: 'a', colour: 'red' }] }, 'fields[0].colour: unknown member'],
    [
      { fields: [{ order: 'first' }, { name: 3 }] },
      'fields[0].name: is missing',
      'fields[0].order: expected a number',
      'fields[1].name: expected a text',
    ],
    [{ allow: 'create' }, 'allow: expected a list'],
    [{ allow: [true] }, 'allow[0]: expected a text'],
    [{ photoOrigins: ['photos.example'] }, 'photoOrigins[0]: expected an origin, https://photos.example'],
    [
      { photoOrigins: ['https://photos.example/a'] },
      'photoOrigins[0]: expected an origin, https://photos.example',
    ],
    [{ photoOrigins: ['data:image/png,'] }, 'photoOrigins[0]: expected an origin, https://photos.example'],
    [{ photoOrigins: [7] }, 'photoOrigins[0]: expected a text'],
    [{ regoin: 'SE' }, 'regoin: unknown member'],
    [{ 'match limit': 5 }, '["match limit"]: unknown member'],
    [{ toString: 'SE' }, 'toString: unknown member'],
  ];
  for (const [part, ...problems] of wrong)
    it(`says ${problems.join(', ')}`, () => {
      expect(checkDefinition(part)).to.deep.equal({ definition: {}, problems });
    });

  it('keeps the parts that are right beside one that is wrong', () => {
    const { definition, problems } = checkDefinition({ ...whole, region: 'x', fields: [{}] });
    expect({ ...definition, region: whole.region, fields: whole.fields }).to.deep.equal(whole);
    expect(definition).not.to.have.any.keys('region', 'fields');
    expect(problems.map((problem) => problem.split(':')[0])).to.deep.equal(['region', 'fields[0].name']);
  });

  it('changes no prototype', () => {
    const { definition, problems } = parsed(
      '{ "__proto__": { "region": "SE" }, "cache": { "__proto__": 1 } }',
    );
    expect(definition.region).to.equal(undefined);
    expect(problems).to.include('__proto__: unknown member');
  });

  for (const value of [null, undefined, [], 'SE', 7, true])
    it(`throws for ${JSON.stringify(value)}`, () => {
      expect(() => checkDefinition(value)).to.throw(ContactError, 'The definition is not an object');
    });

  it('gives for any object either parts that pass by themselves, or a problem that names the part', () => {
    const names = fc.constantFrom(...Object.keys(whole), 'other');
    const values = fc.oneof(
      fc.jsonValue({ maxDepth: 2 }),
      ...Object.values(whole).map((part) => fc.constant(part)),
    );
    fc.assert(
      fc.property(fc.dictionary(names, values), (given) => {
        const { definition, problems } = checkDefinition(given);
        expect(checkDefinition(definition)).to.deep.equal({ definition, problems: [] });
        for (const name of Object.keys(given)) {
          const isTold = problems.some((problem) => /^[\w$]+/.exec(problem)?.[0] === name);
          expect(isTold).to.equal(!(name in definition));
        }
      }),
      { numRuns: globalThis.soak ? 20_000 : 300 },
    );
  });
});
