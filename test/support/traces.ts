import { elementsIn } from './seen.js';

/** All that a page holds of a card: texts and attributes in every shadow root, and what fields hold. */
export function pageText(): string {
  const texts = [document.documentElement.outerHTML];
  for (const element of elementsIn(document.documentElement)) {
    texts.push(...[...element.attributes].map(({ value }) => value));
    if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement)
      texts.push(element.value);
    for (const node of [...element.childNodes, ...(element.shadowRoot?.childNodes ?? [])])
      if (node instanceof Text) texts.push(node.data);
  }
  return texts.join('\n');
}

/** All that the browser keeps for the origin, but for the databases of other tests. */
export async function storageText(): Promise<string> {
  const databases = await indexedDB.databases();
  const names = databases.flatMap(({ name }) => (name && !name.includes('test-') ? [name] : []));
  const held = await Promise.all(names.map(databaseText));
  return [...held, JSON.stringify({ ...sessionStorage, ...localStorage })].join('\n');
}

async function databaseText(name: string): Promise<string> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open(name);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(new Error(name));
  });
  const stores = [...database.objectStoreNames].map(
    (store) =>
      new Promise((resolve) => {
        const request = database.transaction(store).objectStore(store).getAll();
        request.onsuccess = () => resolve(request.result);
      }),
  );
  const held = JSON.stringify(await Promise.all(stores));
  database.close();
  return held;
}

/** What the page says on the console from now on, in place of saying it. */
export class Console {
  readonly #said: string[] = [];
  readonly #real = (['log', 'info', 'warn', 'error', 'debug'] as const).map(
    (name) => [name, console[name]] as const,
  );

  constructor() {
    const hear = (...args: unknown[]) =>
      void this.#said.push(args.map((arg) => `${String(arg)} ${JSON.stringify(arg)}`).join());
    for (const [name] of this.#real) console[name] = hear;
  }

  get text(): string {
    return this.#said.join('\n');
  }

  restore(): void {
    for (const [name, method] of this.#real) console[name] = method;
  }
}
