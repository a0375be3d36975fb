import { waitUntil } from '@open-wc/testing';
import type { ContactCardElement } from '../../src/elements/root/contact-card.js';

/** As `page-recorder.js` keeps it. */
interface Recorded {
  readonly violations: readonly string[];
  readonly errors: readonly string[];
  readonly warnings: readonly string[];
  readonly trapped: readonly unknown[];
}

type PageWindow = Window &
  typeof globalThis & {
    readonly recorded: Recorded;
    readonly bookkeeping?: Bookkeeping;
    readonly closedRoots?: WeakMap<Element, ShadowRoot>;
    trap(what: unknown): void;
  };

/** As `page-bookkeeper.js` keeps it. */
interface Bookkeeping {
  /** Everything that is held at present, in words. */
  readonly held: readonly string[];
}

interface PageOptions {
  readonly policy?: 'strict' | 'import' | 'second-lit';
  readonly lang?: string;
}

/** For `waitUntil`: a little less than a test's own. */
export const patience = { timeout: 50_000, interval: 10 };

const open: BuiltPage[] = [];

/** What a host's page does to have cards. */
export const scriptTag = (address = '/built/cdn/contact-card.js') =>
  `<script type="module" src="${address}"></script>`;

/** A page of its own, in a frame, with the script-tag bundle and whatever markup; `closePages` takes it away. */
export async function openPage(body: string, { policy, lang }: PageOptions = {}): Promise<BuiltPage> {
  const frame = document.createElement('iframe');
  const query = new URLSearchParams({ body, ...(policy && { policy }), ...(lang && { lang }) });
  frame.src = `/built/page?${query}`;
  frame.width = '320';
  frame.height = '600';
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  await loaded;
  const page = new BuiltPage(frame);
  open.push(page);
  return page;
}

export function closePages(): void {
  for (const page of open.splice(0)) page.close();
}

/** Something under `/built/files/` for the page to read. */
export async function serveFile(name: string, content: string): Promise<string> {
  const address = `/built/files/${name}`;
  await fetch(address, { method: 'PUT', body: content });
  return address;
}

/** The first test to ask for the bundle waits until it is built. */
export async function buildBundle(this: Mocha.Context): Promise<void> {
  this.timeout(120_000);
  await fetch('/built/cdn/contact-card.js');
}

type Frame = Pick<HTMLIFrameElement, 'contentWindow' | 'remove'>;

export class BuiltPage {
  readonly window: PageWindow;
  readonly document: Document;
  readonly #frame: Frame;

  constructor(frame: Frame) {
    this.#frame = frame;
    this.window = frame.contentWindow as PageWindow;
    this.document = this.window.document;
  }

  /** The first one, in whichever tree. */
  get card(): ContactCardElement {
    return this.get<ContactCardElement>('contact-card');
  }

  get recorded(): Recorded {
    return this.window.recorded;
  }

  /** Every address asked for so far, without the origin. */
  get requests(): string[] {
    const entries = this.window.performance.getEntriesByType('resource');
    return entries.map(({ name }) => name.replace(location.origin, ''));
  }

  /** All that stands on the cards, in their order. */
  get text(): string {
    return this.all('contact-card')
      .map((card) => this.textOf(card))
      .join('');
  }

  textOf(card: Element): string {
    const nodes = this.#nodesIn(card);
    return nodes.map((node) => (node.nodeType === Node.TEXT_NODE ? (node as Text).data : '')).join('');
  }

  /** What a selector matches in any of the trees, which it cannot reach across. */
  all<Found extends HTMLElement>(selector: string, within: Element = this.document.documentElement): Found[] {
    const elements = this.#nodesIn(within).filter((node) => 'matches' in node);
    return (elements as Found[]).filter((element) => element.matches(selector));
  }

  get<Found extends HTMLElement>(selector: string): Found {
    const [found] = this.all<Found>(selector);
    if (!found) throw new Error(`${selector} is not on the page`);
    return found;
  }

  /** The control that screen readers call so, or that shows the text. */
  button(name: string): HTMLButtonElement {
    const buttons = this.all<HTMLButtonElement>('button');
    const found = buttons.find((each) => (each.ariaLabel ?? each.textContent).includes(name));
    if (!found) throw new Error(`There is no button "${name}"`);
    return found;
  }

  async shows(text: string): Promise<void> {
    await waitUntil(() => this.text.includes(text), `"${text}" on the card`, patience);
  }

  async has(selector: string): Promise<void> {
    const found = () => this.all(selector).length > 0;
    await waitUntil(found, `${selector} on the page`, patience);
  }

  /** An object of the page's own, as its scripts would make it. */
  own<Value>(value: Value): Value {
    return this.window.JSON.parse(JSON.stringify(value)) as Value;
  }

  close(): void {
    this.#frame.remove();
  }

  /** A tree with all the shadow trees in it. */
  #nodesIn(node: Node): Node[] {
    const element = node as Partial<Element>;
    const shadow = element.shadowRoot ?? this.window.closedRoots?.get(node as Element);
    const children = [...(shadow?.childNodes ?? []), ...node.childNodes];
    return [node, ...children.flatMap((child) => this.#nodesIn(child))];
  }
}
