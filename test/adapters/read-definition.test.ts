import { expect } from '@open-wc/testing';
import { http, HttpResponse } from 'msw/http';
import { otherOrigin } from '../../demo/server-scenarios.js';
import { readDefinition } from '../../src/adapters/read-definition.js';
import { ContactError, type ContactErrorCode } from '../../src/domain/contact-error.js';
import type { Definition } from '../../src/domain/definition.js';
import { addressOf, serveScenarios } from './server.js';

const { signal } = new AbortController();

describe('readDefinition', () => {
  const server = serveScenarios();
  const serve = (text: string) => server.use(http.get('*/definition.json', () => HttpResponse.text(text)));
  const failureOf = (given: string | Definition, abort = signal) =>
    readDefinition(given, abort).then(
      () => undefined,
      (error: unknown) => error as ContactError,
    );

  it('takes an object', async () => {
    expect(await readDefinition({ region: 'SE' }, signal)).to.deep.equal({
      definition: { region: 'SE' },
      problems: [],
    });
    expect(server.asked).to.deep.equal([]);
  });

  it('takes the address of a file', async () => {
    serve('{ "region": "SE", "matchLimit": "many" }');
    expect(await readDefinition('/definition.json', signal)).to.deep.equal({
      definition: { region: 'SE' },
      problems: ['matchLimit: expected a number'],
    });
  });

  it('takes an address of its own website as from the page of the card', async () => {
    const pages = (...urls: string[]) => ({
      journey: { helpfulPages: urls.map((url) => ({ title: 'Help', url })) },
    });
    const { definition, problems } = await readDefinition(
      pages('/help', './help', 'https://shop.example/help'),
      signal,
    );
    expect(definition).to.deep.equal(
      pages(`${location.origin}/help`, new URL('./help', document.baseURI).href, 'https://shop.example/help'),
    );
    expect(problems).to.deep.equal([]);
  });

  const failures: [address: string, code: ContactErrorCode][] = [
    [addressOf('missing.json'), 'not-found'],
    [addressOf('forbidden.json'), 'forbidden'],
    [addressOf('unreachable.json'), 'unavailable'],
    [addressOf('moved-away.json'), 'unavailable'],
    [`${otherOrigin()}/definition.json`, 'forbidden'],
  ];
  for (const [address, code] of failures)
    it(`rejects with ${code} over ${address.replace(/:\d+/, '')}`, async () => {
      expect(await failureOf(address))
        .to.be.instanceOf(ContactError)
        .with.property('code', code);
    });

  const wrong: [text: string, message: RegExp][] = [
    ['{ "region": ', /^\/definition\.json is not JSON: /],
    ['', /^\/definition\.json is not JSON: /],
    ['[]', /^The definition is not an object$/],
    ['"SE"', /^The definition is not an object$/],
  ];
  for (const [text, message] of wrong)
    it(`rejects a file that holds ${text || 'nothing'}`, async () => {
      serve(text);
      const error = await failureOf('/definition.json');
      expect(error).to.include({ code: 'invalid' });
      expect(error?.message).to.match(message);
    });

  it('rejects what is neither object nor address', async () => {
    for (const given of [null, 7, []]) {
      const error = await failureOf(given as unknown as Definition);
      expect(error).to.include({ code: 'invalid', message: 'The definition is not an object' });
    }
  });

  it('rejects with the reason of its signal', async () => {
    const reason = new Error('Another definition came');
    expect(await failureOf('/definition.json', AbortSignal.abort(reason))).to.equal(reason);
  });
});
