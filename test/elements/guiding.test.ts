import { expect } from '@open-wc/testing';
import '../support/guide-view.js';
import '../../src/elements/message/contact-card-message.js';
import type { ContactAdapter, JourneyFacet } from '../../src/adapters/contact-adapter.js';
import type { JourneyId } from '../../src/domain/journey/journey-event.js';
import type { Definition } from '../../src/index.js';
import { Asked } from '../support/asked.js';
import { CardHarness, type CardInputs } from '../support/card-harness.js';
import { named } from '../support/card-sources.js';
import { contactNamed } from '../support/contacts.js';
import { Heard } from '../support/heard.js';
import { goBeside, press, tabTo, type } from '../support/keyboard.js';
import { MessageService } from '../support/message-service.js';

const ada = contactNamed('Ada', '+46701740605', { emails: [{ value: 'ada@engines.example' }] });
const bo = contactNamed('Bo', '+46701740606');
const payment = { title: 'Payment', url: 'https://shop.example/payment' };
const returns = { title: 'Returns', url: 'https://shop.example/help/returns?from=desk' };
const definition: Definition = { journey: { helpfulPages: [payment, returns] } };

/** Whoever is known is on the payment page now, and came from the cart. */
const journey: JourneyFacet = {
  find: async (about) => ('contactId' in about ? (about.contactId as string as JourneyId) : undefined),
  list: async (id) => ({
    items: ['payment', 'cart'].map((page, place) => ({
      ...{ id: `${id}-${page}`, at: new Date(Date.now() - place * 20_000).toISOString(), kind: 'page' },
      page: { address: `https://shop.example/${page}` },
    })),
    place: '1',
    presence: { at: new Date().toISOString(), state: 'active' },
  }),
};

interface Desk {
  readonly card: CardHarness;
  readonly service: MessageService;
}

/** At the card of a customer who is on the website. */
async function open(
  inputs: CardInputs = {},
  change: (adapter: ContactAdapter) => ContactAdapter = (adapter) => adapter,
): Promise<Desk> {
  const service = new MessageService([ada, bo]);
  const adapter = named(change({ ...service.adapter, journey }));
  const who = { interactionId: 'call-1', contactId: 'ada' };
  const card = await CardHarness.show({ adapter, definition, ...who, ...inputs });
  await card.until(() => card.has('Send a link'), 'the way to lead the customer');
  return { card, service };
}

const withoutService = ({ messaging: _, ...adapter }: ContactAdapter): ContactAdapter => adapter;

async function send(card: CardHarness, page = 'Returns'): Promise<void> {
  await card.press('Send a link');
  await card.press(page);
}

const textarea = (card: CardHarness) => card.all('textarea')[0] as HTMLTextAreaElement | undefined;

const isWriting = (card: CardHarness) => textarea(card) !== undefined;

async function written(card: CardHarness): Promise<string | undefined> {
  await card.until(() => !!textarea(card)?.value, 'the link in the message');
  await card.rest();
  return textarea(card)?.value;
}

describe('Leading the customer to a page', () => {
  const { clipboard } = navigator;
  let heard: Heard;
  let copied: string[];
  beforeEach(() => {
    heard = new Heard();
    copied = [];
    const writeText = async (text: string) => void copied.push(text);
    Object.defineProperty(clipboard, 'writeText', { value: writeText, configurable: true });
  });
  afterEach(() => {
    heard.restore();
    delete (clipboard as Partial<Clipboard>).writeText;
  });

  it('offers the helpful pages, and says on which of them the customer is', async () => {
    const { card } = await open();
    expect(card.has('Returns')).to.equal(false);
    await card.press('Send a link');
    expect(card.texts('.pages li')).to.deep.equal(['Payment\nis there now', 'Returns']);
  });

  it('offers none where the definition names none', async () => {
    const { card } = await open();
    await card.set({ definition: { journey: {} } });
    await card.until(() => card.heading === 'Ada' && card.all('contact-card-journey').length > 0, 'Ada');
    expect(card.has('Send a link')).to.equal(false);
  });

  it('tells the host where to, of whom and when', async () => {
    const { card } = await open();
    await send(card);
    expect(card.told('contact-guide')).to.deep.equal([
      { ...returns, contactId: 'ada', interactionId: 'call-1' },
    ]);
    const [event] = card.events.filter(({ type }) => type === 'contact-guide');
    expect(event).to.include({ bubbles: true, composed: true, cancelable: true });
  });

  it('writes the link into a message, where the agent writes on', async () => {
    const { card, service } = await open();
    await send(card);
    expect(await written(card)).to.equal(`${returns.url}\n`);
    expect(heard.texts).to.include('The link to Returns is in the message.');
    const field = textarea(card);
    expect(card.focused).to.equal('Message');
    expect([field?.selectionStart, field?.selectionEnd]).to.deep.equal([
      returns.url.length + 1,
      returns.url.length + 1,
    ]);
    await type(card, 'Press Pay');
    await card.press('Send');
    expect(service.outbox.map(({ text, to }) => [to, text])).to.deep.equal([
      ['+46701740605', `${returns.url}\nPress Pay`],
    ]);
  });

  it('keeps what the agent has written', async () => {
    const { card } = await open();
    await card.press('Send message');
    await card.until(() => textarea(card) !== undefined && !textarea(card)?.readOnly, 'the message');
    await card.type('Message', 'Hello Ada');
    await send(card);
    expect(await written(card)).to.equal(`Hello Ada\n${returns.url}\n`);
    expect(card.focused).to.equal('Message');
  });

  it('goes by the keyboard alone, and Escape gives the focus back', async () => {
    const { card } = await open();
    goBeside(card);
    await tabTo(card, 'Send a link');
    await press(card, 'Enter', 'Tab', 'Tab');
    expect(card.focused).to.equal('Returns');
    let heardByHost = 0;
    const count = ({ key }: KeyboardEvent) => void (heardByHost += Number(key === 'Escape'));
    document.addEventListener('keydown', count);
    await press(card, 'Escape');
    document.removeEventListener('keydown', count);
    expect([card.focused, card.has('Returns'), heardByHost]).to.deep.equal(['Send a link', false, 0]);
    await press(card, 'Enter', 'Tab', 'Tab', 'Enter');
    expect(await written(card)).to.equal(`${returns.url}\n`);
    expect(card.focused).to.equal('Message');
  });

  it('closes the menu when somebody else comes onto the card', async () => {
    const { card } = await open();
    await card.press('Send a link');
    await card.set({ interactionId: 'call-2' });
    await card.until(() => card.has('Send a link'), 'the next call');
    expect(card.has('Returns')).to.equal(false);
    await card.press('Send a link');
    await card.set({ contactId: 'bo' });
    await card.until(() => card.heading === 'Bo' && card.has('Send a link'), 'Bo');
    expect(card.has('Returns')).to.equal(false);
    await send(card);
    expect(card.told('contact-guide')[0]).to.include({ contactId: 'bo', interactionId: 'call-2' });
  });

  it('is left to the host who cancels it, and the agent knows', async () => {
    const { card } = await open();
    card.element.addEventListener('contact-guide', (event) => event.preventDefault());
    await send(card);
    expect(card.text).to.contain('The desktop takes care of the link to Returns.');
    expect(heard.texts).to.include('The desktop takes care of the link to Returns.');
    expect([isWriting(card), copied, card.focused]).to.deep.equal([false, [], 'Send a link']);
    await card.set({ interactionId: 'call-2', contactId: 'bo' });
    await card.until(() => card.heading === 'Bo' && card.has('Send a link'), 'Bo');
    expect(card.text).not.to.contain('The desktop takes care');
  });

  describe('waits for a host in another window', () => {
    async function asking(): Promise<Desk & { readonly host: Asked<undefined, boolean> }> {
      const desk = await open();
      const host = new Asked<undefined, boolean>(undefined);
      desk.card.element.addEventListener('contact-guide', (event) => event.waitFor(host.promise), {
        once: true,
      });
      await send(desk.card);
      expect([isWriting(desk.card), copied]).to.deep.equal([false, []]);
      return { ...desk, host };
    }

    it('who takes it over', async () => {
      const { card, host } = await asking();
      host.answer(true);
      await card.rest();
      expect(card.text).to.contain('The desktop takes care of the link to Returns.');
      expect(isWriting(card)).to.equal(false);
    });

    it('who does not: then there is a message', async () => {
      const { card, host } = await asking();
      host.answer(false);
      expect(await written(card)).to.equal(`${returns.url}\n`);
    });

    it('whose answer fails: then there is a message', async () => {
      const { card, host } = await asking();
      host.fail(new Error('gone'));
      expect(await written(card)).to.equal(`${returns.url}\n`);
    });

    it('and does nothing beside the next customer', async () => {
      const { card, host } = await asking();
      await card.set({ interactionId: 'call-2', contactId: 'bo' });
      host.answer(false);
      await card.until(() => card.heading === 'Bo', 'Bo');
      await card.rest();
      expect([isWriting(card), copied, card.heading]).to.deep.equal([false, [], 'Bo']);
      await card.set({ interactionId: 'call-1', contactId: 'ada' });
      await card.until(() => card.heading === 'Ada', 'Ada');
      expect([isWriting(card), card.has('Send message')]).to.deep.equal([false, true]);
    });
  });

  for (const [what, inputs, change] of [
    ['there is no service', {}, withoutService],
    ['nothing may be changed', { readonly: true }, undefined],
    ['messages are not allowed', { definition: { ...definition, allow: ['edit'] } }, undefined],
  ] as const)
    it(`copies the link where ${what}, and says so`, async () => {
      const { card } = await open(inputs, change);
      await send(card);
      await card.until(() => copied.length > 0, 'the copy');
      await card.rest();
      expect(copied).to.deep.equal([returns.url]);
      expect(heard.texts).to.include('Link to Returns copied');
      expect(card.text).to.contain(`Link to Returns\n${returns.url}`);
      expect(card.told('contact-copied')).to.deep.equal([
        { value: returns.url, contactId: 'ada', interactionId: 'call-1' },
      ]);
      await card.press('Copy Link to Returns');
      expect(copied).to.deep.equal([returns.url, returns.url]);
      expect(card.told('contact-guide')).to.have.lengthOf(1);
    });

  it('selects the link where the clipboard is refused', async () => {
    const refuse = () => Promise.reject(new Error('no'));
    Object.defineProperty(clipboard, 'writeText', { value: refuse, configurable: true });
    const { card } = await open({}, withoutService);
    await send(card);
    await card.until(() => heard.texts.includes('Selected: copy it with the keyboard'), 'the selection');
    expect(card.text).to.contain(returns.url);
    expect(card.told('contact-copied')).to.deep.equal([]);
  });

  it('sends the customer back to a page of theirs', async () => {
    const { card } = await open();
    await card.press('Send this page');
    expect(await written(card)).to.equal(`${payment.url}\n`);
    expect(card.told('contact-guide')).to.deep.equal([
      { ...payment, contactId: 'ada', interactionId: 'call-1' },
    ]);
    expect(card.focused).to.equal('Message');
  });

  it('sends no page whose address stands for several', async () => {
    const titles = [{ path: '/pay*', title: 'Payment' }];
    const { card } = await open({ definition: { journey: { ...definition.journey, titles } } });
    expect(card.has('Send this page')).to.equal(false);
  });

  it('tells nothing of a customer who is masked', async () => {
    const fields = ['phones', 'emails'].map((name) => ({ name, masked: true }));
    const { card } = await open({ definition: { ...definition, fields } });
    await send(card);
    await written(card);
    expect(JSON.stringify(card.told('contact-guide'))).not.to.match(/174|605|engines|•/);
    expect(card.texts('.recipients label').join()).to.contain('•');
  });

  it('is done once, however often it is pressed', async () => {
    const { card } = await open();
    await card.press('Send a link');
    const button = card.button('Returns');
    for (const detail of [1, 2, 3])
      button.dispatchEvent(new MouseEvent('click', { detail, bubbles: true, composed: true }));
    await card.rest();
    expect(card.told('contact-guide')).to.have.lengthOf(1);
  });
});
