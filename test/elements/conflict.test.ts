import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/elements/form/contact-card-form.js';
import type { Contact, ContactChanges } from '../../src/domain/contact.js';
import { MemoryAdapter } from '../../src/index.js';
import { CardHarness } from '../support/card-harness.js';
import { named, silent } from '../support/card-sources.js';
import { contactNamed } from '../support/contacts.js';
import { tabTo } from '../support/keyboard.js';
import { focusedElement, linesIn } from '../support/seen.js';

const phone = '+46701740605';
const ada = contactNamed('Ada', phone, {
  title: 'Clerk',
  emails: [{ value: 'ada@engines.example' }],
  fields: { plan: 'Gold' },
});
const { signal } = new AbortController();

interface Surroundings {
  readonly lang?: string;
  readonly width?: number;
}

/** A card in whose form Ada's title is another, and her second number has been added. */
async function editing(surroundings: Surroundings = {}) {
  const adapter = silent(new MemoryAdapter([ada]));
  const inputs = { adapter: named(adapter), interactionId: 'call-1', contactId: 'ada', agentId: 'marta' };
  const card = await CardHarness.show(inputs, surroundings);
  const stored = () => adapter.get(ada.id, { signal });
  let writes = 0;
  return {
    card,
    stored,
    /** What somebody else saves meanwhile. */
    async change(changes: ContactChanges): Promise<Contact> {
      writes += 1;
      return adapter.editing.update(await stored(), changes, { signal, key: `other-${writes}` });
    },
  };
}

async function openForm(card: CardHarness, names = { edit: 'Edit', title: 'Job title' }): Promise<void> {
  await card.until(() => card.has(names.edit), 'the contact');
  await card.press(names.edit);
  await card.until(() => card.has(names.title) && !card.field(names.title).disabled, 'the form');
  await card.rest();
}

async function save(card: CardHarness, name = 'Save'): Promise<void> {
  await card.press(name);
  await card.until(() => !card.has('Saving …'), 'the answer');
  await card.rest();
}

/** The parts of a conflict: the label, and each choice as its lines. */
const choices = (card: CardHarness) =>
  card
    .all('fieldset[data-difference]')
    .map((each) => [
      each.querySelector('legend')?.textContent?.trim(),
      ...[...each.querySelectorAll<HTMLElement>('.side')].map((side) => linesIn(side).join(' ')),
    ]);
const chosen = (card: CardHarness) =>
  card
    .all('.side')
    .filter((side) => side.querySelector(':checked'))
    .map((side) => linesIn(side)[0]);
const settledRows = (card: CardHarness) => card.texts('.settled').map((text) => text.replaceAll('\n', ': '));
const isConflict = (card: CardHarness) => card.has('Save this');

async function choose(card: CardHarness, part: string, side: string): Promise<void> {
  const fieldset = card
    .all('fieldset[data-difference]')
    .find((each) => each.querySelector('legend')?.textContent?.trim() === part);
  const sides = [...(fieldset?.querySelectorAll<HTMLElement>('.side') ?? [])];
  const label = sides.find((each) => linesIn(each)[0] === side);
  label?.querySelector('input')?.click();
  await card.rest();
}

describe('A conflict', () => {
  it('shows both versions of what both have changed, and what only one has', async () => {
    const { card, change } = await editing();
    await openForm(card);
    await card.type('Job title', 'Chief');
    await change({ title: 'Head', fields: { plan: 'Silver' } });
    await save(card);
    expect(card.text).to.contain('Somebody else has saved this contact in the meantime.');
    expect(choices(card)).to.deep.equal([['Job title', 'Yours Chief', 'Theirs Head']]);
    expect(settledRows(card)).to.deep.equal(['Plan · Theirs: Silver']);
  });

  it('is saved as the agent chooses, and the rest with it', async () => {
    const { card, change, stored } = await editing();
    await openForm(card);
    await card.type('Job title', 'Chief');
    await change({ title: 'Head', fields: { plan: 'Silver' } });
    await save(card);
    await choose(card, 'Job title', 'Yours');
    await save(card, 'Save this');
    await card.until(() => card.heading === 'Ada', 'the contact');
    const { title, fields } = await stored();
    expect([title, fields]).to.deep.equal(['Chief', { plan: 'Silver' }]);
  });

  it('keeps both of what can be kept together, unless the agent chooses one', async () => {
    const { card, change, stored } = await editing();
    await openForm(card);
    await card.type('E-mail', 'ada@home.example');
    await change({ emails: [...ada.emails, { value: 'ada@work.example' }] });
    await save(card);
    expect(chosen(card)).to.deep.equal(['Both']);
    await save(card, 'Save this');
    await card.until(() => !isConflict(card), 'the end of the conflict');
    expect((await stored()).emails.map(({ value }) => value)).to.deep.equal([
      'ada@home.example',
      'ada@engines.example',
      'ada@work.example',
    ]);
  });

  it('is not saved before everything is decided, and leads to what is not', async () => {
    const { card, change, stored } = await editing();
    await openForm(card);
    await card.type('Job title', 'Chief');
    await change({ title: 'Head' });
    await save(card);
    await save(card, 'Save this');
    expect(card.text).to.contain('Choose one');
    expect(focusedElement()).to.have.property('value', 'mine');
    expect((await stored()).title).to.equal('Head');
  });

  it('asks nothing where each has changed something else, but says what', async () => {
    const { card, change, stored } = await editing();
    await openForm(card);
    await card.type('Job title', 'Chief');
    await change({ timeZone: 'Europe/London' });
    await save(card);
    expect(choices(card)).to.deep.equal([]);
    expect(settledRows(card)).to.deep.equal([
      'Job title · Yours: Chief',
      'Time zone · Theirs: Europe/London',
    ]);
    await save(card, 'Save this');
    await card.until(() => !isConflict(card), 'the end of the conflict');
    const { title, timeZone } = await stored();
    expect([title, timeZone]).to.deep.equal(['Chief', 'Europe/London']);
  });

  it('is shown again where the source has changed once more, with what was chosen', async () => {
    const { card, change, stored } = await editing();
    await openForm(card);
    await card.type('Job title', 'Chief');
    await change({ title: 'Head' });
    await save(card);
    await choose(card, 'Job title', 'Yours');
    await change({ title: 'Boss' });
    await save(card, 'Save this');
    await card.until(() => choices(card).flat().includes('Theirs Boss'), 'the second conflict');
    expect(chosen(card)).to.deep.equal(['Yours']);
    await save(card, 'Save this');
    await card.until(() => !isConflict(card), 'the end of the conflict');
    expect((await stored()).title).to.equal('Chief');
  });

  it('loses nothing of what was typed where the agent leaves it', async () => {
    const { card, change } = await editing();
    await openForm(card);
    await card.type('Job title', 'Chief');
    await change({ title: 'Head' });
    await save(card);
    await card.press('Back');
    await card.press('Keep draft and leave');
    await card.until(() => card.heading === 'Ada', 'the contact');
    await openForm(card);
    expect(card.field('Job title').value).to.equal('Chief');
  });

  it('is met and decided by keyboard alone', async () => {
    const { card, change, stored } = await editing();
    await openForm(card);
    await card.type('Job title', 'Chief');
    await change({ title: 'Head' });
    card.button('Save').focus();
    await sendKeys({ press: 'Enter' });
    await card.until(() => isConflict(card), 'the conflict');
    await card.rest();
    expect(focusedElement()?.className).to.contain('summary');
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: ' ' });
    await sendKeys({ press: 'ArrowDown' });
    await card.rest();
    expect(chosen(card)).to.deep.equal(['Theirs']);
    await tabTo(card, 'Save this');
    await sendKeys({ press: 'Enter' });
    await card.until(() => !isConflict(card), 'the end of the conflict');
    expect((await stored()).title).to.equal('Head');
  });

  for (const [lang, edit, title, saving] of [
    ['en', 'Edit', 'Job title', 'Save'],
    ['ar', 'تعديل', 'المسمى الوظيفي', 'حفظ'],
  ] as const)
    it(`has no findings of axe and fits into 280 pixels [${lang}]`, async () => {
      const { card, change } = await editing({ lang, width: 280 });
      await openForm(card, { edit, title });
      await card.type(title, 'Chief-of-everything-that-there-is-in-this-company');
      await change({ title: 'Head', fields: { plan: 'Silver' }, emails: [{ value: 'ada@work.example' }] });
      await save(card, saving);
      await card.until(() => card.all('.side').length > 0, 'the conflict');
      await expect(card.element).to.be.accessible();
      const { left, right } = card.element.getBoundingClientRect();
      for (const side of card.all('.side, .settled, .conflict .save')) {
        const box = side.getBoundingClientRect();
        expect(box.left).to.be.at.least(left);
        expect(box.right).to.be.at.most(right);
        expect(side.scrollWidth).to.be.at.most(side.clientWidth + 1);
      }
    });
});
