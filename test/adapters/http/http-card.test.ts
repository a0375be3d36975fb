import { expect } from '@open-wc/testing';
import '../../../src/adapters/http/open-http.js';
import '../../../src/adapters/journey/with-journey.js';
import '../../../src/adapters/with-outbox.js';
import '../../../src/domain/phone-number.js';
import { sampleContent } from '../../../src/testing/adapter-case.js';
import { CardHarness, type CardInputs } from '../../support/card-harness.js';
import { openSampleService } from '../../support/contact-service/sample-service.js';
import { FakeService } from '../../support/fake-service.js';
import { src } from './http-harness.js';

const phone = '+46701740605';
const crm: CardInputs = { adapter: 'http', src, phone };

describe('a card over a service of contacts', () => {
  const service = FakeService.forSuite();
  const opening = () => service.asked.filter(({ url }) => url.endsWith('/capabilities'));

  async function serve(
    accepts = (token: string | undefined): boolean => token === undefined || token === 'hush',
  ) {
    const { answer } = await openSampleService(sampleContent, { base: new URL(src).pathname, accepts });
    service.answer = answer;
  }
  async function show(inputs: CardInputs = crm): Promise<CardHarness> {
    const card = CardHarness.put(inputs);
    await card.until(
      () => !['Looking up', undefined].includes(card.heading) && !card.text.includes('Still'),
      'an end',
    );
    await card.rest();
    return card;
  }

  it('shows who it is', async () => {
    await serve();
    const card = await show();
    await card.until(() => card.heading === 'Anna Svensson', 'Anna');
  });

  it('opens it once for all cards of the page', async () => {
    await serve();
    const cards = [phone, '+46846500412', '+442079460123'].map((each) =>
      CardHarness.put({ ...crm, phone: each }),
    );
    const names = ['Anna Svensson', 'Bertil Åkerlund', 'Charlotte O’Brien'];
    for (const [index, card] of cards.entries())
      await card.until(() => card.heading === names[index], names[index]!);
    expect(opening().length).to.equal(1);
  });

  it('hands over the token and the customer where no log keeps them', async () => {
    await serve((token) => token === 'hush');
    const card = await show({ ...crm, getToken: async () => 'hush' });
    await card.until(() => card.heading === 'Anna Svensson', 'Anna');
    const headers = service.asked.map((asked) => asked.headers.get('Authorization'));
    expect(new Set(headers)).to.deep.equal(new Set(['Bearer hush']));
    const told = [
      ...service.asked.map(({ url }) => url),
      card.text,
      ...card.events.map(({ detail }) => JSON.stringify(detail)),
    ];
    expect(told.join('\n')).to.not.include('hush');
    expect(service.asked.map(({ url }) => url).join('\n')).to.not.match(/46701740605/);
    expect(JSON.stringify([{ ...localStorage }, { ...sessionStorage }])).to.not.include('hush');
  });

  it('asks as the agent who is at the card, and no longer as the one before', async () => {
    await serve((token) => token !== undefined);
    let agent = 'marta';
    const card = await show({ ...crm, agentId: agent, getToken: async () => `token-of-${agent}` });
    await card.until(() => card.heading === 'Anna Svensson', 'Anna');
    const before = service.asked.length;
    agent = 'ravi';
    await card.set({ agentId: agent, phone: '+46846500412' });
    await card.until(() => card.heading === 'Bertil Åkerlund', 'Bertil');
    const tokens = service.asked.slice(before).map((asked) => asked.headers.get('Authorization'));
    expect(new Set(tokens)).to.deep.equal(new Set(['Bearer token-of-ravi']));
  });

  it('is told once on the console, however many cards cannot open it', async () => {
    const { error } = console;
    const told: string[] = [];
    console.error = (...parts: unknown[]) => told.push(parts.join(' '));
    const address = 'https://crm.example/?many';
    await Promise.all([1, 2, 3].map(() => show({ ...crm, src: address })));
    console.error = error;
    expect(told).to.have.length(1);
    expect(told[0]).to.match(/^contact-card: adapter="http": src has a query or a fragment/);
  });

  const wrong: [src: string, words: string][] = [
    ['', 'src is not an absolute address, such as https://example.com/api'],
    ['/contacts', 'src is not an absolute address, such as https://example.com/api'],
    ['ftp://crm.example/', 'src is not an address of http or https'],
    ['http://crm.example/', 'src is of http, where others can read along: https is needed'],
    ['https://crm.example/?key=hush', 'src has a query or a fragment: only a path may follow the host'],
    [
      'https://marta:hush@crm.example/',
      'src holds a name or a password: hand out a token by getToken instead',
    ],
  ];
  for (const [address, words] of wrong)
    it(`says what is wrong where src is ${JSON.stringify(address)}`, async () => {
      const card = await show({ ...crm, src: address });
      expect(card.text).to.include(words).and.not.to.include('hush');
      expect(card.told('contact-error').map(({ code, message }) => [code, message])).to.deep.equal([
        ['invalid', words],
      ]);
      expect(service.asked).to.deep.equal([]);
    });

  it('names it among the adapters that there are', async () => {
    const card = await show({ ...crm, adapter: 'htpp' });
    expect(card.text).to.match(/There is no adapter "htpp"; there are: .*\bhttp\b/);
  });

  it('says what may be the matter where the browser does not let it read the answer', async () => {
    service.answer = () => Promise.reject(new TypeError('Failed to fetch'));
    const card = await show();
    expect(card.heading).to.equal('The look-up failed');
    const [{ code, message }] = card.told('contact-error') as [{ code: string; message: string }];
    expect(code).to.equal('unavailable');
    expect(message).to.match(/^The description of https:\/\/crm\.example cannot be reached: .*CORS/);

    await serve();
    await card.press('Retry');
    await card.until(() => card.heading === 'Anna Svensson', 'Anna');
  });

  it('says which member is wrong of what comes', async () => {
    await serve();
    const { answer } = service;
    service.answer = (asked) =>
      asked.url.endsWith('/find') ? Response.json({ results: [{ matches: [{}] }] }) : answer(asked);
    const card = await show();
    const told = card.told('contact-error').map(({ message }) => message);
    expect(told).to.deep.equal(['The look-up: matches[0].contact: is missing']);
    expect(card.heading).to.equal('The look-up failed');
  });
});
