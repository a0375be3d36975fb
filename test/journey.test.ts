import { expect, waitUntil } from '@open-wc/testing';
import type { JourneyNews } from '../src/adapters/contact-adapter.js';
import { openIndexedDbJourney } from '../src/adapters/journey/indexeddb-journey.js';
import type { JourneySource } from '../src/adapters/journey/journey-source.js';
import type { ContactId } from '../src/domain/contact.js';
import type { ContactError } from '../src/domain/contact-error.js';
import { readAtOnce, type ReachableIdentity } from '../src/domain/identity.js';
import type { JourneyEvent, KnownVisitor } from '../src/domain/journey/journey-event.js';
import { forgetVisitor, type JourneyRecorder, openJourneyRecorder } from '../src/journey.js';
import { journeyDatabase } from '../src/storage/journey-schema.js';
import { deleteJourneys, newJourneys } from './adapters/journey/indexeddb-journey-harness.js';
import { itWithLastWords } from './support/engines.js';
import { connectionsLeftBy, uncaughtDuring } from './support/storage.js';
import { openWebsite } from './support/website-frame.js';

const { signal } = new AbortController();
const anna: Partial<KnownVisitor> = { contactId: 'anna' as ContactId };
const by = (text: string): Partial<KnownVisitor> => ({
  identities: [readAtOnce(text)?.[0] as ReachableIdentity],
});
const shop = 'https://shop.example';

describe('A website that records journeys', () => {
  let name: string;
  let source: JourneySource;
  let recorder: JourneyRecorder | undefined;
  let failures: ContactError[];

  beforeEach(() => {
    name = newJourneys();
    failures = [];
    source = openIndexedDbJourney({ src: name });
  });
  afterEach(async () => {
    await recorder?.stop();
    recorder = undefined;
    source.close?.();
    localStorage.removeItem(`contact-card-journey:${name}`);
  });
  after(deleteJourneys);

  const record = (part: Partial<Parameters<typeof openJourneyRecorder>[0]> = {}) =>
    (recorder = openJourneyRecorder({ name, failed: (error) => failures.push(error), ...part }));

  const find = (known: Partial<KnownVisitor> = anna) => source.find({ identities: [], ...known }, { signal });

  /** Oldest first. */
  async function eventsOf(known?: Partial<KnownVisitor>): Promise<readonly JourneyEvent[]> {
    const id = await find(known);
    return id ? (await source.list(id, { signal, limit: 99 })).items.toReversed() : [];
  }
  const addressesOf = async (known?: Partial<KnownVisitor>) =>
    (await eventsOf(known)).map(({ page }) => page?.address);
  const presenceOf = async (visitorId: string) => {
    const id = await find({ visitorId });
    return id && (await source.list(id, { signal, limit: 1 })).presence;
  };

  it('has a card see at once, in another frame, what the customer does', async () => {
    const website = await openWebsite();
    const there = website.openJourneyRecorder({ name });
    await there.page();
    await there.identify({ contactId: 'anna' });
    const id = (await find())!;
    const { items, place } = await source.list(id, { signal, limit: 9 });
    expect(items.map(({ kind, page }) => [kind, page])).to.deep.equal([
      ['page', { address: `${location.origin}/built/page`, title: 'A page with a card' }],
    ]);
    const controller = new AbortController();
    const seen: JourneyNews[] = [];
    const watching = (async () => {
      for await (const news of source.watch!(id, { signal: controller.signal, after: place })) {
        seen.push(news);
        if (news.type === 'events') controller.abort();
      }
    })();
    void there.error('Sold out');
    await watching;
    const told = seen.flatMap((news) => (news.type === 'events' ? news.events : []));
    expect(told.map(({ kind, text }) => [kind, text])).to.deep.equal([['error', 'Sold out']]);
    await there.stop();
    website.frame.remove();
  });

  it('records what the customer does on a page, and elsewhere', async () => {
    const here = record();
    void here.page({ url: `${shop}/cart`, title: 'Cart', icon: 'cart', tags: ['sale'] });
    void here.search('heat  pump\n');
    void here.error('Sold out');
    void here.form('Delivery');
    void here.purchase('2 items');
    void here.happened({ kind: 'call', text: 'Asked for delivery' });
    await here.identify({ contactId: 'anna' });
    const cart = { address: `${shop}/cart`, title: 'Cart', icon: 'cart' };
    const recorded = (await eventsOf()).map(
      ({ kind, page, text, tags }) => JSON.parse(JSON.stringify({ kind, page, text, tags })) as object,
    );
    expect(recorded).to.deep.equal([
      { kind: 'page', page: cart, tags: ['sale'] },
      { kind: 'search', page: cart, text: 'heat pump' },
      { kind: 'error', page: cart, text: 'Sold out' },
      { kind: 'form', page: cart, text: 'Delivery' },
      { kind: 'purchase', page: cart, text: '2 items' },
      { kind: 'call', text: 'Asked for delivery' },
    ]);
    expect(failures).to.deep.equal([]);
  });

  it('puts nothing of an address on the disk that may be private', async () => {
    const here = record({ keepParameters: ['category'], titles: [{ path: '/o/*', title: 'Order' }] });
    await here.page({ url: `https://anna:secret@shop.example/list?category=heating&token=secret#secret` });
    await here.page({ url: `${shop}/o/secret`, title: 'Order' });
    await here.page({ url: `${shop}/reset/anna.secret@nordanvind.example` });
    await here.identify({ contactId: 'anna' });
    expect(await addressesOf()).to.deep.equal([
      `${shop}/list?category=heating`,
      `${shop}/o/*`,
      `${shop}/reset/*`,
    ]);
    const database = journeyDatabase(name);
    const held = await database.read((reading) => reading.objectStore('events').getAll());
    database.close();
    expect(JSON.stringify(held)).not.to.contain('secret');
  });

  it('is found by all that it says of who the customer is', async () => {
    const here = record({ region: 'SE' });
    await here.page({ url: `${shop}/` });
    await here.identify({ phone: '070-174 06 05', email: 'Anna@Nordanvind.example' });
    await here.identify({ contactId: 'anna', interactionId: 'chat-1' });
    for (const known of [
      anna,
      by('+46701740605'),
      by('anna@nordanvind.example'),
      { interactionId: 'chat-1' },
      { visitorId: localStorage.getItem(`contact-card-journey:${name}`)! },
    ])
      expect(await addressesOf(known), JSON.stringify(known)).to.deep.equal([`${shop}/`]);
    expect(await find({ contactId: 'giulia' as ContactId })).to.equal(undefined);
  });

  it('tells who comes next at the same machine apart', async () => {
    const here = record();
    await here.page({ url: `${shop}/cart` });
    await here.identify({ contactId: 'anna' });
    await here.identify({ contactId: 'giulia' });
    await here.page({ url: `${shop}/account` });
    const giulia = { contactId: 'giulia' as ContactId };
    expect(await addressesOf()).to.deep.equal([`${shop}/cart`]);
    expect(await addressesOf(giulia)).to.deep.equal([`${shop}/cart`, `${shop}/account`]);
    await here.signedOut();
    await here.page({ url: `${shop}/` });
    expect(await addressesOf(giulia)).to.deep.equal([`${shop}/cart`, `${shop}/account`]);
  });

  it('does not make one of two whom the website itself calls the same', async () => {
    const here = record({ visitor: 'customer-7' });
    await here.page({ url: `${shop}/` });
    await here.identify({ contactId: 'anna' });
    await here.identify({ contactId: 'giulia' });
    expect(failures.map(({ code }) => code)).to.deep.equal(['invalid']);
    expect(await addressesOf({ visitorId: 'customer-7' })).to.deep.equal([`${shop}/`]);
    expect(await find({ contactId: 'giulia' as ContactId })).to.equal(undefined);
  });

  it('knows a visitor again, in every frame and on the next page', async () => {
    await record().page({ url: `${shop}/` });
    await recorder?.stop();
    const website = await openWebsite();
    const there = website.openJourneyRecorder({ name });
    await there.page({ url: `${shop}/cart` });
    await there.identify({ contactId: 'anna' });
    await there.stop();
    website.frame.remove();
    expect(await addressesOf()).to.deep.equal([`${shop}/`, `${shop}/cart`]);
  });

  it('records for the page’s life where the browser keeps no names', async () => {
    const { getItem } = Storage.prototype;
    Storage.prototype.getItem = () => {
      throw new DOMException('Denied', 'SecurityError');
    };
    try {
      const here = record();
      await here.page({ url: `${shop}/` });
      await here.page({ url: `${shop}/cart` });
      await here.identify({ contactId: 'anna' });
      await here.signedOut();
      await here.page({ url: `${shop}/help` });
    } finally {
      Storage.prototype.getItem = getItem;
    }
    expect(await addressesOf()).to.deep.equal([`${shop}/`, `${shop}/cart`]);
    expect(failures).to.deep.equal([]);
  });

  describe('tells of the customer', () => {
    it('that the page is in use, at most every 15 seconds, hidden and left', async () => {
      const website = await openWebsite();
      const { page, frame } = website;
      let now = 1_000_000;
      page.performance.now = () => now;
      let visibility = 'visible';
      Object.defineProperty(page.document, 'visibilityState', { get: () => visibility });
      const there = website.openJourneyRecorder({ name, visitor: 'v' });
      const states: string[] = [];
      await there.page({ url: `${shop}/` });
      const id = (await find({ visitorId: 'v' }))!;
      const signs = countedSigns(page);
      const use = async (after: number) => {
        now += after;
        page.dispatchEvent(new KeyboardEvent('keydown'));
        states.push(`${(await presenceOf('v'))?.state} ${signs.count}`);
      };
      const turn = async (to: string) => {
        visibility = to;
        page.document.dispatchEvent(new Event('visibilitychange'));
        states.push(`${(await presenceOf('v'))?.state} ${signs.count}`);
      };
      await use(14_000);
      await use(1_000);
      await use(5_000);
      await turn('hidden');
      await turn('visible');
      expect(states).to.deep.equal(['active 0', 'active 1', 'active 1', 'hidden 2', 'active 3']);
      page.dispatchEvent(new PageTransitionEvent('pagehide'));
      await turn('hidden');
      const { now: real } = Date;
      Date.now = () => real() + 10_000;
      states.push(String((await source.list(id, { signal, limit: 1 })).presence?.state));
      Date.now = real;
      page.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
      await turn('visible');
      expect(states.slice(5)).to.deep.equal(['active 4', 'left', 'active 6']);
      await there.stop();
      frame.remove();
    });

    itWithLastWords(
      'that they are gone with the frame that is taken away, which gets no other moment to say so',
      async () => {
        const { frame, openJourneyRecorder } = await openWebsite();
        await openJourneyRecorder({ name, visitor: 'v' }).page({ url: `${shop}/` });
        frame.remove();
        const { now } = Date;
        Date.now = () => now() + 10_000;
        try {
          await waitUntil(async () => (await presenceOf('v'))?.state === 'left', 'the end', {
            timeout: 8_000,
          });
        } finally {
          Date.now = now;
        }
      },
    );

    it('where Back leads within a page that needs no loading, once', async () => {
      const website = await openWebsite();
      const { page, frame } = website;
      const there = website.openJourneyRecorder({ name });
      await there.page();
      page.history.pushState(undefined, '', '/built/page/cart');
      await there.page();
      await there.page();
      await there.identify({ contactId: 'anna' });
      const popped = new Promise((resolve) => page.addEventListener('popstate', resolve, { once: true }));
      page.history.back();
      await popped;
      await new Promise((resolve) => page.setTimeout(resolve));
      await there.page();
      const { origin } = location;
      expect(await addressesOf()).to.deep.equal(
        ['/built/page', '/built/page/cart', '/built/page'].map((path) => origin + path),
      );
      await there.stop();
      frame.remove();
    });
  });

  it('erases all of a visitor, who is a new one afterwards', async () => {
    const here = record();
    await here.page({ url: `${shop}/` });
    await here.identify({ contactId: 'anna' });
    const before = localStorage.getItem(`contact-card-journey:${name}`);
    await here.forget();
    expect(await find()).to.equal(undefined);
    await here.page({ url: `${shop}/cart` });
    const after = localStorage.getItem(`contact-card-journey:${name}`)!;
    expect(after).not.to.equal(before);
    expect(await addressesOf({ visitorId: after })).to.deep.equal([`${shop}/cart`]);
  });

  it('erases all that is known of a contact, on every device', async () => {
    for (const visitor of ['desk', 'phone', 'other']) {
      const here = record({ visitor });
      await here.page({ url: `${shop}/` });
      await here.identify(visitor === 'other' ? { contactId: 'giulia' } : { phone: '+46701740605' });
      await here.stop();
    }
    expect(await forgetVisitor({ name, region: 'SE', phone: '070-174 06 05' })).to.equal(2);
    expect(await find(by('+46701740605'))).to.equal(undefined);
    expect(await addressesOf({ contactId: 'giulia' as ContactId })).to.deep.equal([`${shop}/`]);
    expect(await forgetVisitor({ name, contactId: 'nobody' })).to.equal(0);
  });

  it('is never disturbed: what goes wrong is told, and the rest goes on', async () => {
    const uncaught = await uncaughtDuring(async () => {
      const here = record();
      await here.page({ url: 'javascript:alert(1)' });
      await here.identify({ phone: 'not a number' });
      await here.page(null as never);
      await here.page({ url: `${shop}/` });
      await here.identify({ contactId: 'anna' });
    });
    expect(uncaught).to.deep.equal([]);
    expect(failures.map(({ code }) => code)).to.deep.equal(['invalid', 'invalid', 'unexpected']);
    expect(await addressesOf()).to.deep.equal([`${shop}/`]);
  });

  it('is never disturbed where the browser refuses storage', async () => {
    const { open } = IDBFactory.prototype;
    IDBFactory.prototype.open = () => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    };
    const uncaught = await uncaughtDuring(async () => {
      try {
        await record().page({ url: `${shop}/` });
      } finally {
        IDBFactory.prototype.open = open;
      }
    });
    expect(uncaught).to.deep.equal([]);
    expect(new Set(failures.map(({ code, storage }) => `${code}/${storage}`))).to.deep.equal(
      new Set(['storage/refused']),
    );
  });

  it('records nothing more once it has stopped, and lets go of the database', async () => {
    const left = await connectionsLeftBy(async () => {
      const here = record();
      void here.page({ url: `${shop}/` });
      void here.identify({ contactId: 'anna' });
      await here.stop();
      await here.page({ url: `${shop}/cart` });
      window.dispatchEvent(new KeyboardEvent('keydown'));
    });
    expect(left).to.equal(0);
    expect(await addressesOf()).to.deep.equal([`${shop}/`]);
  });
});

/** How often a page puts something into the store of signs of life from now on. */
function countedSigns(page: Window & typeof globalThis) {
  const signs = { count: 0 };
  const { put } = page.IDBObjectStore.prototype;
  page.IDBObjectStore.prototype.put = function (...parameters) {
    if (this.name === 'presence') signs.count += 1;
    return put.apply(this, parameters);
  };
  return signs;
}
