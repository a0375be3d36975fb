import type { Picture } from './picture.js';
import type { RawStore } from './raw-store.js';
import type { Source } from './source.js';

/** Somebody who rings, and what the card then shows. */
export interface Caller {
  readonly name: string;
  readonly number: string;
}

/** And how the floor shows it. */
export interface PicturedCaller extends Caller {
  readonly picture: Picture;
}

/** The card, or the floor beneath it: what both can do, so that both are measured alike. */
export interface Subject<Who extends Caller = PicturedCaller> {
  /** Off the page, as a host makes it. */
  create(): HTMLElement;
  ring(element: HTMLElement, caller: Who): void;
  shows(element: HTMLElement, caller: Who): boolean;
}

let interactions = 0;

const cardOver = ({ adapter, src }: Source): Subject<Caller> => ({
  create: () => Object.assign(document.createElement('contact-card'), { adapter, src }),
  /** Each time another interaction, so that each is looked up. */
  ring(element, { number }) {
    interactions += 1;
    Object.assign(element, { interactionId: `i${interactions}`, phone: number });
  },
  shows: (element, { name }) => heading(viewOf(element)) === name,
});

export class FloorElement extends HTMLElement {
  readonly #root: ShadowRoot;

  constructor() {
    super();
    this.#root = this.attachShadow({ mode: 'open' });
  }

  show(picture: Picture): void {
    if (this.#root.adoptedStyleSheets.length === 0) this.#root.adoptedStyleSheets = picture.sheets;
    this.#root.replaceChildren(picture.draw());
  }
}
customElements.define('bench-floor', FloorElement);

const inMemory: Subject = {
  create: () => new FloorElement(),
  ring: (element, { picture }) => (element as FloorElement).show(picture),
  shows: (element, { name }) => heading(element) === name,
};

const inStore = (store: RawStore): Subject => ({
  ...inMemory,
  ring: (element, { number, picture }) =>
    void store.find(number).then(([found]) => found && (element as FloorElement).show(picture)),
});

/** What the measuring itself costs. */
const nothing: Subject = { create: inMemory.create, ring: () => undefined, shows: () => true };

export const subjectsOver = (source: Source, store?: RawStore) => ({
  card: cardOver(source),
  floor: store ? inStore(store) : inMemory,
  nothing,
});
export type Subjects = ReturnType<typeof subjectsOver>;
export type SubjectName = keyof Subjects;

/** The element of the view that a card shows. */
export const viewOf = (element: HTMLElement): HTMLElement | undefined =>
  element.shadowRoot?.querySelector<HTMLElement>('.view:not(div)') ?? undefined;

const heading = (element: Element | undefined) => element?.shadowRoot?.querySelector('h2')?.textContent;
