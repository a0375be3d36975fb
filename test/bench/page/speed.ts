import { frame, turn, untilThere } from './clock.js';
import { Picture, textOf } from './picture.js';
import { fill, type Source } from './source.js';
import {
  FloorElement,
  type PicturedCaller,
  type Subject,
  type SubjectName,
  type Subjects,
  subjectsOver,
} from './subjects.js';

type Times = Record<'card' | 'floor', number[]>;

const main = document.querySelector('main') as HTMLElement;
const pair = ['card', 'floor'] as const;
const callers: PicturedCaller[] = [];
const keeper = document.createElement('div');
let subjects: Subjects;
/** Of what is asked between two turns: a database answers in tasks of its own, which must not wait. */
let hopsATurn = 4_000;

/** Has the source open and the numbering plans loaded, and knows what the card shows of forty people. */
export async function prepare(source: Source): Promise<void> {
  const isStored = source.adapter === 'indexeddb';
  subjects = subjectsOver(source, isStored ? await fill(source) : undefined);
  if (isStored) hopsATurn = 4;
  const { card } = subjects;
  const people = (await (await fetch('/people.json')).json()) as {
    name: { full: string };
    phones: { value: string }[];
  }[];
  const kept = card.create();
  keeper.append(kept);
  document.body.append(keeper);
  for (const { name, phones } of people.slice(0, 40)) {
    const [phone] = phones;
    if (!phone) continue;
    const caller = { name: name.full, number: phone.value };
    card.ring(kept, caller);
    // A number is written as its country does once the plans are there.
    while (!card.shows(kept, caller) || textOf(kept).includes(phone.value)) await frame();
    const picture = new Picture(kept);
    if (textOf(floorWith(picture)) !== textOf(kept))
      throw new Error(`The floor shows another text for ${name.full}`);
    callers.push({ ...caller, picture });
  }
}

/** So that a card which goes is the last of its source's. */
export const dropKeeper = (): void => keeper.remove();

function floorWith(picture: Picture): FloorElement {
  const element = new FloorElement();
  element.show(picture);
  return element;
}

/** A new element each time, from its creation to the text. */
export async function first(samples: number): Promise<Times> {
  return alternately(samples, async (subject, caller) => {
    main.replaceChildren();
    const element = subject.create();
    const begin = () => {
      main.append(element);
      subject.ring(element, caller);
    };
    return untilThere(begin, () => subject.shows(element, caller), hopsATurn);
  });
}

/** One element, another caller each time; and the share that is there when the next frame begins. */
export async function inPlace(samples: number): Promise<Times & { inTime: number }> {
  const elements = new Map(Object.values(subjects).map((subject) => [subject, subject.create()]));
  main.replaceChildren(...elements.values());
  const isInTime: boolean[] = [];
  const times = await alternately(samples, async (subject, caller) => {
    const element = elements.get(subject) as HTMLElement;
    const begin = () => {
      subject.ring(element, caller);
      if (subject === subjects.card)
        requestAnimationFrame(() => isInTime.push(subject.shows(element, caller)));
    };
    return untilThere(begin, () => subject.shows(element, caller), hopsATurn);
  });
  await frame();
  return { ...times, inTime: (100 * isInTime.filter(Boolean).length) / isInTime.length };
}

/** An update in each frame, for the profiler. */
export async function updates(name: SubjectName, count: number): Promise<void> {
  const subject = subjects[name];
  const element = subject.create();
  main.replaceChildren(element);
  for (let i = 0; i < count; i += 1) {
    subject.ring(element, callerAt(i));
    await frame();
  }
}

/** Fifty cards at once, each with its own caller. */
export async function fifty(samples: number): Promise<Times> {
  return alternately(samples, async (subject) => {
    main.replaceChildren();
    const elements = Array.from({ length: 50 }, () => subject.create());
    const begin = () => {
      main.append(...elements);
      elements.forEach((element, i) => subject.ring(element, callerAt(i)));
    };
    const areThere = () => elements.every((element, i) => subject.shows(element, callerAt(i)));
    return untilThere(begin, areThere, hopsATurn);
  });
}

/** Leaves so many cards on the page. */
export async function stand(count: number): Promise<void> {
  const { card } = subjects;
  const elements = Array.from({ length: count }, () => card.create());
  main.replaceChildren(...elements);
  elements.forEach((element, i) => card.ring(element, callerAt(i)));
  while (!elements.every((element, i) => card.shows(element, callerAt(i)))) await frame();
}

/** The elements of the cards that stand, all their trees included. To have touched one costs memory: ask at last. */
export const elementsStanding = (): number => countIn(main) - 1;

/** A card comes, shows somebody and goes, so many times. */
export async function comeAndGo(times: number): Promise<void> {
  const { card } = subjects;
  for (let i = 0; i < times; i += 1) {
    const element = card.create();
    main.replaceChildren(element);
    card.ring(element, callerAt(i));
    do await turn();
    while (!card.shows(element, callerAt(i)));
    element.remove();
  }
  await frame().then(turn);
}

async function alternately(
  samples: number,
  measure: (subject: Subject, caller: PicturedCaller) => Promise<number>,
): Promise<Times> {
  const times: Times = { card: [], floor: [] };
  for (let i = -3; i < samples; i += 1)
    for (const name of pair) {
      const time = await measure(subjects[name], callerAt(i + 3));
      if (i >= 0) times[name].push(time);
    }
  return times;
}

const callerAt = (position: number) => callers[position % callers.length] as PicturedCaller;

const countIn = (element: Element): number => {
  const inside = [...element.children, ...(element.shadowRoot?.children ?? [])];
  return inside.reduce((sum, child) => sum + countIn(child), 1);
};
