import type { ContactAdapter } from '../../adapters/contact-adapter.js';
import type { Contact, ContactId } from '../../domain/contact.js';
import { caseOver, limit, sampleContent, signal, type AdapterCase } from '../adapter-case.js';
import { checkEqual } from '../check.js';
import { samples } from '../sample-contacts.js';
import { identitiesOf } from './find-cases.js';

const { anna } = samples;
const alike = (id: string, value: string): Contact => ({
  ...{ ...anna, id: id as ContactId, name: { full: id } },
  ...{ phones: [{ value }], emails: [], addresses: [] },
});

/** Anna, and two whose numbers only end like hers: one of another country, one of which nobody knows the country. */
const content = {
  ...sampleContent,
  contacts: [alike('Norwegian', '+47 70 174 06 05'), anna, alike('Unread', '46 (0)70 174 06 05')],
  region: 'AQ',
};

/** Certainties by name, of those that the source finds; it need not find who only ends alike. */
async function certaintiesOf(adapter: ContactAdapter, arriving: string, most = limit) {
  const { matches } = await adapter.find(await identitiesOf(arriving), { signal, limit: most });
  return matches.map(({ contact, certainty }) => [contact.name.full, certainty] as const);
}

const maybeCase = (name: string, test: (adapter: ContactAdapter) => Promise<void>) =>
  caseOver(content, name, [], test);

export const maybeCases: readonly AdapterCase[] = [
  maybeCase('gives a contact whose number only ends alike as a maybe, or not at all', async (adapter) => {
    const found = await certaintiesOf(adapter, '+45 70 174 06 05');
    checkEqual(
      found.filter(([, certainty]) => certainty !== 'maybe'),
      [],
      'sure matches',
    );
  }),

  maybeCase('is as sure of a contact beside whom others’ numbers end alike', async (adapter) => {
    const found = await certaintiesOf(adapter, '+46701740605');
    checkEqual(
      found.filter(([, certainty]) => certainty !== 'maybe'),
      [[anna.name.full, 'exact']],
      'sure matches',
    );
  }),

  maybeCase('gives nobody whose number ends alike in the place of a contact that has it', async (adapter) => {
    const found = await certaintiesOf(adapter, '+46701740605', 1);
    checkEqual(found, [[anna.name.full, 'exact']], 'the one match asked for');
  }),
];
