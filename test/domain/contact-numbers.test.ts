import { expect } from '@open-wc/testing';
import type { ContactPhone, PostalAddress } from '../../src/domain/contact.js';
import { readNumbers } from '../../src/domain/contact-numbers.js';
import type { PhoneNumber } from '../../src/domain/identity.js';
import { contactNamed } from '../support/contacts.js';

async function phonesOf(phones: ContactPhone[], region?: string, addresses: PostalAddress[] = []) {
  const [contact] = await readNumbers([contactNamed('Anna', undefined, { phones, addresses })], region);
  return contact?.phones;
}

/** The number that is read from a text, with its extension. */
async function read(value: string, region?: string, ...countries: string[]): Promise<string | undefined> {
  const addresses = countries.map((country) => ({ country }));
  const [phone] = (await phonesOf([{ value }], region, addresses)) ?? [];
  return phone?.number && [phone.number, phone.extension].filter(Boolean).join(' x');
}

describe('readNumbers', () => {
  const numbers: [
    value: string,
    region: string | undefined,
    countries: string[],
    number: string | undefined,
  ][] = [
    ['+46 70 174 06 05', undefined, [], '+46701740605'],
    ['+46 70 174 06 05', 'GB', ['DE'], '+46701740605'],
    ['070-174 06 05', 'SE', [], '+46701740605'],
    ['070-174 06 05', undefined, [], undefined],
    ['070-174 06 05', undefined, ['SE'], '+46701740605'],
    ['020 7946 0123', 'SE', ['GB'], '+442079460123'],
    ['020 7946 0123', 'GB', ['Storbritannien'], '+442079460123'],
    ['020 7946 0123', 'SE', ['England', 'GB', 'DE'], '+442079460123'],
    ['0041 31 350 12 34', undefined, [], '+41313501234'],
    ['+44 (0)20 7946 0123', undefined, [], '+442079460123'],
    ['+14155551212 x123', undefined, [], '+14155551212 x123'],
    ['tel:+1-415-555-1212;ext=123', undefined, [], '+14155551212 x123'],
    ['08-465 004 12 ankn. 17', 'SE', [], '+46846500412'],
    ['ask Jane', 'SE', [], undefined],
    ['', 'SE', [], undefined],
    ['anna@svensson.example', 'SE', [], undefined],
    ['+46*****0605', 'SE', [], undefined],
    ['201', 'SE', [], undefined],
    ['20123', 'SE', ['SE'], undefined],
    ['20123', 'FK', [], undefined],
    ['+500 20123', 'SE', [], '+50020123'],
  ];
  for (const [value, region, countries, expected] of numbers) {
    const where = [...countries.map((country) => `of ${country}`), ...(region ? [`in ${region}`] : [])].join(
      ' ',
    );
    it(`reads "${value}" ${where} as ${expected ?? 'no number'}`, async () => {
      expect(await read(value, region, ...countries)).to.equal(expected);
    });
  }

  it('keeps what was written, and everything beside it', async () => {
    const phone = { value: '070-174 06 05', label: 'mobile', preferred: true, sms: true, shared: false };
    expect(await phonesOf([phone], 'SE')).to.deep.equal([{ ...phone, number: '+46701740605' }]);
  });

  it('keeps a number that the source has read, and an extension that the text does not hold', async () => {
    const number = '+46701740699' as PhoneNumber;
    const phones = [
      { value: '+46701740605', number },
      { value: '070-174 06 05', extension: '9' },
      { value: '+46701740605', extension: '9' },
    ];
    expect(await phonesOf(phones, 'SE')).to.deep.equal([
      { value: '+46701740605', number },
      { value: '070-174 06 05', number: '+46701740605', extension: '9' },
      { value: '+46701740605', number: '+46701740605', extension: '9' },
    ]);
  });

  it('reads each contact by itself, and leaves those it is given as they are', async () => {
    const [swede, briton, silent] = [
      contactNamed('Anna', undefined, {
        phones: [{ value: '08-465 004 12' }],
        addresses: [{ country: 'SE' }],
      }),
      contactNamed('Ben', undefined, {
        phones: [{ value: '020 7946 0123' }],
        addresses: [{ country: 'GB' }],
      }),
      contactNamed('Cia'),
    ];
    const before = structuredClone([swede, briton, silent]);
    const contacts = await readNumbers([swede, briton, silent]);
    expect(contacts.map(({ phones }) => phones[0]?.number)).to.deep.equal([
      '+46846500412',
      '+442079460123',
      undefined,
    ]);
    expect([swede, briton, silent]).to.deep.equal(before);
    expect(contacts.map(({ name }) => name.full)).to.deep.equal(['Anna', 'Ben', 'Cia']);
  });
});
