import { openIndexedDbJourney } from '../../../src/adapters/journey/indexeddb-journey.js';
import { pictureOf, type JourneyPicture } from '../../../src/domain/journey/journey-picture.js';
import type { JourneyEvent, JourneyId } from '../../../src/domain/journey/journey-event.js';
import { stepsOf } from '../../../src/domain/journey/journey-steps.js';
import { JourneyRecords } from '../../../src/storage/journey-records.js';
import { journeyDatabase } from '../../../src/storage/journey-schema.js';

const name = 'bench';
const keep = { events: Infinity, days: Infinity };
/** As the card asks. */
const listed = 500;
const writtenAtOnce = 5_000;
const { signal } = new AbortController();
const layout = { width: 300, lineHeight: 20, direction: 'ltr', isHere: true } as const;
const start = Date.now() - 86_400_000;

const eventAt = (visitor: string, nth: number): JourneyEvent => ({
  ...{ id: `${visitor}-${nth}`, kind: 'page', at: new Date(start + nth * 500).toISOString() },
  page: { address: `https://shop.example/page-${nth % 20}`, title: `Page ${nth % 20}` },
});

/** A visitor of so many events, by the same name. */
export async function recordEvents(count: number): Promise<void> {
  const visitor = String(count);
  const records = new JourneyRecords(journeyDatabase(name));
  for (let from = 0; from < count; from += writtenAtOnce) {
    const size = Math.min(writtenAtOnce, count - from);
    await records.record(
      visitor,
      Array.from({ length: size }, (_, nth) => eventAt(visitor, from + nth)),
      keep,
    );
  }
  records.close();
}

/** Milliseconds from a source that nobody has opened to the picture, so many times; and the elements that it takes. */
export async function journeyPictures(count: number, samples: number) {
  const times: number[] = [];
  let elements = 0;
  for (let sample = 0; sample < samples; sample += 1) {
    const began = performance.now();
    const source = openIndexedDbJourney({ src: name });
    const id = await source.find({ visitorId: String(count), identities: [] }, { signal });
    const { items } = await source.list(id as JourneyId, { signal, limit: listed });
    const picture = pictureOf(stepsOf(items.toReversed(), { awayMinutes: 30 }), layout);
    times.push(performance.now() - began);
    elements = elementsOf(picture);
    source.close?.();
  }
  return { times, elements };
}

const elementsOf = ({ lanes, lines, dots, breaks }: JourneyPicture) =>
  lanes.length + lines.length + dots.length + breaks.length;

/** Milliseconds from the recording of an event to its news, so many times. */
export async function journeyNews(count: number, samples: number): Promise<number[]> {
  const visitor = String(count);
  const records = new JourneyRecords(journeyDatabase(name));
  const source = openIndexedDbJourney({ src: name });
  const id = (await source.find({ visitorId: visitor, identities: [] }, { signal })) as JourneyId;
  const { place } = await source.list(id, { signal, limit: 1 });
  const controller = new AbortController();
  const times: number[] = [];
  let began = 0;
  const tell = () => {
    began = performance.now();
    void records.record(visitor, [eventAt(crypto.randomUUID(), 10_000_000)], keep);
  };
  for await (const { type } of source.watch!(id, { signal: controller.signal, after: place })) {
    if (type === 'events') times.push(performance.now() - began);
    if (times.length < samples) setTimeout(tell);
    else controller.abort();
  }
  source.close?.();
  records.close();
  return times;
}
