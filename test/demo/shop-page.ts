import { waitUntil } from '@open-wc/testing';
import { cast } from '../../demo/people/cast.js';
import { shopStrings } from '../../demo/strings/shop/strings.js';
import { openIndexedDbJourney } from '../../src/adapters/journey/indexeddb-journey.js';
import { parseIdentity, type ReachableIdentity } from '../../src/domain/identity.js';
import { forgetVisitor } from '../../src/journey.js';
import { BuiltPage, patience } from '../support/built-page.js';

export const texts = shopStrings.en;
const { email } = cast.ingegerd;

/** The made-up shop in a frame, as a customer uses it. */
export class ShopPage {
  readonly #frame: HTMLIFrameElement;

  constructor(frame: HTMLIFrameElement) {
    this.#frame = frame;
  }

  /** Nobody has ever been there. */
  static async clear(): Promise<void> {
    for (const key of Object.keys(localStorage))
      if (/skymning|:shop$/.test(key)) localStorage.removeItem(key);
    await forgetVisitor({ name: 'shop', email });
  }

  /** By itself, as in a tab of its own. */
  static open(path: string): ShopPage {
    const frame = document.createElement('iframe');
    frame.src = `/demo/shop/${path}`;
    document.body.append(frame);
    return new ShopPage(frame);
  }

  /** As it is now: a page that loads again is another one. */
  get page(): BuiltPage {
    return new BuiltPage(this.#frame);
  }

  get heading(): string {
    const { document } = this.page;
    return document.querySelector('h1')?.textContent.trim() ?? '';
  }

  get customer(): HTMLSelectElement {
    return this.page.get<HTMLSelectElement>('.customer select');
  }

  async is(heading: string): Promise<void> {
    await waitUntil(() => this.heading === heading, `the page ${heading}`, patience);
  }

  /** Of a link or a button, by its text. */
  async press(text: string): Promise<void> {
    const find = () => this.page.all('a, button').find((each) => each.textContent.trim().startsWith(text));
    await waitUntil(() => find() !== undefined, text, patience);
    find()?.click();
  }

  async go(text: string, heading = text): Promise<void> {
    await this.press(text);
    await this.is(heading);
  }

  search(words: string): void {
    const form = this.page.get<HTMLFormElement>('form.search');
    (form.elements[0] as HTMLInputElement).value = words;
    form.requestSubmit();
  }

  fill(written: Readonly<Record<string, string>>): void {
    const form = this.page.get<HTMLFormElement>('form.delivery');
    for (const [name, value] of Object.entries(written))
      (form.elements.namedItem(name) as HTMLInputElement).value = value;
    form.requestSubmit();
  }

  become(address: string): void {
    this.customer.value = address;
    this.customer.dispatchEvent(new Event('change', { bubbles: true }));
  }

  close(): void {
    this.#frame.remove();
  }
}

/** What the shop has recorded of Ingegerd, oldest first: `page Cart`, `error The bank …`. */
export async function recorded(): Promise<readonly string[]> {
  const { signal } = new AbortController();
  const source = openIndexedDbJourney({ src: 'shop' });
  try {
    const identity = (await parseIdentity(email)) as ReachableIdentity;
    const id = await source.find({ identities: [identity] }, { signal });
    if (id === undefined) return [];
    const { items } = await source.list(id, { signal, limit: 500 });
    return items.map(({ kind, page, text }) => `${kind} ${text ?? page?.title}`).toReversed();
  } finally {
    source.close?.();
  }
}

export async function records(...told: readonly string[]): Promise<void> {
  let last: readonly string[] = [];
  await waitUntil(
    async () => {
      last = await recorded();
      return JSON.stringify(last.slice(-told.length)) === JSON.stringify(told);
    },
    `the record of ${told.join(', ')}`,
    patience,
  ).catch((error: unknown) => {
    throw new Error(`Recorded: ${last.join(', ')}`, { cause: error });
  });
}
