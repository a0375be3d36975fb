import { expect } from '@open-wc/testing';
import type { PostMessageBridge } from '../../src/bridges/post-message.js';
import { type BuiltPage, closePages, openPage, serveFile } from '../support/built-page.js';
import { settled, until } from '../support/settled.js';

type Bridged = Window & {
  bridge: PostMessageBridge;
  begin(): void;
  /** Those that are there, by what they listen to. */
  readonly listeners: readonly string[];
};

/** With an element that only listens: what it needs of the card, any element has. */
const script = `
  import { PostMessageBridge } from '/src/bridges/post-message.ts';
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
