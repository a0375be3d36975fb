import { expect, waitUntil } from '@open-wc/testing';
import { FrameConnection } from '../../src/bridges/frame-connection.js';
import type { ContactCardEventMap } from '../../src/events.js';
import { closeFrames, elsewhere, FramedCard } from '../embedding/framed-card.js';
import { buildBundle, serveFile } from '../support/built-page.js';

const contacts = [
  { id: 'ada', name: 'Ada Lovelace', phones: [{ value: '+46701740605' }] },
  { id: 'grace', name: 'Grace Hopper', phones: [{ value: '+46701740606' }] },
];
const callA = { interactionId: 'a', phone: '+46701740605', state: 'ringing' } as const;
const callB = { interactionId: 'b', phone: '+46701740606', state: 'ringing' } as const;

describe('a frame connection', () => {
  let attributes: string;
  const connections: FrameConnection[] = [];
  before(buildBundle);
  before(async () => {
    attributes = `adapter="memory" src="${await serveFile('connected.json', JSON.stringify(contacts))}"`;
  });
  afterEach(() => {
    connections.splice(0).forEach((each) => each.disconnect());
    closeFrames();
  });

  function connect(card: FramedCard, options?: ConstructorParameters<typeof FrameConnection>[1]) {
    const connection = new FrameConnection(card.frame, options);
    connections.push(connection);
    return connection;
  }

  function heard<Name extends keyof ContactCardEventMap>(card: FramedCard, name: Name) {
    const events: ContactCardEventMap[Name][] = [];
    card.frame.addEventListener(name, (event) => events.push(event));
    return events;
  }

  it('finds a card that is there already', async () => {
    const card = await FramedCard.open({ attributes });
    connect(card).start(callA);
    await card.shows('Ada Lovelace');
  });

  it('waits for one that is still to come, with the latest of what it has been told', async () => {
    const card = new FramedCard();
    const connection = connect(card, { origin: elsewhere, config: { lang: 'sv' } });
    connection.start(callA);
    connection.start(callB);
    connection.change({ interactionId: 'b', state: 'connected' });
    connection.configure({ theme: 'dark' });
    await card.load({ attributes });
    await card.shows('Grace Hopper');
    await card.shows('Samtal pågår');
    expect(await card.rest()).to.include({ lang: 'sv', colorScheme: 'dark' });
  });

  it('makes events of the frame of what the card tells', async () => {
    const card = await FramedCard.open({ attributes });
    const finished = heard(card, 'contact-lookup-finished');
    const viewed = heard(card, 'contact-viewed');
    connect(card).start(callA);
    await waitUntil(() => finished.length + viewed.length > 1);
    expect(finished[0]?.detail).to.deep.include({ interactionId: 'a', outcome: 'one', contactIds: ['ada'] });
    expect(viewed[0]?.detail).to.include({ contactId: 'ada', interactionId: 'a' });
    expect(finished[0]).to.include({ bubbles: true, composed: true, cancelable: false });
  });

  it('does itself what it cancels, and leaves the rest to the browser', async () => {
    const card = await FramedCard.open({ attributes });
    const dialled = heard(card, 'contact-dial');
    connect(card).start(callA);
    await card.shows('Ada Lovelace');
    card.press('Call');
    await card.has(({ done }) => done.length === 1, 'the call of the browser');
    card.frame.addEventListener('contact-dial', (event) => event.preventDefault());
    card.press('Call');
    await waitUntil(() => dialled.length === 2);
    expect(dialled[1]?.detail).to.include({ phone: '+46701740605', contactId: 'ada', interactionId: 'a' });
    expect((await card.rest()).done).to.deep.equal(['tel:+46701740605']);
  });

  it('outlives a reload of the frame, and forgets what has ended', async () => {
    const card = await FramedCard.open({ attributes });
    const connection = connect(card);
    connection.start(callA);
    await card.shows('Ada Lovelace');
    await card.reload();
    await card.shows('Ada Lovelace');
    connection.end('b');
    expect((await card.rest()).seen).to.include('Ada Lovelace');
    connection.end('a');
    await card.shows('Waiting for the next');
    await card.reload();
    await card.shows('Waiting for the next');
  });

  it('takes over from one that went', async () => {
    const card = await FramedCard.open({ attributes });
    const former = connect(card);
    former.start(callA);
    await card.shows('Ada Lovelace');
    former.disconnect();
    connect(card).start(callB);
    await card.shows('Grace Hopper');
    former.start(callA);
    expect((await card.rest()).seen).to.include('Grace Hopper');
  });

  it('hears nothing after it went', async () => {
    const card = await FramedCard.open({ attributes });
    const finished = heard(card, 'contact-lookup-finished');
    connect(card).disconnect();
    await card.reload();
    await card.rest();
    expect(finished).to.be.empty;
  });

  it('speaks with no page but the one it was made for', async () => {
    const card = await FramedCard.open({ attributes });
    connect(card, { origin: 'https://elsewhere.example' }).start(callA);
    expect((await card.rest()).seen).to.include('Waiting');
  });

  it('takes its origin from any address of it', async () => {
    const card = await FramedCard.open({ attributes });
    connect(card, { origin: `${elsewhere}/frame.html` }).start(callA);
    await card.shows('Ada Lovelace');
  });

  it('speaks with nobody where its origin is none, and says so', async () => {
    const warned: unknown[] = [];
    const { warn } = console;
    console.warn = (what) => warned.push(what);
    const card = await FramedCard.open({ attributes });
    for (const origin of ['*', 'null', 'desk.example', '']) connect(card, { origin }).start(callA);
    console.warn = warn;
    expect((await card.rest()).seen).to.include('Waiting');
    expect(warned).to.deep.equal(
      ['*', 'null', 'desk.example', ''].map((each) => `contact-card: "${each}" is no origin`),
    );
  });

  it('answers no other window', async () => {
    const card = await FramedCard.open({ attributes });
    const other = await FramedCard.open({ attributes });
    connect(card).start(callA);
    await card.shows('Ada Lovelace');
    expect((await other.rest()).seen).to.include('Waiting');
  });
});
