import { waitUntil } from '@open-wc/testing';
import type axe from 'axe-core';
import type { ContactLookupFinishedDetail } from '../../src/events.js';
import { BuiltPage, patience } from '../support/built-page.js';
import { settled } from '../support/settled.js';

type DemoWindow = Window & typeof globalThis & { readonly axe: typeof axe };

/** The demo in a frame, under its own Content-Security-Policy. */
export class DemoPage extends BuiltPage {
  readonly violations: string[] = [];
  #finished: ContactLookupFinishedDetail[] = [];

  static async open(name: 'index' | 'host' | 'journeys' | 'layout' = 'index'): Promise<DemoPage> {
    const frame = document.createElement('iframe');
    frame.src = `/demo/${name}.html`;
    frame.width = '1280';
    frame.height = '900';
    document.body.append(frame);
    await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
    return new DemoPage(frame);
  }

  constructor(frame: HTMLIFrameElement) {
    super(frame);
    this.document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      this.violations.push(`${violatedDirective} ${blockedURI}`),
    );
    this.document.body.addEventListener('contact-lookup-finished', ({ detail }) =>
      this.#finished.push(detail),
    );
  }

  /** The card on screen: the demo has two. */
  override get card() {
    return this.get<HTMLElementTagNameMap['contact-card']>('contact-card:not([hidden])');
  }

  /** Lets a scenario ring, and waits for what the look-up comes to. */
  async ring(scenario: string): Promise<ContactLookupFinishedDetail> {
    const before = this.#finished.length;
    this.get(`[data-scenario="${scenario}"]`).click();
    await waitUntil(() => this.#finished.length > before, `the end of ${scenario}`, patience);
    return this.#finished.at(-1) as ContactLookupFinishedDetail;
  }

  get tasks(): string[] {
    return this.all('.task').map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim());
  }

  async endAll(): Promise<void> {
    for (let left = this.all('.task').length; left > 0; left -= 1) await this.end();
  }

  /** The desktop lets the card hear of the end before it shows what is next. */
  async end(): Promise<void> {
    this.control('End').click();
    await settled();
  }

  /** Answer, Hold, End … */
  control(text: string): HTMLElement {
    const controls = this.all('.controls button');
    const found = controls.find(({ textContent }) => textContent.trim() === text);
    if (!found) throw new Error(`There is no ${text}`);
    return found;
  }

  /** The editor of an attribute. */
  field(name: string): HTMLInputElement & HTMLSelectElement {
    const label = this.all('.field').find(({ textContent }) => textContent.trim().startsWith(name));
    return label?.querySelector('input, select') as HTMLInputElement & HTMLSelectElement;
  }

  edit(name: string, value: string): void {
    this.choose(this.field(name), value);
  }

  choose(control: HTMLInputElement | HTMLSelectElement, value: string): void {
    control.value = value;
    control.dispatchEvent(new Event('change', { bubbles: true }));
  }

  /** What axe finds wrong with the page as it stands. */
  async faults(): Promise<string[]> {
    const page = this.window as unknown as DemoWindow;
    if (!('axe' in page)) await this.#loadAxe();
    const { violations } = await page.axe.run(this.document);
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  }

  /** The address is set on this side, where no Trusted Types are asked for. */
  async #loadAxe(): Promise<void> {
    const script = document.createElement('script');
    script.src = '/node_modules/axe-core/axe.min.js';
    const loaded = new Promise((resolve) => script.addEventListener('load', resolve, { once: true }));
    this.document.body.append(script);
    await loaded;
  }
}
