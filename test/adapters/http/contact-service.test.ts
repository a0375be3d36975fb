import { expect } from '@open-wc/testing';
import { setupWorker } from 'msw/browser';
import '../../../src/adapters/http/open-http.js';
import { sampleContent } from '../../../src/testing/adapter-case.js';
import { CardHarness } from '../../support/card-harness.js';
import { contactServiceHandlers } from '../../support/contact-service/msw-handlers.js';
import { routes } from '../../support/contact-service/document.js';
import { mergePatch } from '../../support/contact-service/merge-patch.js';
import { openSampleService, type SampleService } from '../../support/contact-service/sample-service.js';
import { FakeTimers } from '../../support/fake-timers.js';

const address = 'https://contacts.example';
const anna = `/contacts/anna-svensson`;
const key = { 'Idempotency-Key': 'key-1' };

describe('the reference service', () => {
  let service: SampleService;
  beforeEach(async () => {
    service = await openSampleService(sampleContent);
  });

  const ask = (method: string, path: string, headers: HeadersInit = {}, body?: unknown) =>
    service.answer(
      new Request(address + path, {
        method,
        headers,
        ...(body !== undefined && { body: JSON.stringify(body) }),
      }),
    );
  const change = (revision: string, name: string) =>
    ask('PATCH', anna, { 'Idempotency-Key': name, 'If-Match': revision }, { title: name });

  it('answers every operation of the document', async () => {
    service = await openSampleService(sampleContent, { masked: ['phones'] });
    for (const { method, path } of routes) {
      const answer = await ask(method, path.replace('{id}', 'anna-svensson'));
      const { title } = answer.ok ? {} : ((await answer.json()) as { title?: string });
      expect(title, `${method} ${path}`).not.to.equal('There is nothing at this address');
    }
  });

  it('lets pages of other origins send what the document asks for', async () => {
    const { status, headers } = await ask('OPTIONS', anna);
    expect(status).to.equal(204);
    expect(headers.get('Access-Control-Allow-Origin')).to.equal('*');
    expect(headers.get('Access-Control-Allow-Methods')).to.contain('PATCH');
    expect(headers.get('Access-Control-Allow-Headers')).to.contain('Idempotency-Key, If-Match');
  });

  it('lets nobody in whose token it does not accept', async () => {
    service = await openSampleService(sampleContent, { accepts: (token) => token === 'right' });
    const refused = await ask('GET', anna, { Authorization: 'Bearer wrong' });
    expect(refused.status).to.equal(401);
    expect(refused.headers.get('WWW-Authenticate')).to.equal('Bearer');
    expect(await refused.json()).to.include({ title: 'Sign in again', status: 401 });
    expect((await ask('GET', anna, { Authorization: 'Bearer right' })).status).to.equal(200);
  });

  it('does not take what it cannot read', async () => {
    const noJson = await service.answer(
      new Request(`${address}/contacts/find`, { method: 'POST', body: '{' }),
    );
    expect(noJson.status).to.equal(400);
    expect((await ask('DELETE', anna)).status).to.equal(400);
    expect((await ask('PATCH', anna, key, { title: 'Judge' })).status).to.equal(400);
    expect((await ask('GET', '/contacts')).status).to.equal(404);
  });

  it('refuses a change of an older revision, and tells what there is now', async () => {
    const { headers } = await ask('GET', anna);
    expect(headers.get('ETag')).to.equal('"1"');
    const changed = await change('"1"', 'Judge');
    expect(changed.headers.get('ETag')).not.to.equal('"1"');
    const late = await change('"1"', 'Clerk');
    expect(late.status).to.equal(412);
    const { current } = (await late.json()) as { current: { title: string } };
    expect(current.title).to.equal('Judge');
    expect((await change('*', 'Clerk')).status).to.equal(200);
  });

  it('answers a key that comes again as it did the first time', async () => {
    const removed = await (await ask('DELETE', anna, key)).text();
    expect(await (await ask('DELETE', anna, key)).text()).to.equal(removed);
    expect((await ask('DELETE', anna, { 'Idempotency-Key': 'key-2' })).status).to.equal(404);
    const restored = await ask('POST', `${anna}/restore`, {}, JSON.parse(removed));
    expect(((await restored.json()) as { id: string }).id).to.equal('anna-svensson');
  });

  it('feeds a contact at once, when it changes, and when it goes, which is the end', async () => {
    const read = reader(await ask('GET', `${anna}/feed`));
    expect(await read()).to.equal(': alive\n\n');
    expect(await read()).to.match(/^event: contact\ndata: {.*Elhandlare/);
    await change('"1"', 'Judge');
    expect(await read()).to.match(/^event: contact\ndata: {.*Judge/);
    await ask('DELETE', anna, key);
    expect(await read()).to.equal('event: removed\ndata: {}\n\n');
    expect(await read()).to.equal(undefined);
    expect((await ask('GET', `${anna}/feed`)).status).to.equal(404);
  });

  it('says that it is alive whenever there was nothing else for a while', async () => {
    const time = new FakeTimers();
    try {
      const read = reader(await ask('GET', `${anna}/feed`));
      await read();
      await read();
      time.pass(14_000);
      await change('"1"', 'Judge');
      await read();
      time.pass(14_000);
      const next = read();
      time.pass(1_000);
      expect(await next).to.equal(': alive\n\n');
    } finally {
      time.restore();
    }
  });
});

/** The pieces of a feed as they come. */
function reader({ body }: Response): () => Promise<string | undefined> {
  const pieces = body!.getReader();
  const decoder = new TextDecoder();
  return async () => {
    const { done, value } = await pieces.read();
    return done ? undefined : decoder.decode(value);
  };
}

describe('a merge patch', () => {
  // RFC 7396, appendix A.
  const examples: readonly [target: unknown, patch: unknown, result: unknown][] = [
    [{ a: 'b' }, { a: 'c' }, { a: 'c' }],
    [{ a: 'b' }, { b: 'c' }, { a: 'b', b: 'c' }],
    [{ a: 'b', b: 'c' }, { a: null }, { b: 'c' }],
    [{ a: ['b'] }, { a: 'c' }, { a: 'c' }],
    [{ a: { b: 'c' } }, { a: { b: 'd', c: null } }, { a: { b: 'd' } }],
    [{ a: [{ b: 'c' }] }, { a: [1] }, { a: [1] }],
    [
      ['a', 'b'],
      ['c', 'd'],
      ['c', 'd'],
    ],
    [{ e: null }, { a: 1 }, { e: null, a: 1 }],
    [{}, { a: { bb: { ccc: null } } }, { a: { bb: {} } }],
  ];
  for (const [target, patch, result] of examples)
    it(`makes ${JSON.stringify(result)} of ${JSON.stringify(target)} by ${JSON.stringify(patch)}`, () => {
      expect(mergePatch(target, patch)).to.deep.equal(result);
    });
});

describe('a card over the reference service', () => {
  let src = '';
  let tokens: (string | null)[] = [];
  const worker = setupWorker();

  before(() => worker.start({ quiet: true, onUnhandledFrame: 'bypass' }));
  beforeEach(async () => {
    tokens = [];
    // An address of its own: what the card before still asks for is none of this one's.
    const base = `/crm-${crypto.randomUUID()}`;
    src = location.origin + base;
    const { answer } = await openSampleService(sampleContent, {
      base,
      accepts: (token) => token === 'right',
    });
    worker.use(
      ...contactServiceHandlers(src, (request) => {
        tokens.push(request.headers.get('Authorization'));
        return answer(request);
      }),
    );
  });
  afterEach(() => worker.resetHandlers());
  // Not waited for: it answers when no request is open, and a feed through it has no end in WebKit.
  after(() => void worker.stop());

  const show = (getToken: () => Promise<string>) =>
    CardHarness.put({ adapter: 'http', src, phone: '+46701740605', region: 'SE', getToken });

  it('shows who is calling', async () => {
    const card = show(async () => 'right');
    await card.until(() => card.heading === 'Anna Svensson', 'her name');
    await card.rest();
    expect(card.text).to.contain('Elhandlare');
  });

  it('asks for another token where one is refused, once', async () => {
    const given = ['wrong', 'right'];
    const card = show(async () => given.shift() ?? 'none');
    await card.until(() => card.heading === 'Anna Svensson', 'her name');
    expect(tokens.slice(0, 2)).to.deep.equal(['Bearer wrong', 'Bearer right']);
    expect(given).to.deep.equal([]);
  });
});
