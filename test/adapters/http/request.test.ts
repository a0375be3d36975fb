import { expect } from '@open-wc/testing';
import { HttpService, type HttpRequest } from '../../../src/adapters/http/request.js';
import { ContactError, type ContactErrorCode } from '../../../src/domain/contact-error.js';
import { FakeBody, FakeService } from '../../support/fake-service.js';
import { settled } from '../../support/settled.js';
import { listenToConsole } from '../server.js';

const secret = '+46701740605';
const address = new URL('https://crm.example/api/');
const request = (more: Partial<HttpRequest> = {}): HttpRequest => ({
  what: 'The answer',
  path: ['people', secret],
  signal: new AbortController().signal,
  ...more,
});
const ask = (more?: Partial<HttpRequest>, getToken?: () => Promise<string>) =>
  new HttpService(address, { getToken }).json(request(more));

const failureOf = (asking: Promise<unknown>) =>
  asking.then(
    () => expect.fail('It did not fail'),
    (error: unknown) => error as ContactError,
  );

const storage = () => JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie]);

describe('a request of a service', () => {
  const service = FakeService.forSuite();
  const page = listenToConsole();

  beforeEach(() => {
    service.answer = () => Response.json({ name: 'Anna' });
  });

  it('gives the answer, whatever value of JSON it is', async () => {
    for (const value of [{ name: 'Anna' }, [], null, 'text', 0]) {
      service.answer = () => Response.json(value);
      expect(await ask()).to.deep.equal(value);
    }
  });

  it('escapes each name of a path, and leaves out what is not asked for', async () => {
    await ask({ path: ['people', 'a/b?c#d %e'], query: { limit: 3, after: 'x&y', since: undefined } });
    expect(service.asked[0]?.url).to.equal(
      'https://crm.example/api/people/a%2Fb%3Fc%23d%20%25e?limit=3&after=x%26y',
    );
  });

  for (const name of ['', '.', '..', '\uD800'])
    it(`does not ask where an id is ${JSON.stringify(name)}, which would lead elsewhere`, async () => {
      expect(await failureOf(ask({ path: ['people', name, 'notes'] }))).to.have.property('code', 'invalid');
      expect(service.asked).to.deep.equal([]);
    });

  it('tells nobody else where it comes from or who is signed in, keeps nothing, and is not led on', async () => {
    await ask();
    const [{ method, credentials, cache, redirect, referrerPolicy }] = service.asked as [Request];
    expect([method, credentials, cache, redirect, referrerPolicy]).to.deep.equal([
      'GET',
      'omit',
      'no-store',
      'manual',
      'no-referrer',
    ]);
  });

  it('sends what it says by POST', async () => {
    await ask({ body: { number: secret }, path: ['find'] });
    const [sent] = service.asked as [Request];
    expect([sent.method, sent.url, sent.headers.get('Content-Type')]).to.deep.equal([
      'POST',
      'https://crm.example/api/find',
      'application/json',
    ]);
    expect(await sent.json()).to.deep.equal({ number: secret });
  });

  it('sends a text as it is, by the method and with the headers that are named, and gives what is answered', async () => {
    service.answer = () => new Response('as it is', { status: 201, headers: { ETag: '"2"' } });
    const headers = { 'Content-Type': 'text/vcard', 'If-Match': '"1"' };
    const crm = new HttpService(address);
    const { status, text, ...answer } = await crm.answer(
      request({ method: 'PUT', body: 'BEGIN:VCARD', headers }),
    );
    expect([status, text, answer.headers.get('ETag')]).to.deep.equal([201, 'as it is', '"2"']);
    const [sent] = service.asked as [Request];
    expect([sent.method, await sent.text()]).to.deep.equal(['PUT', 'BEGIN:VCARD']);
    for (const [name, value] of Object.entries(headers)) expect(sent.headers.get(name)).to.equal(value);
  });

  it('takes a refusal for an answer where that is asked for', async () => {
    service.answer = () => Response.json({ reason: 'deleted' }, { status: 404 });
    const { status, text } = await new HttpService(address).answer(request({ accepted: [404] }));
    expect([status, JSON.parse(text)]).to.deep.equal([404, { reason: 'deleted' }]);
  });

  it('asks an address that the service gave, and none of another origin', async () => {
    const { path: _, ...more } = request();
    const crm = new HttpService(address, { getToken: async () => 'hush' });
    await crm.json({ ...more, address: new URL('https://crm.example/books/1') });
    expect(service.asked.map(({ url }) => url)).to.deep.equal(['https://crm.example/books/1']);
    const elsewhere = crm.json({ ...more, address: new URL('https://evil.example/books/1') });
    expect(await failureOf(elsewhere)).to.have.property('code', 'invalid');
    expect(service.asked).to.have.length(1);
  });

  const refusals: [status: number, code: ContactErrorCode][] = [
    [400, 'invalid'],
    [401, 'unauthenticated'],
    [403, 'forbidden'],
    [404, 'not-found'],
    [405, 'unavailable'],
    [408, 'timeout'],
    [409, 'conflict'],
    [410, 'not-found'],
    [412, 'conflict'],
    [418, 'unavailable'],
    [422, 'invalid'],
    [429, 'rate-limited'],
    [500, 'unavailable'],
    [502, 'unavailable'],
    [503, 'unavailable'],
    [504, 'unavailable'],
  ];
  for (const [status, code] of refusals)
    it(`takes ${status} for ${code}`, async () => {
      service.answer = () => new Response(`<h1>${secret}</h1>`, { status });
      expect(await failureOf(ask())).to.include({
        ...{ code, message: `The answer of https://crm.example answers ${status}` },
      });
    });

  describe('that is refused', () => {
    const refuse = (body: BodyInit, type = 'application/problem+json', headers = {}) => {
      service.answer = () =>
        new Response(body, { status: 429, headers: { 'Content-Type': type, ...headers } });
      return failureOf(ask());
    };

    it('says why in the service’s words, and not what they tell of a customer', async () => {
      const problem = { type: 'https://crm.example/busy', title: 'Too many at once', detail: secret };
      const { message } = await refuse(JSON.stringify(problem), 'application/problem+json; charset=utf-8');
      expect(message).to.equal('The answer of https://crm.example answers 429: Too many at once');
    });

    for (const [what, body, type] of [
      ['a page', '<title>Too many</title>', 'text/html'],
      ['a list', '[]', undefined],
      ['a title that is none', '{"title":{"a":1}}', undefined],
      ['half a problem', '{"title":"Too', undefined],
      ['nothing', '', undefined],
      ['too much', `{"title":"Too many","detail":"${'x'.repeat(70_000)}"}`, undefined],
    ] as const)
      it(`takes no words of ${what}`, async () => {
        expect(await refuse(body, type)).to.include({
          ...{ code: 'rate-limited', message: 'The answer of https://crm.example answers 429' },
        });
      });

    it('cuts words that do not end', async () => {
      const { message } = await refuse(JSON.stringify({ title: 'x'.repeat(10_000) }));
      expect(message.length).to.be.below(300);
    });

    const waits: [header: string | undefined, from: number | undefined, to?: number][] = [
      ['120', 120],
      ['0', 0],
      [new Date(Date.now() + 60_000).toUTCString(), 50, 60],
      ['Thu, 01 Jan 1970 00:00:00 GMT', 0],
      ['soon', undefined],
      [undefined, undefined],
    ];
    for (const [header, from, to = from] of waits)
      it(`is told to wait: ${header?.replace(/^\w{3}, .* 20.*$/, 'until a minute from now') ?? 'not'}`, async () => {
        const { retryAfter } = await refuse(
          '{}',
          undefined,
          header === undefined ? {} : { 'Retry-After': header },
        );
        if (from === undefined) expect(retryAfter).to.equal(undefined);
        else expect(retryAfter).to.be.within(from, to!);
      });

    it('is not read to the end where nothing in it is of use', async () => {
      const body = new FakeBody();
      service.answer = () => new Response(body.stream, { status: 500 });
      expect(await failureOf(ask())).to.have.property('code', 'unavailable');
      expect(body.isGivenUp).to.equal(true);
    });
  });

  describe('that gets no answer', () => {
    beforeEach(() => {
      service.answer = () => Promise.reject(new TypeError('Failed to fetch'));
    });

    it('says that a browser does not tell why', async () => {
      const { code, message, cause } = await failureOf(ask());
      expect(code).to.equal('unavailable');
      expect(message).to.match(/^The answer of https:\/\/crm\.example cannot be reached: .*CORS/);
      expect(cause).to.be.instanceOf(TypeError);
    });

    it('says that the browser is offline', async () => {
      Object.defineProperty(navigator, 'onLine', { configurable: true, value: false });
      const { code, message } = await failureOf(ask());
      Reflect.deleteProperty(navigator, 'onLine');
      expect([code, message]).to.deep.equal([
        'offline',
        'The answer of https://crm.example cannot be reached: the browser is offline',
      ]);
    });
  });

  describe('whose answer is wrong', () => {
    it('does not repeat what is not JSON', async () => {
      for (const text of ['', '{', `{"number": ${secret}}`, '<html>', '{"a":1}{"b":2}']) {
        service.answer = () => new Response(text);
        const { code, message, cause } = await failureOf(ask());
        expect([code, message, cause]).to.deep.equal([
          'invalid',
          'The answer of https://crm.example is not JSON',
          undefined,
        ]);
      }
    });

    it('gives up an answer that does not end', async () => {
      let pieces = 0;
      let isGivenUp = false;
      const endless = new ReadableStream<Uint8Array>({
        cancel: () => {
          isGivenUp = true;
        },
        pull: (controller) => {
          pieces += 1;
          controller.enqueue(new Uint8Array(1024 * 1024).fill(32));
        },
      });
      service.answer = () => new Response(endless);
      expect(await failureOf(ask())).to.include({
        ...{ code: 'invalid', message: 'The answer of https://crm.example is too long' },
      });
      expect(pieces).to.be.within(17, 25);
      await settled();
      expect(isGivenUp).to.equal(true);
    });

    it('says that it broke off', async () => {
      const body = new FakeBody();
      service.answer = () => new Response(body.stream);
      const failure = failureOf(ask());
      body.write('{"name":');
      body.breakOff();
      expect(await failure).to.include({
        ...{ code: 'unavailable', message: 'The answer of https://crm.example broke off' },
      });
    });
  });

  describe('with a token', () => {
    const tokenOf = ({ headers }: Request) => headers.get('Authorization');
    /** The tokens that a host hands out, one after the other. */
    function host(...tokens: unknown[]) {
      const given = { times: 0, getToken: async () => tokens[given.times++] as string };
      return given;
    }

    it('asks the host once, and sends it in a header', async () => {
      const given = host('first', 'second');
      const crm = new HttpService(address, given);
      await Promise.all([crm.json(request()), crm.json(request())]);
      await crm.json(request());
      expect(service.asked.map(tokenOf)).to.deep.equal(Array(3).fill('Bearer first'));
      expect(given.times).to.equal(1);
    });

    it('asks for that of another agent, once there is another', async () => {
      let agent: string | undefined = 'marta';
      const crm = new HttpService(address, { ...host('first', 'second', 'third'), agentId: () => agent });
      for (agent of ['marta', 'marta', 'ravi', 'ravi', undefined]) await crm.json(request());
      const tokens = ['first', 'first', 'second', 'second', 'third'].map((token) => `Bearer ${token}`);
      expect(service.asked.map(tokenOf)).to.deep.equal(tokens);
    });

    it('sends what comes with its scheme as it is', async () => {
      await new HttpService(address, host('Basic YWdlbnQ6czNjcmV0')).json(request());
      expect(service.asked.map(tokenOf)).to.deep.equal(['Basic YWdlbnQ6czNjcmV0']);
    });

    it('asks again where it is refused, once, however many were refused', async () => {
      const { getToken } = host('first', 'second', 'third');
      const crm = new HttpService(address, { getToken });
      service.answer = (asked) =>
        tokenOf(asked) === 'Bearer first' ? new Response('', { status: 401 }) : Response.json('let in');
      const answers = await Promise.all([1, 2, 3].map(() => crm.json(request())));
      expect(answers).to.deep.equal(Array(3).fill('let in'));
      expect(new Set(service.asked.map(tokenOf))).to.deep.equal(new Set(['Bearer first', 'Bearer second']));
      expect(await crm.json(request())).to.equal('let in');
      expect(service.asked.map(tokenOf).at(-1)).to.equal('Bearer second');
    });

    it('gives up where the next is refused as well, and asks anew for the next request', async () => {
      const given = host('first', 'second', 'third');
      const crm = new HttpService(address, given);
      service.answer = () => new Response('', { status: 401 });
      expect(await failureOf(crm.json(request()))).to.have.property('code', 'unauthenticated');
      expect(service.asked.map(tokenOf)).to.deep.equal(['Bearer first', 'Bearer second']);
      service.answer = (asked) =>
        tokenOf(asked) === 'Bearer third' ? Response.json('let in') : new Response('', { status: 401 });
      expect(await crm.json(request())).to.equal('let in');
    });

    it('asks nobody again where there is nobody to ask', async () => {
      service.answer = () => new Response('', { status: 401 });
      expect(await failureOf(ask())).to.have.property('code', 'unauthenticated');
      expect(service.asked).to.have.length(1);
    });

    for (const [what, getToken] of [
      ['rejects', () => Promise.reject(new Error('Signed out'))],
      [
        'throws',
        () => {
          throw new Error('Signed out');
        },
      ],
      ['gives nothing', host(undefined).getToken],
      ['gives an empty text', host('').getToken],
      ['gives what is no text', host({ token: 'hush' }).getToken],
      ['gives what no header can hold', host('hush\nhush').getToken],
    ] as const)
      it(`sends nothing where getToken ${what}`, async () => {
        const { code, message, cause } = await failureOf(ask({}, getToken));
        expect(code).to.equal('unauthenticated');
        expect(message).to.match(/^getToken gave /);
        expect(`${message} ${String(cause)}`).not.to.include('hush');
        expect(service.asked).to.deep.equal([]);
      });

    it('does not wait for a host that never answers, and asks it anew', async () => {
      let times = 0;
      const getToken = () => (times++ ? Promise.resolve('late') : new Promise<string>(() => undefined));
      const crm = new HttpService(address, { getToken });
      const controller = new AbortController();
      const failure = failureOf(crm.json(request({ signal: controller.signal })));
      const reason = new Error('The agent went on');
      controller.abort(reason);
      expect(await failure).to.equal(reason);
      await crm.json(request());
      expect(service.asked.map(tokenOf)).to.deep.equal(['Bearer late']);
    });

    it('leaves neither it nor the customer in an address, a message, the storage or the console', async () => {
      const { getToken } = host('hush', 'hush-hush');
      const stored = storage(); // Other tests have left theirs.
      const told: unknown[] = [];
      const answers = [
        () =>
          new Response(`{"detail":"hush ${secret}"}`, {
            status: 401,
            headers: { 'Content-Type': 'application/problem+json' },
          }),
        () => new Response(`hush ${secret}`),
        () => Promise.reject(new TypeError('Failed to fetch')),
      ];
      for (const answer of answers) {
        service.answer = answer;
        const { message, cause } = await failureOf(
          ask({ path: ['find'], body: { number: secret } }, getToken),
        );
        told.push(message, String(cause));
      }
      told.push(...service.asked.map(({ url }) => url), ...page.warnings);
      expect(told.join('\n')).not.to.match(/hush|\+?46701740605/);
      expect(storage()).to.equal(stored);
    });
  });

  describe('that nobody waits for any more', () => {
    const reason = new Error('The agent went on');

    it('is not sent', async () => {
      expect(await failureOf(ask({ signal: AbortSignal.abort(reason) }))).to.equal(reason);
      expect(await failureOf(ask({ signal: AbortSignal.abort(reason) }, async () => 'token'))).to.equal(
        reason,
      );
    });

    for (const status of [200, 500])
      it(`is ended, before its head (of ${status}) and in its body`, async () => {
        const body = new FakeBody();
        for (const answer of [
          () => new Promise<Response>(() => undefined),
          () =>
            new Response(body.stream, { status, headers: { 'Content-Type': 'application/problem+json' } }),
        ]) {
          const controller = new AbortController();
          service.answer = answer;
          const failure = failureOf(ask({ signal: controller.signal }));
          await new Promise((resolve) => setTimeout(resolve));
          controller.abort(reason);
          expect(await failure).to.equal(reason);
        }
        expect(body.isGivenUp).to.equal(true);
      });
  });
});
