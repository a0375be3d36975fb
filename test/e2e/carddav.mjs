// npm run test:servers carddav
// Contacts of an address book in a real browser, from Radicale: the suite's cases, and what goes wrong with real servers.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { bundle, launch, page as pageOf, quantile, serveFiles } from '../bench/harness.mjs';
import { start as startProxy } from '../servers/fault-proxy.mjs';
import { missing } from '../servers/missing.mjs';
import { start as startServer } from '../servers/radicale.mjs';

const cardOf = (lines) => ['BEGIN:VCARD', 'VERSION:3.0', ...lines, 'END:VCARD', ''].join('\r\n');
const anna = cardOf(['UID:anna', 'FN:Anna Svensson', 'N:Svensson;Anna;;;', 'TEL;TYPE=CELL:070-174 06 05']);
const phone = '+46701740605';

/** Numbers as people write them. */
const spellings = [
  (digits) => `+46${digits}`,
  (digits) => `0${digits.slice(0, 2)}-${digits.slice(2, 5)} ${digits.slice(5, 7)} ${digits.slice(7)}`,
  (digits) => `0046 ${digits.slice(0, 2)} ${digits.slice(2)}`,
  (digits) => `+46 (0)${[...digits].join(' ')}`,
  (digits) => `0${digits}`.replace(/\d/g, (digit) => String.fromCodePoint(0x660 + Number(digit))),
];
const digitsOf = (index) => `70${String(1_740_000 + index * 97).padStart(7, '0')}`;
const crowd = (count) =>
  Array.from({ length: count }, (_, index) => {
    const number = spellings[index % spellings.length](digitsOf(index));
    return cardOf([
      `UID:c${index}`,
      `FN:Person Nr${index}`,
      `N:Nr${index};Person;;;`,
      `TEL;TYPE=CELL:${number}`,
    ]);
  }).join('');

describe('CardDAV', { skip: missing('radicale') }, () => {
  let server;
  let files;
  let browser;
  let page;

  before(async () => {
    server = await startServer();
    const script = await bundle(fileURLToPath(new URL('carddav-page.ts', import.meta.url)));
    const tag = '<script type="module" src="/page.js"></script>';
    files = await serveFiles('.', { '/page.js': script, '/page.html': pageOf(tag) });
    browser = await launch();
    page = await browser.newPage();
    page.on('pageerror', (error) => console.error(error));
    await page.goto(`${files.url}/page.html`);
    await page.waitForFunction('window.carddav');
  });

  after(async () => {
    await browser?.close();
    files?.close();
    await server?.stop();
  });

  const call = (name, ...parameters) => page.evaluate((n, p) => window.carddav[n](...p), name, parameters);

  /** What the page may know of the server. */
  const access = ({ url, user, password } = server) => ({ url, user, password });

  /** As another client would ask. */
  async function foreign(method, path, { body, headers = {} } = {}) {
    const authorization = `Basic ${Buffer.from(`${server.user}:${server.password}`).toString('base64')}`;
    const all = { Authorization: authorization, 'Content-Type': 'text/vcard; charset=utf-8', ...headers };
    const answer = await fetch(new URL(path, server.url), { method, headers: all, body });
    assert.ok(answer.ok, `${method} ${path} answers ${answer.status}`);
    return answer.text();
  }

  test('keeps to every case of the suite for adapters', async (t) => {
    for (const name of await call('cases', access())) await t.test(name, () => call('run', access(), name));
  });

  describe('finds the address book', () => {
    let own;
    let book;
    /** A user of Radicale is a home of address books and its own principal. */
    const home = () => `${own.url}${own.user}/`;

    before(async () => {
      own = await startServer();
      book = await call('makeAddressBook', access(own), anna);
    });
    after(() => own.stop());

    const starts = {
      'from itself': () => book,
      'from itself, written without its slash': () => book.slice(0, -1),
      'from a home, which is a principal too': home,
      'from the server': () => own.url,
      'from the server, written without a path': () => own.url.slice(0, -1),
    };
    for (const [from, src] of Object.entries(starts))
      test(from, async () => {
        assert.equal(await call('open', 'agent', src(), access(own)), 'opened');
        assert.deepEqual(await call('find', 'agent', phone), ['Anna Svensson']);
      });

    test('or says that there is none', async () => {
      const { code, message } = await call('open', 'agent', `${home()}nothing-is-here/`, access(own));
      assert.equal(code, 'invalid');
      assert.match(message, /no address book/);
    });

    test('or names those that there are to choose from', async () => {
      const other = await call('makeAddressBook', access(own), anna);
      const { code, message } = await call('open', 'agent', own.url, access(own));
      assert.equal(code, 'invalid');
      assert.match(message, /^src leads to 2 address books, choose one as src: /);
      for (const each of [book, other]) assert.ok(message.includes(each), message);
    });
  });

  describe('lets in', () => {
    let src;
    before(async () => (src = await call('makeAddressBook', access(), anna)));

    test('nobody without credentials', async () => {
      assert.equal((await call('open', 'agent', src)).code, 'unauthenticated');
    });

    test('nobody with a wrong password', async () => {
      const { code } = await call('open', 'agent', src, { ...access(), password: 'wrong' });
      assert.equal(code, 'unauthenticated');
    });

    test('no page of another origin that the server does not name', async () => {
      const shy = await startServer({ isForEveryPage: false });
      const { code, message } = await call('open', 'agent', shy.url, access(shy));
      await shy.stop();
      assert.deepEqual([code, /CORS/.test(message)], ['unavailable', true], message);
    });
  });

  describe('with two agents', () => {
    let src;
    before(async () => {
      src = await call('makeAddressBook', access(), anna);
      for (const agent of ['one', 'another'])
        assert.equal(await call('open', agent, src, access()), 'opened');
    });

    test('shows the later one what the earlier one has saved, and keeps it', async () => {
      const seen = await call('get', 'one', 'anna');
      const saved = await call('update', 'one', seen, { title: 'Chief' }, 'a');
      assert.equal(saved.title, 'Chief');
      const { code, current } = await call('update', 'another', seen, { title: 'Clerk' }, 'b');
      assert.deepEqual([code, current], ['conflict', saved]);
      assert.deepEqual(await call('get', 'another', 'anna'), saved);
    });

    test('loses none of 20 changes at once', async () => {
      const { fields } = await call('get', 'one', 'anna');
      const names = Array.from({ length: 20 }, (_, index) => `mark${index}`);
      await Promise.all(
        names.map((name, index) => call('addField', index % 2 ? 'one' : 'another', 'anna', name)),
      );
      const marked = await call('get', 'one', 'anna');
      assert.deepEqual(Object.keys(marked.fields).sort(), [...Object.keys(fields), ...names].sort());
    });

    test('does a write once where its answer was lost', async () => {
      const seen = await call('get', 'one', 'anna');
      const saved = await call('update', 'one', seen, { title: 'Director' }, 'c');
      assert.deepEqual(await call('update', 'another', seen, { title: 'Director' }, 'c'), saved);
      const draft = { name: { full: 'Zoë Lindqvist' } };
      const created = await call('create', 'one', draft, 'd');
      assert.deepEqual(await call('create', 'another', draft, 'd'), created);
    });
  });

  describe('leaves alone what it does not know', () => {
    /** As address books of others have it, in words of no program in particular. */
    const foreignCard = cardOf([
      'UID:foreign',
      'PRODID:-//Somebody//Else 1.0//EN',
      'FN:Östen Öberg',
      'N:Öberg;Östen;Erik,Johan;;',
      'NICKNAME:Öst',
      'item1.TEL;TYPE=pref:08-465 004 12',
      'item1.X-ABLabel:Båthuset',
      'TEL;TYPE=CELL;X-EVOLUTION-UI-SLOT=2:+46 70 174 06 99',
      'EMAIL;TYPE=INTERNET;X-STRENGTH=strong:osten@example.org',
      'item2.ADR;TYPE=HOME:;;Strandvägen 1;Stockholm;;114 51;Sverige',
      'item2.X-ABADR:se',
      'IMPP;X-SERVICE-TYPE=Jabber:xmpp:osten@example.org',
      'X-SOCIALPROFILE;TYPE=mastodon:https://social.example/@osten',
      'X-WEDDING-CAKE;LAYERS=3:chocolate\\, then cream',
      'GEO:59.33;18.08',
      `PHOTO;ENCODING=b;TYPE=JPEG:${'/9j/4AAQSkZJRgABAQ'.repeat(12_000)}`,
    ]);

    test('of a card that another client has written', async () => {
      const src = await call('makeAddressBook', access(), anna);
      const { pathname } = new URL('foreign.vcf', src);
      await foreign('PUT', pathname, { body: foreignCard });
      const before = await foreign('GET', pathname);
      await call('open', 'agent', src, access());
      const [seen] = [await call('get', 'agent', 'foreign')];
      const changes = {
        title: 'Skipper',
        phones: [...seen.phones, { value: '031-390 06 77', label: 'work' }],
      };
      const { title, phones } = await call('update', 'agent', seen, changes, 'a');
      assert.deepEqual([title, phones.length], ['Skipper', 3]);
      const after = await foreign('GET', pathname);
      assert.deepEqual(
        linesOf(after)
          .filter((line) => !linesOf(before).includes(line))
          .map(nameOf),
        ['REV', 'TEL', 'TITLE'],
      );
      assert.deepEqual(
        linesOf(before).filter((line) => !linesOf(after).includes(line)),
        [],
      );
    });

    /** In an order of their own: Radicale sorts them. */
    const linesOf = (card) =>
      card
        .replace(/\r?\n[ \t]/g, '')
        .trim()
        .split(/\r?\n/)
        .sort();
    const nameOf = (line) => /^[\w-]+/.exec(line)[0];
  });

  describe('on a slow server', () => {
    let proxy;
    before(async () => (proxy = await startProxy({ to: server.port })));
    after(() => proxy.stop());

    test('a card says that it still looks, and has the answer at hand when they call again', async () => {
      const src = await call('makeAddressBook', access(), anna);
      const through = src.replace(`:${server.port}/`, `:${proxy.port}/`);
      proxy.set({ latency: 600 });
      await call('show', through, phone, access());
      await see((words) => words.includes('Still looking in'));
      await see((words) => words.includes('Anna Svensson'));
      proxy.set({});
      await call('call', '+46701740699');
      await see((words) => !words.includes('Anna Svensson'));
      proxy.set({ refuse: true });
      proxy.reset();
      await call('call', phone);
      await see((words) => words.includes('Anna Svensson'));
    });

    async function see(isSeen) {
      for (const end = Date.now() + 30_000; ; await wait(20)) {
        const words = await call('shown');
        if (isSeen(words)) return;
        assert.ok(Date.now() < end, `The card says: ${words}`);
      }
    }
  });

  // CARDS=10000 npm run test:servers carddav: Radicale takes minutes to take so many.
  describe('takes as long as the server, which reads every card', () => {
    for (const count of (process.env.CARDS ?? '500,1000').split(',').map(Number))
      test(`${count} cards`, async () => {
        const src = await call('makeAddressBook', access(), crowd(count));
        await call('open', 'agent', src, access());
        await call('findTimed', 'agent', `+46${digitsOf(0)}`);
        const looked = [];
        for (let index = 0; index < 10; index += 1)
          looked.push(await call('findTimed', 'agent', `+46${digitsOf(count - 1 - index)}`));
        tell(`${count} cards: who calls is found within, median of 10`, quantile(looked, 0.5));
        tell(`${count} cards: … at most`, Math.max(...looked));
        tell(`${count} cards: the first letter of a search`, await call('searchTimed', 'agent', 'n'));
        tell(`${count} cards: the next letters`, await call('searchTimed', 'agent', 'nr1'));
      });

    const tell = (what, milliseconds) => console.log(`| CardDAV, ${what} | ${Math.round(milliseconds)} ms |`);
  });
});
