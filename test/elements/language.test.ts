import { expect, fixtureSync, html } from '@open-wc/testing';
import { CardHarness, type CardInputs } from '../support/card-harness.js';
import { AskedMemory, knowing, named } from '../support/card-sources.js';
import { contactNamed } from '../support/contacts.js';
import { Heard } from '../support/heard.js';
import { settled } from '../support/settled.js';

const phone = '+46701740605';
const ada = contactNamed('Ada', phone, { updated: '2026-11-08T12:00:00Z', languages: ['sv'] });
const people = { adapter: knowing(ada), phone };
const callIn = { en: 'Call', sv: 'Ring', it: 'Chiama', ar: 'اتصال' };

/** A card in the middle of some markup, where `*` stands for it. */
function cardIn(markup: string, inputs: CardInputs = people): CardHarness {
  const page = fixtureSync<HTMLElement>(html`<div></div>`);
  page.innerHTML = markup.replace('*', '<contact-card></contact-card>');
  const card = new CardHarness(page.querySelector('contact-card') as CardHarness['element']);
  Object.assign(card.element, inputs);
  return card;
}

const speaks = (card: CardHarness, language: keyof typeof callIn) =>
  card.until(() => card.has(callIn[language]), `a card in ${language}`);

describe('the language of a card', () => {
  it('shows nothing in another one before it has loaded, and says nothing either', async () => {
    const heard = new Heard();
    document.documentElement.lang = 'it';
    const card = CardHarness.put(people, { lang: 'it' });
    const seen = new Set<string>();
    await card.until(() => {
      if (!card.has('Chiama')) seen.add(card.text);
      return card.has('Chiama');
    }, 'Italian');
    await card.rest();
    expect([...seen].join('\n')).not.to.match(/Look|Waiting|number|Call/);
    expect(heard.texts).to.deep.equal(['Contatto: Ada']);
    heard.restore();
    document.documentElement.lang = 'en';
  });

  it('is the latest, however long another one takes to load', async () => {
    const card = cardIn('<div lang="en">*</div>');
    await card.rest();
    const around = card.element.parentElement as HTMLElement;
    around.lang = 'ar';
    await settled();
    around.lang = 'en';
    await settled();
    await import('../../src/strings/ar.js');
    await card.rest();
    expect(card.has('Call')).to.equal(true);
    expect(card.all('article')[0]?.dir).to.equal('ltr');
  });

  it('is the nearest around it', async () => {
    const card = cardIn('<div lang="it"><section lang="sv"><p>*</p></section></div>');
    await speaks(card, 'sv');
    card.element.lang = 'ar';
    await speaks(card, 'ar');
  });

  it('is found across shadow roots', async () => {
    const outer = document.createElement('div');
    outer.lang = 'sv';
    const inner = document.createElement('div');
    outer.attachShadow({ mode: 'open' }).append(inner);
    const card = new CardHarness(document.createElement('contact-card'));
    Object.assign(card.element, people);
    inner.attachShadow({ mode: 'open' }).append(card.element);
    document.body.append(outer);
    await speaks(card, 'sv');
    outer.lang = 'it';
    await speaks(card, 'it');
    inner.lang = 'ar';
    await speaks(card, 'ar');
    outer.remove();
  });

  it('is English where there is none', async () => {
    const { lang } = document.documentElement;
    document.documentElement.removeAttribute('lang');
    const card = cardIn('*');
    await speaks(card, 'en');
    document.documentElement.lang = 'sv';
    await speaks(card, 'sv');
    document.documentElement.lang = lang;
    await speaks(card, 'en');
  });

  it('changes while the card is used, and nothing else does', async () => {
    const memory = new AskedMemory(['Ada', 'Bo', 'Cleo'].map((name) => contactNamed(name, phone)));
    const card = cardIn('<div lang="en">*</div>', { adapter: named(memory), phone });
    await card.rest();
    await card.type('Search these contacts', 'cl');
    (card.element.parentElement as HTMLElement).lang = 'sv';
    await card.until(() => card.has('Sök bland kontakterna'), 'Swedish');
    expect(card.field('Sök bland kontakterna').value).to.equal('cl');
    expect(card.rows).to.deep.equal([['Cleo', 'samma nummer']]);
    expect(memory.asked).to.deep.equal([phone]);
  });

  it('is another one in another place', async () => {
    const card = cardIn('<div lang="sv">*</div><div lang="it" id="there"></div>');
    await speaks(card, 'sv');
    document.querySelector('#there')?.append(card.element);
    await speaks(card, 'it');
  });

  it('comes with the customs of its region', async () => {
    const dates: [lang: string, date: string][] = [
      ['en', 'Nov 8, 2026'],
      ['en-GB', '8 Nov 2026'],
      ['en-gb', '8 Nov 2026'],
      ['en_GB', '8 Nov 2026'],
      ['sv-FI', '8 nov. 2026'],
      ['SV', '8 nov. 2026'],
      ['it-CH', '8 nov 2026'],
    ];
    for (const [lang, date] of dates) {
      const card = cardIn(`<div lang="${lang}">*</div>`);
      await card.until(() => card.text.includes(date), `${date} in ${lang}`);
      expect(card.all('article')[0]?.lang).to.equal(lang.replace('_', '-'));
    }
  });

  it('is English where it is one that the card does not speak, or none at all', async () => {
    for (const lang of [
      'de',
      'zh-Hant-TW',
      'klingon',
      'en-x',
      'en-',
      '-',
      '*',
      '123',
      'x-elvish',
      'toString',
    ]) {
      const card = cardIn(`<div lang="${lang}"><contact-card></contact-card></div>`);
      await speaks(card, 'en');
      expect(card.text, lang).to.contain('2026');
    }
  });

  describe('from right to left', () => {
    it('turns the card, but neither numbers nor the page', async () => {
      const card = cardIn('<div lang="ar">*</div>');
      await speaks(card, 'ar');
      const [article] = card.all('article');
      expect(article?.dir).to.equal('rtl');
      expect(article?.lang).to.equal('ar');
      const number = card.all('bdi').find((each) => each.innerText.startsWith('+46')) as HTMLElement;
      expect(getComputedStyle(number).direction).to.equal('ltr');
      expect(getComputedStyle(document.body).direction).to.equal('ltr');
      const [box, name] = [article, card.all('h2')[0]].map((each) => each?.getBoundingClientRect());
      const picture = card.all('.avatar')[0]?.getBoundingClientRect();
      expect(picture?.left).to.be.above(name?.left ?? Infinity);
      expect(picture?.right).to.be.closeTo((box?.right ?? 0) - 15, 1);
    });

    it('is left again', async () => {
      const card = cardIn('<div lang="ar" dir="rtl">*</div>');
      await speaks(card, 'ar');
      card.element.lang = 'en';
      await speaks(card, 'en');
      expect(card.all('article')[0]?.dir).to.equal('ltr');
    });
  });

  describe('can be overruled', () => {
    it('text by text, for one card', async () => {
      const strings = {
        call: 'Ring up',
        copyValue: (value: string) => `Take ${value}`,
        openRecord: undefined,
      };
      const card = await CardHarness.show({ ...people, strings });
      const other = await CardHarness.show(people);
      expect(card.buttons).to.include.members(['Ring up', 'Take +46 70 174 06 05', 'Not this person']);
      expect(other.buttons).to.include.members(['Call', 'Copy +46 70 174 06 05']);
    });

    it('and given back', async () => {
      const card = await CardHarness.show({ ...people, strings: { call: 'Ring up' } });
      await card.set({ strings: { notThisPerson: 'Somebody else' } });
      expect(card.buttons).to.include.members(['Call', 'Somebody else']);
      await card.set({ strings: undefined });
      expect(card.buttons).to.include.members(['Call', 'Not this person']);
    });

    it('in every language', async () => {
      const card = cardIn('<div lang="sv">*</div>', { ...people, strings: { call: 'Slå en signal' } });
      await card.until(() => card.has('Slå en signal'), 'the host’s text');
      expect(card.has('Inte den här personen')).to.equal(true);
      (card.element.parentElement as HTMLElement).lang = 'it';
      await card.until(() => card.has('Non è questa persona') || card.text.includes('Lingue'), 'Italian');
      expect(card.has('Slå en signal')).to.equal(true);
    });
  });
});
