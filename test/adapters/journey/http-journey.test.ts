import { expect } from '@open-wc/testing';
import type { JourneyNews } from '../../../src/adapters/contact-adapter.js';
import { openHttpJourney } from '../../../src/adapters/journey/http-journey.js';
import type { ContactError } from '../../../src/domain/contact-error.js';
import type { ContactId } from '../../../src/domain/contact.js';
import { type ReachableIdentity, parseIdentity } from '../../../src/domain/identity.js';
import type { JourneyEvent, JourneyId } from '../../../src/domain/journey/journey-event.js';
import { FakeBody, FakeService } from '../../support/fake-service.js';
import { settled } from '../../support/settled.js';

const src = 'https://shop.example/api/';
const journey = 'a journey/1' as JourneyId;
const { signal } = new AbortController();
const open = (getToken?: () => Promise<string>) =>
  openHttpJourney({ src, getToken, warn: (message) => expect.fail(message) });

const event = (id: string, text = 'Träff på «värmepump» 🔥'): JourneyEvent => ({
  ...{ id, text, at: '2026-03-05T12:00:00Z', kind: 'search' },
  page: { address: 'https://shop.example/cart' },
});
const [first, second, third] = [event('e-1'), event('e-2'), event('e-3')];
const presence = { at: '2026-03-05T12:03:30Z', state: 'hidden' };

const failureOf = (asking: Promise<unknown>) =>
  asking.then(
    () => expect.fail('It did not fail'),
    (error: unknown) => error as ContactError,
  );

describe('journeys by HTTP', () => {
  const service = FakeService.forSuite();
  const answer = (value: unknown) => (service.answer = () => Response.json(value));

  describe('are found', () => {
    const read = async (text: string) => (await parseIdentity(text, { region: 'SE' })) as ReachableIdentity;
    const identities = async () => [await read('0701-74 06 05 ext 12'), await read('Anna@Example.com')];

    it('by what the customer may be known by, which is not in the address', async () => {
      answer({ journey });
      const known = { contactId: 'c-1' as ContactId, visitorId: 'v-1', interactionId: 'i-1' };
      expect(await open().find({ ...known, identities: await identities() }, { signal })).to.equal(journey);
      const [asked] = service.asked as [Request];
      expect([asked.method, asked.url]).to.deep.equal(['POST', 'https://shop.example/api/journeys/find']);
      expect(await asked.json()).to.deep.equal({
        ...known,
        identities: [
          { kind: 'phone', value: '+46701740605', extension: '12' },
          { kind: 'email', value: 'anna@example.com' },
        ],
      });
    });

    it('of nobody', async () => {
      answer({ journey: null });
      expect(await open().find({ identities: [] }, { signal })).to.equal(undefined);
    });

    for (const wrong of [null, [], 'j', { journey: 1 }, { journey: '' }, { journey: 'x'.repeat(1025) }])
      it(`not in ${JSON.stringify(wrong).slice(0, 30)}`, async () => {
        answer(wrong);
        expect(await failureOf(open().find({ identities: [] }, { signal }))).to.have.property(
          'code',
          'invalid',
        );
      });
  });

  describe('are listed', () => {
    const list = () => open().list(journey, { signal, limit: 2 });

    it('by the page', async () => {
      answer({ events: [second, first], next: 'n', total: 7, place: 'p-7', presence, later: 'unknown' });
      const since = '2026-03-05T00:00:00Z';
      expect(await open().list(journey, { signal, limit: 2, after: 'a b', since })).to.deep.equal({
        ...{ items: [second, first], next: 'n', total: 7, place: 'p-7', presence },
      });
      expect(service.asked[0]?.url).to.equal(
        'https://shop.example/api/journeys/a%20journey%2F1/events?limit=2&after=a+b&since=2026-03-05T00%3A00%3A00Z',
      );
    });

    it('without what is left out or null', async () => {
      answer({ events: [], place: '0', next: null, total: null, presence: null });
      expect(await list()).to.deep.equal({ items: [], place: '0' });
    });

    const wrong: [answer: unknown, message: string][] = [
      [[], 'expected an object'],
      [{ place: '1' }, 'events: is missing'],
      [{ events: {}, place: '1' }, 'events: expected a list'],
      [{ events: [] }, 'place: is missing'],
      [{ events: [], place: 1 }, 'place: expected a text'],
      [{ events: [], place: 'a\nb' }, 'place: expected 1 to 1024 characters of ASCII without spaces'],
      [{ events: [], place: 'Ä' }, 'place: expected 1 to 1024 characters of ASCII without spaces'],
      [{ events: [], place: '1', total: '7' }, 'total: expected a number'],
      [{ events: [], place: '1', next: 7 }, 'next: expected a text'],
      [{ events: [], place: '1', presence: 'here' }, 'expected an object'],
    ];
    for (const [value, message] of wrong)
      it(`not in ${JSON.stringify(value)}`, async () => {
        answer(value);
        expect(await failureOf(list())).to.include({ code: 'invalid', message });
      });

    it('not where they may not be', async () => {
      service.answer = () => new Response('', { status: 403 });
      expect(await failureOf(list())).to.include({
        ...{ code: 'forbidden', message: 'The list of events of https://shop.example answers 403' },
      });
    });
  });

  describe('are followed', () => {
    const headers = { 'Content-Type': 'text/event-stream; charset=utf-8' };
    const whole = [
      ': here\n\n',
      `id: 2\nevent: events\ndata: ${JSON.stringify([first, second])}\n\n`,
      `event: presence\ndata: ${JSON.stringify(presence)}\n\n`,
      'event: alive\ndata\n\n',
      'event: of-another-time\ndata: what?\n\n',
      `id: 3\nevent: events\ndata: [\ndata: ${JSON.stringify(third)}\ndata: ]\n\n`,
    ];
    const news: JourneyNews[] = [
      { type: 'alive' },
      { type: 'events', events: [first, second], place: '2' },
      { type: 'presence', presence: { at: presence.at, state: 'hidden' } },
      { type: 'alive' },
      { type: 'alive' },
      { type: 'events', events: [third], place: '3' },
    ];

    let feed: FakeBody;
    beforeEach(() => {
      feed = new FakeBody();
      service.answer = () => new Response(feed.stream, { headers });
    });

    /** All that a feed says of these pieces, and how it ends. */
    async function follow(pieces: Iterable<string | Uint8Array>, end = () => feed.end()) {
      const told: JourneyNews[] = [];
      const watching = (async () => {
        for await (const each of open().watch!(journey, { signal })) told.push(each);
      })();
      const failure = failureOf(watching);
      for (const piece of pieces) feed.write(piece);
      end();
      return { told, error: await failure };
    }
    const heard = ({ told }: { told: JourneyNews[] }) => told.filter(({ type }) => type !== 'alive');

    it('from a place on, in an event stream, with the token in a header', async () => {
      const controller = new AbortController();
      const watching = open(async () => 'token').watch!(journey, { signal: controller.signal, after: '17' });
      const next = watching[Symbol.asyncIterator]().next();
      feed.write(': here\n\n');
      expect((await next).value).to.deep.equal({ type: 'alive' });
      controller.abort();
      const [asked] = service.asked as [Request];
      expect(asked.url).to.equal('https://shop.example/api/journeys/a%20journey%2F1/feed');
      expect(Object.fromEntries(asked.headers)).to.deep.equal({
        accept: 'text/event-stream',
        authorization: 'Bearer token',
        'last-event-id': '17',
      });
    });

    it('from the first event on where no place is named', async () => {
      await follow([]);
      expect(service.asked[0]?.headers.has('Last-Event-ID')).to.equal(false);
    });

    it('in all that comes', async () => {
      expect((await follow(whole)).told).to.deep.equal(news);
    });

    for (const [what, written] of [
      ['by single feeds', whole.join('')],
      ['by returns and feeds', whole.join('').replaceAll('\n', '\r\n')],
      ['by returns', whole.join('').replaceAll('\n', '\r')],
      ['after a byte order mark', `\uFEFF${whole.join('')}`],
    ] as const)
      it(`wherever a stream whose lines end ${what} is split`, async () => {
        const bytes = new TextEncoder().encode(written);
        const expected = news.filter(({ type }) => type !== 'alive');
        const single = await follow(Array.from(bytes, (_, at) => bytes.subarray(at, at + 1)));
        expect(heard(single)).to.deep.equal(expected);
        for (let at = 1; at < bytes.length; at += 1) {
          feed = new FakeBody();
          const split = await follow([bytes.subarray(0, at), bytes.subarray(at)]);
          expect(heard(split), `split at ${at}`).to.deep.equal(expected);
        }
      });

    it('and are alive while a long message comes', async () => {
      const { told } = await follow(['id: 1\nevent: events\nda', 'ta: [', ']\n', '\n']);
      expect(told.map(({ type }) => type)).to.deep.equal(['alive', 'alive', 'alive', 'events']);
    });

    it('until the stream ends, which is no good end', async () => {
      const { told, error } = await follow([whole[1]!, 'id: 3\nevent: events\ndata: [']);
      expect(heard({ told })).to.deep.equal([news[1]]);
      expect(error).to.include({ code: 'unavailable', message: 'The feed of events ended' });
    });

    it('until the stream breaks off', async () => {
      const { error } = await follow([], () => feed.breakOff());
      expect(error).to.include({
        ...{ code: 'unavailable', message: 'The feed of events of https://shop.example broke off' },
      });
    });

    it('until a message does not end', async () => {
      const mebibyte = new Uint8Array(1024 * 1024).fill(120);
      const { error } = await follow(['event: events\ndata: ', ...Array<Uint8Array>(6).fill(mebibyte)]);
      expect(error).to.include({
        ...{ code: 'invalid', message: 'The feed of events of https://shop.example is too long' },
      });
    });

    const wrong: [message: string, why: string][] = [
      ['id: 1\nevent: events\ndata: [{"text": "+46701740605"', 'A message of the feed of events is not JSON'],
      ['id: 1\nevent: events\ndata: {}', 'expected a list'],
      ['event: events\ndata: []', 'expected a text'],
      ['id: Ä\nevent: events\ndata: []', 'expected 1 to 1024 characters of ASCII without spaces'],
      [
        'event: presence\ndata: {"at": "2026-03-05", "state": "gone"}',
        'state: expected active, hidden, left',
      ],
    ];
    for (const [message, why] of wrong)
      it(`until ${message.replaceAll('\n', ', ')} comes, but not without what came before`, async () => {
        const { told, error } = await follow([`${whole[1]}${message}\n\n`], () => undefined);
        expect(error).to.include({ code: 'invalid', message: why });
        expect(heard({ told })).to.deep.equal([news[1]]);
        expect(feed.isGivenUp).to.equal(true);
      });

    for (const type of ['application/json', 'text/html', ''])
      it(`not in ${type || 'something without a type'}`, async () => {
        service.answer = () => new Response(feed.stream, { headers: { 'Content-Type': type } });
        const { error } = await follow([], () => undefined);
        expect(error).to.include({
          ...{ code: 'invalid', message: 'The feed of events of https://shop.example is no event stream' },
        });
        expect(feed.isGivenUp).to.equal(true);
      });

    it('not where it is refused', async () => {
      service.answer = () => new Response('', { status: 404 });
      expect((await follow([], () => undefined)).error).to.have.property('code', 'not-found');
    });

    it('after the token was refused, with the next', async () => {
      let times = 0;
      service.answer = (asked) =>
        asked.headers.get('Authorization') === 'Bearer 2'
          ? new Response(feed.stream, { headers })
          : new Response('', { status: 401 });
      const watching = open(async () => String((times += 1))).watch!(journey, { signal, after: '17' });
      const next = watching[Symbol.asyncIterator]().next();
      feed.write(whole[1]!);
      expect((await next).value).to.deep.equal(news[1]);
      expect(service.asked.map((asked) => asked.headers.get('Last-Event-ID'))).to.deep.equal(['17', '17']);
    });

    it('until nobody waits for them, whether that is before the head or after any piece', async () => {
      const inOnePiece = news.slice(1);
      for (let most = 0; most <= inOnePiece.length; most += 1) {
        feed = new FakeBody();
        const controller = new AbortController();
        const told: JourneyNews[] = [];
        service.answer = () =>
          most === 0 ? new Promise<Response>(() => undefined) : new Response(feed.stream, { headers });
        const watching = (async () => {
          for await (const each of open().watch!(journey, { signal: controller.signal })) {
            told.push(each);
            if (told.length === most) controller.abort();
          }
        })();
        if (most === 0) setTimeout(() => controller.abort());
        else feed.write(whole.join(''));
        await watching;
        await settled();
        expect(told).to.deep.equal(inOnePiece.slice(0, most));
        if (most > 0) expect(feed.isGivenUp).to.equal(true);
      }
    });

    it('not at all where nobody waits', async () => {
      for await (const each of open().watch!(journey, { signal: AbortSignal.abort() }))
        expect.fail(`There came ${each.type}`);
      expect(service.asked).to.deep.equal([]);
    });

    it('and nothing is held on to by who leaves early', async () => {
      const controller = new AbortController();
      feed.write(whole.join(''));
      for await (const each of open().watch!(journey, { signal: controller.signal })) {
        expect(each).to.deep.equal(news[1]);
        break;
      }
      expect(feed.isGivenUp).to.equal(true);
    });
  });
});
