import type { ContactCardElement } from '../../../src/elements/root/contact-card.js';
import { searchText } from '../../../src/domain/search-text.js';
import type { Contact } from '../../../src/domain/contact.js';
import type { Match } from '../../../src/domain/match.js';
import { filterMatches } from '../../../src/elements/list/filter-matches.js';
import { frame, frameWith, turn } from './clock.js';
import { Picture } from './picture.js';
import { FloorElement, viewOf } from './subjects.js';

const main = document.querySelector('main') as HTMLElement;
/** So many fit into a viewport with some to spare; fewer where the card itself draws fewer. */
const mostRows = 23;
const strokes = ['m', 'ma', 'mar', 'mari', 'maria', 'mari', 'mar', 'ma', 'm', ''];
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
const hasFloor = () => (floor.shadowRoot?.querySelectorAll('li').length ?? 0) > 10;

/** The frame in which the list comes onto the card, beside one with rows that are only cloned. */
export async function firstRows(samples: number): Promise<Record<'card' | 'floor', number[]>> {
  const times: Record<'card' | 'floor', number[]> = { card: [], floor: [] };
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
export function searches(): Record<'card' | 'floor', number[]> {
  const on = { kind: 'withheld', raw: '' } as const;
  const matches = candidates.map(({ contact }): Match => ({ contact, on, certainty: 'exact' }));
  filterMatches(matches, 'once, so that all is folded');
  return {
    card: strokes.map((text) => timeOf(() => filterMatches(matches, text))),
    floor: strokes.map((text) => timeOf(() => texts.filter((each) => each.includes(text)))),
  };
}

/** Each keystroke until its rows are there, beside a mere search and cloned rows. */
export async function keystrokes(): Promise<Record<'card' | 'floor', number[]> & { inTime: number }> {
  const times: Record<'card' | 'floor', number[]> = { card: [], floor: [] };
  const view = viewOf(card) as HTMLElement & { updateComplete: Promise<unknown> };
  const field = view.shadowRoot?.querySelector('input') as HTMLInputElement;
  let inTime = 0;
  for (const text of strokes) {
    let script = 0;
    const type = () => {
      const began = performance.now();
      field.value = text;
      field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      void view.updateComplete.then(() => (script = performance.now() - began));
    };
    inTime += (await frameWith(type, () => script > 0)).isOne ? 1 : 0;
    times.card.push(script);
    const search = () => {
      texts.filter((each) => each.includes(text));
      floor.show(picture);
    };
    times.floor.push(timeOf(search));
  }
  return { ...times, inTime: (100 * inTime) / strokes.length };
}

/** What each frame of quick scrolling costs, from the scroll event to the end of painting; and how often no row was there. */
export async function scroll(
  frames: number,
): Promise<Record<'card' | 'floor', number[]> & { blank: number }> {
  const viewport = viewOf(card)?.shadowRoot?.querySelector('.viewport') as HTMLElement;
  const times: Record<'card' | 'floor', number[]> = { card: [], floor: [] };
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
