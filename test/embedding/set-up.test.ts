import { expect, waitUntil } from '@open-wc/testing';
import { type BuiltPage, buildBundle, closePages, openPage, scriptTag } from '../support/built-page.js';
import type { ContactCardElement } from '../../src/elements/root/contact-card.js';
import { expectPeace } from './peace.js';
import { knowingPeople } from './people.js';

type Step = (card: HTMLElement) => void;
type Value = string | null | undefined;

const inputs = { region: 'SE', phone: '070-174 06 05', 'interaction-id': '4711', 'display-name': 'ADA L' };
/** What each shows when all is set. */
const shown = ['+46 70 174 06 05', 'Ada Lovelace', 'Network says: ADA L'];

const camelCase = (name: string) => name.replace(/-./g, (part) => part.slice(1).toUpperCase());

/** As a framework sets them: the name is the attribute's. */
const byAttribute =
  (name: string, value: Value): Step =>
  (card) =>
    value === undefined || value === null ? card.removeAttribute(name) : card.setAttribute(name, value);
const byProperty =
  (name: string, value: Value): Step =>
  (card) =>
    Object.assign(card, { [camelCase(name)]: value });
const by = { attributes: byAttribute, properties: byProperty };
const ways = Object.keys(by) as (keyof typeof by)[];

function permutations<Item>(items: readonly Item[]): Item[][] {
  if (items.length < 2) return [[...items]];
  return items.flatMap((item, place) =>
    permutations(items.toSpliced(place, 1)).map((others) => [item, ...others]),
  );
}

describe('Set up in any order', () => {
  let source: Record<string, string>;
  before(buildBundle);
  before(async () => {
    const [, adapter = '', src = ''] = /adapter="(.*)" src="(.*)"/.exec(await knowingPeople('set-up')) ?? [];
    source = { adapter, src };
  });
  afterEach(closePages);

  const append =
    (page: BuiltPage): Step =>
    (card) =>
      page.document.body.append(card);

  /** Every order in which five things can come, of which one is the page: 120 cards for each way. */
  function cardsInEveryOrder(page: BuiltPage, set: (name: string, value: string) => Step): HTMLElement[] {
    const steps = Object.entries(inputs).map(([name, value]) => set(name, value));
    return permutations([...steps, append(page)]).map((order) => {
      const card = page.document.createElement('contact-card');
      for (const [name, value] of Object.entries(source)) set(name, value)(card);
      for (const step of order) step(card);
      return card;
    });
  }

  async function load(page: BuiltPage) {
    const script = page.document.createElement('script');
    Object.assign(script, { type: 'module', src: '/built/cdn/contact-card.js' });
    page.document.head.append(script);
    await page.window.customElements.whenDefined('contact-card');
  }

  async function expectAllShow(page: BuiltPage, cards: readonly HTMLElement[], texts: readonly string[]) {
    const lacking = () => {
      const read = cards.map((card) => page.textOf(card));
      return texts.flatMap((text) => read.filter((all) => !all.includes(text)).map(() => text));
    };
    await waitUntil(() => lacking().length === 0, 'every card to show all of it', { timeout: 15_000 }).catch(
      () => expect(lacking(), `of ${cards.length} cards`).to.be.empty,
    );
    expect(new Set(cards.map((card) => page.textOf(card).replace(/\s+/g, ' '))).size).to.equal(1);
  }

  for (const way of ways) {
    it(`means the same before the element is defined, by ${way}`, async function () {
      this.timeout(20_000);
      const page = await openPage('');
      const cards = cardsInEveryOrder(page, by[way]);
      await load(page);
      await expectAllShow(page, cards, shown);
      expectPeace(page);
    });

    it(`means the same after that, by ${way}`, async function () {
      this.timeout(20_000);
      const page = await openPage(scriptTag());
      await page.window.customElements.whenDefined('contact-card');
      await expectAllShow(page, cardsInEveryOrder(page, by[way]), shown);
      expectPeace(page);
    });

    for (const nothing of [undefined, null, ''])
      it(`is as if nothing had been set where it is set to ${JSON.stringify(nothing)}, by ${way}`, async () => {
        const page = await openPage(scriptTag());
        await page.window.customElements.whenDefined('contact-card');
        const set = by[way];
        const cards = Object.keys(inputs).map((name) => {
          const card = page.document.createElement('contact-card');
          for (const [key, value] of Object.entries({ ...source, ...inputs })) set(key, value)(card);
          append(page)(card);
          set(name, nothing)(card);
          return [name, card] as const;
        });
        const never = Object.keys(inputs).map((name) => {
          const card = page.document.createElement('contact-card');
          for (const [key, value] of Object.entries({ ...source, ...inputs }))
            if (key !== name) set(key, value)(card);
          append(page)(card);
          return card;
        });
        await page.shows('region');
        for (const [place, [name, card]] of cards.entries()) {
          const text = () => page.textOf(card);
          await waitUntil(() => text() === page.textOf(never[place] as Element), `${name}: ${text()}`, {
            timeout: 5_000,
          });
        }
        expectPeace(page);
      });
  }

  it('is announced once, however it is set in one task', async () => {
    const page = await openPage(scriptTag());
    await page.window.customElements.whenDefined('contact-card');
    const heard: string[] = [];
    page.document.body.addEventListener('contact-lookup-finished', ({ detail }) =>
      heard.push(detail.outcome),
    );
    const cards = cardsInEveryOrder(page, byProperty);
    await expectAllShow(page, cards, shown);
    expect(heard).to.deep.equal(cards.map(() => 'one'));
  });

  it('takes wrong values of every input for what they are, and goes on', async () => {
    const page = await openPage(`<contact-card></contact-card>${scriptTag()}`);
    await page.shows('Waiting');
    const wrong = [
      undefined,
      null,
      0,
      NaN,
      {},
      [],
      Symbol.iterator,
      () => 1,
      true,
      '\u0000',
      'x'.repeat(100_000),
    ];
    const { observedAttributes } = page.card.constructor as typeof ContactCardElement;
    const names = [...observedAttributes, 'interaction', 'candidates', 'strings'];
    for (const value of wrong)
      for (const name of names) Object.assign(page.card, { [camelCase(name)]: value });
    await page.card.updateComplete;
    for (const name of names) byProperty(name, undefined)(page.card);
    for (const [name, value] of Object.entries({ ...source, ...inputs })) byProperty(name, value)(page.card);
    for (const text of shown) await page.shows(text);
    expect(page.recorded.errors).to.be.empty;
  });
});
