import { waitUntil } from '@open-wc/testing';
import { deleteContacts } from '../../src/database.js';
import { patience } from '../support/built-page.js';
import { DemoPage } from './demo-page.js';

/** The panel of the demo that fills the card's database, in a page of its own. */
export class DatabasePanel {
  readonly page: DemoPage;
  /** What the browser would have saved, by name. */
  readonly saved = new Map<string, string>();

  static async open(): Promise<DatabasePanel> {
    return new DatabasePanel(await DemoPage.open());
  }

  private constructor(page: DemoPage) {
    this.page = page;
    page.document.addEventListener('click', (event) => void this.#keep(event), true);
  }

  /** The first worker waits until all that it needs has been transformed. */
  async warmUp(): Promise<void> {
    await this.begin();
    this.choose(new File(['[]'], 'nobody.json'));
    await waitUntil(() => this.told.includes('Added'), 'the first import', { timeout: 50_000 });
  }

  /** As a visitor finds it who was never here, with the database chosen. */
  async begin(): Promise<void> {
    await this.page.endAll();
    await this.#stop();
    await deleteContacts('customers');
    this.source(0).click();
    this.source(1).click();
    if (this.page.all('.dismiss').length > 0) this.page.button('Close').click();
  }

  /** 0: the file, 1: the database. */
  source(position: 0 | 1): HTMLInputElement {
    return this.page.all<HTMLInputElement>('input[name="source"]')[position] as HTMLInputElement;
  }

  choose(...files: File[]): void {
    const input = this.page.get<HTMLInputElement>('.database input[type="file"]');
    input.files = this.#transferOf(files).files;
    input.dispatchEvent(new this.page.window.Event('change', { bubbles: true }));
  }

  drop(...files: File[]): void {
    this.#drag('drop', this.page.get('.drop'), files);
  }

  /** Whether the page would take the files, rather than be left for them. */
  hover(over: HTMLElement, ...files: File[]): DragEvent {
    return this.#drag('dragover', over, files);
  }

  press(name: string): void {
    const buttons = this.page.all<HTMLButtonElement>('.database button');
    const found = buttons.find((each) => (each.ariaLabel ?? each.textContent).trim() === name);
    if (!found) throw new Error(`There is no "${name}"`);
    found.click();
  }

  ring(address: string): void {
    const form = this.page.get<HTMLFormElement>('.by-hand');
    (form.elements[0] as HTMLInputElement).value = address;
    form.requestSubmit();
  }

  /** The line that is told, and the counts below it: `Added 2`. */
  get told(): string {
    return written(this.page.get('.outcome [role="status"]'));
  }

  get problem(): string {
    return written(this.page.get('.outcome [role="alert"]'));
  }

  /** Until some contacts of a file have been read. */
  async progresses(): Promise<void> {
    const counted = () => /[1-9][\d,]* contacts read/.test(written(this.page.get('.outcome .row')));
    await waitUntil(counted, 'the first contacts', patience);
  }

  async tells(text: string): Promise<void> {
    await waitUntil(() => this.told.includes(text), `"${text}" in the panel`, patience);
  }

  async warns(text: string): Promise<void> {
    await waitUntil(() => this.problem.includes(text), `the warning "${text}"`, patience);
  }

  async saves(name: string): Promise<string> {
    await waitUntil(() => this.saved.has(name), `${name} to be saved`, patience);
    return this.saved.get(name) as string;
  }

  /** What is chosen for a column of the open form, by its heading. */
  async column(heading: string): Promise<HTMLSelectElement> {
    const find = () => this.page.all('dialog[open] .column').find((row) => written(row).startsWith(heading));
    await waitUntil(find, `the column ${heading}`, patience);
    return find()?.querySelector('select') as HTMLSelectElement;
  }

  /** What a test that failed has left running would fail the next ones too. */
  async #stop(): Promise<void> {
    if (this.page.all('progress').length === 0) return;
    this.press('Cancel');
    await waitUntil(() => this.page.all('progress').length === 0, 'the end of the work', patience);
  }

  #transferOf(files: readonly File[]): DataTransfer {
    const transfer = new this.page.window.DataTransfer();
    for (const file of files) transfer.items.add(file);
    return transfer;
  }

  #drag(type: string, target: HTMLElement, files: readonly File[]): DragEvent {
    const dataTransfer = this.#transferOf(files);
    const event = new this.page.window.DragEvent(type, { dataTransfer, bubbles: true, cancelable: true });
    target.dispatchEvent(event);
    return event;
  }

  async #keep(event: Event): Promise<void> {
    const link = event.target as HTMLAnchorElement;
    if (!link.download || !link.href.startsWith('blob:')) return;
    event.preventDefault();
    const response = await fetch(link.href);
    this.saved.set(link.download, await response.text());
  }
}

const written = ({ textContent }: Element) => textContent.replace(/\s+/g, ' ').trim();
