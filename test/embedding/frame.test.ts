import { expect, waitUntil } from '@open-wc/testing';
import {
  attributes,
  callA,
  callB,
  callM,
  connected,
  expectPeace,
  open,
  recordJourney,
  serveContacts,
  start,
  waiting,
} from './framed-calls.js';
import { closeFrames, elsewhere } from './framed-card.js';

describe('frame.html', () => {
  before(serveContacts);
  afterEach(closeFrames);

  describe('with a host of another origin', () => {
    it('greets it, and carries nothing of anybody', async () => {
      const card = await open();
      expect(card.hellos).to.have.lengthOf(1);
      const { origin, data, ports } = card.hellos[0] as MessageEvent<object>;
      expect(origin).to.equal(elsewhere);
      expect(ports).to.be.empty;
      expect(data).to.have.all.keys('type', 'v', 'id').and.to.include({ type: 'contact-card/hello', v: 1 });
      expectPeace(card);
    });

    it('shows who rings, and tells whom it found', async () => {
      const [card, port] = await connected();
      port.send({ ...callA, channel: 'voice', state: 'ringing' });
      await card.shows('Ada Lovelace');
      await card.shows('Ringing');
      const { identity, ...finished } = await port.next('contact.lookup-finished');
      expect(finished).to.deep.equal({
        ...{ type: 'contact.lookup-finished', interactionId: 'a' },
        ...{ outcome: 'one', contactIds: ['ada'] },
      });
      expect(identity).to.include({ kind: 'phone', value: '+46701740605' });
      expect(await port.next('contact.selected')).to.include({ contactId: 'ada', interactionId: 'a' });
      expect(await port.next('contact.viewed')).to.include({ contactId: 'ada', interactionId: 'a' });
      expectPeace(card);
    });

    it('never shows who rang before', async () => {
      const [card, port] = await connected();
      port.send(callA);
      port.send(callB);
      await card.shows('Grace Hopper');
      const { seen } = await card.rest();
      expect(seen).to.include('Grace Hopper').and.not.to.include('Ada');
    });

    it('lets the agent choose among several, and tells the choice', async () => {
      const [card, port] = await connected();
      port.send(callM);
      expect(await port.next('contact.lookup-finished')).to.include({ outcome: 'many' });
      await card.shows('William Somerville');
      card.press('William Somerville');
      expect(await port.next('contact.selected')).to.include({ contactId: 'william', interactionId: 'm' });
    });

    it('looks up once what is announced twice', async () => {
      const [card, port] = await connected();
      port.send(callA);
      await port.next('contact.viewed');
      port.send(callA);
      await card.rest();
      expect(port.of('contact.lookup-finished')).to.have.lengthOf(1);
    });

    it('takes changes of the interaction on the card, and of no other', async () => {
      const [card, port] = await connected();
      port.send({ ...callA, state: 'ringing' });
      await card.shows('Ringing');
      port.send({ type: 'interaction.change', interactionId: 'a', state: 'connected' });
      await card.shows('On call');
      port.send({ type: 'interaction.change', interactionId: 'b', phone: '+46701740606', state: 'held' });
      port.send({ type: 'interaction.end', interactionId: 'b' });
      expect((await card.rest()).seen)
        .to.include('Ada Lovelace')
        .and.include('On call');
      port.send({ type: 'interaction.change', interactionId: 'a', phone: '+46701740606' });
      await card.shows('Grace Hopper');
    });

    it('is empty when the interaction ends, and has it back as the agent left it', async () => {
      const [card, port] = await connected();
      port.send(callM);
      await card.shows('William Somerville');
      card.press('William Somerville');
      await port.next('contact.selected');
      port.send({ type: 'interaction.end', interactionId: 'm' });
      await card.shows(waiting);
      expect((await card.rest()).seen).not.to.include('Somerville');
      port.send(callM);
      await card.shows('William Somerville');
      expect((await card.rest()).seen).not.to.include('Mary');
      expect(port.of('contact.lookup-finished')).to.have.lengthOf(1);
    });

    it('has recorded what ended, for when the same number rings again', async () => {
      const [card, port] = await connected();
      const stranger = { ...start, interactionId: 'n', phone: '+46701740699', state: 'connected' };
      port.send({ type: 'config', config: { agentName: 'Marta Lindqvist' } });
      port.send(stranger);
      await card.shows('No contact has this number');
      port.send({ type: 'interaction.end', interactionId: 'n' });
      await card.shows(waiting);
      port.send({ ...stranger, interactionId: 'n2' });
      await card.shows('Marta Lindqvist');
    });

    it('takes the customer of an outbound call', async () => {
      const [card, port] = await connected();
      port.send({
        ...{ ...start, interactionId: 'o', direction: 'outbound' },
        ...{ from: '+46701740605', to: '+46701740606' },
      });
      await card.shows('Grace Hopper');
    });

    it('shows the candidates that the host brings', async () => {
      const [card, port] = await connected();
      port.send({ ...callA, candidates: [{ contact: { id: 'x', name: 'Hedy Lamarr' } }] });
      await card.shows('Hedy Lamarr');
    });
  });

  describe('leaves to its host', () => {
    it('to dial, and has it in E.164', async () => {
      const [card, port] = await connected();
      port.send(callB);
      await card.shows('Grace Hopper');
      card.press('Call');
      const { id, ...dial } = await port.next('contact.dial');
      expect(dial).to.include({ phone: '+46701740606', contactId: 'grace', interactionId: 'b' });
      port.send({ re: id, ok: true });
      port.send({ re: id, error: 'too late' });
      await new Promise((resolve) => setTimeout(resolve, 1100));
      expect((await card.rest()).done).to.be.empty;
    });

    it('to open a record; what it does not take the browser does, once', async () => {
      const [card, port] = await connected();
      port.send(callB);
      await card.shows('Grace Hopper');
      card.press('Open');
      const { id, ...opened } = await port.next('contact.open');
      expect(opened).to.deep.equal({
        ...{ type: 'contact.open', contactId: 'grace', url: 'https://crm.example/grace' },
      });
      port.send({ re: id, error: 'not here' });
      await card.has(({ done }) => done.length > 0, 'the record');
      port.send({ re: id, error: 'replayed' });
      expect((await card.rest()).done).to.deep.equal(['https://crm.example/grace']);
    });

    it('to send a message; what it does not take the card sends, once', async () => {
      const [card, port] = await connected();
      port.send(callB);
      await card.shows('Grace Hopper');
      card.press('Send message');
      await card.shows('characters left');
      card.write('See you at ten');
      card.press('Send');
      const { id, ...message } = await port.next('contact.message');
      expect(message).to.include({ channel: 'sms', to: '+46701740606', text: 'See you at ten' });
      expect(message).to.include({ contactId: 'grace', interactionId: 'b' });
      port.send({ re: id, ok: true });
      await card.shows('The desktop takes care of the message to Grace Hopper');
      card.write('Or at eleven');
      card.press('Send');
      const { id: second } = await port.next('contact.message', 2);
      port.send({ re: second, error: 'not here' });
      await card.shows('Message to Grace Hopper sent');
      port.send({ re: second, ok: true });
      await card.rest();
      expect(port.of('contact.message')).to.have.lengthOf(2);
      expect(port.of('contact.message-sent')).to.have.lengthOf(1);
      expectPeace(card);
    });

    it('to lead the customer to a page; what it does not take goes into a message', async () => {
      const [card, port] = await connected({
        attributes: `${attributes} ${await recordJourney(callB.phone)}`,
      });
      port.send(callB);
      await card.shows('Send a link');
      card.press('Send a link');
      card.press('Returns');
      const { id, ...guided } = await port.next('contact.guide');
      expect(guided).to.deep.equal({
        ...{ type: 'contact.guide', url: 'https://shop.example/returns', title: 'Returns' },
        ...{ contactId: 'grace', interactionId: 'b' },
      });
      port.send({ re: id, ok: true });
      await card.shows('The desktop takes care of the link to Returns');
      card.press('Send a link');
      card.press('Returns');
      const { id: second } = await port.next('contact.guide', 2);
      port.send({ re: second, error: 'not here' });
      await card.shows('characters left');
      card.press('Send');
      expect(await port.next('contact.message')).to.include({ text: 'https://shop.example/returns' });
      expectPeace(card);
    });

    it('nothing where it does not answer', async () => {
      const [card, port] = await connected();
      port.send(callB);
      await card.shows('Grace Hopper');
      card.press('Call');
      await card.has(({ done }) => done.length > 0, 'the call');
      expect((await card.rest()).done).to.deep.equal(['tel:+46701740606']);
    });

    it('nothing where there is none', async () => {
      const card = await open({ address: '#phone=+46701740606' });
      await card.shows('Grace Hopper');
      card.press('Call');
      await card.has(({ done }) => done.length > 0, 'the call');
      expect(card.told?.done).to.deep.equal(['tel:+46701740606']);
    });
  });

  describe('is set up by its host', () => {
    it('with the port, and later', async () => {
      const card = await open({ attributes: '' });
      const src = '/built/files/framed.json';
      const port = card.connect({ adapter: 'memory', src, region: 'SE', lang: 'sv', theme: 'dark' });
      port.send({ ...callA, phone: '070-174 06 05' });
      await card.shows('Ada Lovelace');
      await card.has(({ lang, colorScheme }) => lang === 'sv' && colorScheme === 'dark', 'Swedish, dark');
      port.send({ type: 'theme', theme: 'light' });
      port.send({ type: 'config', config: { lang: 'it', agentId: 'agent-7', readonly: true } });
      await card.has(({ lang, colorScheme }) => lang === 'it' && colorScheme === 'light', 'Italian, light');
      port.send(callB);
      await card.shows('Grace Hopper');
      await waitUntil(() => port.of('contact.viewed').some(({ contactId }) => contactId === 'grace'));
      expect(port.of('contact.viewed').at(-1)).to.include({ contactId: 'grace', agentId: 'agent-7' });
      expectPeace(card);
    });

    it('but for what the administrator has written down', async () => {
      const card = await open({
        address: '?src=nowhere.json&agent-id=me',
        attributes: `${attributes} agent-id="them"`,
      });
      const port = card.connect({ adapter: 'indexeddb', src: 'customers', agentId: 'me' });
      port.send(callA);
      await card.shows('Ada Lovelace');
      expect(await port.next('contact.viewed')).to.include({ agentId: 'them' });
    });
  });
});
