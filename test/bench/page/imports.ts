import { crowdFile, mobileOf, personAt } from '../../support/crowd.js';
import { turn, wait } from './clock.js';
import { putCrowd, stageCrowd } from './crowd-writes.js';
import { RawStore } from './raw-store.js';
import { subjectsOver } from './subjects.js';

type ContactDatabase = typeof import('../../../src/database.js');

const src = 'imported';
const built = '/cdn/contact-database.js';
const database = import(/* @vite-ignore */ built) as Promise<ContactDatabase>;

/** Milliseconds that the worker of the bundle takes for a file of so many vCards. */
export async function importCrowd(count: number): Promise<number> {
  const { deleteContacts, importContacts } = await database;
  const file = crowdFile(0, count);
  const began = performance.now();
  const { created } = await importContacts(file, { src });
  const taken = performance.now() - began;
  if (created !== count) throw new Error(`${created} of ${count} came`);
  await deleteContacts(src);
  return taken;
}

/** Milliseconds of the same without the file: what the database takes of it. */
export async function stageOnly(count: number): Promise<number> {
  const { deleteContacts } = await database;
  const taken = await stageCrowd(src, count);
  await deleteContacts(src);
  return taken;
}

/** Milliseconds of the floor: one raw record a contact, in a thousand's transactions. */
export async function putOnly(count: number): Promise<number> {
  const raw = await RawStore.open(`raw ${src}`);
  const taken = await putCrowd(raw, count);
  await raw.delete();
  return taken;
}

/** So many were there before, and are looked up. */
const earlier = 5_000;
/** Milliseconds from one look-up to the next. */
const pause = 100;

interface Beside {
  /** Milliseconds from another number to its name on the card, before the import and while it ran. */
  readonly floor: number[];
  readonly card: number[];
  /** How much later than its time a timer of the page's came, at most. */
  readonly latest: number;
}

let file: File;

/** Somebody to be looked up, and so many to be imported. */
export async function prepareImport(count: number): Promise<void> {
  const { importContacts } = await database;
  await importContacts(crowdFile(0, earlier), { src });
  file = crowdFile(earlier, count);
}

/** The prepared import, while a card on the page looks up others. Throws where it does not show them. */
export async function importBesideCard(): Promise<Beside> {
  const { deleteContacts, importContacts } = await database;
  const card = new UsedCard();
  const floor: number[] = [];
  while (floor.length < 20) floor.push(await card.lookUp().finally(() => wait(pause)));
  const watch = new TimerWatch();
  const times: number[] = [];
  let isDone = false;
  const importing = importContacts(file, { src }).finally(() => (isDone = true));
  while (!isDone) times.push(await card.lookUp().finally(() => wait(pause)));
  await importing;
  const latest = watch.end();
  card.remove();
  await deleteContacts(src);
  return { floor, card: times, latest };
}

class UsedCard {
  readonly #subject = subjectsOver({ adapter: 'indexeddb', src }).card;
  readonly #element = this.#subject.create();
  #position = 0;

  constructor() {
    document.body.append(this.#element);
  }

  async lookUp(): Promise<number> {
    this.#position = (this.#position + 1_597) % earlier;
    const { name } = personAt(this.#position);
    const caller = { name: name.full, number: mobileOf(this.#position) };
    const began = performance.now();
    this.#subject.ring(this.#element, caller);
    while (!this.#subject.shows(this.#element, caller)) {
      await turn();
      if (performance.now() > began + 10_000) throw new Error('Somebody who is there was not shown');
    }
    return performance.now() - began;
  }

  remove(): void {
    this.#element.remove();
  }
}

/** Milliseconds. */
const interval = 5;

/** How late a timer comes. */
class TimerWatch {
  readonly #timer = setInterval(() => this.#tick(), interval);
  #last = performance.now();
  #latest = 0;

  end(): number {
    clearInterval(this.#timer);
    return this.#latest;
  }

  #tick(): void {
    const now = performance.now();
    this.#latest = Math.max(this.#latest, now - this.#last - interval);
    this.#last = now;
  }
}
