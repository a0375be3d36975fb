import { expect, waitUntil } from '@open-wc/testing';
import fc from 'fast-check';
import { buildBundle, serveFile } from '../support/built-page.js';
import { closeFrames, elsewhere, FramedCard, type FrameParts, type FramePort } from './framed-card.js';

const contacts = [
  { id: 'ada', name: 'Ada Lovelace', phones: [{ value: '+46701740605' }, { value: '+46701740608' }] },
  {
    id: 'grace',
    name: 'Grace Hopper',
    phones: [{ value: '+46701740606' }],
    url: 'https://crm.example/grace',
  },
  { id: 'mary', name: 'Mary Somerville', phones: [{ value: '+46701740607' }] },
  { id: 'william', name: 'William Somerville', phones: [{ value: '+46701740607' }] },
];
const start = { type: 'interaction.start' };
const callA = { ...start, interactionId: 'a', phone: '+46701740605' };
const callB = { ...start, interactionId: 'b', phone: '+46701740606' };
const callM = { ...start, interactionId: 'm', phone: '+46701740607' };
const waiting = 'Waiting for the next interaction';

describe('frame.html', () => {
  let attributes: string;
  before(buildBundle);
  before(async () => {
    attributes = `adapter="memory" src="${await serveFile('framed.json', JSON.stringify(contacts))}"`;
  });
  afterEach(closeFrames);

  const open = (parts: FrameParts = {}) => FramedCard.open({ attributes, ...parts });

  async function connected(parts?: FrameParts): Promise<[FramedCard, FramePort]> {
    const card = await open(parts);
    return [card, card.connect()];
  }

  /** Nothing was refused by the policy, nothing failed. */
  function expectPeace({ told }: FramedCard) {
    expect(told?.recorded).to.deep.equal({ violations: [], errors: [], warnings: [], trapped: [] });
  }

  describe('with a host of another origin', () => {
    it('greets it, and carries nothing of anybody', async () => {
      const card = await open();
      expect(card.hellos).to.have.lengthOf(1);
      const { origin, data, ports } = card.hellos[0] as MessageEvent<object>;
      expect(origin).to.equal(elsewhere);
      expect(ports).to.be.empty;
      expect(data).to.have.all.keys('type', 'v', 'id').and.to.include({ type: 'contact-card/hello', v: 1 });
      expectPeace(card);
    });

    it('shows who rings, and tells whom it found', async () => {
      const [card, port] = await connected();
      port.send({ ...callA, channel: 'voice', state: 'ringing' });
      await card.shows('Ada Lovelace');
      await card.shows('Ringing');
      const { identity, ...finished } = await port.next('contact.lookup-finished');
      expect(finished).to.deep.equal({
        ...{ type: 'contact.lookup-finished', interactionId: 'a' },
        ...{ outcome: 'one', contactIds: ['ada'] },
      });
      expect(identity).to.include({ kind: 'phone', value: '+46701740605' });
      expect(await port.next('contact.selected')).to.include({ contactId: 'ada', interactionId: 'a' });
      expect(await port.next('contact.viewed')).to.include({ contactId: 'ada', interactionId: 'a' });
      expectPeace(card);
    });

    it('never shows who rang before', async () => {
      const [card, port] = await connected();
      port.send(callA);
      port.send(callB);
      await card.shows('Grace Hopper');
      const { seen } = await card.rest();
      expect(seen).to.include('Grace Hopper').and.not.to.include('Ada');
    });

    it('lets the agent choose among several, and tells the choice', async () => {
      const [card, port] = await connected();
      port.send(callM);
      expect(await port.next('contact.lookup-finished')).to.include({ outcome: 'many' });
      await card.shows('William Somerville');
      card.press('William Somerville');
      expect(await port.next('contact.selected')).to.include({ contactId: 'william', interactionId: 'm' });
    });

    it('looks up once what is announced twice', async () => {
      const [card, port] = await connected();
      port.send(callA);
      await port.next('contact.viewed');
      port.send(callA);
      await card.rest();
      expect(port.of('contact.lookup-finished')).to.have.lengthOf(1);
    });

    it('takes changes of the interaction on the card, and of no other', async () => {
      const [card, port] = await connected();
      port.send({ ...callA, state: 'ringing' });
      await card.shows('Ringing');
      port.send({ type: 'interaction.change', interactionId: 'a', state: 'connected' });
      await card.shows('On call');
      port.send({ type: 'interaction.change', interactionId: 'b', phone: '+46701740606', state: 'held' });
      port.send({ type: 'interaction.end', interactionId: 'b' });
      expect((await card.rest()).seen)
        .to.include('Ada Lovelace')
        .and.include('On call');
      port.send({ type: 'interaction.change', interactionId: 'a', phone: '+46701740606' });
      await card.shows('Grace Hopper');
    });

    it('is empty when the interaction ends, and has it back as the agent left it', async () => {
      const [card, port] = await connected();
      port.send(callM);
      await card.shows('William Somerville');
      card.press('William Somerville');
      await port.next('contact.selected');
      port.send({ type: 'interaction.end', interactionId: 'm' });
      await card.shows(waiting);
      expect((await card.rest()).seen).not.to.include('Somerville');
      port.send(callM);
      await card.shows('William Somerville');
      expect((await card.rest()).seen).not.to.include('Mary');
      expect(port.of('contact.lookup-finished')).to.have.lengthOf(1);
    });

    it('has recorded what ended, for when the same number rings again', async () => {
      const [card, port] = await connected();
      const stranger = { ...start, interactionId: 'n', phone: '+46701740699', state: 'connected' };
      port.send({ type: 'config', config: { agentName: 'Marta Lindqvist' } });
      port.send(stranger);
      await card.shows('No contact has this number');
      port.send({ type: 'interaction.end', interactionId: 'n' });
      await card.shows(waiting);
      port.send({ ...stranger, interactionId: 'n2' });
      await card.shows('Marta Lindqvist');
    });

    it('takes the customer of an outbound call', async () => {
      const [card, port] = await connected();
      port.send({
        ...{ ...start, interactionId: 'o', direction: 'outbound' },
        ...{ from: '+46701740605', to: '+46701740606' },
      });
      await card.shows('Grace Hopper');
    });

    it('shows the candidates that the host brings', async () => {
      const [card, port] = await connected();
      port.send({ ...callA, candidates: [{ contact: { id: 'x', name: 'Hedy Lamarr' } }] });
      await card.shows('Hedy Lamarr');
    });
  });

  describe('leaves to its host', () => {
    it('to dial, and has it in E.164', async () => {
      const [card, port] = await connected();
      port.send(callB);
      await card.shows('Grace Hopper');
      card.press('Call');
      const { id, ...dial } = await port.next('contact.dial');
      expect(dial).to.include({ phone: '+46701740606', contactId: 'grace', interactionId: 'b' });
      port.send({ re: id, ok: true });
      port.send({ re: id, error: 'too late' });
      await new Promise((resolve) => setTimeout(resolve, 1100));
      expect((await card.rest()).done).to.be.empty;
    });

    it('to open a record; what it does not take the browser does, once', async () => {
      const [card, port] = await connected();
      port.send(callB);
      await card.shows('Grace Hopper');
      card.press('Open');
      const { id, ...opened } = await port.next('contact.open');
      expect(opened).to.deep.equal({
        ...{ type: 'contact.open', contactId: 'grace', url: 'https://crm.example/grace' },
      });
      port.send({ re: id, error: 'not here' });
      await card.has(({ done }) => done.length > 0, 'the record');
      port.send({ re: id, error: 'replayed' });
      expect((await card.rest()).done).to.deep.equal(['https://crm.example/grace']);
    });

    it('nothing where it does not answer', async () => {
      const [card, port] = await connected();
      port.send(callB);
      await card.shows('Grace Hopper');
      card.press('Call');
      await card.has(({ done }) => done.length > 0, 'the call');
      expect((await card.rest()).done).to.deep.equal(['tel:+46701740606']);
    });

    it('nothing where there is none', async () => {
      const card = await open({ address: '#phone=+46701740606' });
      await card.shows('Grace Hopper');
      card.press('Call');
      await card.has(({ done }) => done.length > 0, 'the call');
      expect(card.told?.done).to.deep.equal(['tel:+46701740606']);
    });
  });

  describe('is set up by its host', () => {
    it('with the port, and later', async () => {
      const card = await open({ attributes: '' });
      const src = '/built/files/framed.json';
      const port = card.connect({ adapter: 'memory', src, region: 'SE', lang: 'sv', theme: 'dark' });
      port.send({ ...callA, phone: '070-174 06 05' });
      await card.shows('Ada Lovelace');
      await card.has(({ lang, colorScheme }) => lang === 'sv' && colorScheme === 'dark', 'Swedish, dark');
      port.send({ type: 'theme', theme: 'light' });
      port.send({ type: 'config', config: { lang: 'it', agentId: 'agent-7', readonly: true } });
      await card.has(({ lang, colorScheme }) => lang === 'it' && colorScheme === 'light', 'Italian, light');
      port.send(callB);
      await card.shows('Grace Hopper');
      await waitUntil(() => port.of('contact.viewed').some(({ contactId }) => contactId === 'grace'));
      expect(port.of('contact.viewed').at(-1)).to.include({ contactId: 'grace', agentId: 'agent-7' });
      expectPeace(card);
    });

    it('but for what the administrator has written down', async () => {
      const card = await open({
        address: '?src=nowhere.json&agent-id=me',
        attributes: `${attributes} agent-id="them"`,
      });
      const port = card.connect({ adapter: 'indexeddb', src: 'customers', agentId: 'me' });
      port.send(callA);
      await card.shows('Ada Lovelace');
      expect(await port.next('contact.viewed')).to.include({ agentId: 'them' });
    });
  });

  describe('does nothing at a message', () => {
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
        errors: recorded.errors.filter((error) => error.startsWith('contact-card: definition')),
      });
    });
  });

  describe('takes from its address', () => {
    it('who is on the line, which is then no longer in it', async () => {
      const card = await open({ address: '?theme=dark#phone=+46701740605&interaction-id=a&lang=sv' });
      await card.shows('Ada Lovelace');
      const { href, lang, colorScheme } = card.told as NonNullable<FramedCard['told']>;
      expect(href).to.match(/frame-[\w-]+\.html\?theme=dark#lang=sv$/);
      expect({ lang, colorScheme }).to.deep.equal({ lang: 'sv', colorScheme: 'dark' });
      expectPeace(card);
    });

    it('who is on the line next, without being loaded anew', async () => {
      const card = await open({ address: '#phone=%2B46701740605&interaction-id=a' });
      await card.shows('Ada Lovelace');
      const { src } = card.frame;
      card.frame.src = src.replace(/#.*/, '#email=&phone=+46701740606&interaction-id=b');
      await card.shows('Grace Hopper');
      expect((await card.rest()).href).not.to.include('#');
      card.frame.src = src.replace(/#.*/, '#phone=');
      await card.shows(waiting);
      expectPeace(card);
    });

    it('the same from the query, and says where it belongs', async () => {
      const card = await open({ address: '?phone=+46701740605&region=SE' });
      await card.shows('Ada Lovelace');
      const { href, recorded } = await card.rest();
      expect(href).to.match(/\.html\?region=SE$/);
      expect(recorded.warnings).to.deep.equal([
        'contact-card: "phone" stands in the query, which servers log: it belongs behind the #',
      ]);
      expect(recorded.errors).to.be.empty;
    });

    it('all of its set-up', async () => {
      const address = '?adapter=memory&src=framed.json&region=SE&readonly#phone=070-174%2006%2005';
      const card = await open({ attributes: '', address });
      await card.shows('Ada Lovelace');
      expect((await card.rest()).seen).not.to.include('Delete');
      expectPeace(card);
    });

    it('the one part of an outbound call that is the customer’s', async () => {
      const card = await open({ address: '#direction=outbound&from=+46701740605&to=+46701740606' });
      await card.shows('Grace Hopper');
    });

    it('what its host then changes and ends', async () => {
      const [card, port] = await connected({ address: '#phone=+46701740605&interaction-id=a' });
      await card.shows('Ada Lovelace');
      port.send({ type: 'interaction.change', interactionId: 'a', state: 'connected' });
      await card.shows('On call');
      port.send({ type: 'interaction.end', interactionId: 'a' });
      await card.shows(waiting);
    });

    it('broken percent signs as they are, and names nobody has', async () => {
      const card = await open({ address: '#phone=%E0%A4%A&constructor=1&__proto__=2' });
      await card.shows('%E0%A4%A');
      const { recorded } = await card.rest();
      expect(recorded.warnings).to.deep.equal([
        'contact-card: the address has an unknown "constructor"',
        'contact-card: the address has an unknown "__proto__"',
      ]);
      expect(recorded.errors).to.be.empty;
    });

    it('in a sandbox, too', async () => {
      const src = '/built/files/framed.json';
      const card = await open({
        ...{ attributes: `adapter="memory" src="${src}"`, sandbox: 'allow-scripts allow-same-origin' },
        ...{ address: '#phone=+46701740605' },
      });
      await card.shows('Ada Lovelace');
      card.connect().send(callB);
      await card.shows('Grace Hopper');
      expectPeace(card);
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
        fc.constantFrom('region', 'definition', 'lang', 'theme', 'agentId', 'readonly', 'adapterRegion'),
        cloneable,
      )
      .map((config) => ({ type: 'config', config })),
    fc.record({ type: fc.constantFrom('config', 'theme'), config: cloneable, theme: cloneable }),
  ),
);
