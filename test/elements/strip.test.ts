import { expect } from '@open-wc/testing';
import type { Channel, Interaction } from '../../src/index.js';
import { CardHarness, type CardInputs } from '../support/card-harness.js';
import { knowing, named } from '../support/card-sources.js';
import { contactNamed } from '../support/contacts.js';
import { DrivenClock } from '../support/driven-clock.js';
import { FakeAdapter } from '../support/fake-adapter.js';

const phone = '+46701740605';
const people = knowing(contactNamed('Ada', phone));
const wide = { width: 500 };
const strip = (card: CardHarness) => card.texts('.strip')[0]?.split('\n');

describe('the strip of an interaction', () => {
  let clock: DrivenClock;
  beforeEach(() => {
    clock = new DrivenClock('2026-03-01T12:00:00Z');
  });
  afterEach(() => clock.restore());

  it('is not there where there is none', async () => {
    const card = await CardHarness.show({ adapter: people });
    expect(strip(card)).to.equal(undefined);
  });

  it('says who is on the line while everything else loads', async () => {
    const adapter = named(new FakeAdapter());
    const card = await CardHarness.show({ adapter, phone, interactionState: 'ringing' }, wide);
    expect(strip(card)).to.deep.equal(['+46 70 174 06 05', 'Sweden', 'Ringing', '0:00']);
  });

  it('says on which channel, and in which direction', async () => {
    const titles: [channel: Channel, direction: 'inbound' | 'outbound', title: string][] = [
      ['voice', 'inbound', 'Incoming call'],
      ['voice', 'outbound', 'Outgoing call'],
      ['email', 'inbound', 'E-mail'],
      ['chat', 'inbound', 'Chat'],
      ['sms', 'outbound', 'SMS'],
      ['social', 'inbound', 'Social message'],
      ['task', 'inbound', 'Task'],
    ];
    const pictures = new Set<string>();
    const card = await CardHarness.show({ adapter: people, phone });
    for (const [channel, direction, title] of titles) {
      await card.set({ channel, direction });
      const [picture] = card.all('[role=img]');
      expect(picture?.getAttribute('aria-label')).to.equal(title);
      pictures.add(picture?.innerHTML ?? '');
    }
    expect(pictures.size).to.equal(titles.length);
  });

  it('says what the network calls the caller, and that it was the network', async () => {
    const card = await CardHarness.show({ adapter: people, phone, displayName: 'ACME "Ltd"' }, wide);
    expect(strip(card)).to.deep.equal(['+46 70 174 06 05', 'Network says: ACME "Ltd"']);
  });

  it('says which extension called', async () => {
    const card = await CardHarness.show({ adapter: people, phone: 'tel:+46850512340;ext=17' }, wide);
    expect(strip(card)).to.deep.equal(['+46 8 505 123 40 ext. 17', 'Sweden']);
  });

  it('says how things stand, in the words of the channel', async () => {
    const words = async (inputs: CardInputs) => {
      const card = await CardHarness.show({ adapter: people, phone, ...inputs }, wide);
      return strip(card)?.[2];
    };
    expect(await words({ interactionState: 'ringing' })).to.equal('Ringing');
    expect(await words({ interactionState: 'ringing', channel: 'chat' })).to.equal('Waiting');
    expect(await words({ interactionState: 'connected' })).to.equal('On call');
    expect(await words({ interactionState: 'connected', channel: 'email' })).to.equal('Open');
    expect(await words({ interactionState: 'held' })).to.equal('On hold');
    expect(await words({ interactionState: 'wrap-up' })).to.equal('Wrap-up');
    expect(await words({})).to.equal(undefined);
  });

  describe('counts the time', () => {
    const time = (card: CardHarness) => card.texts('[role=timer]')[0];
    const after = async (card: CardHarness, milliseconds: number) => {
      clock.pass(milliseconds);
      await card.rest();
      return time(card);
    };

    it('second by second', async () => {
      const card = await CardHarness.show({ adapter: people, phone, interactionState: 'ringing' });
      expect(time(card)).to.equal('0:00');
      expect(await after(card, 900)).to.equal('0:00');
      expect(await after(card, 200)).to.equal('0:01');
      expect(await after(card, 58_000)).to.equal('0:59');
      expect(await after(card, 1_000)).to.equal('1:00');
      expect(await after(card, 59 * 60_000 + 1_000)).to.equal('1:00:01');
    });

    it('from the beginning that the host tells, in whatever form', async () => {
      const began = '2026-03-01T11:58:30Z';
      for (const startedAt of [began, Date.parse(began)]) {
        const interaction: Interaction = {
          id: `call-${startedAt}`,
          from: phone,
          state: 'connected',
          startedAt,
        };
        expect(time(await CardHarness.show({ adapter: people, interaction }))).to.equal('1:30');
      }
    });

    it('never below nothing, where the host’s clock is ahead', async () => {
      const interaction: Interaction = { from: phone, state: 'connected', startedAt: '2026-03-01T12:05:00Z' };
      expect(time(await CardHarness.show({ adapter: people, interaction }))).to.equal('0:00');
    });

    it('on, when the state changes or another interaction comes in between', async () => {
      const call = { adapter: people, interactionId: 'call-1', phone };
      const card = await CardHarness.show({ ...call, interactionState: 'ringing' });
      await after(card, 10_000);
      await card.set({ interactionState: 'connected' });
      expect(time(card)).to.equal('0:10');
      await card.set({ interactionId: 'call-2' });
      expect(time(card)).to.equal('0:00');
      await after(card, 5_000);
      await card.set(call);
      expect(time(card)).to.equal('0:15');
    });

    it('no more, once it has ended', async () => {
      const card = await CardHarness.show({ adapter: people, phone, interactionState: 'connected' });
      await after(card, 5_000);
      await card.set({ interactionState: 'ended' });
      const ended = strip(card);
      expect(ended?.[1]).to.equal('Ended');
      expect(await after(card, 60_000)).to.equal(undefined);
      expect(strip(card)).to.deep.equal(ended);
    });

    it('in the language’s own digits', async () => {
      const card = CardHarness.put({ adapter: people, phone, interactionState: 'held' }, { lang: 'ar-EG' });
      await card.until(() => time(card) !== undefined, 'the time');
      expect(await after(card, 65_000)).to.equal('١:٠٥');
    });
  });

  it('belongs to a look-up by hand until that is closed', async () => {
    const card = await CardHarness.show({ adapter: people, phone: '+46701740606', interactionState: 'held' });
    card.element.look(phone);
    await card.rest();
    expect(strip(card)).to.include('+46 70 174 06 05').and.not.to.include('On hold');
    await card.press('Close');
    expect(strip(card)).to.include('+46 70 174 06 06').and.to.include('On hold');
    expect(card.has('Close')).to.equal(false);
  });
});
