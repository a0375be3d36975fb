import type { Contact } from '../../../src/domain/contact.js';
import { frame, turn, wait } from './clock.js';

/** Where an agent types: how it is come to, and the field. */
const places = {
  note: { opened: 'Add note', view: 'contact-card-notes', field: 'textarea' },
  message: { opened: 'Send message', view: 'contact-card-message', field: 'textarea' },
  form: { opened: 'Edit', view: 'contact-card-form', field: '[name="name.given"]' },
};

/** Milliseconds that each of so many keystrokes takes, with all that follows without a pause. */
export async function typing(place: keyof typeof places, strokes: number): Promise<number[]> {
  const { opened, view, field } = places[place];
  const card = await shownCard();
  (await there(card, (element) => element.localName === 'button' && textOf(element) === opened)).click();
  const input = (await there(
    card,
    (element) => isIn(element, view) && element.matches(`${field}:enabled`),
  )) as HTMLInputElement | HTMLTextAreaElement;
  const times: number[] = [];
  for (let stroke = 0; stroke < strokes; stroke += 1) {
    await wait(10);
    input.value += stroke % 6 === 5 ? ' ' : 'a';
    const began = performance.now();
    input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await turn();
    times.push(performance.now() - began);
  }
  card.remove();
  return times;
}

async function shownCard(): Promise<HTMLElement> {
  const people = (await (await fetch('/people.json')).json()) as Contact[];
  const [person] = people;
  const card = Object.assign(document.createElement('contact-card'), {
    ...{ adapter: 'memory', src: '/people.json', agentId: 'bench' },
    ...{ phone: person?.phones[0]?.value, interactionId: `typing ${Math.random()}` },
  });
  document.querySelector('main')?.replaceChildren(card);
  return card;
}

async function there(card: HTMLElement, isIt: (element: HTMLElement) => boolean): Promise<HTMLElement> {
  for (;;) {
    const found = [...elementsIn(card)].find((element) => isIt(element) && !element.matches('[readonly]'));
    if (found) return found;
    await frame();
  }
}

function* elementsIn(element: Element): Generator<HTMLElement> {
  for (const child of (element.shadowRoot ?? element).querySelectorAll<HTMLElement>('*')) {
    yield child;
    if (child.shadowRoot) yield* elementsIn(child);
  }
}

const isIn = (element: Element, view: string) =>
  (element.getRootNode() as ShadowRoot).host.localName === view;
const textOf = (element: Element) => element.textContent?.trim();
