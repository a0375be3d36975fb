import { parseReadings } from '../../domain/identity.js';
import { matchContact } from '../../domain/match.js';
import { everybody, sampleCase, signal, type AdapterCase } from '../adapter-case.js';
import { check, checkEqual, checkSame } from '../check.js';
import { samples } from '../sample-contacts.js';
import { strangersNumber } from '../sample-history.js';
import { findBy, identitiesOf, namesOf } from './find-cases.js';

const harbour = ['+442079460999'] as const;

export const findAnswerCases: readonly AdapterCase[] = [
  sampleCase('finds whoever has any of several identities', [], async (adapter) => {
    const found = await findBy(adapter, '+46701740605', 'john.miller@miller.example', '201', strangersNumber);
    const { anna, john, yusuf } = samples;
    checkSame(
      namesOf(found),
      [anna, john, yusuf].map(({ name }) => name.full),
      'contacts',
    );
  }),

  sampleCase('finds a contact that has two of several identities', [], async (adapter) => {
    const found = await findBy(adapter, '+46701740605', 'anna.svensson@nordanvind.example');
    checkEqual(namesOf(found), [samples.anna.name.full], 'contacts');
  }),

  sampleCase(
    'says by which of the identities each contact was found, and the contact has it',
    [],
    async (adapter) => {
      const identities = await identitiesOf('+46701740605', 'Bookings@harbourfreight.example', '201');
      const { matches } = await adapter.find(identities, { signal, limit: 100 });
      const keys = identities.map((identity) => JSON.stringify(identity));
      for (const { contact, on } of matches) {
        check(
          keys.includes(JSON.stringify(on)),
          `on: expected one of ${keys.join()}, got ${JSON.stringify(on)}`,
        );
        check(
          matchContact(contact, on) !== undefined,
          `Expected ${contact.name.full} to have ${JSON.stringify(on)}`,
        );
      }
      checkEqual(new Set(matches.map(({ on }) => JSON.stringify(on))).size, 3, 'identities that were found');
    },
  ),

  sampleCase('says which identity it is where the reading is a doubtful one', [], async (adapter) => {
    const readings = await parseReadings('+55 31 8888-8888');
    const { matches } = await adapter.find(readings, { signal, limit: 100 });
    checkEqual(
      matches.map(({ contact, on }) => [contact.name.full, on]),
      [[samples.rafaela.name.full, readings[1]]],
      'matches',
    );
  }),

  sampleCase('says how the contact labels what agrees', [], async (adapter) => {
    const labels = [
      (await findBy(adapter, '+46701740605')).matches[0]?.label,
      (await findBy(adapter, '+46313900601;ext=17')).matches[0]?.label,
      (await findBy(adapter, '+33199001234')).matches[0]?.label,
    ];
    checkEqual(labels, ['mobile', 'work', undefined], 'labels');
  }),

  sampleCase('gives the numbers that it has read, and what was written', [], async (adapter) => {
    const { matches } = await findBy(adapter, '+442079460123', '+14155551212');
    const phones = matches.flatMap(({ contact }) => contact.phones.map(({ label: _, ...phone }) => phone));
    checkEqual(
      phones.toSorted((a, b) => a.value.localeCompare(b.value)),
      [
        { value: '+14155551212 x123', number: '+14155551212', extension: '123' },
        { value: '020 7946 0123', number: '+442079460123' },
      ].toSorted((a, b) => a.value.localeCompare(b.value)),
      'phones',
    );
  }),

  sampleCase(
    'finds the rest where one of the identities is withheld, hidden or invalid',
    [],
    async (adapter) => {
      const found = await findBy(adapter, 'anonymous', '+46*****05', 'nobody', '+46701740605');
      checkEqual(namesOf(found), [samples.anna.name.full], 'contacts');
    },
  ),

  sampleCase(
    'gives no more contacts than it is asked for, and says that there are more',
    [],
    async (adapter) => {
      const found = await adapter.find(await identitiesOf(...harbour), { signal, limit: 2 });
      checkEqual([namesOf(found).length, found.more], [2, true], 'contacts and more');
    },
  ),

  sampleCase('says that there are no more where all are given', [], async (adapter) => {
    const found = await adapter.find(await identitiesOf(...harbour), { signal, limit: 3 });
    checkEqual([namesOf(found).length, found.more], [3, false], 'contacts and more');
  }),

  sampleCase('counts contacts, not reasons, against the limit', [], async (adapter) => {
    const identities = await identitiesOf('+46701740605', 'anna.svensson@nordanvind.example');
    const found = await adapter.find(identities, { signal, limit: 1 });
    checkEqual([namesOf(found), found.more], [[samples.anna.name.full], false], 'contacts and more');
  }),

  sampleCase('does not say that it holds nobody while it holds somebody', [], async (adapter) => {
    const asked = [await findBy(adapter, strangersNumber), await findBy(adapter, '+46701740605')];
    checkEqual(
      asked.map(({ isSourceEmpty = false }) => isSourceEmpty),
      [false, false],
      'isSourceEmpty',
    );
  }),

  sampleCase('creates nobody by looking up', [], async (adapter) => {
    const before = await everybody(adapter);
    await findBy(adapter, strangersNumber, 'nobody@nowhere.example', '299', 'anonymous');
    checkSame(await everybody(adapter), before, 'everybody');
  }),
];
