import type { ContactAdapter, FindResult } from '../../adapters/contact-adapter.js';
import type { Contact } from '../../domain/contact.js';
import { parseIdentity, type Identity } from '../../domain/identity.js';
import type { Certainty } from '../../domain/match.js';
import { limit, sampleCase, signal, type AdapterCase } from '../adapter-case.js';
import { checkEqual, checkSame } from '../check.js';
import { sampleRegion, samples } from '../sample-contacts.js';
import { strangersNumber } from '../sample-history.js';

/** Several at once for the channel's alternatives; each as it may arrive. */
export const identitiesOf = (...addresses: string[]): Promise<Identity[]> =>
  Promise.all(addresses.map(async (address) => parseIdentity(address, { region: sampleRegion })));

export async function findBy(adapter: ContactAdapter, ...addresses: string[]): Promise<FindResult> {
  return adapter.find(await identitiesOf(...addresses), { signal, limit });
}

/** Each contact once, however many of its values agree. */
export const namesOf = ({ matches }: FindResult): string[] => [
  ...new Set(matches.map(({ contact }) => contact.name.full)),
];

const finds: readonly (readonly [how: string, arriving: string, contact: Contact, certainty: Certainty])[] = [
  ['by a number that is stored as it arrives', '+46701740605', samples.anna, 'exact'],
  ['by a number that is stored in E.164', '070-174 06 05', samples.anna, 'exact'],
  ['by a number that is stored in another spelling', '(08) 46 50 04 12', samples.bertil, 'normalised'],
  ['by a national number of the source’s region', '+46846500412', samples.bertil, 'normalised'],
  ['by a national number of the contact’s own country', '+442079460123', samples.charlotte, 'normalised'],
  ['by a number stored with a slash', '+493023125012', samples.dieter, 'normalised'],
  ['by a number stored with a trunk zero', '+33199001234', samples.emilie, 'normalised'],
  ['by a number that keeps its zero', '+390612345678', samples.giulia, 'normalised'],
  ['by a number among words', '+14375551234', samples.jane, 'normalised'],
  ['by a number stored with 00', '+41446681800', samples.bosse, 'normalised'],
  ['by a number in the digits of another script', '+201001234567', samples.nadia, 'normalised'],
  ['by a number with its extension', 'tel:+1-415-555-1212;ext=123', samples.john, 'normalised'],
  ['by a number without its extension', '+14155551212', samples.john, 'extension-dropped'],
  [
    'by a number with an extension that is not stored',
    '070-1740605 ext. 9',
    samples.anna,
    'extension-dropped',
  ],
  ['by an internal number', '201', samples.yusuf, 'exact'],
  ['by a number that ends like an internal one', '+46 8 555 01 201', samples.johanna, 'exact'],
  ['by an e-mail address as it is stored', 'noor+orders@amrani.example', samples.noor, 'exact'],
  ['by an e-mail address in other case', 'anna.svensson@nordanvind.EXAMPLE', samples.anna, 'normalised'],
  ['that is a group', '+46406280400', samples.family, 'normalised'],
  ['that is an organisation', 'info@nordanvind.example', samples.organisation, 'exact'],
];

const findsNobody: readonly (readonly [what: string, arriving: string])[] = [
  ['a number that nobody has', strangersNumber],
  ['a number that ends like a contact’s', '+46 8 174 06 05'],
  ['another extension of a contact’s number', '+14155551212 x124'],
  ['an internal number that only ends a longer one', '01201'],
  ['an internal number that ends a contact’s', '40605'],
  ['a longer number that ends like an internal one', '+46 8 555 02 201'],
  ['the digits of an e-mail address', '+493023125099'],
  ['an address of another domain', 'anna.svensson@nordanvind.invalid'],
  ['an address without its tag', 'noor@amrani.example'],
  ['a name', 'Anna Svensson'],
  ['a caller who withholds the number', 'anonymous'],
  ['an empty address', ''],
  ['a number of which a part is hidden', '+46*****0605'],
  ['an address of which a part is hidden', 'a•••@nordanvind.example'],
];

export const findCases: readonly AdapterCase[] = [
  ...finds.map(([how, arriving, contact, certainty]) =>
    sampleCase(`finds a contact ${how}, and nobody else`, [], async (adapter) => {
      const found = await findBy(adapter, arriving);
      const matches = found.matches.map((match) => [match.contact.name.full, match.certainty]);
      checkEqual(
        { matches, more: found.more },
        { matches: [[contact.name.full, certainty]], more: false },
        arriving,
      );
    }),
  ),
  ...findsNobody.map(([what, arriving]) =>
    sampleCase(`finds nobody by ${what}, which is no error`, [], async (adapter) => {
      checkEqual(await findBy(adapter, arriving), { matches: [], more: false }, arriving);
    }),
  ),
  sampleCase('finds nobody where nothing is asked', [], async (adapter) => {
    checkEqual(await findBy(adapter), { matches: [], more: false }, 'no identities');
  }),
  sampleCase('finds everybody who has a number, whether active or not', [], async (adapter) => {
    const { wanjiru, oluwaseun, pernille } = samples;
    const names = [wanjiru, oluwaseun, pernille].map(({ name }) => name.full);
    checkSame(namesOf(await findBy(adapter, '020 7946 0999', '+442079460999')), names, 'contacts');
  }),
  sampleCase('finds everybody who has an e-mail address', [], async (adapter) => {
    const found = await findBy(adapter, 'Bookings@HarbourFreight.example');
    checkSame(namesOf(found), [samples.wanjiru.name.full, samples.oluwaseun.name.full], 'contacts');
  }),
];
