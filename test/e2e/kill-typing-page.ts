import { elementsIn } from '../support/seen.js';

/** What the script knows of the agent's work, whatever becomes of the browser. */
declare function tell(
  happening: 'typed' | 'sending' | 'sent',
  item: number,
  typed: number,
  at: number,
): Promise<void>;

interface Work {
  readonly item: number;
  readonly text: string;
}

const src = 'customers';
const built = '/cdn/contact-database.js';
const number = '+46701740605';
const ada = {
  ...{ id: 'ada', kind: 'individual', active: true, name: { full: 'Ada King' } },
  ...{ phones: [{ value: number, type: 'mobile' }], emails: [], addresses: [], languages: [], fields: {} },
};

type Kind = 'note' | 'message';
const ways = {
  note: { view: 'contact-card-notes', open: 'Add note', send: 'Save' },
  message: { view: 'contact-card-message', open: 'Send message', send: 'Send' },
} as const;

const wait = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));

async function until<Found>(look: () => Found | undefined | false, what: string): Promise<Found> {
  for (const end = performance.now() + 20_000; performance.now() < end; await wait(5)) {
    const found = look();
    if (found) return found;
  }
  throw new Error(`Waited in vain for ${what}: ${card().innerText}`);
}

const card = () => document.querySelector('contact-card') as HTMLElement;
const all = <Kind extends HTMLElement>(selector: string, view = '') =>
  [...elementsIn(card())].filter((each) => each.matches(selector) && isIn(each, view)) as Kind[];
const isIn = (element: Element, view: string) =>
  !view || (element.getRootNode() as ShadowRoot).host.localName === view;
const button = (name: string, view?: string) =>
  all<HTMLButtonElement>('button', view).find((each) => each.textContent?.trim() === name && !each.disabled);
const field = (kind: Kind) => all<HTMLTextAreaElement>('textarea', ways[kind].view)[0];

/** The field of a new note or message, once it may be typed into. */
async function open(kind: Kind): Promise<HTMLTextAreaElement> {
  const isOpen = () => {
    const found = field(kind);
    return found && !found.readOnly && found;
  };
  return until(() => {
    if (!field(kind)) button(ways[kind].open)?.click();
    return isOpen();
  }, `the field of a ${kind}`);
}

/** As fast as nobody types; what is there already is gone on with. */
async function type(kind: Kind, { item, text }: Work): Promise<void> {
  const { value } = await open(kind);
  for (let typed = value.length + 1; typed <= text.length; typed++) {
    const into = await open(kind);
    into.value = text.slice(0, typed);
    into.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    void tell('typed', item, typed, Date.now());
    await wait(Math.random() * 40);
  }
}

async function send(kind: Kind, { item, text }: Work): Promise<void> {
  const { view, send: way } = ways[kind];
  const control = await until(() => button(way, view), way);
  void tell('sending', item, text.length, Date.now());
  control.click();
  if (Math.random() < 0.3) control.click();
  // Where it was refused since nobody had said yet whether the customer may be written to, the agent presses once more.
  const again = setInterval(() => button(way, view)?.click(), 1_000);
  await until(() => !field(kind)?.value, `the ${kind} to be gone`).finally(() => clearInterval(again));
  void tell('sent', item, text.length, Date.now());
}

/** What the script does to the page, in one life of the browser. */
const agent = {
  async import(): Promise<void> {
    const { importContacts } = (await import(
      /* @vite-ignore */ built
    )) as typeof import('../../src/database.js');
    await importContacts(new File([JSON.stringify([ada])], 'ada.json'), { src });
  },

  show(): void {
    const shown = document.createElement('contact-card');
    const inputs = {
      adapter: 'indexeddb',
      src,
      phone: number,
      'agent-id': 'marta',
      'interaction-id': 'call-1',
    };
    for (const [name, value] of Object.entries(inputs)) shown.setAttribute(name, value);
    document.body.append(shown);
  },

  /** What stands in the fields. */
  async unfinished(): Promise<Record<Kind, string>> {
    await until(() => button(ways.message.open) ?? field('message'), 'the card');
    const note = (await open('note')).value;
    return { note, message: (await open('message')).value };
  },

  /** All that the source has, whatever shows it. */
  async written(): Promise<string[]> {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open(`contact-card:${src}`);
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(new Error(request.error?.message));
    });
    const items = ['notes', 'messages'].map(
      (name) =>
        new Promise<{ item: { text: string } }[]>((resolve) => {
          const request = database.transaction(name).objectStore(name).getAll();
          request.onsuccess = () => resolve(request.result);
        }),
    );
    const texts = (await Promise.all(items)).flat().map(({ item }) => item.text);
    database.close();
    return texts;
  },

  async finish(kind: Kind, work: Work): Promise<void> {
    await type(kind, work);
    await send(kind, work);
  },
};

declare global {
  interface Window {
    agent: typeof agent;
  }
}

window.agent = agent;
