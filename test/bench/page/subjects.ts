import type { Picture } from './picture.js';

/** Somebody who rings, and what the card then shows. */
export interface Caller {
  readonly name: string;
  readonly number: string;
  readonly picture: Picture;
}

/** The card, or the floor beneath it: what both can do, so that both are measured alike. */
export interface Subject {
  /** Off the page, as a host makes it. */
  create(): HTMLElement;
  ring(element: HTMLElement, caller: Caller): void;
  shows(element: HTMLElement, caller: Caller): boolean;
}

let interactions = 0;

const card: Subject = {
  create: () =>
    Object.assign(document.createElement('contact-card'), { adapter: 'memory', src: '/people.json' }),
  /** Each time another interaction, so that each is looked up. */
  ring(element, { number }) {
    interactions += 1;
    Object.assign(element, { interactionId: `i${interactions}`, phone: number });
  },
  shows: (element, { name }) => heading(viewOf(element)) === name,
};

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

const floor: Subject = {
  create: () => new FloorElement(),
  ring: (element, { picture }) => (element as FloorElement).show(picture),
  shows: (element, { name }) => heading(element) === name,
};

/** What the measuring itself costs. */
const nothing: Subject = { create: floor.create, ring: () => undefined, shows: () => true };

export const subjects = { card, floor, nothing };
export type SubjectName = keyof typeof subjects;

/** The element of the view that a card shows. */
export const viewOf = (element: HTMLElement): HTMLElement | undefined =>
  element.shadowRoot?.querySelector<HTMLElement>('.view:not(div)') ?? undefined;

const heading = (element: Element | undefined) => element?.shadowRoot?.querySelector('h2')?.textContent;
