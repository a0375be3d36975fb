import type { ContactCardElement } from '../../../src/elements/root/contact-card.js';
import { searchText } from '../../../src/domain/search-text.js';
import type { Contact } from '../../../src/domain/contact.js';
import type { Match } from '../../../src/domain/match.js';
import { filterMatches } from '../../../src/elements/list/filter-matches.js';
import { frame, frameWith, turn } from './clock.js';
import { Picture } from './picture.js';
import { FloorElement, viewOf } from './subjects.js';

type Times = Record<'card' | 'floor', number[]>;

const main = document.querySelector('main') as HTMLElement;
/** So many fit into a viewport with some to spare; fewer where the card itself draws fewer. */
const mostRows = 23;
const strokes = ['m', 'ma', 'mar', 'mari', 'maria', 'mari', 'mar', 'ma', 'm', ''];
const typed = (times: number) => Array.from({ length: times }, () => strokes).flat();
let card: ContactCardElement;
let floor: FloorElement;
let candidates: { contact: Contact }[] = [];
let picture: Picture;
let texts: string[] = [];

/** A card that has been handed ten thousand matches; gives the milliseconds until they were painted. */
export async function handOver(): Promise<number> {
  const people = (await (await fetch('/people.json')).json()) as Contact[];
  candidates = Array.from({ length: 10_000 }, (_, i) => {
    const known = people[i % people.length] as Contact;
    const name = { full: `${known.name.full} ${i}` };
    return { contact: { ...known, id: `${known.id}-${i}` as Contact['id'], name } };
  });
  texts = candidates.map(({ contact }) => searchText(contact));
  const phone = people[0]?.phones[0]?.value;
  card = Object.assign(document.createElement('contact-card'), {
    adapter: 'memory',
    src: '/people.json',
    phone,
  });
  floor = new FloorElement();
  main.replaceChildren(card, floor);
  await showOne();
  const { time } = await frameWith(showList, hasRows);
  picture = new Picture(card, isSpare);
  return time;
}

const isSpare = (element: Element) => element.matches('li') && Number(element.ariaPosInSet) > mostRows;

function showList(): void {
  Object.assign(card, { interactionId: 'list', candidates });
}

async function showOne(): Promise<void> {
  Object.assign(card, { interactionId: 'one', candidates: undefined });
  while (viewOf(card)?.localName !== 'contact-card-details') await frame();
  floor.shadowRoot?.replaceChildren();
}

const rows = () => [...(viewOf(card)?.shadowRoot?.querySelectorAll<HTMLElement>('li') ?? [])];
const hasRows = () => rows().length > 10;
/** So many as the text is in. */
function hasCount(text: string): boolean {
  const count = texts.filter((each) => each.includes(text)).length;
  return rows()[0]?.ariaSetSize === String(count);
}
const hasFloor = () => (floor.shadowRoot?.querySelectorAll('li').length ?? 0) > 10;

/** The frame in which the list comes onto the card, beside one with rows that are only cloned. */
export async function firstRows(samples: number): Promise<Times> {
  const times: Times = { card: [], floor: [] };
  for (let i = 0; i < samples; i += 1) {
    await showOne();
    times.card.push((await frameWith(showList, hasRows)).time);
    await showOne();
    times.floor.push((await frameWith(() => floor.show(picture), hasFloor)).time);
  }
  showList();
  while (!hasRows()) await frame();
  return times;
}

/** A search of the list's own, beside a mere search through the same texts. */
export function searches(times: number): Times {
  const on = { kind: 'withheld', raw: '' } as const;
  const matches = candidates.map(({ contact }): Match => ({ contact, on, certainty: 'exact' }));
  filterMatches(matches, 'once, so that all is folded');
  const found: Times = { card: [], floor: [] };
  for (const text of typed(times)) {
    found.card.push(timeOf(() => filterMatches(matches, text)));
    found.floor.push(timeOf(() => texts.filter((each) => each.includes(text))));
  }
  return found;
}

/** The frame of each keystroke in the field that searches the list, beside a mere search and cloned rows. */
export async function keystrokes(times: number): Promise<Times & { inTime: number }> {
  const found: Times = { card: [], floor: [] };
  const field = viewOf(card)?.shadowRoot?.querySelector('input') as HTMLInputElement;
  const isInTime: boolean[] = [];
  for (const text of typed(times)) {
    const type = () => {
      field.value = text;
      field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    };
    const { time, isOne } = await frameWith(type, () => hasCount(text));
    found.card.push(time);
    isInTime.push(isOne);
    const search = () => {
      texts.filter((each) => each.includes(text));
      floor.show(picture);
    };
    found.floor.push((await frameWith(search, hasFloor)).time);
  }
  return { ...found, inTime: (100 * isInTime.filter(Boolean).length) / isInTime.length };
}

/** What each frame of quick scrolling costs, from the scroll event to the end of painting; and how often no row was there. */
export async function scroll(frames: number): Promise<Times & { blank: number }> {
  const viewport = viewOf(card)?.shadowRoot?.querySelector('.viewport') as HTMLElement;
  const times: Times = { card: [], floor: [] };
  let blank = 0;
  for (let i = 1; i <= frames; i += 1) {
    viewport.scrollTop = i * 400;
    const began = await new Promise<number>((resolve) => {
      const listen = () => resolve(performance.now());
      viewport.addEventListener('scroll', listen, { once: true, capture: true });
    });
    await turn();
    times.card.push(performance.now() - began);
    const { left, top, height } = viewport.getBoundingClientRect();
    const root = viewport.getRootNode() as ShadowRoot;
    if (!root.elementFromPoint(left + 60, top + height / 2)?.closest('li')) blank += 1;
    times.floor.push((await frameWith(() => floor.show(picture), hasFloor)).time);
  }
  viewport.scrollTop = 0;
  await frame();
  return { ...times, blank };
}

function timeOf(work: () => void): number {
  const began = performance.now();
  work();
  return performance.now() - began;
}
