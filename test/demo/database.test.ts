import { expect, waitUntil } from '@open-wc/testing';
import { madeUpNumber } from '../../demo/database/made-up-people.js';
import { sampleNames } from '../../demo/people/sample-names.js';
import { en as panelTexts } from '../../demo/strings/database/en.js';
import { en } from '../../src/strings/en.js';
import { patience } from '../support/built-page.js';
import { DatabasePanel } from './database-panel.js';

const card = (name: string, phone: string) =>
  ['BEGIN:VCARD', 'VERSION:4.0', `UID:${name}`, `FN:${name}`, `TEL:${phone}`, 'END:VCARD', ''].join('\r\n');
const vcf = (...people: [name: string, phone: string][]) =>
  new File(
    people.map(([name, phone]) => card(name, phone)),
    'people-of-mine.vcf',
  );
const csv = (...lines: string[]) => new File([lines.join('\r\n')], 'table.csv');
const greta: [string, string] = ['Greta Holm', '070-174 06 31'];

describe('the database panel of the demo', () => {
  let panel: DatabasePanel;

  before(async function (this: Mocha.Context) {
    this.timeout(60_000);
    panel = await DatabasePanel.open();
    await panel.page.shows(en.waiting);
    await panel.warmUp();
  });
  beforeEach(() => panel.begin());
  after(() => panel.page.close());

  it('brings in whoever is in a chosen file, and the card finds them', async () => {
    panel.choose(vcf(greta, ['Sten Holm', '+46 70 174 06 32']));
    await panel.tells('people-of-mine.vcf is imported Added 2');
    panel.ring('+46701740631');
    await panel.page.shows('Greta Holm');
  });

  it('takes a file that is dropped, even while the card looks in its own file', async () => {
    panel.source(0).click();
    expect(panel.page.all('.drop')).to.be.empty;
    const { defaultPrevented } = panel.hover(panel.page.get('.database'), vcf(greta));
    expect(defaultPrevented).to.equal(true);
    panel.source(1).click();
    panel.drop(vcf(greta));
    await panel.tells('Added 1');
    expect(panel.page.card.getAttribute('adapter')).to.equal('indexeddb');
  });

  it('keeps the page when a file is dropped beside the panel', () => {
    const event = panel.hover(panel.page.get('.incoming'), vcf(greta));
    expect(event.defaultPrevented).to.equal(true);
    expect(event.dataTransfer?.dropEffect).to.equal('none');
  });

  it('finds whom nobody was found for, once somebody has come and the agent looks again', async () => {
    panel.ring('+46701740631');
    await panel.page.shows(en.nobodyHas('number'));
    panel.drop(vcf(greta));
    await panel.tells('Added 1');
    panel.page.button(en.lookAgain).click();
    await panel.page.shows('Greta Holm');
  });

  it('counts what is new, changed and as before', async () => {
    panel.choose(vcf(greta, ['Sten Holm', '+46 70 174 06 32']));
    await panel.tells('Added 2');
    panel.choose(vcf(greta, ['Sten Holm', '+46 70 174 06 33']));
    await panel.tells('Changed 1 As before 1');
  });

  it('lists what is refused, the first hundred of it, and saves all of it', async () => {
    const rows = Array.from({ length: 130 }, (_, index) => `Nobody ${index},+46701740631,one cell too many`);
    panel.choose(csv('Name,Phone', 'Greta Holm,+46701740631', ...rows));
    await panel.tells('Added 1 Refused 130');
    const listed = panel.page.all('.refused li').map(({ textContent }) => textContent.replace(/\s+/g, ' '));
    expect(listed).to.have.lengthOf(101);
    expect(listed[0]).to.contain('Line 3').and.to.contain('more cells than there are headings');
    expect(listed[100]).to.contain('… and 30 more');
    panel.press('Save the list');
    const lines = (await panel.saves('table.csv.refused.csv')).trim().split('\r\n');
    expect(lines).to.have.lengthOf(131);
    expect(lines.at(-1)).to.match(/^132,131,".+"$/);
  });

  it('stops at Cancel, and what was there is still all there is', async () => {
    panel.choose(vcf(greta));
    await panel.tells('Added 1');
    panel.press('Import 100,000 made-up people');
    await panel.tells('Reading made-up-100000.vcf');
    await panel.progresses();
    expect(panel.page.get<HTMLProgressElement>('progress').value).to.be.within(0, 1);
    panel.press('Cancel');
    await panel.tells('cancelled. Nothing has changed.');
    expect(panel.page.document.activeElement?.matches('input[type="file"]')).to.equal(true);
    panel.ring('+46701740631');
    await panel.page.shows('Greta Holm');
    panel.ring(madeUpNumber(0));
    await panel.page.shows(en.nobodyHas('number'));
  });

  it('does one thing at a time', async () => {
    panel.press('Import 10,000 made-up people');
    await panel.tells('Reading made-up-10000.vcf');
    expect(panel.page.button(panelTexts.fill).getAttribute('aria-disabled')).to.equal('true');
    panel.drop(vcf(greta));
    panel.press(panelTexts.fill);
    await panel.tells('made-up-10000.vcf is imported Added 10,000');
    panel.ring(madeUpNumber(9_999));
    await panel.page.shows('Storlager');
  });

  it('asks what a column is whose heading says nothing', async () => {
    panel.choose(csv('Name,Ring me on,Shoe size', 'Greta Holm,070-174 06 31,38'));
    expect((await panel.column('Name')).value).to.equal('name.full');
    const unknown = await panel.column('Ring me on');
    expect(unknown.value).to.equal('fields.Ring me on');
    expect(unknown.closest('label')?.textContent).to.contain('070-174 06 31');
    panel.page.choose(unknown, 'phones.mobile');
    panel.page.choose(await panel.column('Shoe size'), '');
    panel.press('Import');
    await panel.tells('Added 1');
    panel.ring('+46701740631');
    await panel.page.shows('Greta Holm');
    expect(panel.page.text).not.to.contain('Shoe size');
  });

  it('asks about known headings only on request, and imports nothing where that is cancelled', async () => {
    const table = csv('Name,Mobile Phone', 'Greta Holm,070-174 06 31');
    panel.page.get('.database input[type="checkbox"]').click();
    panel.choose(table);
    expect((await panel.column('Mobile Phone')).value).to.equal('phones.mobile');
    panel.press('Cancel');
    expect(panel.told).to.equal('');
    panel.page.get('.database input[type="checkbox"]').click();
    panel.choose(table);
    await panel.tells('Added 1');
  });

  it('says in words what is wrong with a file', async () => {
    panel.choose(new File(['none of the formats'], 'people.json'));
    await panel.warns('This file cannot be read as contacts. Nothing has changed.');
    panel.choose(vcf(greta), vcf(greta));
    await panel.warns('One file at a time, please.');
    panel.press('Close');
    expect(panel.problem).to.equal('');
  });

  it('says that another import is under way', async () => {
    const { AbortSignal } = panel.page.window;
    const { timeout } = AbortSignal;
    AbortSignal.timeout = (ms) => timeout.call(AbortSignal, ms / 100);
    let letGo = () => {};
    const held = new Promise<void>((resolve) => (letGo = resolve));
    const holding = navigator.locks.request('contact-card-import:customers', () => held);
    panel.choose(vcf(greta));
    await panel.warns('another import may be under way, here or in another tab');
    letGo();
    await holding;
    AbortSignal.timeout = timeout;
  });

  it('saves everybody as vCard and as CSV', async () => {
    panel.choose(vcf(greta, ['Sten Holm', '+46 70 174 06 32']));
    await panel.tells('Added 2');
    for (const [format, name] of [
      ['vCard', 'customers.vcf'],
      ['CSV', 'customers.csv'],
    ] as const) {
      panel.press(`Save as ${format}`);
      expect(await panel.saves(name))
        .to.contain('Greta Holm')
        .and.to.contain('Sten Holm');
      await panel.tells(`${name} is saved`);
    }
  });

  it('asks before it empties the database', async () => {
    panel.choose(vcf(greta));
    await panel.tells('Added 1');
    panel.press('Empty …');
    const dialog = panel.page.get<HTMLDialogElement>('.emptying');
    await waitUntil(() => dialog.open, 'the dialog', patience);
    expect(dialog.textContent).to.contain('Empty “customers”?');
    dialog.querySelector('button')?.click();
    expect(dialog.open).to.equal(false);
    panel.ring('+46701740631');
    await panel.page.shows('Greta Holm');
    await panel.page.endAll();

    panel.press('Empty …');
    panel.press('Delete everything');
    await panel.tells('The database is empty');
    panel.ring('+46701740631');
    await panel.page.shows(en.nobodyHas('number'));
  });

  it('has the demo’s people and their past, so that the scenarios ring as from the file', async () => {
    panel.press(panelTexts.fill);
    await panel.tells('people.json is imported Added 2,000 Earlier interactions 300');
    expect((await panel.page.ring('several')).outcome).to.equal('many');
    await panel.page.shows('Pernille Skovgaard');
    await panel.page.ring('nobody');
    await panel.page.shows('Asked about delivery to Lyon; the order was not found.');
  });

  it('goes by the attributes, and they by it', async () => {
    panel.source(0).click();
    expect(panel.page.field('src').value).to.equal('people.json');
    panel.page.edit('adapter', 'indexeddb');
    expect(panel.source(1).checked).to.equal(true);
    expect(panel.page.get('.sheet').textContent.replace(/\s+/g, ' '))
      .to.contain('adapter="indexeddb"')
      .and.to.contain('src="customers"');
    panel.page.edit('src', 'another');
    expect(panel.page.get<HTMLInputElement>('.base input').value).to.equal('another');
    panel.page.choose(panel.page.get<HTMLInputElement>('.base input'), 'customers');
    expect(panel.page.field('src').value).to.equal('customers');
  });

  for (const name of sampleNames)
    it(`offers ${name}, which can be imported`, async () => {
      const link = panel.page.get<HTMLAnchorElement>(`.database a[href="${name}"]`);
      const response = await fetch(link.href);
      panel.choose(new File([await response.blob()], name));
      if (name === 'sample-outlook.csv') {
        expect((await panel.column('Service level')).closest('[data-unsure]')).not.to.equal(null);
        panel.press('Import');
        await panel.tells('Added 25');
      } else await panel.tells('Added 25 Refused 1');
    });

  it('is accessible with what was refused, and with both dialogs', async function (this: Mocha.Context) {
    this.timeout(30_000);
    panel.choose(csv('Name,Phone', 'Greta Holm,+46701740631', 'Sten,+46701740632,too many'));
    await panel.tells('Refused 1');
    expect(await panel.page.faults()).to.be.empty;
    panel.press('Empty …');
    await waitUntil(() => panel.page.get<HTMLDialogElement>('.emptying').open, 'the dialog', patience);
    expect(await panel.page.faults()).to.be.empty;
    panel.press('Cancel');
    panel.choose(csv('Name,Something', 'Greta Holm,+46701740631'));
    await panel.column('Something');
    expect(await panel.page.faults()).to.be.empty;
    panel.page.get('dialog[open] .answers button').click();
  });

  it('breaks no rule of the page’s Content-Security-Policy', () => {
    expect(panel.page.violations).to.be.empty;
  });
});
