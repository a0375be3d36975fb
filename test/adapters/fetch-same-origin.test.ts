import { expect } from '@open-wc/testing';
import { otherOrigin } from '../../demo/server-scenarios.js';
import { fetchSameOrigin } from '../../src/adapters/fetch-same-origin.js';
import { ContactError, type ContactErrorCode } from '../../src/domain/contact-error.js';
import { addressOf, type ServedFile, serveScenarios } from './server.js';

const failureOf = (address: string, signal?: AbortSignal) =>
  fetchSameOrigin(address, signal).then(
    () => undefined,
    (error: unknown) => error as ContactError,
  );

describe('fetchSameOrigin', () => {
  const server = serveScenarios();

  it('gives a file’s text and type', async () => {
    const { text, type } = await fetchSameOrigin(addressOf('nobody.json'));
    expect([text, type]).to.deep.equal(['[]', 'application/json']);
  });

  it('takes an address from where the page is, and one that names the page’s own origin', async () => {
    const relative = await fetchSameOrigin('files/nobody.json');
    const whole = await fetchSameOrigin(new URL(addressOf('nobody.json'), location.origin).href);
    expect([relative.text, whole.text]).to.deep.equal(['[]', '[]']);
  });

  const failures: [name: ServedFile, code: ContactErrorCode, message: string][] = [
    ['unauthenticated.json', 'unauthenticated', '/files/unauthenticated.json answered 401'],
    ['forbidden.json', 'forbidden', '/files/forbidden.json answered 403'],
    ['missing.json', 'not-found', '/files/missing.json answered 404'],
    ['busy.json', 'rate-limited', '/files/busy.json answered 429'],
    ['broken.json', 'unavailable', '/files/broken.json answered 500'],
    ['unreachable.json', 'unavailable', '/files/unreachable.json could not be fetched'],
    ['cut-off.json', 'unavailable', '/built/cut-off.json could not be fetched'],
  ];
  for (const [name, code, message] of failures)
    it(`says of ${name} that it is ${code}`, async () => {
      const error = await failureOf(addressOf(name));
      expect(error).to.be.instanceOf(ContactError);
      expect(error).to.include({ code, message });
    });

  it('keeps what the browser said of a failed request', async () => {
    expect(await failureOf(addressOf('unreachable.json')))
      .to.have.property('cause')
      .that.is.instanceOf(TypeError);
  });

  it('says that the browser is offline', async () => {
    Object.defineProperty(navigator, 'onLine', { configurable: true, value: false });
    const error = await failureOf(addressOf('unreachable.json'));
    Reflect.deleteProperty(navigator, 'onLine');
    expect(error).to.include({ code: 'offline' });
  });

  it('does not tell what an address asks for beside the path', async () => {
    const error = await failureOf(`${addressOf('missing.json')}?token=secret`);
    expect(error?.message).to.equal('/files/missing.json answered 404');
  });

  const elsewhere = [
    `${otherOrigin()}/mockServiceWorker.js`,
    'https://elsewhere.example/people.json',
    '//elsewhere.example/people.json',
    'data:application/json,[]',
    'javascript:[]',
  ];
  for (const address of elsewhere)
    it(`does not ask for ${address.replace(/:\d+/, '')}`, async () => {
      const error = await failureOf(address);
      expect(error).to.include({ code: 'forbidden' });
      expect(error?.message).to.match(
        /^\S+ is another origin than this page's; only its own files are read$/,
      );
      expect(server.asked).to.deep.equal([]);
    });

  it('says that an address is none', async () => {
    expect(await failureOf('http://[')).to.include({
      code: 'invalid',
      message: '"http://[" is not an address',
    });
  });

  it('does not follow to another origin, even where that would let it', async () => {
    const followed = await fetch(addressOf('moved-away.json'));
    expect(new URL(followed.url).origin).to.equal(otherOrigin());
    expect(followed.ok).to.equal(true);
    expect(await failureOf(addressOf('moved-away.json'))).to.include({
      ...{ code: 'unavailable', message: '/files/moved-away.json could not be fetched' },
    });
  });

  it('rejects with the reason of its signal', async () => {
    const reason = new Error('The agent went on');
    expect(await failureOf(addressOf('people.json'), AbortSignal.abort(reason))).to.equal(reason);

    const controller = new AbortController();
    const failure = failureOf(`${addressOf('slow.json')}?ms=5000`, controller.signal);
    controller.abort(reason);
    expect(await failure).to.equal(reason);
  });
});
