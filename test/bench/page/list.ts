import type { ContactCardElement } from '../../../src/elements/root/contact-card.js';
import { searchText } from '../../../src/domain/search-text.js';
import type { Contact } from '../../../src/domain/contact.js';
import { frame, frameWith, turn } from './clock.js';
import { Picture } from './picture.js';
import { FloorElement, viewOf } from './subjects.js';

const main = document.querySelector('main') as HTMLElement;
const rowsOfFloor = 23;
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
  card = Object.assign(document.createElement('contact-card'), { adapter: 'memory', src: '/people.json' });
  floor = new FloorElement();
  main.replaceChildren(card, floor);
  await showOne();
  const { time } = await frameWith(showList, hasRows);
  picture = new Picture(card, isSpare);
  return time;
}

const isSpare = (element: Element) => element.matches('li') && Number(element.ariaPosInSet) > rowsOfFloor;

function showList(): void {
  Object.assign(card, { interactionId: 'list', candidates });
}

async function showOne(): Promise<void> {
  Object.assign(card, { interactionId: 'one', candidates: [] });
  while (viewOf(card)?.localName !== 'contact-card-none') await frame();
  floor.shadowRoot?.replaceChildren();
}

const rows = () => [...(viewOf(card)?.shadowRoot?.querySelectorAll<HTMLElement>('li') ?? [])];
const hasRows = () => rows().length > 10;
const hasFloor = () => floor.shadowRoot?.querySelectorAll('li').length === rowsOfFloor;

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

/** Each keystroke in the field that searches the list, beside a mere search through the same texts. */
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
    const began = performance.now();
    texts.filter((each) => each.includes(text));
    times.floor.push(performance.now() - began);
  }
  return { ...times, inTime: (100 * inTime) / strokes.length };
}

/** What each frame of quick scrolling costs, from the scroll event to the end of painting; and how often no row was there. */
export async function scroll(frames: number): Promise<{ work: number[]; blank: number }> {
  const viewport = viewOf(card)?.shadowRoot?.querySelector('.viewport') as HTMLElement;
  const work: number[] = [];
  let blank = 0;
  for (let i = 1; i <= frames; i += 1) {
    viewport.scrollTop = i * 400;
    const began = await new Promise<number>((resolve) => {
      const listen = () => resolve(performance.now());
      viewport.addEventListener('scroll', listen, { once: true, capture: true });
    });
    await turn();
    work.push(performance.now() - began);
    const { left, top, height } = viewport.getBoundingClientRect();
    const root = viewport.getRootNode() as ShadowRoot;
    if (!root.elementFromPoint(left + 60, top + height / 2)?.closest('li')) blank += 1;
  }
  viewport.scrollTop = 0;
  await frame();
  return { work, blank };
}
