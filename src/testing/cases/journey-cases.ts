import type { Capability } from '../../adapters/capabilities.js';
import type {
  ContactAdapter,
  JourneyFacet,
  JourneyListOptions,
  Subject,
} from '../../adapters/contact-adapter.js';
import type { ContactId } from '../../domain/contact.js';
import type { JourneyId } from '../../domain/journey/journey-event.js';
import {
  type AdapterCase,
  type AdapterHarness,
  limit,
  present,
  readPages,
  sampleCase,
  signal,
} from '../adapter-case.js';
import { check, checkEqual } from '../check.js';
import { samples } from '../sample-contacts.js';
import { annasJourney, strangersChat } from '../sample-journeys.js';
import { identitiesOf } from './find-cases.js';

const { anna, giulia, john, taro, wanjiru } = samples;

export const journeyCase = (
  name: string,
  needs: readonly Capability[],
  test: (journey: JourneyFacet, adapter: ContactAdapter, harness: AdapterHarness) => Promise<void>,
): AdapterCase =>
  sampleCase(name, ['journey', ...needs], (adapter, harness) =>
    test(present(adapter.journey), adapter, harness),
  );

/** Of the contact that has one of everything. */
export async function annasId(journey: JourneyFacet): Promise<JourneyId> {
  const id = await journey.find({ contactId: anna.id }, { signal });
  check(id !== undefined, `Expected the journey of ${anna.id}, got none`);
  return id;
}

async function idsOf(journey: JourneyFacet, options: Partial<JourneyListOptions> = {}): Promise<string[]> {
  const { items } = await journey.list(await annasId(journey), { signal, limit, ...options });
  return items.map(({ id }) => id);
}

const newestFirst = annasJourney.events.map(({ id }) => id).toReversed();

const to = (address: string) => async (): Promise<Subject> => ({
  identity: (await identitiesOf(address))[0]!,
});
const about = (subject: Subject) => async () => subject;

const known: readonly (readonly [what: string, about: () => Promise<Subject>, ids: readonly string[]])[] = [
  ['a contact', about({ contactId: anna.id }), newestFirst],
  ['a contact by the number', about({ contactId: giulia.id }), ['e-8']],
  ['a contact by the e-mail address', about({ contactId: john.id }), ['e-9']],
  ['a number', to('+39 06 12345678'), ['e-8']],
  ['an e-mail address', to('john.miller@Miller.example'), ['e-9']],
  ['an interaction', about({ interactionId: strangersChat }), ['e-11']],
];

const unknown: readonly (readonly [who: string, about: () => Promise<Subject>])[] = [
  ['a contact who was never there', about({ contactId: taro.id })],
  ['a contact that there is not', about({ contactId: 'nobody' as ContactId })],
  ['a contact whose only number others have as well', about({ contactId: wanjiru.id })],
  ['a number that was never given', to('+46701740699')],
  ['an interaction that never was', about({ interactionId: 'chat-0' })],
  ['callers who withhold their numbers', to('anonymous')],
];

export const journeyCases: readonly AdapterCase[] = [
  ...known.map(([what, subject, ids]) =>
    journeyCase(`finds the journey of ${what}, and nobody else’s`, [], async (journey) => {
      const id = await journey.find(await subject(), { signal });
      check(id !== undefined, `Expected a journey, got none`);
      const { items } = await journey.list(id, { signal, limit });
      checkEqual(
        items.map((event) => event.id),
        ids,
        'the events',
      );
    }),
  ),

  ...unknown.map(([who, subject]) =>
    journeyCase(`knows no journey of ${who}`, [], async (journey) => {
      checkEqual(await journey.find(await subject(), { signal }), undefined, 'the journey');
    }),
  ),

  journeyCase('tells of each event all that is known', [], async (journey) => {
    const { items } = await journey.list(await annasId(journey), { signal, limit });
    const instant = ({ at, ...rest }: (typeof items)[number]) => ({ ...rest, at: Date.parse(at) });
    checkEqual(items.map(instant), annasJourney.events.toReversed().map(instant), 'the events');
  }),

  journeyCase('gives pages of events without gaps and repeats', [], async (journey) => {
    const id = await annasId(journey);
    for (const size of [1, 3, newestFirst.length]) {
      const pages = await readPages((options) => journey.list(id, options), size);
      const ids = pages.flatMap(({ items }) => items.map((event) => event.id));
      checkEqual(ids, newestFirst, `pages of ${size}`);
      checkEqual(pages.length, Math.ceil(newestFirst.length / size), `pages of ${size}`);
    }
  }),

  journeyCase('lists nothing from before the time that is asked for', [], async (journey) => {
    checkEqual(await idsOf(journey, { since: '2026-03-05T12:02:00Z' }), ['e-7', 'e-6', 'e-5'], 'from 12:02');
    checkEqual(
      await idsOf(journey, { since: '2026-03-05T12:00:00.250Z' }),
      newestFirst.slice(0, -2),
      'from 12',
    );
    checkEqual(await idsOf(journey, { since: '2026-03-06T00:00:00Z' }), [], 'of the day after');
  }),

  journeyCase('gives pages of the time that is asked for', [], async (journey) => {
    const id = await annasId(journey);
    const since = '2026-03-05T12:01:00Z';
    const pages = await readPages((options) => journey.list(id, { ...options, since }), 3);
    const ids = pages.map(({ items }) => items.map((event) => event.id));
    checkEqual(ids, [['e-7', 'e-6', 'e-5'], ['e-4']], 'pages of 3');
  }),

  journeyCase('tells the last sign of life', [], async (journey) => {
    const { presence } = await journey.list(await annasId(journey), { signal, limit: 1 });
    checkEqual(presence?.state, annasJourney.presence?.state, 'the state');
    checkEqual(Date.parse(presence?.at ?? ''), Date.parse(annasJourney.presence?.at ?? ''), 'the time');
  }),
];
