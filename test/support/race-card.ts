import fc from 'fast-check';
import '../../src/define.js';
// The turns that a test counts are none of a file's being loaded.
import '../../src/adapters/with-cache.js';
import { registerAdapter } from '../../src/adapters/registry.js';
import { announcementOf, nameFor, namedIn } from './race-marks.js';
import { RaceSource } from './race-source.js';
import { answer, call, only, type Call, type Habits } from './race-steps.js';
import { elementsIn } from './seen.js';
import { settled } from './settled.js';

/** What can happen to a card. `nth` counts whatever there is to choose from. */
const happening = fc.oneof(
  { weight: 6, arbitrary: fc.record({ type: fc.constant('call'), call }) },
  { weight: 4, arbitrary: fc.record({ type: fc.constant('call again'), nth: fc.nat(9) }) },
  {
    weight: 2,
    arbitrary: fc.record({ type: fc.constant('set'), attribute: fc.constantFrom('phone', 'email'), call }),
  },
  { weight: 10, arbitrary: answer },
  { weight: 1, arbitrary: fc.record({ type: fc.constant('the other source answers'), answer }) },
  { weight: 3, arbitrary: fc.record({ type: fc.constant('press'), nth: fc.nat(3) }) },
  { weight: 1, arbitrary: only('idle') },
  { weight: 1, arbitrary: only('another source') },
  { weight: 2, arbitrary: only('move') },
  { weight: 2, arbitrary: only('remove') },
  { weight: 3, arbitrary: only('insert') },
);

/** What happens, and what the page has done when the next thing happens: nothing, its microtasks, or a frame. */
export const cardStep = fc.record({
  happening,
  then: fc.oneof(
    { weight: 3, arbitrary: fc.constant('nothing') },
    { weight: 9, arbitrary: fc.constant('turn') },
    { weight: 1, arbitrary: fc.constant('frame') },
  ),
});

type Of<Arbitrary> = Arbitrary extends fc.Arbitrary<infer Value> ? Value : never;
type CardStep = Of<typeof cardStep>;

const sources = new Map<string, RaceSource>();
registerAdapter('race', ({ src }) => sourceAt(src).open());

function sourceAt(src = ''): RaceSource {
  const source = sources.get(src);
  if (!source) throw new Error(`There is no source ${src}`);
  return source;
}

let serial = 0;

/** A card on a page where anything may happen at any time: whoever it names has to be the one on the line. */
export class RaceCard {
  readonly #card = document.createElement('contact-card');
  readonly #places = [document.createElement('main'), document.createElement('aside')] as const;
  readonly #srcs: readonly [string, string];
  readonly #former: Call[] = [];

  constructor(habits: Habits) {
    serial += 1;
    this.#srcs = [`first ${serial}`, `second ${serial}`];
    for (const src of this.#srcs) sources.set(src, new RaceSource(habits));
    document.body.append(...this.#places);
    Object.assign(this.#card, { adapter: 'race', src: this.#srcs[0], region: 'SE' });
    this.#places[0].append(this.#card);
  }

  async take({ happening, then }: CardStep): Promise<void> {
    this.#do(happening);
    if (then === 'nothing') return;
    await (then === 'turn' ? settled() : new Promise(requestAnimationFrame));
    this.#judge();
  }

  /** The next call is shown all the same. */
  async finish(): Promise<void> {
    if (!this.#card.isConnected) this.#places[0].append(this.#card);
    this.#announce({ id: 'i4', number: '+46701740605', brings: 'number' });
    for (let turn = 0; turn < 2_000; turn += 1) {
      for (const { reply } of this.#source.waiting) reply('one');
      await settled();
      this.#judge();
      if (namedIn(textIn(this.#card)).length > 0) return;
    }
    throw new Error(`Nobody came: ${textIn(this.#card)}`);
  }

  dispose(): void {
    for (const src of this.#srcs) sources.delete(src);
    for (const place of this.#places) place.remove();
  }

  get #otherSrc(): string {
    return this.#srcs[this.#card.src === this.#srcs[0] ? 1 : 0];
  }

  get #source(): RaceSource {
    return sourceAt(this.#card.src);
  }

  get #otherSource(): RaceSource {
    return sourceAt(this.#otherSrc);
  }

  #do(step: CardStep['happening']): void {
    const card = this.#card;
    switch (step.type) {
      case 'call':
        return this.#announce(step.call);
      case 'call again':
        return this.#announce(pick(this.#former, step.nth));
      case 'set':
        card.candidates = undefined; // they were for another number
        return set(card, step.attribute, attributesOf(step.call)[step.attribute]);
      case 'idle':
        return this.#announce(undefined);
      case 'answer':
        return this.#source.answer(step);
      case 'the other source answers':
        return this.#otherSource.answer(step.answer);
      case 'press':
        return pick(this.#buttons, step.nth)?.click();
      case 'another source':
        card.src = this.#otherSrc;
        return;
      case 'move':
        return this.#places[card.parentElement === this.#places[0] ? 1 : 0].append(card);
      case 'remove':
        return card.remove();
      case 'insert':
        return card.isConnected ? undefined : this.#places[0].append(card);
    }
  }

  #announce(call: Call | undefined): void {
    if (call) this.#former.push(call);
    const attributes = attributesOf(call);
    for (const [name, value] of Object.entries(attributes)) set(this.#card, name, value);
    this.#card.candidates =
      call?.brings === 'candidates'
        ? [{ contact: { id: 'candidate', name: nameFor(this.#addresses.join(' ')) } }]
        : undefined;
  }

  /** A contact to choose, Back, "Not this person", "Look again", Retry. */
  get #buttons(): HTMLElement[] {
    return [...elementsIn(this.#card)].filter((element) =>
      element.matches(
        '.match, .way button, .doubts button, .look-again, .unknown > button, .notice button, .history button',
      ),
    );
  }

  get #addresses(): string[] {
    return [this.#card.phone, this.#card.email].filter((text) => text !== undefined && text !== null);
  }

  #judge(): void {
    if (!this.#card.isConnected) return this.#judgeAway();
    const addresses = this.#addresses.join(' ');
    const wrong = namedIn(textIn(this.#card)).filter(
      (askedFor) => askedFor !== addresses && askedFor !== this.#card.contactId,
    );
    if (wrong.length > 0) throw new Error(`The card shows somebody for ${wrong[0]} under ${addresses}`);
  }

  #judgeAway(): void {
    const asked = [...this.#source.live, ...this.#otherSource.live];
    if (asked.length > 0) throw new Error('The card asks from off the page');
  }
}

function attributesOf(call: Call | undefined) {
  const { interactionId, contactId, addresses = [] } = call ? announcementOf(call) : {};
  const [phone, email] = addresses.filter(Boolean);
  return { phone, email, 'interaction-id': interactionId, 'contact-id': contactId };
}

function set(element: Element, attribute: string, value: string | undefined): void {
  if (value === undefined) element.removeAttribute(attribute);
  else element.setAttribute(attribute, value);
}

/** All there is, whether or not it can be seen. */
function textIn(root: Element): string {
  const within = [...(root.shadowRoot?.childNodes ?? []), ...root.childNodes];
  const texts = within.map((node) => {
    if (node instanceof Text) return node.data;
    return node instanceof Element && node.localName !== 'style' ? textIn(node) : '';
  });
  return texts.join(' ');
}

const pick = <Item>(items: readonly Item[], nth: number): Item | undefined => items[nth % items.length];
