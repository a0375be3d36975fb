import { expect } from '@open-wc/testing';
import { MemoryAdapter } from '../../src/adapters/memory/memory-adapter.js';
import { readNumbers } from '../../src/domain/contact-numbers.js';
import { resolve } from '../../src/store/resolve.js';
import { say } from '../domain/say.js';
import { contactNamed } from '../support/contacts.js';

interface Row {
  /** As the contact has it. */
  readonly stored: string;
  readonly arrives: string;
  readonly region?: string;
  /** Who is shown for it, or what is asked. */
  readonly is: string;
}

/** The table of `behaviours.md`, and each of its rows the other way round where it has one. */
const rows: readonly Row[] = [
  { stored: '+44 1234 567890', arrives: '01234567890', region: 'GB', is: 'selected, normalised' },
  { stored: '01234567890', arrives: '+441234567890', region: 'GB', is: 'selected, normalised' },
  { stored: '+41 31 350 12 34', arrives: '0041313501234', is: 'selected, normalised' },
  { stored: '+41 31 350 12 34', arrives: '0041313501234', region: 'CH', is: 'selected, normalised' },
  { stored: '+41 31 350 12 34', arrives: '0041313501234', region: 'US', is: 'selected, normalised' },
  { stored: '0041313501234', arrives: '+41 31 350 12 34', is: 'selected, normalised' },
  { stored: '030/12345678', arrives: '+493012345678', region: 'DE', is: 'selected, normalised' },
  { stored: '+493012345678', arrives: '030/12345678', region: 'DE', is: 'selected, exact' },
  { stored: '+1 (415) 555-1212', arrives: 'tel:+14155551212', is: 'selected, normalised' },
  { stored: '+14155551212 x123', arrives: '+14155551212', is: 'selected, extension-dropped' },
  { stored: '+14155551212', arrives: '+14155551212 x123', is: 'selected, extension-dropped' },
  { stored: '+14155551212 x123', arrives: '+1 415 555 1212 ext. 123', is: 'selected, normalised' },
  { stored: '+14155551212 x123', arrives: '+14155551212 x124', is: 'none' },
  { stored: '+390612345678', arrives: '0612345678', region: 'IT', is: 'selected, exact' },
  { stored: '06 12345678', arrives: '+390612345678', region: 'IT', is: 'selected, normalised' },
  { stored: '+55 31 98888-8888', arrives: '+55 31 8888-8888', is: 'many, maybe' },
  { stored: '+55 31 8888-8888', arrives: '+55 31 98888-8888', is: 'many, maybe' },
  { stored: '+55 31 98888-8888', arrives: '31 8888-8888', region: 'BR', is: 'many, maybe' },
  { stored: '+55 31 98888-8888', arrives: '+55 31 98888-8888', is: 'selected, exact' },
  { stored: '070-174 06 05', arrives: '+46701740605', is: 'many, maybe' },
  { stored: '070-174 06 05', arrives: '+46701740605', region: 'NO', is: 'many, maybe' },
  { stored: '+47 70 174 06 05', arrives: '+46701740605', region: 'SE', is: 'many, maybe' },
  { stored: '555-0143', arrives: '+1 212 555 0143', region: 'US', is: 'many, maybe' },
  { stored: '+1 612 555 0143', arrives: '+1 212 555 0143', is: 'none' },
  {
    stored: '437-555-1234 (Jane’s number)',
    arrives: '+14375551234',
    region: 'CA',
    is: 'selected, normalised',
  },
  { stored: '201', arrives: '201', is: 'selected, exact' },
  { stored: '201', arrives: '201', region: 'SE', is: 'selected, exact' },
  { stored: '+46 8 555 01 201', arrives: '201', region: 'SE', is: 'none' },
  { stored: '201', arrives: '+46 8 555 01 201', region: 'SE', is: 'none' },
  {
    stored: '+46 70 123 45 67',
    arrives: 'sip:+46701234567@example.invalid;user=phone',
    is: 'selected, normalised',
  },
  { stored: '+46 70 123 45 67', arrives: '٠٧٠١٢٣٤٥٦٧', region: 'SE', is: 'selected, normalised' },
  { stored: '٠٧٠١٢٣٤٥٦٧', arrives: '+46701234567', region: 'SE', is: 'selected, normalised' },
  { stored: '+46 70 123 45 67', arrives: 'sip:anonymous@anonymous.invalid', is: 'withheld' },
];

const { signal } = new AbortController();

/** Whom a look-up by the store makes of what arrives, and how surely. */
async function outcomeOf(adapter: MemoryAdapter, { arrives, region }: Row): Promise<string> {
  const outcome = await resolve(
    { channel: 'voice', addresses: [arrives] },
    {
      ...{ signal, definition: region ? { region } : {}, adapter: async () => adapter },
      checkCandidates: async () => [],
    },
  );
  switch (outcome.status) {
    case 'selected':
      return `selected, ${outcome.match?.certainty} ${outcome.contact.name.full}`;
    case 'many':
      return `many, ${outcome.matches.map(({ contact, certainty }) => `${certainty} ${contact.name.full}`).join()}`;
    case 'none':
      return 'none';
    default:
      return say([outcome.identity]);
  }
}

describe('Numbers to try', () => {
  for (const row of rows) {
    const { stored, arrives, region, is } = row;
    it(`${stored} | ${arrives}${region ? `, region ${region}` : ''} | ${is}`, async () => {
      const contact = contactNamed('Anna', undefined, { phones: [{ value: stored }] });
      const strangers = ['+46 70 123 45 68', '+14155551213', '1201', '+55 31 98888-8889'].map(
        (value, index) => contactNamed(`Stranger ${index}`, undefined, { phones: [{ value }] }),
      );
      const adapter = new MemoryAdapter(await readNumbers([...strangers, contact], region), { region });
      expect(await outcomeOf(adapter, row)).to.equal(is.includes(',') ? `${is} Anna` : is);
    });
  }
});
