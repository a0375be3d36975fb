import { expect } from '@open-wc/testing';
import type { PostMessageBridge } from '../../src/bridges/post-message.js';
import type { ContactMessageEvent } from '../../src/events.js';
import { type BuiltPage, closePages, openPage, serveFile } from '../support/built-page.js';
import { settled, until } from '../support/settled.js';

type RequestName = 'contact-dial' | 'contact-open' | 'contact-guide' | 'contact-message';
type Bridged = Window & {
  bridge: PostMessageBridge;
  begin(): void;
  /** As the card asks whether its host does it. */
  ask(name: RequestName, detail: object): ContactMessageEvent;
  /** Those that are there, by what they listen to. */
  readonly listeners: readonly string[];
};

/** With an element that only listens: what it needs of the card, any element has. */
const script = `
  import { PostMessageBridge } from '/src/bridges/post-message.ts';
  import { requestEvents } from '/src/bridges/host-requests.ts';
  window.listeners = [];
  const { addEventListener, removeEventListener } = EventTarget.prototype;
  EventTarget.prototype.addEventListener = function (type, ...rest) {
    listeners.push(type);
    addEventListener.call(this, type, ...rest);
  };
  EventTarget.prototype.removeEventListener = function (type, ...rest) {
    listeners.splice(listeners.indexOf(type), 1);
    removeEventListener.call(this, type, ...rest);
  };
  window.ask = (name, detail) => {
    const event = new requestEvents[name](detail);
    document.querySelector('contact-card').dispatchEvent(event);
    return event;
  };
  window.begin = () => (window.bridge = new PostMessageBridge(document.querySelector('contact-card')));
`;

describe('the bridge by messages', () => {
  afterEach(closePages);

  async function openBridged(): Promise<[BuiltPage, Bridged]> {
    const src = await serveFile('bridged.js', script);
    const page = await openPage(`<contact-card></contact-card><script type="module" src="${src}"></script>`);
    return [page, page.window as unknown as Bridged];
  }

  function connect(page: BuiltPage): MessagePort {
    const { port1, port2 } = new MessageChannel();
    page.window.postMessage({ type: 'contact-card/port', v: 1 }, location.origin, [port2]);
    return port1;
  }

  /** A message has been there and back by then. */
  const arrived = () =>
    new Promise((resolve) => {
      addEventListener('message', resolve, { once: true });
      postMessage('arrived', location.origin);
    });

  it('leaves nothing that listens behind, and obeys nobody any more', async () => {
    const [page, window] = await openBridged();
    window.begin();
    expect(window.listeners).to.include('message').and.include('contact-dial');
    const port = connect(page);
    await arrived();
    port.postMessage({ type: 'interaction.start', phone: '+46701740605' });
    await until(() => page.card.phone === '+46701740605');

    window.bridge.disconnect();
    expect(window.listeners).to.be.empty;
    port.postMessage({ type: 'interaction.start', phone: '+46701740606' });
    connect(page).postMessage({ type: 'interaction.start', phone: '+46701740607' });
    await arrived();
    await settled();
    expect(page.card.phone).to.equal('+46701740605');
  });

  const message = {
    channel: 'sms',
    to: '+46 ••• 05',
    handle: 'h1',
    text: 'See you at ten',
    contactId: 'ada',
  };
  const requests: [name: RequestName, type: string, detail: object][] = [
    ['contact-dial', 'contact.dial', { phone: '+46 ••• 05', handle: 'h1', contactId: 'ada' }],
    ['contact-open', 'contact.open', { contactId: 'ada', url: 'https://crm.example/ada' }],
    ['contact-guide', 'contact.guide', { url: 'https://shop.example/help', title: 'Help', contactId: 'ada' }],
    ['contact-message', 'contact.message', message],
  ];
  for (const [name, type, detail] of requests)
    describe(`asks whether its host takes ${name} over, which`, () => {
      async function asked() {
        const [page, window] = await openBridged();
        window.begin();
        const port = connect(page);
        const told: { readonly type: string; readonly id: number }[] = [];
        port.onmessage = ({ data }: MessageEvent<(typeof told)[number]>) => told.push(data);
        port.postMessage({ type: 'interaction.start', phone: '+46701740605' });
        await until(() => page.card.phone === '+46701740605');
        const event = window.ask(name, detail);
        await until(() => told.length > 0);
        return { page, port, window, event, told, id: told[0]?.id ?? 0 };
      }

      it('is told all of it, and is waited for', async () => {
        const { event, told, id, port } = await asked();
        expect(told).to.deep.equal([{ ...detail, type, id }]);
        expect(event.defaultPrevented).to.equal(false);
        port.postMessage({ re: id, ok: true });
        expect(await event.taken).to.equal(true);
      });

      it('refuses it, or does not answer in time: then the card does it, whatever comes later', async () => {
        const { event, id, port, window, told } = await asked();
        port.postMessage({ re: id, error: 'not here' });
        port.postMessage({ re: id, ok: true });
        expect(await event.taken).to.equal(false);
        const second = window.ask(name, detail);
        expect(await second.taken).to.equal(false);
        port.postMessage({ re: told[1]?.id, ok: true });
        expect(await second.taken).to.equal(false);
      });

      it('nobody else can answer, nor something that is no answer', async () => {
        const { event, id, port, page } = await asked();
        connect(page).postMessage({ re: id, ok: true });
        page.window.postMessage({ re: id, ok: true }, location.origin);
        for (const forged of [
          { re: id + 1, ok: true },
          { re: String(id), ok: true },
          { re: id, ok: 'yes' },
        ])
          port.postMessage(forged);
        port.postMessage({ type: 'contact.message', re: id, ok: true });
        await arrived();
        port.postMessage({ re: id, error: 'no' });
        expect(await event.taken).to.equal(false);
      });

      it('is not asked where somebody in the frame has done it already', async () => {
        const { page, window, told } = await asked();
        const done = (event: Event) => event.preventDefault();
        page.window.addEventListener(name, done, { capture: true });
        const event = window.ask(name, detail);
        await arrived();
        await settled();
        expect(event.taken).to.equal(undefined);
        expect(told).to.have.lengthOf(1);
      });
    });

  it('speaks with nobody where nobody frames the page', async () => {
    const [page, window] = await openBridged();
    Object.assign(window, { parent: window });
    window.begin();
    expect(window.listeners).to.be.empty;
    connect(page);
    await arrived();
    expect(page.recorded).to.deep.equal({ violations: [], errors: [], warnings: [], trapped: [] });
  });
});
