import { limit, readPages, sampleCase, signal, type AdapterCase } from '../adapter-case.js';
import { check, checkEqual, checkSame } from '../check.js';
import type { Contact } from '../../domain/contact.js';
import { sampleContacts, samples } from '../sample-contacts.js';

const { anna, bertil, charlotte, emilie, johanna, noor, organisation, nadia, taro } = samples;

const searches: readonly (readonly [by: string, text: string, found: readonly Contact[]])[] = [
  ['the beginning of a word in the name', 'ann', [anna]],
  ['words in any order', 'svensson anna', [anna]],
  ['words of which one is nowhere', 'anna lind', []],
  ['words in any case', 'JOHANNA', [johanna]],
  ['words without their accents', 'akerlund', [bertil]],
  ['words with accents of their own', 'Emilie Lefèvré', [emilie]],
  ['the beginning of the second name', 'brien', [charlotte]],
  ['a name in Arabic', 'المصري', [nadia]],
  ['a name in Japanese', '山田', [taro]],
  ['the organisation’s name', 'nordanvind kraft', [anna, noor, organisation]],
  ['a number as it is written', '020 7946 0123', [charlotte]],
  ['a number as it is read', '+442079460123', [charlotte]],
  ['the beginning of a number', '+467017', [anna]],
  ['an e-mail address', 'noor+orders@amrani.example', [noor]],
  ['spaces around the words', '  anna ', [anna]],
  ['the middle of a word', 'vensson', []],
];

const namesOf = (contacts: readonly Contact[]) => contacts.map(({ name }) => name.full);

export const searchCases: readonly AdapterCase[] = [
  ...searches.map(([by, text, found]) =>
    sampleCase(`searches by ${by}`, [], async (adapter) => {
      const { items, next, total = found.length } = await adapter.search({ text }, { signal, limit });
      checkSame(namesOf(items), namesOf(found), text);
      checkEqual({ next, total }, { total: found.length }, 'the page');
    }),
  ),

  sampleCase('searches among the contacts of an organisation', [], async (adapter) => {
    const query = { organisationId: organisation.id };
    const members = await adapter.search(query, { signal, limit });
    checkSame(namesOf(members.items), namesOf([anna, noor]), 'members');
    const named = await adapter.search({ ...query, text: 'noor' }, { signal, limit });
    checkSame(namesOf(named.items), namesOf([noor]), 'members named Noor');
  }),

  sampleCase('gives everybody where nothing is searched for', [], async (adapter) => {
    for (const query of [{}, { text: '' }, { text: ' ' }]) {
      const { items } = await adapter.search(query, { signal, limit });
      checkSame(namesOf(items), namesOf(sampleContacts), JSON.stringify(query));
    }
  }),

  ...[1, 7, sampleContacts.length - 1, sampleContacts.length].map((size) =>
    sampleCase(`gives pages of ${size} without gaps and repeats`, [], async (adapter) => {
      const pages = await readPages((options) => adapter.search({}, options), size);
      const names = pages.map(({ items }) => namesOf(items));
      checkSame(names.flat(), namesOf(sampleContacts), 'all pages');
      check(
        names.every(({ length }) => length > 0 && length <= size),
        `Expected 1 to ${size} a page, got ${JSON.stringify(names)}`,
      );
      const totals = pages.map(({ total = sampleContacts.length }) => total);
      checkEqual([...new Set(totals)], [sampleContacts.length], 'totals');
    }),
  ),
];
