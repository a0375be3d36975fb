import { expect, waitUntil } from '@open-wc/testing';
import { a11ySnapshot, sendKeys } from '@web/test-runner-commands';
import { ContactError, MemoryAdapter, type Removal } from '../../src/index.js';
import { enWork } from '../../src/strings/work/en.js';
import { CardHarness, type CardInputs } from '../support/card-harness.js';
import { knowing, named } from '../support/card-sources.js';
import { contactNamed } from '../support/contacts.js';
import { itWithAccessibilityTree } from '../support/engines.js';
import { Heard } from '../support/heard.js';
import { elementsIn, focusedName } from '../support/seen.js';
import { pressShiftTab } from '../support/held-keys.js';
import { settled } from '../support/settled.js';

const phone = '+46701740605';
const bosPhone = '+46701740606';
const ada = contactNamed('Ada', phone, { organisation: { name: 'Engines Ltd' } });
const bo = contactNamed('Bo', bosPhone);
const first = 'Delete Ada?';
const second = 'Really delete Ada?';

/** A card with Ada on it. */
const withAda = (inputs: CardInputs = {}, width?: number) =>
  CardHarness.show(
    { adapter: knowing(ada, bo), interactionId: 'call-1', phone, ...inputs },
    width ? { width } : {},
  );

/** The question that is in front of the page. */
const questionOn = (card: CardHarness) =>
  card.all('dialog:modal h2').map(({ textContent }) => textContent?.trim());
const linesOn = (card: CardHarness) => card.texts('.erasure p');

async function keys(card: CardHarness, ...names: string[]): Promise<void> {
  for (const name of names) {
    await sendKeys({ press: name });
    await card.rest();
  }
}

async function askTwice(card: CardHarness): Promise<void> {
  await card.press('Delete contact');
  await card.press('Delete …');
}

async function erase(card: CardHarness): Promise<void> {
  await askTwice(card);
  await card.press('Delete now');
}

/** Of whom it is said that they cannot be erased. */
class Unerasable extends MemoryAdapter {
  isDown = true;
  declare readonly editing: MemoryAdapter['editing'];

  constructor(reason = new ContactError('unavailable', 'no')) {
    super([ada, bo]);
    const remove = this.editing.remove.bind(this.editing);
    this.editing.remove = (id, options): Promise<Removal> =>
      this.isDown ? Promise.reject(reason) : remove(id, options);
  }
}

describe('Deleting a contact', () => {
  it('is asked twice, with who it is and what goes along', async () => {
    const card = await withAda();
    await card.press('Delete contact');
    expect(card.texts('dialog')).to.deep.equal([
      [
        first,
        'Engines Ltd',
        '+46 70 174 06 05',
        'The contact is deleted, together with the earlier interactions that belong to it. No look-up finds it any more.',
        'Cancel',
        'Delete …',
      ].join('\n'),
    ]);
    await card.press('Delete …');
    expect(questionOn(card)).to.deep.equal([second]);
    expect(card.text).to.contain('It is deleted at once, for everybody who works with these contacts.');
    expect(card.heading).to.equal('Ada');
  });

  it('is done after the second answer, and said', async () => {
    const card = await withAda();
    await erase(card);
    expect(questionOn(card)).to.deep.equal([]);
    expect(card.text).to.contain('No contact has this number');
    expect(linesOn(card)).to.deep.equal(['Ada was deleted.']);
    expect(card.told('contact-deleted')).to.deep.equal([{ contactId: 'ada', interactionId: 'call-1' }]);
  });

  it('is undone by one press, and the contact is there again', async () => {
    const card = await withAda();
    await erase(card);
    await card.press('Undo');
    expect(card.heading).to.equal('Ada');
    expect(linesOn(card)).to.deep.equal([]);
    expect(card.told('contact-restored')).to.deep.equal([{ contactId: 'ada', interactionId: 'call-1' }]);
  });

  it('keeps an undo for each, whatever is on the card', async () => {
    const card = await withAda();
    await erase(card);
    await card.set({ interactionId: 'call-2', phone: bosPhone });
    await erase(card);
    await card.set({ interactionId: 'call-3', phone: 'anonymous' });
    expect(linesOn(card)).to.deep.equal(['Ada was deleted.', 'Bo was deleted.']);
    await card.press('Undo');
    expect(linesOn(card)).to.deep.equal(['Bo was deleted.']);
    await card.press('Close');
    expect(linesOn(card)).to.deep.equal([]);
    await card.set({ interactionId: 'call-1', phone });
    expect(card.heading).to.equal('Ada');
    await card.set({ interactionId: 'call-2', phone: bosPhone });
    expect(card.text).to.contain('No contact has this number');
  });

  it('says what helps where the browser has no room for it', async () => {
    const full = new ContactError('storage', 'QuotaExceededError', { storage: 'full' });
    const card = await withAda({ adapter: named(new Unerasable(full)) });
    await erase(card);
    await waitUntil(() => linesOn(card)[0]?.endsWith(enWork.storageError('full')), 'what helps is said');
    expect(linesOn(card)).to.deep.equal([`Ada could not be deleted. ${enWork.storageError('full')}`]);
  });

  it('is tried again where it failed', async () => {
    const source = new Unerasable();
    const card = await withAda({ adapter: named(source) });
    await erase(card);
    expect(linesOn(card)).to.deep.equal(['Ada could not be deleted. The contact source does not answer.']);
    expect(card.heading).to.equal('Ada');
    expect(card.told('contact-error')).to.deep.equal([{ code: 'unavailable', message: 'no' }]);
    source.isDown = false;
    await card.press('Retry');
    expect(linesOn(card)).to.deep.equal(['Ada was deleted.']);
  });

  it('is not offered where nothing may be changed, or deleting is not allowed', async () => {
    expect((await withAda({ readonly: true })).buttons).not.to.include('Delete contact');
    const card = await withAda({ definition: { allow: ['create'] } });
    await card.until(() => card.heading === 'Ada', 'the contact');
    expect(card.buttons).not.to.include('Delete contact');
  });

  it('is of one agent, whom the next one does not see', async () => {
    const card = await withAda({ agentId: 'marta' });
    await erase(card);
    await card.set({ agentId: 'bjorn' });
    expect(linesOn(card)).to.deep.equal([]);
    await card.set({ agentId: 'marta' });
    expect(linesOn(card)).to.deep.equal(['Ada was deleted.']);
  });

  describe('is not done by mistake', () => {
    it('by Cancel, at either question', async () => {
      const card = await withAda();
      await card.press('Delete contact');
      await card.press('Cancel');
      await askTwice(card);
      await card.press('Cancel');
      expect(questionOn(card)).to.deep.equal([]);
      expect([card.heading, linesOn(card)]).to.deep.equal(['Ada', []]);
    });

    it('by Escape, at either question', async () => {
      const card = await withAda();
      for (const answers of [[], ['Delete …']]) {
        await card.press('Delete contact');
        for (const answer of answers) await card.press(answer);
        await keys(card, 'Escape');
        expect(questionOn(card)).to.deep.equal([]);
      }
      await card.press('Delete contact');
      expect(questionOn(card)).to.deep.equal([first]);
    });

    it('by the second click of a double click', async () => {
      const card = await withAda();
      await card.press('Delete contact');
      const doubleClick = new MouseEvent('click', { bubbles: true, composed: true, detail: 2 });
      card.button('Delete …').dispatchEvent(doubleClick);
      await card.rest();
      expect(questionOn(card)).to.deep.equal([first]);
      await card.press('Delete …');
      card.button('Delete now').dispatchEvent(new MouseEvent('click', { bubbles: true, detail: 2 }));
      await card.rest();
      expect(questionOn(card)).to.deep.equal([second]);
    });

    for (const width of [280, 800])
      it(`by two presses at one place of a card of ${width} pixels`, async () => {
        const card = await withAda({}, width);
        await card.press('Delete contact');
        const before = card.button('Delete …').getBoundingClientRect();
        await card.press('Delete …');
        const after = card.button('Delete now').getBoundingClientRect();
        expect(after.right).to.be.at.most(before.left);
      });

    it('by a key that is held down', async () => {
      const card = await withAda();
      card.button('Delete contact').focus();
      await keys(card, 'Enter', 'Enter', 'Enter', 'Enter');
      expect([card.heading, linesOn(card)]).to.deep.equal(['Ada', []]);
      await card.press('Delete contact');
      card.button('Delete …').focus();
      await keys(card, 'Enter', 'Enter');
      expect([card.heading, linesOn(card)]).to.deep.equal(['Ada', []]);
    });

    it('to somebody else who rings meanwhile', async () => {
      const card = await withAda();
      await askTwice(card);
      const button = card.button('Delete now');
      await card.set({ interactionId: 'call-2', phone: bosPhone });
      expect(questionOn(card)).to.deep.equal([]);
      button.click();
      await card.rest();
      expect([card.heading, linesOn(card)]).to.deep.equal(['Bo', []]);
    });

    it('by a card that has left the page', async () => {
      const card = await withAda();
      await askTwice(card);
      const { parentElement: around } = card.element;
      card.element.remove();
      await settled();
      around?.append(card.element);
      await card.rest();
      expect(questionOn(card)).to.deep.equal([]);
      await card.press('Delete contact');
      expect(questionOn(card)).to.deep.equal([first]);
    });
  });

  describe('by the keyboard alone', () => {
    it('begins each time at the answer that changes nothing', async () => {
      const card = await withAda();
      card.button('Delete contact').focus();
      await keys(card, 'Enter');
      expect(card.focused).to.equal('Cancel');
      await keys(card, 'Tab', 'Enter');
      expect([card.focused, questionOn(card)]).to.deep.equal(['Cancel', [second]]);
      await pressShiftTab();
      expect(card.focused).to.equal('Delete now');
      await keys(card, 'Enter');
      expect(linesOn(card)).to.deep.equal(['Ada was deleted.']);
    });

    it('ends where it began, when the answer is no', async () => {
      const card = await withAda();
      card.button('Delete contact').focus();
      await keys(card, 'Enter', 'Escape');
      expect(card.focused).to.equal('Delete contact');
      await keys(card, 'Enter', 'Tab', 'Enter', 'Enter');
      expect(card.focused).to.equal('Delete contact');
    });

    it('goes on in what the card shows then', async () => {
      const card = await withAda();
      card.button('Delete contact').focus();
      await erase(card);
      expect(card.focused).to.equal('Copy +46 70 174 06 05');
      card.button('Undo').focus();
      await keys(card, 'Enter');
      expect([card.heading, card.focused]).to.deep.equal(['Ada', 'Ada']);
    });

    it('goes on in the card that rings meanwhile', async () => {
      const card = await withAda();
      card.button('Delete contact').focus();
      await askTwice(card);
      await card.set({ interactionId: 'call-2', phone: bosPhone });
      expect(focusedName()).to.equal('Delete contact');
    });
  });

  describe('for a screen reader', () => {
    let heard: Heard;
    beforeEach(() => {
      heard = new Heard();
    });
    afterEach(() => heard.restore());

    /** What is put off until the look-up has been spoken. */
    const later = () => new Promise((resolve) => setTimeout(resolve, 20));

    itWithAccessibilityTree('is an alert with a name and a text, both times', async () => {
      const card = await withAda();
      const alerts = async () => {
        const { children = [] } = (await a11ySnapshot({})) as unknown as {
          children?: { role: string; name: string }[];
        };
        return children.filter(({ role }) => role === 'alertdialog').map(({ name }) => name);
      };
      await card.press('Delete contact');
      expect(await alerts()).to.deep.equal([first]);
      await card.press('Delete …');
      expect(await alerts()).to.deep.equal([second]);
      const [dialog] = card.all('dialog');
      const hint = dialog?.querySelector(`#${dialog.getAttribute('aria-describedby')}`);
      expect(hint?.textContent).to.contain('It is deleted at once');
      await card.press('Cancel');
    });

    it('is said last, when the look-up has been', async () => {
      const card = await withAda();
      await erase(card);
      await later();
      expect(heard.texts).to.deep.equal(['Contact: Ada', 'No contact has this number', 'Ada was deleted.']);
      await card.press('Undo');
      await later();
      expect(heard.texts.slice(3)).to.deep.equal(['Contact: Ada', 'Ada is back.']);
    });

    it('tells of each Undo whom it puts back', async () => {
      const card = await withAda();
      await erase(card);
      await card.set({ interactionId: 'call-2', phone: bosPhone });
      await erase(card);
      const undos = card.all('button').filter(({ textContent }) => textContent?.trim() === 'Undo');
      const described = undos.map((undo) => {
        const root = undo.getRootNode() as ShadowRoot;
        return root.getElementById(undo.getAttribute('aria-describedby') ?? '')?.textContent?.trim();
      });
      expect(described).to.deep.equal(['Ada was deleted.', 'Bo was deleted.']);
    });

    it('is said once, whichever agent comes back', async () => {
      const card = await withAda({ agentId: 'marta' });
      await erase(card);
      await card.set({ agentId: 'bjorn' });
      await card.set({ agentId: 'marta' });
      await later();
      expect(heard.texts.filter((text) => text === 'Ada was deleted.')).to.have.lengthOf(1);
    });
  });

  describe('for a screen reader that needs a region', () => {
    before(() => Object.assign(document.body, { ariaNotify: undefined }));
    after(() => delete (document.body as { ariaNotify?: unknown }).ariaNotify);

    it('leaves what is said meanwhile where it can be heard: in the dialog', async () => {
      const card = await withAda();
      await card.press('Delete contact');
      await CardHarness.show({ adapter: knowing(bo), phone: bosPhone });
      const inDialog = [...elementsIn(card.element)].filter((element) => element.closest('dialog[open]'));
      const region = inDialog.find((element) => element.ariaLive === 'polite');
      expect(region?.textContent).to.equal('Contact: Bo');
      await card.press('Cancel');
    });

    it('and what withdraws the question is said on the page', async () => {
      const card = await withAda();
      await card.set({ interactionId: 'call-2', phone: bosPhone });
      await card.set({ interactionId: 'call-1', phone });
      await card.press('Delete contact');
      await card.set({ interactionId: 'call-2', phone: bosPhone });
      const regions = [...document.querySelectorAll('body > [aria-live]')];
      expect(regions.map(({ textContent }) => textContent)).to.deep.equal(['Contact: Bo']);
    });
  });
});
