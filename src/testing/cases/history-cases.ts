import type { HistoryFacet, Subject } from '../../adapters/contact-adapter.js';
import type { ContactId } from '../../domain/contact.js';
import { parseIdentity } from '../../domain/identity.js';
import type { PastInteraction } from '../../domain/interaction.js';
import { limit, present, readPages, sampleCase, signal, type AdapterCase } from '../adapter-case.js';
import { checkEqual } from '../check.js';
import { sampleRegion, samples } from '../sample-contacts.js';
import { sampleHistory, strangersNumber } from '../sample-history.js';
import { identitiesOf } from './find-cases.js';

const about = async (address: string): Promise<Subject> => ({
  identity: await parseIdentity(address, { region: sampleRegion }),
});
const aboutContact = (contactId: ContactId) => async (): Promise<Subject> => ({ contactId });
const aboutInteraction = (interactionId: string) => async (): Promise<Subject> => ({ interactionId });

const lists: readonly (readonly [what: string, subject: () => Promise<Subject>, ids: readonly string[]])[] = [
  ['a contact', aboutContact(samples.anna.id), ['i-4', 'i-3', 'i-2', 'i-1']],
  ['a number, however it was spelled', () => about('+46701740605'), ['i-5', 'i-4', 'i-3', 'i-1']],
  ['an e-mail address', () => about('Anna.Svensson@nordanvind.example'), ['i-5', 'i-2']],
  ['an internal number', () => about('201'), ['i-8']],
  ['a number that nobody has', () => about(strangersNumber), ['i-7', 'i-6']],
  ['an interaction', aboutInteraction('i-5'), ['i-5']],
  ['a contact without a past', aboutContact(samples.bosse.id), []],
  ['a number without a past', () => about('+46701740699'), []],
  ['an interaction that never was', aboutInteraction('i-0'), []],
  ['callers who withhold their numbers, who may be anybody', () => about('anonymous'), []],
];

const call: PastInteraction = {
  ...{ id: 'i-10', channel: 'voice', direction: 'inbound', at: '2026-03-07T12:00:00Z' },
  ...{ seconds: 12, agent: 'Marta Lindqvist', summary: 'Wrong number.' },
};

type Record = (interaction: PastInteraction, ...addresses: string[]) => Promise<void>;

const recordCase = (
  name: string,
  test: (record: Record, history: HistoryFacet) => Promise<void>,
): AdapterCase =>
  sampleCase(name, ['history.record'], async (adapter) => {
    const history = present(adapter.history);
    const record: Record = async (interaction, ...addresses) =>
      present(history.record?.bind(history))(interaction, await identitiesOf(...addresses), { signal });
    await test(record, history);
  });

async function idsOf(history: HistoryFacet, subject: Subject): Promise<string[]> {
  const { items } = await history.list(subject, { signal, limit });
  return items.map(({ id }) => id);
}

export const historyCases: readonly AdapterCase[] = [
  ...lists.map(([what, subject, ids]) =>
    sampleCase(`lists the past of ${what}, newest first`, ['history'], async (adapter) => {
      checkEqual(await idsOf(present(adapter.history), await subject()), ids, 'interactions');
    }),
  ),

  sampleCase('tells of an earlier interaction all that is known', ['history'], async (adapter) => {
    const { items } = await present(adapter.history).list({ interactionId: 'i-3' }, { signal, limit });
    const known = sampleHistory.find(({ interaction }) => interaction.id === 'i-3');
    checkEqual(items, [known?.interaction], 'the interaction');
  }),

  sampleCase('gives pages of the past without gaps and repeats', ['history'], async (adapter) => {
    const history = present(adapter.history);
    const subject = { contactId: samples.anna.id };
    for (const size of [1, 3, 4]) {
      const pages = await readPages((options) => history.list(subject, options), size);
      const ids = pages.flatMap(({ items }) => items.map(({ id }) => id));
      checkEqual(ids, ['i-4', 'i-3', 'i-2', 'i-1'], `pages of ${size}`);
      checkEqual(pages.length, Math.ceil(4 / size), `pages of ${size}`);
    }
  }),

  recordCase('lists what it has recorded, in its place', async (record, history) => {
    await record(call, '070-174 06 05');
    checkEqual(
      await idsOf(history, await about('+46701740605')),
      ['i-5', 'i-10', 'i-4', 'i-3', 'i-1'],
      'the past',
    );
    const { items } = await history.list({ interactionId: call.id }, { signal, limit });
    checkEqual(items, [call], 'the interaction');
  }),

  recordCase('lists what it has recorded under each of its identities', async (record, history) => {
    await record(call, strangersNumber, 'stranger@nowhere.example');
    checkEqual(
      await idsOf(history, await about('stranger@nowhere.example')),
      ['i-10'],
      'the past of the address',
    );
    checkEqual(
      await idsOf(history, await about(strangersNumber)),
      ['i-7', 'i-6', 'i-10'],
      'that of the number',
    );
  }),

  recordCase('records an interaction once', async (record, history) => {
    await record(call, strangersNumber);
    await record(call, strangersNumber);
    checkEqual(await idsOf(history, await about(strangersNumber)), ['i-7', 'i-6', 'i-10'], 'the past');
  }),

  recordCase(
    'loses nothing of what it knows when an interaction is recorded again',
    async (record, history) => {
      await record(sampleHistory[0]!.interaction, 'anna.svensson@nordanvind.example');
      checkEqual(
        await idsOf(history, { contactId: samples.anna.id }),
        ['i-4', 'i-3', 'i-2', 'i-1'],
        'the past',
      );
    },
  ),
];
