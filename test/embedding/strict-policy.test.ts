import { expect } from '@open-wc/testing';
import { openJourneyRecorder } from '../../src/journey.js';
import { deleteJourneys, newJourneys } from '../adapters/journey/indexeddb-journey-harness.js';
import { buildBundle, closePages, openPage, scriptTag, serveFile } from '../support/built-page.js';
import { expectPeace } from './peace.js';
import { onePixel } from './people.js';
import { askToDelete, copyAddress, scrollCandidates, type ShownCard } from './shown-card.js';

const people = {
  contacts: [
    {
      id: 'ada',
      name: 'Ada Lovelace',
      title: 'Analyst',
      organisation: { name: 'Analytical Engines', department: 'Notes' },
      stage: 'customer',
      phones: [
        { value: '+46701740605', label: 'mobile', preferred: true },
        { value: '+442079460018', label: 'work' },
      ],
      emails: [{ value: 'ada@engines.example', label: 'work' }],
      addresses: [
        { street: '12 St James’s Square', locality: 'London', postalCode: 'SW1Y 4JH', country: 'GB' },
      ],
      languages: ['en-GB'],
      timeZone: 'Europe/London',
      photo: onePixel,
      url: 'https://crm.example/contacts/ada',
      fields: { birthday: '1815-12-10', vip: true },
      updated: '2026-01-02T03:04:05Z',
    },
    { id: 'mary', name: 'Mary Somerville', phones: [{ value: '+46701740606' }] },
    { id: 'william', name: 'William Somerville', phones: [{ value: '+46701740606' }] },
  ],
  history: [
    { id: 'h1', channel: 'voice', direction: 'inbound', at: '2026-01-02T03:04:05Z', about: ['+33144556677'] },
  ],
};
const cards = 'BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Grace Hopper\r\nTEL:+46701740607\r\nEND:VCARD\r\n';

const views: readonly ShownCard[] = [
  {
    name: 'one contact',
    attributes: 'phone="+46701740605" interaction-state="ringing"',
    shows: 'Ada Lovelace',
  },
  {
    name: 'the numbers to call',
    attributes: 'phone="+46701740605"',
    shows: 'Ada Lovelace',
    async then(page) {
      page.button('Call').click();
      await page.has('[popover]:popover-open[style*="top"]');
    },
  },
  {
    name: 'a value that is copied',
    attributes: 'email="ada@engines.example"',
    shows: 'Ada Lovelace',
    then: copyAddress,
  },
  {
    name: 'a value that can only be selected, and says so',
    attributes: 'email="ada@engines.example"',
    shows: 'Ada Lovelace',
    async then(page) {
      Object.assign(page.document.body, { ariaNotify: undefined });
      Object.assign(page.window.navigator.clipboard, {
        writeText: () => Promise.reject(new Error('denied')),
      });
      page.button('Copy ada@').click();
      await page.has('[aria-live][style*="absolute"]');
    },
  },
  {
    name: 'a contact that is deleted, after two questions',
    attributes: 'phone="+46701740605"',
    shows: 'Ada Lovelace',
    async then(page) {
      await askToDelete(page);
      page.button('Delete …').click();
      await page.shows('Really delete');
      page.button('Delete now').click();
      await page.shows('Ada Lovelace was deleted.');
    },
  },
  {
    name: 'several contacts, and the one chosen',
    attributes: 'phone="+46701740606"',
    shows: 'Mary Somerville',
    async then(page) {
      page.button('William').click();
      await page.has('contact-card-details');
    },
  },
  { name: 'nobody, and what was earlier', attributes: 'phone="+33144556677"', shows: 'Missed call' },
  { name: 'a withheld number', attributes: 'interaction-id="1"', shows: 'The caller withholds' },
  { name: 'a hidden number', attributes: 'phone="+46*****67"', shows: 'hides the number' },
  { name: 'what is no number', attributes: 'phone="+1"', shows: 'too short' },
  {
    name: 'a contact looked up by hand',
    attributes: '',
    shows: 'Waiting for the next interaction',
    async then(page) {
      page.get<HTMLInputElement>('input').value = '+46701740605';
      page.button('Look up').click();
      await page.shows('Ada Lovelace');
    },
  },
  {
    name: 'ten thousand candidates, scrolled and searched',
    attributes: 'phone="+46701740600"',
    shows: 'No contact has this number',
    async then(page) {
      await scrollCandidates(page, 10_000, 4_000);
      const field = page.get<HTMLInputElement>('input[type=search]');
      field.value = 'Candidate 9999';
      field.dispatchEvent(new page.window.InputEvent('input', { bubbles: true }));
      await page.shows('1 of 10,000 contacts');
    },
  },
];

describe('Under a strict policy with Trusted Types', () => {
  const journeyName = newJourneys();
  let source: string;
  before(buildBundle);
  before(async () => {
    source = await serveFile('strict.json', JSON.stringify(people));
    await serveFile('strict.vcf', cards);
    await serveFile('strict-broken.json', '{');
  });
  afterEach(closePages);
  after(deleteJourneys);

  const open = (attributes: string, lang?: string) =>
    openPage(`<contact-card ${attributes}></contact-card>${scriptTag()}`, {
      policy: 'strict',
      ...(lang && { lang }),
    });

  for (const { name, attributes, shows, then } of views)
    it(`shows ${name}`, async () => {
      const page = await open(`adapter="memory" src="${source}" ${attributes}`);
      await page.shows(shows);
      await then?.(page);
      expectPeace(page);
    });

  it('reads vCards', async () => {
    const page = await open('adapter="memory" src="/built/files/strict.vcf" phone="+46701740607"');
    await page.shows('Grace Hopper');
    expectPeace(page);
  });

  it('shows a journey, as a picture and in words', async () => {
    const recorder = openJourneyRecorder({ name: journeyName, visitor: 'ada' });
    await recorder.identify({ contactId: 'ada' });
    for (const path of ['', 'cart', 'payment', 'cart'])
      await recorder.page({ url: `https://shop.example/${path}` });
    await recorder.error('The card was refused');
    await recorder.stop();
    const from = `journey="indexeddb" journey-src="${journeyName}"`;
    const page = await open(`adapter="memory" src="${source}" phone="+46701740605" ${from}`);
    await page.has('contact-card-journey svg[part~=journey-picture], [part~=journey-picture]');
    page.button('steps').click();
    await page.shows('The card was refused');
    expectPeace(page);
  });

  it('shows a look-up that failed', async () => {
    const page = await open('adapter="memory" src="/built/files/strict-broken.json" phone="+46701740607"');
    await page.shows('The look-up failed');
    expectPeace(page, 'the text is not JSON');
  });

  it('speaks another language, from right to left', async () => {
    const page = await open(`adapter="memory" src="${source}" phone="+46701740605"`, 'ar');
    await page.shows('Ada Lovelace');
    expect(page.window.getComputedStyle(page.get('contact-card-details')).direction).to.equal('rtl');
    expectPeace(page);
  });

  it('writes numbers as their countries do, and has every view at hand', async () => {
    const page = await open(`adapter="memory" src="${source}" phone="+46701740605"`);
    await page.shows('+46 70 174 06 05');
    for (const view of ['list', 'none', 'notice', 'idle'])
      await page.window.customElements.whenDefined(`contact-card-${view}`);
    expectPeace(page);
  });

  it('would tell of what the policy refuses', async () => {
    const { document: refusing, recorded } = await openPage('', { policy: 'strict' });
    refusing.body.setAttribute('style', 'color: red');
    expect(() => (refusing.body.innerHTML = '<b>')).to.throw();
    await new Promise((resolve) => setTimeout(resolve));
    expect(recorded.violations.join())
      .to.include('style-src-attr inline')
      .and.to.include('require-trusted-types');
  });
});
