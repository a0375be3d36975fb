import { expect } from '@open-wc/testing';
import { ContactCardElement, MemoryAdapter } from '../../src/index.js';
import '../support/all-views.js';
import { CardHarness, type CardInputs } from '../support/card-harness.js';
import { knowing, named } from '../support/card-sources.js';
import { contactNamed } from '../support/contacts.js';
import { FakeTimers } from '../support/fake-timers.js';
import { Heard } from '../support/heard.js';
import { focusedName, linesIn } from '../support/seen.js';
import { settled } from '../support/settled.js';

const shared = '+46701740605';
const adapter = knowing(
  contactNamed('Ada', shared, { title: 'Analyst' }),
  contactNamed('Bo', shared),
  contactNamed('Cy', '+46701740606'),
);
const find = () => new Promise<never>(() => undefined);
const silent = named(Object.assign(new MemoryAdapter([]), { find }));
const many = { adapter, phone: shared };
const one = { adapter, phone: '+46701740606' };
const nobody = { adapter, phone: '+46701740699' };

const place = (...views: string[]) =>
  views.map((view) => `<contact-card-${view}></contact-card-${view}>`).join('');
const desktop = `
  <header>Desktop ${place('strip')}</header>
  <aside>${place('list')}</aside>
  <main><input aria-label="Search" />${place('details', 'none', 'notice', 'idle', 'erase')}</main>
  <footer>${place('pending', 'notes')}</footer>`;

const inOnePiece = ['strip in article', 'details in article', 'notes in article'];

/** A card whose host has put this between its tags. */
async function layOut(markup: string, inputs: CardInputs, lang = 'en'): Promise<CardHarness> {
  const card = CardHarness.put(inputs, { lang, width: 500 });
  card.element.innerHTML = markup;
  await card.rest();
  return card;
}

/** What of the card is shown, in its order: each view with what is around it. */
const shown = (card: CardHarness) =>
  card
    .all('*')
    .filter((each) => each.localName.startsWith('contact-card-') && linesIn(each).length > 0)
    .map(
      (each) =>
        `${each.localName.slice(13)} in ${each.closest('header, aside, main, section, footer, article')?.localName}`,
    );

describe('a host that lays the views out', () => {
  const states: [state: string, inputs: CardInputs, view: string][] = [
    ['nothing is on the line', { adapter }, 'idle in main'],
    ['one contact is found', one, 'details in main'],
    ['several are', many, 'list in aside'],
    ['nobody is', nobody, 'none in main'],
    ['the number is withheld', { adapter, interactionId: 'w' }, 'notice in main'],
    ['the look-up goes on', { adapter: silent, phone: shared }, 'notice in main'],
  ];
  for (const [state, inputs, view] of states)
    it(`sees each where it has put it, and no other: ${state}`, async () => {
      const card = await layOut(desktop, inputs);
      const isOnLine = inputs.phone || inputs.interactionId;
      const [strip, notes] = isOnLine ? [['strip in header'], ['notes in footer']] : [[], []];
      expect(shown(card)).to.deep.equal([...strip, view, ...notes]);
      const others = card.all('main > *, aside > *').filter((each) => each.localName.includes('-'));
      const taking = others.filter((each) => each.getBoundingClientRect().height > 0);
      expect(taking.map((each) => each.localName)).to.deep.equal([`contact-card-${view.split(' ')[0]}`]);
    });

  it('leaves the others to the card, which shows them after its page', async () => {
    const card = await layOut(`<header>Desktop ${place('strip')}</header>`, one);
    expect(shown(card)).to.deep.equal(['strip in header', 'details in article', 'notes in article']);
    await card.set({ phone: shared });
    expect(shown(card)).to.deep.equal(['strip in header', 'list in article', 'notes in article']);
    expect(card.lines[0]).to.equal('Desktop');
  });

  it('may put them there later, and take them away', async () => {
    const card = await CardHarness.show(one);
    expect(shown(card)).to.deep.equal(inOnePiece);
    card.element.innerHTML = desktop;
    await card.rest();
    expect(shown(card)).to.deep.equal(['strip in header', 'details in main', 'notes in footer']);
    card.element.querySelector('contact-card-details')?.remove();
    await card.rest();
    expect(shown(card)).to.deep.equal(['strip in header', 'notes in footer', 'details in article']);
    card.element.replaceChildren();
    await card.rest();
    expect(shown(card)).to.deep.equal(inOnePiece);
  });

  it('puts nothing there with a space, a text or what goes into a slot by name', async () => {
    const card = await layOut(' text <button slot="footer">Help</button> ', one);
    expect(card.lines[0]).to.equal('+46 70 174 06 06');
    expect(shown(card)).to.deep.equal(inOnePiece);
    expect(card.lines.at(-1)).to.equal('Help');
  });

  for (const mode of ['open', 'closed'] as const)
    it(`has them in ${mode} shadow roots of its own, too`, async () => {
      const card = await layOut('<header></header>', one);
      const root = card.element.querySelector('header')?.attachShadow({ mode });
      (root as ShadowRoot).innerHTML = `<div>${place('details')}</div>`;
      await card.rest();
      expect(card.all('article contact-card-details')).to.deep.equal([]);
      const view = root?.querySelector('contact-card-details') as HTMLElement;
      expect(linesIn(view)).to.include('Cy');
    });

  it('may give them to a component that has the card in its shadow root, and comes later', async () => {
    const panel = document.createElement('late-panel');
    panel.innerHTML = place('details');
    document.body.append(panel);
    await settled();
    const [view] = panel.children;
    expect(linesIn(view as Element)).to.deep.equal([]);
    class LatePanel extends HTMLElement {
      constructor() {
        super();
        const card = Object.assign(document.createElement('contact-card'), one);
        card.append(document.createElement('slot'));
        this.attachShadow({ mode: 'open' }).append(card);
      }
    }
    customElements.define('late-panel', LatePanel);
    const card = new CardHarness(panel.shadowRoot?.querySelector('contact-card') as ContactCardElement);
    await card.rest();
    expect(linesIn(view as Element)).to.include('Cy');
    panel.remove();
  });

  it('need not wait for the card to be defined', async () => {
    const early = document.createElement('card-that-is-late') as ContactCardElement;
    early.innerHTML = place('details');
    document.body.append(early);
    await settled();
    customElements.define('card-that-is-late', class extends ContactCardElement {});
    const card = new CardHarness(early);
    await card.set(one);
    expect(card.texts('contact-card-details h2')).to.deep.equal([]);
    expect(card.heading).to.equal('Cy');
    expect(early.renderRoot.querySelector('contact-card-details')).to.equal(null);
    early.remove();
  });

  it('may move a view to another card, and sees that one’s contact in it', async () => {
    const card = await layOut(place('details'), one);
    const other = await layOut('<p>Other</p>', {
      adapter: knowing(contactNamed('Dee', shared)),
      phone: shared,
    });
    other.element.append(card.element.firstElementChild as Element);
    await card.rest();
    await other.rest();
    expect(shown(card)).to.deep.equal(inOnePiece);
    expect(other.heading).to.equal('Dee');
    await card.set({ phone: undefined });
    expect(other.heading).to.equal('Dee');
  });

  /** A component of the host’s, whose slots bring what stands between its tags into the cards in its shadow root. */
  function putPanel(slots: string): { root: ShadowRoot; view: Element; remove: () => void } {
    const panel = document.createElement('div');
    panel.innerHTML = place('details');
    const root = panel.attachShadow({ mode: 'open' });
    root.innerHTML = slots;
    document.body.append(panel);
    return { root, view: panel.firstElementChild as Element, remove: () => panel.remove() };
  }
  const cardIn = (root: ShadowRoot, id: string) =>
    new CardHarness(root.querySelector(`#${id}`) as ContactCardElement);
  const other = { adapter: knowing(contactNamed('Dee', shared)), phone: shared };

  it('may take a view from one card’s slot to another’s, and sees that one’s contact in it', async () => {
    const { root, view, remove } = putPanel(
      '<contact-card id="first"><slot></slot></contact-card><contact-card id="second"><slot name="second"></slot></contact-card>',
    );
    const [first, second] = [cardIn(root, 'first'), cardIn(root, 'second')];
    await first.set(one);
    await second.set(other);
    expect(linesIn(view)).to.include('Cy');
    view.slot = 'second';
    await first.rest();
    await second.rest();
    expect(linesIn(view)).to.include('Dee').and.not.include('Cy');
    expect(first.heading).to.equal('Cy');
    view.slot = 'none';
    await second.rest();
    expect(linesIn(view)).to.deep.equal([]);
    remove();
  });

  it('may put another card around the slot in the first one’s place', async () => {
    const { root, view, remove } = putPanel('<contact-card id="first"><slot></slot></contact-card>');
    await cardIn(root, 'first').set(one);
    expect(linesIn(view)).to.include('Cy');
    root.innerHTML = '<contact-card id="second"><slot></slot></contact-card>';
    const second = cardIn(root, 'second');
    await second.set(other);
    expect(linesIn(view)).to.include('Dee').and.not.include('Cy');
    remove();
  });

  it('may open the slot of a card later, even where another card is around it', async () => {
    const outer = await layOut('<section></section>', one);
    const { root, view, remove } = putPanel('<contact-card id="inner"></contact-card>');
    outer.element.firstElementChild?.append(view.parentElement as Element);
    await outer.rest();
    const inner = cardIn(root, 'inner');
    await inner.set(other);
    inner.element.append(document.createElement('slot'));
    await inner.rest();
    expect(linesIn(view)).to.include('Dee').and.not.include('Cy');
    remove();
  });

  it('may open a window of its own, where the card comes after the view', async () => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const panel = document.createElement('div');
    panel.innerHTML = place('details');
    frame.contentDocument?.body.append(panel);
    await settled();
    const inner = document.createElement('contact-card');
    inner.append(document.createElement('slot'));
    panel.attachShadow({ mode: 'open' }).append(inner);
    const card = new CardHarness(inner);
    await card.set(one);
    const view = panel.querySelector('contact-card-details');
    expect(view?.renderRoot.querySelector('h2')?.textContent).to.equal('Cy');
    frame.remove();
  });

  it('keeps the footer of the card, whatever is left to it', async () => {
    const card = await layOut(`${desktop}<p slot="footer">Help</p>`, one);
    expect(card.lines.at(-1)).to.equal('Help');
    await card.set({ phone: shared });
    expect(card.lines.at(-1)).to.equal('Help');
  });

  it('finds the nearest card where one stands in another', async () => {
    const outer = await layOut(
      `${place('strip')}<section><contact-card>${place('strip')}</contact-card></section>`,
      one,
    );
    const inner = new CardHarness(outer.element.querySelector('contact-card') as ContactCardElement);
    await inner.set({ adapter, phone: '+46701740699' });
    const strips = outer.all('contact-card-strip').map((strip) => linesIn(strip)[0]);
    expect(strips).to.deep.equal(['+46 70 174 06 06', '+46 70 174 06 99']);
    expect(inner.all('contact-card-strip')).to.have.lengthOf(1);
  });

  describe('and a view that no card is around', () => {
    const warnings: unknown[] = [];
    let timers: FakeTimers;
    const { warn } = console;
    beforeEach(() => {
      timers = new FakeTimers();
      console.warn = (text: unknown) => warnings.push(text);
    });
    afterEach(() => {
      console.warn = warn;
      timers.restore();
      warnings.length = 0;
    });

    it('shows nothing, and says so once', async () => {
      const view = document.createElement('contact-card-details');
      document.body.append(view);
      await view.updateComplete;
      expect(view.getBoundingClientRect().height).to.equal(0);
      timers.pass(5_000);
      expect(warnings).to.deep.equal([
        'contact-card: <contact-card-details> shows nothing, since no <contact-card> is around it',
      ]);
      view.remove();
    });

    it('says nothing where one comes in time, or it goes again', async () => {
      const view = document.createElement('contact-card-details');
      document.body.append(view);
      timers.pass(900);
      view.remove();
      timers.pass(5_000);
      expect(warnings).to.deep.equal([]);
    });

    it('no longer shows whom it showed in a card', async () => {
      const card = await layOut(place('details'), one);
      const view = card.element.querySelector('contact-card-details') as HTMLElement;
      expect(linesIn(view)).to.include('Cy');
      document.body.append(view);
      await card.rest();
      expect(view.getBoundingClientRect().height).to.equal(0);
      expect(linesIn(view)).to.deep.equal([]);
      view.remove();
    });
  });
});

describe('a view in the host’s page', () => {
  it('speaks the card’s language in the card’s direction, whatever is around it', async () => {
    const card = await layOut(`<div lang="en" dir="ltr">${place('details')}</div>`, one, 'ar');
    await card.until(() => card.has('اتصال'), 'Arabic');
    const head = card.all('.head')[0] as HTMLElement;
    expect(getComputedStyle(head).direction).to.equal('rtl');
    expect(head.closest('[lang]')?.getAttribute('lang')).to.equal('ar');
    const around = card.element.parentElement as HTMLElement;
    around.lang = 'sv';
    await card.until(() => card.has('Ring'), 'Swedish');
    expect(getComputedStyle(head).direction).to.equal('ltr');
  });

  it('shows nothing in another language before', async () => {
    const card = CardHarness.put(one, { lang: 'it' });
    card.element.innerHTML = place('details');
    const seen = new Set<string>();
    while (!card.has('Chiama')) {
      for (const name of card.buttons) seen.add(name);
      await settled();
    }
    expect(seen).not.to.include('Call');
  });

  it('brings its own type and colours, and leaves the page its own', async () => {
    const card = await layOut(`<main><p>Desktop</p>${place('details')}</main>`, one);
    const main = card.element.querySelector('main') as HTMLElement;
    const around = card.element.parentElement as HTMLElement;
    around.style.cssText += 'font: 21px monospace; color: rgb(9, 9, 9); letter-spacing: 2px';
    main.style.setProperty('--contact-card-text-color', 'rgb(1, 2, 3)');
    const styleOf = (selector: string) => getComputedStyle(card.all(selector)[0] as HTMLElement);
    const { fontSize, color, letterSpacing } = styleOf('p');
    expect([fontSize, color, letterSpacing]).to.deep.equal(['21px', 'rgb(9, 9, 9)', '2px']);
    expect(styleOf('contact-card-details').letterSpacing).to.equal('normal');
    expect(styleOf('contact-card-details').fontSize).to.equal('13px');
    expect(styleOf('contact-card-details').color).to.equal('rgb(1, 2, 3)');
    expect(styleOf('contact-card-details').borderTopStyle).to.equal('solid');
  });

  it('is styled directly, and takes the host’s actions', async () => {
    const card = await layOut(
      '<contact-card-details><button slot="actions">Book</button></contact-card-details>',
      one,
    );
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('contact-card-details::part(contact-name) { scroll-margin-top: 13px }');
    document.adoptedStyleSheets.push(sheet);
    expect(getComputedStyle(card.all('h2')[0] as HTMLElement).scrollMarginTop).to.equal('13px');
    document.adoptedStyleSheets.pop();
    expect(card.buttons.slice(0, 4)).to.deep.equal(['Call', 'Send message', 'Edit', 'Book']);
  });

  it('tells the host through the card', async () => {
    const card = await layOut(desktop, many);
    card.element.addEventListener('contact-dial', (event) => event.preventDefault());
    card.all('.match')[0]?.click();
    await card.rest();
    await card.press('Call');
    expect(card.told('contact-selected')).to.have.lengthOf(1);
    expect(card.told('contact-dial').map(({ phone }) => phone)).to.deep.equal([shared]);
  });

  it('lets go of what it showed before', async () => {
    const held = new Map<Element, ResizeObserver>();
    const { observe, disconnect } = ResizeObserver.prototype;
    ResizeObserver.prototype.observe = function (target, options) {
      held.set(target, this);
      observe.call(this, target, options);
    };
    ResizeObserver.prototype.disconnect = function () {
      for (const [target, observer] of held) if (observer === this) held.delete(target);
      disconnect.call(this);
    };
    const card = await layOut(desktop, many);
    expect(held.size).to.be.greaterThan(0);
    await card.set({ phone: '+46701740606' });
    Object.assign(ResizeObserver.prototype, { observe, disconnect });
    expect([...held.keys()].filter((each) => !each.isConnected)).to.have.lengthOf(0);
  });

  it('is spoken of once', async () => {
    const heard = new Heard();
    const card = await layOut(desktop, many);
    card.all('.match')[0]?.click();
    await card.rest();
    heard.restore();
    expect(heard.texts).to.deep.equal(['2 contacts have this number', 'Contact: Ada']);
  });

  for (const around of [desktop, `<main>${place('details')}</main>`])
    it(`asks before it deletes, ${around === desktop ? 'where that has a place' : 'wherever'}`, async () => {
      const card = await layOut(around, one);
      await card.press('Delete contact');
      expect(card.texts('dialog:modal h2')).to.deep.equal(['Delete Cy?']);
      await card.press('Delete …');
      await card.press('Delete now');
      expect(card.texts('.erasure p')).to.deep.equal(['Cy was deleted.']);
      expect(card.all('dialog')).to.have.lengthOf(0);
      await card.press('Undo');
      expect(card.heading).to.equal('Cy');
    });

  describe('with the focus in it', () => {
    it('hands the focus on to the one that comes', async () => {
      const card = await layOut(desktop, many);
      card.all('.match')[1]?.focus();
      await card.rest();
      card.all('.match')[1]?.click();
      await card.rest();
      expect([card.heading, focusedName()]).to.deep.equal(['Bo', 'Back']);
      await card.press('Back');
      expect(focusedName()).to.equal('Bo same number');
    });

    it('takes the focus from nothing else on the page', async () => {
      const card = await layOut(desktop, many);
      const field = card.field('Search');
      field.focus();
      await card.set(one);
      expect(focusedName()).to.equal('Search');
      field.remove();
      await card.set(many);
      expect(focusedName()).to.equal(undefined);
    });
  });

  describe('that is a persistent list', () => {
    const columns = `<aside><contact-card-list persistent></contact-card-list></aside><main>${place('details')}</main>`;
    const current = (card: CardHarness) => card.texts('[aria-current] .name');

    it('stays beside the contact, so that another can be chosen', async () => {
      const card = await layOut(columns, many);
      expect(current(card)).to.deep.equal([]);
      card.all('.match')[0]?.focus();
      card.all('.match')[0]?.click();
      await card.rest();
      expect([card.texts('h2.name')[0], ...current(card)]).to.deep.equal(['Ada', 'Ada']);
      expect(focusedName()).to.match(/^Ada/);
      card.all('.match')[1]?.click();
      await card.rest();
      expect([card.texts('h2.name')[0], ...current(card)]).to.deep.equal(['Bo', 'Bo']);
      expect(card.told('contact-selected').map(({ contactId }) => contactId)).to.deep.equal(['ada', 'bo']);
      await card.press('Back');
      expect(current(card)).to.deep.equal([]);
      expect(card.all('h2.name')).to.have.lengthOf(0);
    });

    it('goes with its interaction', async () => {
      const card = await layOut(columns, many);
      card.all('.match')[0]?.click();
      await card.rest();
      await card.set(one);
      expect(card.all('.match')).to.have.lengthOf(0);
    });
  });
});

describe('the agent’s work in the host’s page', () => {
  const work = (...views: string[]) =>
    `<main>${place('details', 'none')}</main><footer>${place(...views)}</footer>`;
  const views: [view: string, opener: string, inputs: CardInputs, field: string][] = [
    ['form', 'Edit', one, 'Cy'],
    ['form', 'Add contact', nobody, ''],
    ['message', 'Send message', one, 'Send message'],
    ['search', 'Find a contact', nobody, 'Name, number or e-mail'],
  ];
  for (const [view, opener, inputs, focused] of views) {
    const about = inputs === one ? 'details' : 'none';

    it(`is where the host has placed it, beside what it is about: ${view}, by ${opener}`, async () => {
      const card = await layOut(work(view), inputs);
      card.button(opener).focus();
      await card.press(opener);
      expect(shown(card)).to.include.members([`${about} in main`, `${view} in footer`]);
      expect(shown(card)).to.have.lengthOf(4);
      expect(focusedName()).to.contain(focused);
      expect(card.all(`contact-card-${view}`)[0]?.matches(':focus-within')).to.equal(true);
      await card.press('Back');
      expect(shown(card)).not.to.include(`${view} in footer`);
      expect(focusedName()).to.equal(opener);
    });

    it(`leaves in the card what it is about: ${view}, by ${opener}`, async () => {
      const card = await layOut(`<footer>${place(view)}</footer>`, inputs);
      await card.press(opener);
      expect(shown(card)).to.have.members([
        ...[`${view} in footer`, 'strip in article', `${about} in article`, 'notes in article'],
      ]);
    });

    it(`is in the card, after the page, where the host has no place for it: ${view}, by ${opener}`, async () => {
      const card = await layOut(`<main>${place('details', 'none')}</main>`, inputs);
      card.button(opener).focus();
      await card.press(opener);
      expect(shown(card)).to.include.members([`${about} in main`, `${view} in article`]);
      expect(focusedName()).to.contain(focused);
      await card.press('Back');
      expect(shown(card)).not.to.include(`${view} in article`);
      expect(focusedName()).to.equal(opener);
    });

    it(`is open once, however often its opener is pressed: ${view}, by ${opener}`, async () => {
      const card = await layOut(work(view), inputs);
      await card.press(opener);
      await card.press(opener);
      await card.press('Back');
      expect(shown(card)).not.to.include(`${view} in footer`);
    });
  }

  it('saves what is typed there, and tells the host through the card', async () => {
    const card = await layOut(work('form', 'pending', 'notes'), {
      ...{ adapter: knowing(contactNamed('Cy', '+46701740606')), phone: '+46701740606' },
    });
    await card.press('Edit');
    await card.type('Job title', 'Weaver');
    await card.press('Save');
    await card.until(() => card.text.includes('was saved'), 'the contact');
    expect(card.told('contact-saved').map(({ contactId }) => contactId)).to.deep.equal(['cy']);
    expect(card.texts('contact-card-details').join()).to.contain('Weaver');
    expect(shown(card)).to.include.members(['pending in footer', 'notes in footer']);
  });

  it('keeps notes there', async () => {
    const card = await layOut(work('notes'), one);
    await card.press('Add note');
    await card.type('New note', 'Calls again on Friday');
    await card.press('Save');
    await card.until(() => card.told('contact-note-saved').length > 0, 'the note');
    expect(card.texts('contact-card-notes').join()).to.contain('Calls again on Friday');
  });
});
