import { deleteDB } from 'idb';
import { openIndexedDbJourney } from '../../../src/adapters/journey/indexeddb-journey.js';
import { keysOf } from '../../../src/adapters/journey/known-person.js';
import { JourneyRecords } from '../../../src/storage/journey-records.js';
import { journeyDatabase } from '../../../src/storage/journey-schema.js';
import type { JourneyContent } from '../../../src/testing/sample-journeys.js';
import type { OpenedJourneys } from '../../testing/journey-harness.js';

const made = new Set<string>();

/** A database of journeys that no other test has. */
export function newJourneys(): string {
  const name = `test-${crypto.randomUUID()}`;
  made.add(name);
  return name;
}

export async function deleteJourneys(): Promise<void> {
  await Promise.all([...made].map((name) => deleteDB(journeyDatabase(name).name)));
  made.clear();
}

/** Nothing is too much, nor too old. */
export const keepAll = { events: Infinity, days: Infinity };

/** Journeys as the website of this origin records them. */
export async function openRecorded(
  journeys: readonly JourneyContent[],
  name = newJourneys(),
): Promise<OpenedJourneys & { readonly records: JourneyRecords }> {
  const records = new JourneyRecords(journeyDatabase(name));
  for (const { visitor, contactId, identity, interactionId, events, presence } of journeys) {
    await records.record(visitor, events, keepAll);
    const isEmail = identity?.includes('@');
    const person = {
      ...(contactId && { contactId }),
      ...(identity && (isEmail ? { email: identity } : { phone: identity })),
      ...(interactionId && { interactionId }),
    };
    await records.link(visitor, await keysOf(person, undefined));
    if (presence) await records.sign(visitor, presence);
  }
  const source = openIndexedDbJourney({ src: name });
  return {
    ...{ source, records },
    tell: (visitor, sign) =>
      'event' in sign ? records.record(visitor, [sign.event], keepAll) : records.sign(visitor, sign.presence),
    close() {
      source.close?.();
      records.close();
    },
  };
}
