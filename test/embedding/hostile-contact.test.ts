import { expect, waitUntil } from '@open-wc/testing';
import {
  type BuiltPage,
  buildBundle,
  closePages,
  openPage,
  patience,
  scriptTag,
  serveFile,
} from '../support/built-page.js';
import { expectHarmless, expectRoom, expectText } from './harmless.js';
import {
  attacks,
  hostile,
  hostileCard,
  hostileContact,
  inherited,
  long,
  readable,
  readableOfCard,
  turned,
} from './hostile.js';
import { onePixel } from './people.js';

const number = 'phone="+46701740605"';
/** The same server by another name: a page of one may not read from the other. */
const elsewhere = location.origin.replace('localhost', '127.0.0.1');
const history = {
  id: 'h',
  channel: 'voice',
  direction: 'inbound',
  at: '2026-01-02',
  about: ['+46701740606'],
};

describe('Hostile contacts', () => {
  before(buildBundle);
  afterEach(closePages);

  const show = (attributes: string, policy?: 'strict') =>
    openPage(`<contact-card ${attributes}></contact-card>${scriptTag()}`, policy && { policy });

  const serve = (name: string, file: unknown) =>
    serveFile(name, typeof file === 'string' ? file : JSON.stringify(file));

  /** Without a policy whatever slips through runs; with one, it is told. */
  const pages = [undefined, 'strict'] as const;
  const files = [
    { name: 'hostile.json', file: { contacts: [hostileContact] }, texts: readable },
    { name: 'hostile-3.vcf', file: hostileCard('3.0'), texts: readableOfCard },
    { name: 'hostile-4.vcf', file: hostileCard('4.0'), texts: readableOfCard },
  ];
  for (const { name, file, texts } of files)
    for (const policy of pages)
      it(`are text in a file ${name}, ${policy ? 'under a strict' : 'without a'} policy`, async () => {
        const page = await show(`adapter="memory" src="${await serve(name, file)}" ${number}`, policy);
        await page.shows(hostile('name'));
        for (const text of [...texts, turned, long]) expectText(page, text);
        await expectHarmless(page);
        expectRoom(page);
      });

  it('are text as candidates of the host, in the list and when chosen', async () => {
    const page = await show(`${number} adapter="memory"`, 'strict');
    await page.shows('No contact has this number');
    const other = { ...hostileContact, id: 'other' };
    page.card.candidates = page.own([
      { contact: hostileContact, label: hostile('candidate') },
      { contact: other, label: 'constructor', certainty: 'maybe' },
    ]);
    await page.shows(hostile('candidate'));
    await expectHarmless(page);
    page.button('candidate').click();
    await page.shows(hostile('department'));
    await expectHarmless(page);
  });

  it('are text in what the network says, in the number, and in texts of the host', async () => {
    const page = await show('adapter="memory"', 'strict');
    await page.shows('Waiting');
    const { card } = page;
    card.strings = page.own({ invalidHint: hostile('hint') }) as object;
    card.strings = {
      invalid: () => hostile('title'),
      networkName: (name) => hostile(`network ${name}`),
    };
    Object.assign(card, { displayName: hostile('name'), phone: hostile('phone'), region: hostile('region') });
    await page.shows(hostile('title'));
    for (const text of [hostile('name'), hostile('phone')]) expectText(page, text);
    await expectHarmless(page);
  });

  it('are text in what was earlier', async () => {
    const earlier = { ...history, agent: hostile('agent'), summary: hostile('summary') };
    const src = await serve('hostile-history.json', { contacts: [], history: [earlier] });
    const page = await show(`adapter="memory" src="${src}" phone="+46701740606"`, 'strict');
    await page.shows(hostile('summary'));
    expectText(page, hostile('agent'));
    await expectHarmless(page);
  });

  it('get no label, field or text from what every object has', async () => {
    const fields = inherited.map((name) => `${JSON.stringify(name)}: "field ${name}"`);
    const phones = inherited.map((label) => ({ value: `phone ${label}`, label }));
    const contact = JSON.stringify({ id: 'a', name: 'Ada', phones: [{ value: '+46701740605' }, ...phones] });
    const src = await serve('inherited.json', `[${contact.replace(/}$/, '')},"fields":{${fields.join()}}}]`);
    const page = await show(`adapter="memory" src="${src}" ${number}`, 'strict');
    await page.shows('Ada');
    for (const name of inherited) {
      expectText(page, `field ${name}`);
      expectText(page, `phone ${name}`);
      expect(page.all('dt').map(({ textContent }) => textContent.trim())).to.include(name);
    }
    expect(page.text).not.to.match(/native code|\[object/);
    await expectHarmless(page);
  });

  for (const member of ['url', 'photo'])
    it(`are refused where the ${member} is a script`, async () => {
      const contact = { id: 'a', name: 'Ada', phones: [{ value: '+46701740605' }] };
      const src = await serve(`script-${member}.json`, [
        { ...contact, [member]: 'javascript:trap(1)' },
        { ...contact, id: 'b', [member]: ' JaVaScRiPt\n:trap(1)' },
        { ...contact, id: 'c', [member]: 'data:text/html,<script>trap(1)</script>' },
        { ...contact, id: 'd', name: 'Grace' },
      ]);
      const page = await show(`adapter="memory" src="${src}" ${number}`);
      await page.shows('Grace');
      expect(page.text).not.to.include('Ada');
      await expectHarmless(page, { warnings: 1 });
    });

  it('turn no other text round', async () => {
    const src = await serve('turned.json', [
      {
        ...{ id: 'a', name: turned, organisation: { name: turned }, phones: [{ value: '+46701740605' }] },
        ...{ emails: [{ value: turned, label: turned }], fields: { tags: [turned, 'plain'] } },
      },
    ]);
    const page = await show(`adapter="memory" src="${src}" display-name="${turned}" ${number}`);
    await page.has('[part="detail"]');
    const texts = page
      .all('*', page.card)
      .filter((element) => keepsApart(page, element))
      .map(ownText);
    const holding = texts.filter((text) => text.includes(turned)).map((text) => text.trim());
    expect(holding).to.have.length(6);
    // Nothing comes after it, but for what stands behind a mark that ends its reach (U+2069).
    for (const text of holding) expect(text).to.match(/^[^\u202E]*\u202Efdp\.exe(\u2069[^\u202E]*)?$/);
  });

  it('get a photo only from where the page allows', async () => {
    const photo = `${elsewhere}/built/files/photo.png`;
    const contact = { ...hostileContact, photo };
    const src = await serve('photo.json', [contact, { ...contact, id: 'b', name: 'Pixel', photo: onePixel }]);
    for (const policy of pages) {
      const page = await show(`adapter="memory" src="${src}" ${number}`, policy);
      await page.has('.match');
      expect(page.all<HTMLImageElement>('img').map((image) => image.src)).to.deep.equal([onePixel]);
      await expectHarmless(page);
    }
    const control = await openPage(`<img src="${photo}">`, { policy: 'strict' });
    await waitUntil(() => control.recorded.violations.join().includes('img-src'), 'the violation', patience);
  });

  it('would be caught in the act', async () => {
    const page = await openPage('<p></p>');
    page.get('p').innerHTML = attacks.join(' ');
    await waitUntil(() => page.recorded.trapped.includes(1), 'what is hostile to run', { timeout: 5_000 });
  });
});

/** Whether what turns round in an element turns nothing outside. */
function keepsApart({ window }: BuiltPage, element: Element): boolean {
  const { unicodeBidi, display } = window.getComputedStyle(element);
  return /isolate|plaintext/.test(unicodeBidi) || /block|flex|grid/.test(display);
}

const ownText = (element: Element) =>
  [...element.childNodes]
    .map((node) => (node.nodeType === Node.TEXT_NODE ? (node as Text).data : ''))
    .join('');
