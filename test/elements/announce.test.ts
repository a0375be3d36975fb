import { expect } from '@open-wc/testing';
import { ar } from '../../src/strings/ar.js';
import { en } from '../../src/strings/en.js';
import { it as italian } from '../../src/strings/it.js';
import type { Strings } from '../../src/strings/strings.js';
import { sv } from '../../src/strings/sv.js';
import { CardHarness } from '../support/card-harness.js';
import { knowing, named } from '../support/card-sources.js';
import { contactNamed } from '../support/contacts.js';
import { DrivenClock } from '../support/driven-clock.js';
import { leftOf } from '../support/english.js';
import { FakeAdapter } from '../support/fake-adapter.js';
import { Heard, withoutAriaNotify } from '../support/heard.js';

const phone = '+46701740605';
const sharedPhone = '+46701740607';
const languages = { en, sv, it: italian, ar };
type Happening = (card: CardHarness, strings: Strings) => Promise<void>;
const pressRow = async (card: CardHarness) => {
  card.all('.match')[0]?.click();
  await card.rest();
};
const people = knowing(contactNamed('Ada', phone), contactNamed('Bo', '+46701740606'));
const regions = () => [...document.querySelectorAll<HTMLElement>('[aria-live]')];
/** Where each region stands: the page's body, or a dialog by its id. */
const places = () => regions().map(({ parentElement: around }) => around?.id || around?.localName);
const said = () => regions().map(({ textContent }) => textContent);

describe('what a screen reader is told', () => {
  describe('where the browser has no way of its own', () => {
    let clock: DrivenClock;
    let restore: () => void;
    beforeEach(() => {
      clock = new DrivenClock('2026-03-01T12:00:00Z');
      restore = withoutAriaNotify();
    });
    afterEach(() => {
      clock.pass(10_000);
      clock.restore();
      restore();
    });

    it('stands in one polite region of the page, which nobody sees', async () => {
      await CardHarness.show({ adapter: people, phone });
      await CardHarness.show({ adapter: people, phone: '+46701740606' });
      const [region] = regions();
      expect(places()).to.deep.equal(['body']);
      expect(region?.getAttribute('aria-live')).to.equal('polite');
      expect(region?.textContent).to.equal('Contact: Bo');
      const style = getComputedStyle(region as HTMLElement);
      expect([style.position, style.clipPath, style.width]).to.deep.equal(['absolute', 'inset(50%)', '1px']);
      expect([style.display, style.visibility]).to.deep.equal(['block', 'visible']);
    });

    it('is said in the window that the card has been moved to', async () => {
      const card = await CardHarness.show({ adapter: people, phone });
      const frame = document.createElement('iframe');
      document.body.append(frame);
      frame.contentDocument?.body.append(card.element);
      await card.set({ phone: '+46701740606' });
      const region = frame.contentDocument?.querySelector('[aria-live]');
      expect(region?.textContent).to.equal('Contact: Bo');
      frame.remove();
    });

    it('is taken away before the next customer', async () => {
      await CardHarness.show({ adapter: people, phone });
      clock.pass(4_900);
      expect(said()).to.deep.equal(['Contact: Ada']);
      clock.pass(200);
      expect(said()).to.deep.equal(['']);
    });

    it('is in the language of the card, whatever the page speaks', async () => {
      for (const lang of ['sv', 'en']) await CardHarness.show({ adapter: people, phone }, { lang });
      const langs = regions().map((region) => region.lang);
      await CardHarness.show({ adapter: people, phone }, { lang: 'sv' });
      langs.push(...regions().map((region) => region.lang));
      expect([langs, said()]).to.deep.equal([['en', 'sv'], ['Kontakt: Ada']]);
    });

    it('stays as long for each', async () => {
      const card = await CardHarness.show({ adapter: people, phone });
      clock.pass(4_000);
      await card.set({ phone: '+46701740606' });
      clock.pass(4_000);
      expect(said()).to.deep.equal(['Contact: Bo']);
      clock.pass(2_000);
      expect(said()).to.deep.equal(['']);
    });

    it('stands in the dialog that is open in front of the page', async () => {
      const outer = document.createElement('dialog');
      const inner = document.createElement('dialog');
      Object.assign(outer, { id: 'outer' });
      Object.assign(inner, { id: 'inner' });
      document.body.append(outer, inner);
      outer.showModal();
      inner.showModal();
      const card = await CardHarness.show({ adapter: people, phone });
      expect(places()).to.deep.equal(['inner']);
      inner.close();
      await card.set({ phone: '+46701740606' });
      expect(places()).to.deep.equal(['outer']);
      outer.close();
      await card.set({ phone });
      expect(places()).to.deep.equal(['body']);
      outer.remove();
      inner.remove();
    });

    it('stands in the page beside a dialog that is not modal', async () => {
      const dialog = document.createElement('dialog');
      document.body.append(dialog);
      dialog.show();
      await CardHarness.show({ adapter: people, phone });
      expect(places()).to.deep.equal(['body']);
      dialog.remove();
    });

    it('comes back when the page has taken the region away', async () => {
      const card = await CardHarness.show({ adapter: people, phone });
      regions()[0]?.remove();
      await card.set({ phone: '+46701740606' });
      expect(said()).to.deep.equal(['Contact: Bo']);
    });
  });

  it('goes through the browser where that can say it', async () => {
    for (const region of regions()) region.remove();
    const heard = new Heard();
    await CardHarness.show({ adapter: people, phone });
    expect(heard.texts).to.deep.equal(['Contact: Ada']);
    expect(places()).to.deep.equal([]);
    heard.restore();
  });

  it('stands in a region of its own language where the browser would say it in the page’s', async () => {
    const heard = new Heard();
    await CardHarness.show({ adapter: people, phone }, { lang: 'it' });
    expect(heard.texts).to.deep.equal([]);
    expect([said(), regions().map(({ lang }) => lang)]).to.deep.equal([['Contatto: Ada'], ['it']]);
    heard.restore();
  });

  it('is not said behind a dialog', async () => {
    const dialog = document.createElement('dialog');
    document.body.append(dialog);
    dialog.showModal();
    const speakers: Element[] = [];
    const heard = new Heard((speaker) => speakers.push(speaker));
    await CardHarness.show({ adapter: people, phone });
    expect(speakers.map(({ localName }) => localName)).to.deep.equal(['dialog']);
    heard.restore();
    dialog.remove();
  });

  describe('is, in each language, what happens', () => {
    const [first, second, third] = ['Ada', 'Bo', 'Cleo'].map((name) => contactNamed(name, sharedPhone));
    const happenings: readonly Happening[] = [
      async (card) => card.set({ phone: '+46701740699' }),
      async (card) => card.set({ phone: 'anonymous' }),
      async (card) => card.set({ phone: '+46*****67' }),
      async (card) => card.set({ phone: 'front desk' }),
      async (card) => card.set({ phone: sharedPhone }),
      async (card, { searchMatches }) => card.type(searchMatches, 'bo'),
      async (card) => pressRow(card),
      async (card, { copyValue }) => card.press(copyValue('+46 70 174 06 07')),
      async (card, strings) => {
        await card.press(strings.deleteContact);
        await card.press(strings.deleteAndAsk);
        await card.press(strings.deleteNow);
      },
      async (card, { undo }) => card.press(undo),
    ];

    before(() => Object.assign(navigator.clipboard, { writeText: () => Promise.resolve() }));
    after(() => delete (navigator.clipboard as { writeText?: unknown }).writeText);

    for (const [lang, strings] of Object.entries(languages))
      it(lang, async () => {
        document.documentElement.lang = lang;
        const heard = new Heard();
        const adapter = knowing(...[first, second, third].filter((contact) => contact !== undefined));
        const card = await CardHarness.show({ adapter, region: 'SE' }, { lang });
        const texts: string[][] = [];
        for (const happening of happenings) {
          await happening(card, strings);
          await card.until(() => heard.texts.length > 0, 'an announcement');
          await new Promise((resolve) => setTimeout(resolve, 20)); // what is put off until the look-up has been spoken
          texts.push(heard.texts.splice(0));
        }
        heard.restore();
        document.documentElement.lang = 'en';
        expect(texts).to.deep.equal([
          [strings.nobodyHas('number')],
          [strings.withheld('voice')],
          [strings.hidden],
          [strings.invalid('not-an-address')],
          [strings.contactsWith(3, 'number', true)],
          [strings.matchesShown(1, 3)],
          [strings.contactShown('Bo')],
          [strings.copied('+46 70 174 06 07')],
          [strings.contactsWith(2, 'number', true), strings.contactDeleted('Bo')],
          [strings.contactsWith(3, 'number', true), strings.contactRestored('Bo')],
        ]);
        if (lang !== 'en') expect(leftOf(en, texts.flat(), strings)).to.deep.equal([]);
      });
  });

  describe('is how a look-up ended', () => {
    let heard: Heard;
    beforeEach(() => {
      heard = new Heard();
    });
    afterEach(() => heard.restore());

    const outcomes: [number: string, text: string][] = [
      [phone, 'Contact: Ada'],
      ['+46701740699', 'No contact has this number'],
      ['anonymous', 'The caller withholds the number'],
      ['+46*****67', 'This desktop hides the number or address'],
      ['front desk', 'This is neither a number nor an e-mail address'],
    ];
    for (const [number, text] of outcomes)
      it(text, async () => {
        await CardHarness.show({ adapter: people, phone: number });
        expect(heard.texts).to.deep.equal([text]);
      });

    it('2 contacts have this number', async () => {
      await CardHarness.show({ adapter: knowing(contactNamed('A', phone), contactNamed('B', phone)), phone });
      expect(heard.texts).to.deep.equal(['2 contacts have this number']);
    });

    it('and nothing while it runs, or where nothing is on the line', async () => {
      const card = await CardHarness.show({ adapter: named(new FakeAdapter()), phone });
      await card.set({ phone: undefined });
      expect(heard.texts).to.deep.equal([]);
    });

    it('once, however often it is announced again', async () => {
      const card = await CardHarness.show({ adapter: people, interactionId: 'call-1', phone });
      await card.set({ interactionState: 'connected' });
      await card.set({ displayName: 'A. B.' });
      expect(heard.texts).to.deep.equal(['Contact: Ada']);
    });
  });
});
