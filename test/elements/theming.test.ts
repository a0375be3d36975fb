import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { render } from 'lit';
import { ownStrip, ownView } from '../../src/elements/root/own-view.js';
import type { ViewTag } from '../../src/elements/root/view-tag.js';
import { cardStates, show } from '../../demo/states.js';
import '../support/all-views.js';
import { CardHarness, type CardInputs } from '../support/card-harness.js';
import { knowing } from '../support/card-sources.js';
import { contactNamed } from '../support/contacts.js';
import { itWithEmulatedMedia } from '../support/engines.js';

interface Manifest {
  readonly modules: readonly { readonly declarations?: readonly Declaration[] }[];
}

interface Declaration {
  readonly tagName?: 'contact-card' | 'contact-card-strip' | ViewTag;
  readonly cssParts?: readonly { readonly name: string }[];
}

const phone = '+46701740605';
const ada = contactNamed('Ada', phone, { stage: 'customer', title: 'Analyst' });
const people = { adapter: knowing(ada), phone };
const colour = 'rgb(1, 2, 3)';

/** One of the demo's states, as the agent sees it. */
async function state(name: string): Promise<CardHarness> {
  const known = cardStates.find((each) => each.name === name);
  if (!known) throw new Error(`There is no state "${name}"`);
  const card = CardHarness.put({}, { width: 400 });
  await show(card.element, known);
  return card;
}

/** What of the card is of that colour. */
function colouredIn(card: CardHarness, property: string): string[] {
  card.element.style.setProperty(property, colour);
  const all = card.all('*').concat(card.all('button, input'));
  const uses = ['color', 'backgroundColor', 'borderTopColor', 'borderBottomColor'] as const;
  return uses.filter((use) => all.some((element) => getComputedStyle(element)[use] === colour));
}

const surfaceOf = (card: CardHarness) =>
  getComputedStyle(card.all('article')[0] as HTMLElement).backgroundColor;

describe('the looks of a card', () => {
  const colours: [property: string, shownIn: string, as: string][] = [
    ['accent', 'one match', 'backgroundColor'],
    ['on-accent', 'one match', 'color'],
    ['surface', 'one match', 'backgroundColor'],
    ['fill', 'one match', 'backgroundColor'],
    ['text', 'one match', 'color'],
    ['quiet-text', 'one match', 'color'],
    ['line', 'one match', 'borderTopColor'],
    ['control-border', 'idle', 'borderTopColor'],
    ['good', 'one match', 'color'],
    ['warning', 'much is known', 'color'],
    ['danger', 'one contact deleted, another not', 'color'],
  ];
  for (const [name, shownIn, as] of colours)
    it(`follow --contact-card-${name}-color`, async () => {
      const card = await state(shownIn);
      expect(colouredIn(card, '--contact-card-nothing-color')).to.deep.equal([]);
      expect(colouredIn(card, `--contact-card-${name}-color`)).to.include(as);
    });

  it('follow the properties of shape and type, from anywhere around the card', async () => {
    const card = await CardHarness.show(people);
    const around = card.element.parentElement as HTMLElement;
    const values = {
      '--contact-card-corner-radius': '3px',
      '--contact-card-font-family': 'monospace',
      '--contact-card-font-size': '20px',
    };
    for (const [property, value] of Object.entries(values)) around.style.setProperty(property, value);
    const [article] = card.all('article');
    const style = getComputedStyle(article as HTMLElement);
    expect([style.borderRadius, style.fontFamily, style.fontSize]).to.deep.equal([
      '3px',
      'monospace',
      '20px',
    ]);
  });

  it('follow the colour scheme of the page', async () => {
    const card = await CardHarness.show(people);
    card.element.style.colorScheme = 'light';
    expect(surfaceOf(card)).to.equal('rgb(255, 255, 255)');
    card.element.style.colorScheme = 'dark';
    expect(surfaceOf(card)).to.equal('rgb(21, 26, 35)');
  });

  itWithEmulatedMedia('follow the colour scheme of the agent, where the page does', async () => {
    const card = await CardHarness.show(people);
    card.element.style.colorScheme = 'light dark';
    await emulateMedia({ colorScheme: 'dark' });
    expect(surfaceOf(card)).to.equal('rgb(21, 26, 35)');
    await emulateMedia({ colorScheme: 'light' });
    expect(surfaceOf(card)).to.equal('rgb(255, 255, 255)');
  });

  const parts: [shownIn: string, parts: string[]][] = [
    [
      'one match',
      [
        ...['card', 'interaction', 'interaction-address', 'interaction-state'],
        ...['contact-head', 'contact-name', 'contact-badges', 'contact-actions'],
        ...['detail', 'detail-label', 'detail-value'],
      ],
    ],
    ['several matches', ['list', 'list-search', 'match']],
    ['nobody, with a history', ['unknown-address', 'past-interaction']],
    ['withheld', ['notice']],
    ['idle', ['look-up']],
    ['notes', ['note', 'note-author', 'note-text']],
    ['a note near its limit', ['note-field']],
    ['a message being written', ['message-heading', 'message-recipients', 'message-text']],
    ['messages, sent and not', ['message-outcome', 'message-sent']],
    ['adding a contact', ['form', 'form-actions']],
    ['a number that somebody has already', ['duplicate']],
    ['asked whether to add the number', ['contact-search', 'match', 'attach-question']],
    ['a contact that was saved', ['saved']],
    ['one contact deleted, another not', ['erasure']],
  ];
  for (const [shownIn, names] of parts)
    it(`can be styled from the page, part by part: ${shownIn}`, async () => {
      const card = await state(shownIn);
      const sheet = new CSSStyleSheet();
      document.adoptedStyleSheets.push(sheet);
      for (const name of names) {
        sheet.replaceSync(`contact-card::part(${name}) { scroll-margin-top: 37px }`);
        const styled = card.all('*').filter((each) => getComputedStyle(each).scrollMarginTop === '37px');
        expect(
          styled.map((each) => each.part.contains(name)),
          name,
        )
          .to.include(true)
          .and.not.to.include(false);
      }
      document.adoptedStyleSheets.pop();
    });

  it('are open to the page in every part that is documented', async () => {
    const { modules } = (await (await fetch('/custom-elements.json')).json()) as Manifest;
    for (const { tagName, cssParts = [] } of modules.flatMap(({ declarations = [] }) => declarations)) {
      if (tagName === undefined || tagName === 'contact-card') continue;
      const around = document.createElement('div');
      render(tagName === 'contact-card-strip' ? ownStrip() : ownView(tagName), around);
      const exported = around.querySelector(tagName)?.getAttribute('exportparts')?.split(/,\s*/);
      expect(exported, tagName).to.have.members(cssParts.map(({ name }) => name));
    }
  });

  it('are not those of the page’s own controls', async () => {
    const card = await CardHarness.show(people);
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('button, h2, dt { color: rgb(1, 2, 3); display: none }');
    document.adoptedStyleSheets.push(sheet);
    expect(card.all('button, h2, dt').map((each) => getComputedStyle(each).color)).to.not.include(colour);
    expect(card.buttons).to.include('Call');
    document.adoptedStyleSheets.pop();
  });

  it('are nothing at all where the host hides the card', async () => {
    const card = await CardHarness.show(people);
    card.element.hidden = true;
    expect(card.lines).to.deep.equal([]);
  });

  it('are as wide as the place, and no wider', async () => {
    const card = await CardHarness.show(people, { width: 280 });
    expect(card.element.offsetWidth).to.equal(280);
    const flex = document.createElement('div');
    Object.assign(flex.style, { display: 'flex', width: '200px' });
    document.body.append(flex);
    flex.append(card.element);
    expect(card.element.offsetWidth).to.be.at.most(200);
    flex.remove();
  });

  itWithEmulatedMedia('have no shadow on paper', async () => {
    const card = await CardHarness.show(people);
    const shadow = () => getComputedStyle(card.all('article')[0] as HTMLElement).boxShadow;
    expect(shadow()).not.to.equal('none');
    await emulateMedia({ media: 'print' });
    expect(shadow()).to.equal('none');
    await emulateMedia({ media: 'screen' });
  });
});

describe('what the host adds', () => {
  const add = (card: CardHarness, slot: string, text: string) => {
    const added = document.createElement('button');
    Object.assign(added, { slot, textContent: text });
    card.element.append(added);
  };

  it('stands after the card’s own actions', async () => {
    const card = await CardHarness.show(people);
    add(card, 'actions', 'Book a visit');
    const actions = ['Call', 'Send message', 'Edit', 'Book a visit', 'Not this person'];
    expect(card.buttons.slice(0, actions.length)).to.deep.equal(actions);
    await card.set({ phone: '+46701740699' });
    expect(card.has('Book a visit')).to.equal(false);
  });

  it('stands below everything, whatever is shown', async () => {
    const all: CardInputs[] = [{}, { phone }, { phone: '+46701740699' }, { phone: 'anonymous' }];
    for (const inputs of all) {
      const card = await CardHarness.show({ adapter: people.adapter, ...inputs });
      add(card, 'footer', 'Powered by nobody');
      expect(card.lines.at(-1)).to.equal('Powered by nobody');
    }
  });

  it('is nothing without a place', async () => {
    const card = await CardHarness.show(people);
    card.element.append('Stray text');
    expect(card.text).not.to.contain('Stray');
  });
});
