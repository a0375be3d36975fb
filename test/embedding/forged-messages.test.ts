import { expect, waitUntil } from '@open-wc/testing';
import fc from 'fast-check';
import { callA, callB, connected, expectPeace, open, serveContacts, start, waiting } from './framed-calls.js';
import { closeFrames } from './framed-card.js';

describe('frame.html does nothing at a message', () => {
  before(serveContacts);
  afterEach(closeFrames);

  it('of a host that is not allowed, which it does not even greet', async () => {
    const card = await open({ allowedOrigins: 'https://desk.example' });
    const port = card.connect();
    port.send(callA);
    const { seen } = await card.rest();
    expect(seen).to.include(waiting);
    expect(card.hellos).to.be.empty;
    expect(port.messages).to.be.empty;
  });

  it('of a stranger, where nobody is allowed', async () => {
    const card = await open({ allowedOrigins: '' });
    card.connect().send(callA);
    expect((await card.rest()).seen).to.include(waiting);
    expect(card.hellos).to.be.empty;
  });

  it('of a host that says in the address that it is allowed', async () => {
    const card = await open({
      ...{ allowedOrigins: 'https://desk.example' },
      ...{ address: `?allowed-origins=${location.origin}#contact-card-allowed-origins=${location.origin}` },
    });
    card.connect().send(callA);
    const { seen, recorded } = await card.rest();
    expect(seen).to.include(waiting);
    expect(recorded.warnings).to.deep.equal([
      'contact-card: the address has an unknown "allowed-origins"',
      'contact-card: the address has an unknown "contact-card-allowed-origins"',
    ]);
  });

  it('where every origin or none in particular is allowed', async () => {
    const card = await open({ allowedOrigins: '* null desk.example' });
    card.connect().send(callA);
    const { seen, recorded } = await card.rest();
    expect(seen).to.include(waiting);
    expect(recorded.warnings).to.deep.equal(
      ['*', 'null', 'desk.example'].map((each) => `contact-card: "${each}" is no origin`),
    );
    expect(card.hellos).to.be.empty;
  });

  it('of another frame of its host, though its origin is allowed', async () => {
    const card = await open();
    const sibling = document.createElement('iframe');
    document.body.append(sibling);
    const script = sibling.contentDocument?.createElement('script') as HTMLScriptElement;
    script.textContent = `
      const { port1, port2 } = new MessageChannel();
      port1.postMessage(${JSON.stringify(callA)});
      parent.frames[${[...document.querySelectorAll('iframe')].indexOf(card.frame)}]
        .postMessage({ type: 'contact-card/port', v: 1 }, '*', [port2]);`;
    sibling.contentDocument?.body.append(script);
    expect((await card.rest()).seen).to.include(waiting);
    sibling.remove();
  });

  it('of a host without an origin', async () => {
    const card = await open({ allowedOrigins: `null ${location.origin}` });
    const stranger = document.createElement('iframe');
    const page = `
      <iframe src="${card.frame.src}"></iframe>
      <script>
        const framed = frames[0];
        addEventListener('message', ({ source, data }) => {
          if (source !== framed) return;
          parent.postMessage(data, '*');
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => parent.postMessage({ type: 'answered' }, '*');
          port1.postMessage(${JSON.stringify(callA)});
          framed.postMessage({ type: 'contact-card/hello', v: 1 }, '*');
          framed.postMessage({ type: 'contact-card/port', v: 1 }, '*', [port2]);
        });
      </script>`;
    stranger.src = `data:text/html,${encodeURIComponent(page)}`;
    const heard: { readonly type?: string; readonly seen?: string }[] = [];
    const hear = ({ source, data }: MessageEvent<(typeof heard)[number]>) => {
      if (source === stranger.contentWindow) heard.push(data);
    };
    addEventListener('message', hear);
    document.body.append(stranger);
    await waitUntil(() => heard.length > 5, 'the card in the stranger’s frame', { timeout: 9_000 });
    removeEventListener('message', hear);
    stranger.remove();
    expect(heard.filter(({ type }) => type !== undefined)).to.be.empty;
    expect(heard.at(-1)?.seen).to.include(waiting);
  });

  for (const [what, port, ports] of [
    ['of another version', { type: 'contact-card/port', v: 2 }, 1],
    ['without a version', { type: 'contact-card/port' }, 1],
    ['of another type', { type: 'contact-card/ports', v: 1 }, 1],
    ['without a port', { type: 'contact-card/port', v: 1 }, 0],
    ['with two ports', { type: 'contact-card/port', v: 1 }, 2],
  ] as const)
    it(`${what}, and at the right one thereafter everything`, async () => {
      const card = await open();
      const channels = Array.from({ length: ports }, () => new MessageChannel());
      card.post(
        port,
        channels.map(({ port2 }) => port2),
      );
      for (const { port1 } of channels) port1.postMessage(callA);
      expect((await card.rest()).seen).to.include(waiting);
      card.connect().send(callA);
      await card.shows('Ada Lovelace');
    });

  it('that brings a second port', async () => {
    const [card, port] = await connected();
    port.send(callA);
    await card.shows('Ada Lovelace');
    const second = card.connect({ lang: 'sv' });
    second.send(callB);
    const { seen, lang } = await card.rest();
    expect(seen).to.include('Ada Lovelace');
    expect(lang).to.equal('en');
    expect(second.messages).to.be.empty;
  });

  it('that comes to its window in place of its port', async () => {
    const [card, port] = await connected();
    port.send(callA);
    await card.shows('Ada Lovelace');
    card.post(callB);
    card.post({ type: 'config', config: { lang: 'sv' } });
    const { seen, lang } = await card.rest();
    expect(seen).to.include('Ada Lovelace');
    expect(lang).to.equal('en');
  });

  it('of a kind that it does not know, and answers nothing', async () => {
    const [card, port] = await connected();
    port.send(callA);
    await port.next('contact.selected');
    const said = port.messages.length;
    await fc.assert(
      fc.asyncProperty(anything, async (messages) => {
        for (const message of messages) port.send(message);
      }),
      { numRuns: 30 },
    );
    const circle: Record<string, unknown> = { re: 1 };
    circle.circle = circle;
    for (const message of [
      circle,
      new Map([['type', 'interaction.end']]),
      new ArrayBuffer(8),
      new Error('x'),
    ])
      port.send(message);
    expect((await card.rest()).seen).to.include('Ada Lovelace');
    expect(port.messages).to.have.lengthOf(said);
    expectPeace(card);
  });

  it('it knows, but for what can be meant', async () => {
    const [card, port] = await connected();
    const circle: unknown[] = [];
    circle.push(circle);
    await fc.assert(
      fc.asyncProperty(malformed, async (messages) => {
        for (const message of messages) port.send(message);
      }),
      { numRuns: 30 },
    );
    port.send({ ...start, interactionId: {}, phone: ['+46701740605'], candidates: circle });
    port.send({ ...start, phone: 'x'.repeat(1_000_000) });
    port.send({ type: 'config', config: { lang: 'en', definition: undefined, readonly: false } });
    port.send(callA);
    await card.shows('Ada Lovelace');
    const { recorded } = await card.rest();
    expect({ ...recorded, warnings: [] }).to.deep.equal({
      ...{ violations: [], warnings: [], trapped: [] },
      errors: recorded.errors.filter((error) => /^contact-card: (The )?definition/.test(error)),
    });
  });
});

const any = fc.anything({ withMap: true, withDate: true, withBigInt: true, withTypedArray: true });
const cloneable = any.filter((value) => {
  try {
    return structuredClone(value) !== Symbol.iterator;
  } catch {
    return false;
  }
});
const anything = fc.array(
  fc.oneof(
    cloneable,
    fc.record({
      type: fc.constantFrom('__proto__', 'constructor', 'contact-card/hello', 'contact.dial', 'interaction'),
      interactionId: fc.constant('a'),
      phone: fc.constant('+46701740606'),
    }),
    fc.record({ re: cloneable, ok: fc.boolean(), error: cloneable }),
  ),
);
const names = ['interactionId', 'phone', 'email', 'address', 'channel', 'direction', 'state', 'from', 'to'];
const more = ['startedAt', 'displayName', 'contactId', 'candidates', '__proto__', 'constructor'];
const malformed = fc.array(
  fc.oneof(
    fc
      .tuple(
        fc.constantFrom('interaction.start', 'interaction.change', 'interaction.end'),
        fc.dictionary(fc.constantFrom(...names, ...more), cloneable),
      )
      .map(([type, members]) => ({ ...members, type })),
    fc
      .dictionary(
        fc.constantFrom(
          ...[
            'region',
            'definition',
            'lang',
            'theme',
            'agentId',
            'readonly',
            'adapterRegion',
            'journey',
            'journeySrc',
          ],
        ),
        cloneable,
      )
      .map((config) => ({ type: 'config', config })),
    fc.record({ type: fc.constantFrom('config', 'theme'), config: cloneable, theme: cloneable }),
  ),
);
