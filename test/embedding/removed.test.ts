import { expect, waitUntil } from '@open-wc/testing';
import { deleteDatabases, fill, newName } from '../adapters/indexeddb-harness.js';
import { type BuiltPage, buildBundle, closePages, openPage, scriptTag } from '../support/built-page.js';
import { contactNamed } from '../support/contacts.js';
import { itWithGarbageCollected } from '../support/engines.js';
import { collectGarbage } from '../support/garbage.js';
import { expectPeace } from './peace.js';
import { adasNumber, knowingPeople, sharedNumber } from './people.js';
import { askToDelete, copyAddress, scrollCandidates, type ShownCard } from './shown-card.js';

const scripts = `<script src="/built/bookkeeper.js"></script>${scriptTag()}`;

const stays: readonly ShownCard[] = [
  { name: 'waits', attributes: '', shows: 'Waiting for the next interaction' },
  {
    name: 'shows a contact who rings',
    attributes: `phone="${adasNumber}" interaction-state="ringing"`,
    shows: 'Ada Lovelace',
  },
  { name: 'shows nobody', attributes: 'phone="+46701740699"', shows: 'No contact has this number' },
  { name: 'shows a list', attributes: `phone="${sharedNumber}"`, shows: '2 contacts have this number' },
  {
    name: 'shows a list that is scrolled',
    attributes: '',
    shows: 'Waiting',
    async then(page) {
      page.card.phone = '+46701740600';
      await scrollCandidates(page, 1_000, 40);
    },
  },
  {
    name: 'has a menu open',
    attributes: `phone="${adasNumber}"`,
    shows: 'Ada Lovelace',
    async then(page) {
      page.button('Call').click();
      await page.has('[popover]:popover-open');
    },
  },
  {
    name: 'asks whether to delete',
    attributes: `phone="${adasNumber}"`,
    shows: 'Ada Lovelace',
    then: askToDelete,
  },
  {
    name: 'has just copied',
    attributes: 'email="ada@engines.example"',
    shows: 'Ada Lovelace',
    then: copyAddress,
  },
  {
    name: 'looks somebody up, and waits for the answer',
    attributes: '',
    shows: 'Waiting',
    async then(page) {
      page.card.setAttribute('src', '/built/held/never/contact-card/contact-card.js');
      page.card.phone = adasNumber;
      await page.shows('Looking up');
    },
  },
];

describe('A card that is removed', () => {
  let source: string;
  let database: string;
  before(buildBundle);
  before(async () => {
    source = await knowingPeople('removed');
    database = newName();
    await fill(database, { contacts: [contactNamed('Ada', adasNumber)], history: [], region: 'SE' });
  });
  afterEach(closePages);
  after(deleteDatabases);

  const held = (page: BuiltPage) => page.window.bookkeeping?.held ?? ['no bookkeeping'];

  /** What is said to screen readers is taken away again in some seconds, card or no card. */
  const isOfThePage = (what: string) => /^setTimeout 5000\b/.test(what);

  /** At once, or as soon as what is under way has heard that it is no longer wanted. */
  async function expectNothingHeld(page: BuiltPage) {
    const left = () => held(page).filter((what) => !isOfThePage(what));
    await waitUntil(() => left().length === 0, 'nothing to be held', { timeout: 400 }).catch(() =>
      expect(left().join('\n')).to.equal(''),
    );
  }

  for (const { name, attributes, shows, then } of stays)
    it(`leaves nothing behind while it ${name}, and goes on when it is put back`, async () => {
      const page = await openPage(`<contact-card ${source} ${attributes}></contact-card>${scripts}`);
      await page.shows(shows);
      await then?.(page);
      const { card } = page;
      expect(held(page)).not.to.be.empty;
      card.remove();
      await expectNothingHeld(page);

      page.document.body.append(card);
      card.candidates = undefined;
      card.src = /src="(.*)"/.exec(source)?.[1];
      card.email = undefined;
      card.phone = adasNumber;
      await page.shows('Ada Lovelace');
      card.remove();
      await expectNothingHeld(page);
      expectPeace(page);
    });

  it('leaves no connection behind, and has one again when it is put back', async () => {
    const attributes = `adapter="indexeddb" src="${database}" phone="${adasNumber}"`;
    const page = await openPage(`<contact-card ${attributes}></contact-card>${scripts}`);
    const isConnected = () => held(page).some((what) => what.startsWith('connection to contact-card:'));
    await page.shows('Ada');
    expect(isConnected()).to.equal(true);
    const { card } = page;
    card.remove();
    await expectNothingHeld(page);
    page.document.body.append(card);
    card.interactionId = 'another';
    card.phone = '+46701740699';
    await page.has('contact-card-none');
    expect(isConnected()).to.equal(true);
    card.remove();
    await expectNothingHeld(page);
    expectPeace(page);
  });

  it('leaves nothing behind where it never came to rest', async () => {
    const page = await openPage(scripts);
    await page.window.customElements.whenDefined('contact-card');
    for (let turn = 0; turn < 20; turn += 1) {
      page.document.body.innerHTML = `<contact-card ${source} phone="${adasNumber}"></contact-card>`;
      for (let wait = 0; wait < turn; wait += 1) await Promise.resolve();
      page.card.remove();
    }
    await expectNothingHeld(page);
    expectPeace(page);
  });

  itWithGarbageCollected('can be forgotten', async () => {
    const page = await openPage(`<contact-card ${source} ></contact-card>${scriptTag()}`);
    await page.shows('Waiting');
    const gone: WeakRef<Element>[] = [];
    for (const phone of [adasNumber, sharedNumber, '+46701740699', 'anonymous'])
      gone.push(await showAndRemove(page, phone));
    await waitUntil(
      async () => {
        await collectGarbage();
        return gone.every((card) => card.deref() === undefined);
      },
      'every card to be collected',
      { timeout: 8_000, interval: 200 },
    );
  });

  /** In a function of its own, so that nothing here refers to the card any more. */
  async function showAndRemove(page: BuiltPage, phone: string): Promise<WeakRef<Element>> {
    const card = page.document.createElement('contact-card');
    card.setAttribute('adapter', 'memory');
    card.setAttribute('src', /src="(.*)"/.exec(source)?.[1] ?? '');
    card.setAttribute('phone', phone);
    page.document.body.append(card);
    await waitUntil(() => page.all('.view', card).length > 0 && page.all('.looking', card).length === 0);
    card.remove();
    return new WeakRef(card);
  }
});
