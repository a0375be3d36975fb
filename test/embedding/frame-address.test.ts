import { expect } from '@open-wc/testing';
import { callB, connected, expectPeace, open, serveContacts, waiting } from './framed-calls.js';
import { closeFrames, type FramedCard } from './framed-card.js';

describe('frame.html takes from its address', () => {
  before(serveContacts);
  afterEach(closeFrames);

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
