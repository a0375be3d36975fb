import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { foundAmong } from '../../../src/adapters/found-among.js';
import { cardsThatMayHave } from '../../../src/adapters/carddav/card-filter.js';
import { readNumbers } from '../../../src/domain/contact-numbers.js';
import type { Contact } from '../../../src/domain/contact.js';
import { parseReadings } from '../../../src/domain/identity.js';

interface TextMatch {
  readonly _text: string;
}
interface PropFilter {
  readonly _attributes: { readonly name: string };
  readonly 'card:text-match': readonly TextMatch[];
}

/** As a server does that knows texts alone. */
async function lets(arriving: string, name: string, stored: string): Promise<boolean> {
  const filter = cardsThatMayHave(await parseReadings(arriving, { region: 'SE' }));
  const filters = (filter?.['card:prop-filter'] ?? []) as PropFilter[];
  return filters
    .filter(({ _attributes }) => _attributes.name === name)
    .some((each) => each['card:text-match'].every(({ _text }) => stored.toLowerCase().includes(_text)));
}

async function isFound(arriving: string, contact: Partial<Contact>): Promise<boolean> {
  const whole = { id: 'a', active: true, phones: [], emails: [], addresses: [], ...contact } as never;
  const contacts = await readNumbers([whole], 'SE');
  return foundAmong(contacts, await parseReadings(arriving, { region: 'SE' }), 9).matches.length > 0;
}

describe('The filter for a look-up', () => {
  const separators = fc.constantFrom('', '', ' ', '-', '.', '/', '\u00a0', ' (0)');
  const scripts = fc.constantFrom(0x30, 0x660, 0x6f0, 0x966, 0xff10);
  const national = fc.stringMatching(/^[1-9]\d{6,8}$/);
  const prefix = fc.constantFrom('0', '+46', '0046', '+46 (0)', '+47', '');

  it('lets pass every number that is meant, however it is typed', async () => {
    let found = 0;
    const typed = fc.tuple(national, prefix, scripts, fc.array(separators, { minLength: 9, maxLength: 9 }));
    await fc.assert(
      fc.asyncProperty(typed, async ([digits, begin, zero, between]) => {
        const spelled = [...digits].map((digit, index) => digit + (between[index] ?? '')).join('');
        const value = (begin + spelled).replace(/\d/g, (digit) => String.fromCodePoint(zero + Number(digit)));
        const arriving = `+46${digits}`;
        if (!(await isFound(arriving, { phones: [{ value }] }))) return;
        found += 1;
        expect(await lets(arriving, 'TEL', value), `${arriving} stored as ${value}`).to.equal(true);
      }),
      { numRuns: 500 },
    );
    expect(found).to.be.greaterThan(100);
  });

  it('lets pass internal numbers, and those without a trunk zero', async () => {
    for (const [arriving, value] of [
      ['201', '201'],
      ['201', '2-01'],
      ['+493023125012', '030/23125 012'],
      ['+390612345678', '0612345678'],
      ['+5531988888888', '+55 31 8888-8888'],
    ] as const)
      expect(await lets(arriving, 'TEL', value), `${arriving} stored as ${value}`).to.equal(true);
  });

  it('lets pass addresses in any case, and with letters that are written in two ways', async () => {
    for (const [arriving, value] of [
      ['zoe@lindqvist.example', 'Zoe@Lindqvist.EXAMPLE'],
      ['renée@lindqvist.example', 'rene\u0301e@lindqvist.example'],
      ['o’brien@example.org', 'O’Brien@example.org'],
    ] as const) {
      expect(await isFound(arriving, { emails: [{ value }] })).to.equal(true);
      expect(await lets(arriving, 'EMAIL', value), value).to.equal(true);
    }
  });

  it('leaves out most of the others', async () => {
    const others = fc.sample(national, 1_000);
    const passed = await Promise.all(others.map((digits) => lets('+46701740605', 'TEL', `0${digits}`)));
    expect(passed.filter(Boolean).length).to.be.lessThan(300);
  });
});
