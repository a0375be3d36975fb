import { expect, waitUntil } from '@open-wc/testing';
import { BuiltPage, buildBundle, closePages, openPage, scriptTag } from '../support/built-page.js';
import { expectPeace } from './peace.js';
import { adasNumber, knowingPeople, sharedNumber } from './people.js';

describe('A card that is moved', () => {
  let card: string;
  before(buildBundle);
  before(async () => {
    card = `<contact-card ${await knowingPeople('moved')} phone="${sharedNumber}"></contact-card>`;
  });
  afterEach(closePages);

  /** A page with two places, a card in the first, and what the card tells. */
  async function openPlaces() {
    const page = await openPage(`<main>${card}</main><aside lang="sv"></aside>${scriptTag()}`);
    await page.shows('Mary Somerville');
    const heard: string[] = [];
    page.document.body.addEventListener('contact-lookup-finished', ({ target }) =>
      heard.push((target as Element).localName),
    );
    return { page, heard, moved: page.card };
  }

  it('goes on in another place of its page, in the language of that, and looks nobody up again', async () => {
    const { page, heard, moved } = await openPlaces();
    page.get('aside').append(moved);
    await page.shows('2 kontakter har det här numret');
    page.get('main').append(moved);
    await page.shows('2 contacts have this number');
    page.button('William').click();
    await page.has('contact-card-details');
    expect(heard).to.be.empty;
    expectPeace(page);
  });

  it('goes on counting', async () => {
    const { page, moved } = await openPlaces();
    moved.interactionState = 'ringing';
    await page.shows('0:01');
    page.document.body.append(moved);
    await page.shows('0:03');
  });

  for (const mode of ['open', 'closed'] as const)
    it(`goes on in a shadow root that is ${mode}, and outside again`, async () => {
      const { page, heard, moved } = await openPlaces();
      const root = page.get('aside').attachShadow({ mode });
      root.append(moved);
      await waitUntil(() => page.textOf(moved).includes('2 kontakter'), 'the language of that place');
      page.get('main').append(moved);
      await page.shows('2 contacts have this number');
      expect(heard).to.be.empty;
      expectPeace(page);
    });

  it('is the same after a hundred moves', async () => {
    const { page, heard, moved } = await openPlaces();
    await page.shows('+46 70 174 06 06');
    const lines = () => page.text.replace(/\s+/g, ' ');
    const before = lines();
    for (let turn = 0; turn < 50; turn += 1) {
      page.get('aside').append(moved);
      page.get('main').append(moved);
    }
    await page.card.updateComplete;
    expect(lines()).to.equal(before);
    expect(heard).to.be.empty;
    expectPeace(page);
  });

  /** As a desktop does that takes part of its page into a window of its own. */
  describe('to another document', () => {
    async function openTwoDocuments() {
      const { page, heard, moved } = await openPlaces();
      const frame = page.document.createElement('iframe');
      page.document.body.append(frame);
      const other = new BuiltPage(frame);
      other.document.documentElement.lang = 'sv';
      return { page, heard, moved, other };
    }

    /** Where the style sheets are there, a view is a block, and the card has its border. */
    function expectStyled(page: BuiltPage) {
      const style = (selector: string) => page.window.getComputedStyle(page.get(selector));
      expect(style('.card').borderTopStyle).to.equal('solid');
      for (const view of page
        .all('contact-card, contact-card *')
        .filter(({ localName }) => localName.startsWith('contact-')))
        expect(page.window.getComputedStyle(view).display, view.localName).to.equal('block');
    }

    it('goes on there, in the language and with the looks that it has, and comes back', async () => {
      const { page, heard, moved, other } = await openTwoDocuments();
      other.document.body.append(moved);
      await other.shows('2 kontakter har det här numret');
      expectStyled(other);
      page.get('main').append(moved);
      await page.shows('2 contacts have this number');
      expectStyled(page);
      expect(heard).to.be.empty;
      expectPeace(page);
    });

    it('has its looks where it comes there before it has drawn anything', async () => {
      const { page, other } = await openTwoDocuments();
      const early = page.document.createElement('contact-card');
      Object.assign(early, { adapter: page.card.adapter, src: page.card.src, phone: adasNumber });
      page.get('aside').append(early);
      other.document.body.append(early);
      await other.shows('Ada Lovelace');
      expectStyled(other);
      expectPeace(page);
    });

    it('shows whoever rings there, in views that it did not have before', async () => {
      const { page, moved, other } = await openTwoDocuments();
      other.document.body.append(moved);
      await other.shows('2 kontakter');
      moved.phone = adasNumber;
      await other.shows('Ada Lovelace');
      moved.phone = '+46701740699';
      await other.shows('Ingen kontakt har det här numret');
      moved.phone = undefined;
      await other.has('contact-card-idle');
      expectStyled(other);
      expectPeace(page);
    });

    it('asks there before it deletes', async () => {
      const { page, moved, other } = await openTwoDocuments();
      other.document.body.append(moved);
      await other.shows('2 kontakter');
      moved.phone = adasNumber;
      await other.shows('Ada Lovelace');
      other.button('Radera kontakten').click();
      await other.has('dialog:modal');
      expectStyled(other);
      expectPeace(page);
    });
  });
});
