import { fixtureSync, html } from '@open-wc/testing';
import '../../src/adapters/memory/memory-facets.js';
import '../../src/define.js';
import '../../src/elements/erase/contact-card-erase.js';
import '../../src/elements/idle/contact-card-idle.js';
import '../../src/elements/list/contact-card-list.js';
import '../../src/elements/none/contact-card-none.js';
import '../../src/elements/notes/contact-card-notes.js';
import '../../src/elements/notice/contact-card-notice.js';
import '../../src/elements/search/contact-card-search.js';
import type { ContactCardElement } from '../../src/elements/root/contact-card.js';
import type { ContactCardEventMap } from '../../src/events.js';
import { accessibleName, elementsIn, focusedElement, isSeen, linesIn } from './seen.js';
import { settled } from './settled.js';

export type CardInputs = Partial<ContactCardElement>;
type EventName = keyof ContactCardEventMap;

interface Surroundings {
  readonly lang?: string;
  /** Pixels. */
  readonly width?: number;
}

const eventNames: readonly EventName[] = [
  'contact-dial',
  'contact-open',
  'contact-guide',
  'contact-message',
  'contact-message-sent',
  'contact-lookup-finished',
  'contact-selected',
  'contact-viewed',
  'contact-revealed',
  'contact-deleted',
  'contact-restored',
  'contact-saved',
  'contact-note-saved',
  'contact-copied',
  'contact-clear',
  'contact-error',
];

/** A card as the people around it meet it: what can be read and pressed, what it says, and what it tells the page. */
export class CardHarness {
  readonly element: ContactCardElement;
  /** As a listener of the page gets them, in their order. */
  readonly events: CustomEvent[] = [];

  constructor(element: ContactCardElement) {
    this.element = element;
    for (const name of eventNames) document.addEventListener(name, this.#hear);
  }

  /** On the page, and come to rest. */
  static async show(inputs: CardInputs = {}, surroundings: Surroundings = {}): Promise<CardHarness> {
    const card = CardHarness.put(inputs, surroundings);
    await card.rest();
    return card;
  }

  /** On the page this very moment. */
  static put(inputs: CardInputs = {}, { lang = 'en', width = 300 }: Surroundings = {}): CardHarness {
    const around = fixtureSync<HTMLElement>(html`<div lang=${lang}></div>`);
    around.style.width = `${width}px`;
    const card = new CardHarness(document.createElement('contact-card'));
    Object.assign(card.element, inputs);
    around.append(card.element);
    return card;
  }

  /** Changes inputs, and waits until the card has come to rest. */
  async set(inputs: CardInputs): Promise<void> {
    Object.assign(this.element, inputs);
    await this.rest();
  }

  /** Resolves once nothing moves any more: the numbering plans and the other parts that load by themselves are there. */
  async rest(): Promise<void> {
    await parts();
    for (let before: string | undefined; before !== this.text;) {
      before = this.text;
      for (let turn = 0; turn < 4; turn += 1) {
        await settled();
        await this.element.updateComplete;
      }
    }
  }

  /** For what loads by itself, and is seen when it has. */
  async until(condition: () => boolean, what: string): Promise<void> {
    for (const end = performance.now() + 5_000; !condition(); await settled())
      if (performance.now() > end) throw new Error(`Waited in vain for ${what}, beside\n${this.text}`);
  }

  get lines(): string[] {
    return linesIn(this.element);
  }

  get text(): string {
    return this.lines.join('\n');
  }

  /** What the card is about: somebody's name, or what there is instead. */
  get heading(): string | undefined {
    return this.texts('h2')[0];
  }

  /** The contacts of a list, each as its lines. */
  get rows(): string[][] {
    return this.all('li').map(linesIn);
  }

  /** The labelled values of a contact. */
  get details(): [label: string, value: string][] {
    const labels = this.texts('dt');
    return this.texts('dd').map((value, position) => [labels[position] ?? '', value]);
  }

  /** The value under a label, which may be followed by hints. */
  detail(label: string): string | undefined {
    return this.details.find(([name]) => name === label)?.[1];
  }

  get badges(): string[] {
    return this.texts('.badge');
  }

  get buttons(): string[] {
    return this.all('button').map(accessibleName);
  }

  button(name: string): HTMLElement {
    return this.#named('button', name);
  }

  has(name: string): boolean {
    return this.all('button, input, textarea').some((control) => accessibleName(control) === name);
  }

  field(name: string): HTMLInputElement {
    return this.#named('input, textarea', name) as HTMLInputElement;
  }

  async press(name: string): Promise<void> {
    this.button(name).click();
    await this.rest();
  }

  /** As if it were typed, in place of what is there. */
  async type(name: string, text: string): Promise<void> {
    const field = this.field(name);
    field.value = text;
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await this.rest();
  }

  /** The name of what has the focus in this card. */
  get focused(): string | undefined {
    const focused = focusedElement();
    return focused && this.all('*').includes(focused) ? accessibleName(focused) : undefined;
  }

  /** What can be seen of a kind; selectors are for what has neither a name nor a text of its own. */
  all(selector: string): HTMLElement[] {
    return [...elementsIn(this.element)].filter((element) => element.matches(selector) && isSeen(element));
  }

  texts(selector: string): string[] {
    return this.all(selector).map((element) => linesIn(element).join('\n'));
  }

  /** The details of the events of a kind, in their order. */
  told<Name extends EventName>(name: Name): ContactCardEventMap[Name]['detail'][] {
    const events = this.events.filter(({ type }) => type === name);
    return events.map(({ detail }) => detail as ContactCardEventMap[Name]['detail']);
  }

  #named(selector: string, name: string): HTMLElement {
    const controls = this.all(selector);
    const found = controls.find((control) => accessibleName(control) === name);
    if (!found) throw new Error(`There is no ${name}, but: ${controls.map(accessibleName).join(', ')}`);
    return found;
  }

  readonly #hear = (event: Event) => {
    if (event.composedPath().includes(this.element)) this.events.push(event as CustomEvent);
  };
}

/** Not before they are asked for: a test may want to see the card without them. */
const parts = () =>
  Promise.all([
    import('../../src/domain/phone-number.js'),
    import('../../src/domain/postal-address.js'),
    import('../../src/adapters/host-candidates.js'),
    import('../../src/adapters/with-cache.js'),
    import('../../src/adapters/embedded/stored-work.js'),
    import('../../src/strings/work/en.js'),
    import('../../src/adapters/read-definition.js'),
    import('../../src/formats/contact-schema.js'),
    import('../../src/strings/work/en.js'),
    import('../../src/adapters/memory/memory-editing.js'),
  ]);
