import type { PhoneIdentity } from '../../../src/domain/identity.js';
import type { JourneyEvent } from '../../../src/domain/journey/journey-event.js';
import { JourneyRecords } from '../../../src/storage/journey-records.js';
import { journeyDatabase } from '../../../src/storage/journey-schema.js';
import { visitorKeys } from '../../../src/storage/visitor-keys.js';
import { frame, turn, untilThere } from './clock.js';

const name = 'bench';
const keep = { events: Infinity, days: Infinity };
const writtenAtOnce = 5_000;
/** A database answers in tasks of its own, which must not wait. */
const hopsATurn = 4;
const start = Date.now();

const main = document.querySelector('main') as HTMLElement;
const records = new JourneyRecords(journeyDatabase(name));
const numbers = new Map<number, string>();
let card: HTMLElement | undefined;
let interactions = 0;

/** Titles say whose they are, so that nobody else's picture is taken for it. */
const eventAt = (count: number, nth: number, title = `${count} page ${nth % 20}`): JourneyEvent => ({
  ...{ id: `${count}-${nth}`, kind: 'page', at: new Date(start + (nth - count) * 500).toISOString() },
  page: { address: `https://shop.example/page-${nth % 20}`, title },
});

/** Of each so many, by a customer of the contacts that the card looks up. */
export async function recordEvents(counts: readonly number[]): Promise<void> {
  const people = (await (await fetch('/people.json')).json()) as { phones: { value: string }[] }[];
  for (const [person, count] of counts.entries()) {
    const number = people[person]?.phones[0]?.value as string;
    numbers.set(count, number);
    const identity: PhoneIdentity = { kind: 'phone', value: number as PhoneIdentity['value'], raw: number };
    await records.link(String(count), visitorKeys({ identities: [identity] }));
    for (let from = 0; from < count; from += writtenAtOnce) {
      const size = Math.min(writtenAtOnce, count - from);
      const events = Array.from({ length: size }, (_, nth) => eventAt(count, from + nth));
      await records.record(String(count), events, keep);
    }
  }
}

/** Milliseconds from the ring to the picture, for each in turn. */
export async function journeyPictures(counts: readonly number[], samples: number): Promise<number[][]> {
  const times = counts.map((): number[] => []);
  for (let sample = -2; sample < samples; sample += 1)
    for (const [nth, count] of counts.entries()) {
      const time = await untilThere(
        () => ring(count),
        () => isDrawn(count),
        hopsATurn,
      );
      if (sample >= 0) times[nth]?.push(time);
    }
  return times;
}

/** Leaves the card with their journey. */
export async function showJourney(count: number): Promise<void> {
  ring(count);
  while (!isDrawn(count)) await frame();
  await frame().then(turn);
}

export const elementsOfPicture = (): number => (drawing()?.querySelectorAll('*').length ?? 0) + 1;

/**
 * Milliseconds from the recording of an event to the card that says so, with the journey of `shown` on the card; nothing is
 * waited for where it is somebody else's.
 */
export async function liveEvents(count: number, shown: number, samples: number): Promise<number[]> {
  await showJourney(shown);
  const times: number[] = [];
  for (let sample = 0; sample < samples; sample += 1) {
    interactions += 1;
    const title = `${count} live ${interactions}`;
    const happened = {
      ...eventAt(count, count + interactions, title),
      id: title,
      at: new Date().toISOString(),
    };
    const record = () => void records.record(String(count), [happened], keep);
    if (count === shown) times.push(await untilThere(record, () => latest().includes(title), hopsATurn));
    else record();
    for (let rest = 0; rest < 6; rest += 1) await frame();
  }
  return times;
}

function ring(count: number): void {
  if (!card) {
    card = document.createElement('contact-card');
    Object.assign(card, { adapter: 'memory', src: '/people.json', journey: 'indexeddb', journeySrc: name });
    main.replaceChildren(card);
  }
  interactions += 1;
  Object.assign(card, { interactionId: `j${interactions}`, phone: numbers.get(count) });
}

const view = () => card?.shadowRoot?.querySelector('contact-card-journey')?.shadowRoot;
const drawing = () => view()?.querySelector('.picture svg');
const isDrawn = (count: number) => drawing()?.textContent?.includes(`${count} `) ?? false;
/** As the picture says it to a screen reader. */
const latest = () => view()?.querySelector('.picture')?.getAttribute('aria-valuetext') ?? '';
