import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { Contact, Match } from '../../src/index.js';
import { CardHarness, type CardInputs } from '../support/card-harness.js';
import { knowing, named } from '../support/card-sources.js';
import { contactNamed, matchOn } from '../support/contacts.js';
import { FakeAdapter } from '../support/fake-adapter.js';
import { Heard } from '../support/heard.js';
import { pressShiftTab } from '../support/held-keys.js';

const phone = '+442079460123';
const filterName = 'Search these contacts';
const names = ['Bo Ek', 'Ada Åström', 'Cleo Ek'];
const three = names.map((name) => contactNamed(name, phone));

const listOf = (contacts: readonly Contact[], inputs: CardInputs = {}) =>
  CardHarness.show({ adapter: knowing(...contacts), phone, ...inputs });

/** As many people as a desktop may hand over, in the order of their numbers. */
const crowd = (count: number): CardInputs => ({
  phone,
  candidates: Array.from({ length: count }, (_, i) => ({
    contact: { id: `id-${i + 1}`, name: `Person ${String(i + 1).padStart(5, '0')}` },
  })),
});

const shownNames = (card: CardHarness) => card.rows.map(([name]) => name);
const viewport = (card: CardHarness) => card.all('.viewport')[0] as HTMLElement;
const frame = () => new Promise(requestAnimationFrame);

/** What can be seen of the list without scrolling. */
function inSight(card: CardHarness): string[] {
  const { top, bottom } = viewport(card).getBoundingClientRect();
  const rows = card.all('.match').filter((row) => {
    const box = row.getBoundingClientRect();
    return box.bottom > top + 1 && box.top < bottom - 1;
  });
  return rows.map((row) => row.innerText.split('\n').find((line) => line.startsWith('Person')) ?? '');
}

async function scroll(card: CardHarness, scrollTop: number): Promise<void> {
  viewport(card).scrollTop = scrollTop;
  await frame();
  await card.rest();
}

/** A list of exactly these matches, which nothing has put in order. */
async function matched(...matches: ((on: Match['on']) => Match)[]): Promise<CardHarness> {
  const source = new FakeAdapter();
  const card = await CardHarness.show({ adapter: named(source), phone });
  const [asked] = source.finds;
  const [on] = asked?.about ?? [];
  asked?.answer({ matches: on ? matches.map((make) => make(on)) : [], more: false });
  await card.rest();
  return card;
}

describe('a list of contacts', () => {
  it('says how many there are, and by what', async () => {
    expect((await listOf(three)).heading).to.equal('3 contacts have this number');
    const email = 'ek@people.example';
    const shared = three.map((contact) => ({ ...contact, phones: [], emails: [{ value: email }] }));
    const card = await listOf(shared, { phone: undefined, email });
    expect(card.heading).to.equal('3 contacts have this address');
  });

  it('is in the order of the names, however the source has them', async () => {
    for (const order of [three, three.toReversed()])
      expect(shownNames(await listOf(order))).to.deep.equal(['Ada Åström', 'Bo Ek', 'Cleo Ek']);
  });

  it('puts sure matches before doubtful ones, which stand under a heading', async () => {
    const bo = contactNamed('Bo', undefined, {
      phones: [{ value: '020 7946 0123 ext. 17', number: phone as never, extension: '17' }],
    });
    const card = await matched(
      (on) => matchOn(on, contactNamed('Ada', phone), 'maybe'),
      (on) => matchOn(on, bo, 'extension-dropped'),
      (on) => matchOn(on, contactNamed('Cleo', phone), 'exact'),
      (on) => matchOn(on, contactNamed('Dora', phone), 'maybe'),
    );
    expect(card.rows).to.deep.equal([
      ['Cleo', 'same number'],
      ['Bo', 'same number, without extension'],
      ['Maybe', 'Ada', 'similar number'],
      ['Dora', 'similar number'],
    ]);
    expect(card.texts('h3')).to.deep.equal(['Maybe']);
  });

  it('puts those whose number only ends alike last, as maybes, and leaves the choice to the agent', async () => {
    const bo = contactNamed('Bo', undefined, { phones: [{ value: '020 7946 0123' }] });
    const card = await listOf([bo, contactNamed('Cleo', phone)]);
    expect(card.heading).to.equal('2 contacts may have this number');
    expect(card.rows).to.deep.equal([
      ['Cleo', 'same number'],
      ['Maybe', 'Bo', 'same last digits as 020 7946 0123'],
    ]);
    await card.press('Bo same last digits as 020 7946 0123');
    expect(card.heading).to.equal('Bo');
    expect(card.text).to.contain('same last digits');
    expect(card.text).not.to.contain('the caller’s number');
  });

  it('leaves the choice to the agent also where one contact’s number ends alike, and nobody has it', async () => {
    const bo = contactNamed('Bo', undefined, { phones: [{ value: '020 7946 0123' }] });
    const card = await listOf([bo]);
    expect(card.heading).to.equal('1 contact may have this number');
  });

  it('says of each contact who it is, and why it is there', async () => {
    const card = await listOf([
      contactNamed('Ada', undefined, {
        title: 'Analyst',
        organisation: { name: 'Engines Ltd' },
        phones: [{ value: '+44 20 7946 0123', number: phone as never, label: 'work' }],
      }),
      contactNamed('Bo', undefined, {
        phones: [{ value: '020 7946 0123', number: phone as never, label: 'home', shared: true }],
      }),
      contactNamed('Cleo', phone, { active: false, organisation: { name: 'Engines Ltd' } }),
    ]);
    expect(card.rows).to.deep.equal([
      ['Cleo', 'Engines Ltd', 'Inactive', 'same number'],
      ['Ada', 'Analyst · Engines Ltd', 'Work', 'same number'],
      ['Bo', 'Home · Shared', 'saved as 020 7946 0123'],
    ]);
  });

  it('says where the source has more', async () => {
    const card = await listOf(three, { definition: { matchLimit: 2 } });
    expect(shownNames(card)).to.have.lengthOf(2);
    expect(card.text).to.contain('Only the first 2 are shown.');
  });

  it('is chosen from, and comes back', async () => {
    const card = await listOf(three);
    await card.press('Bo Ek same number');
    expect(card.heading).to.equal('Bo Ek');
    await card.press('Back');
    expect(card.heading).to.equal('3 contacts have this number');
  });

  it('comes back also where the host had named a contact who is missing', async () => {
    const card = await listOf(three, { contactId: 'gone' });
    expect(card.text).to.contain('The desktop named a contact that is not known here.');
    await card.press('Bo Ek same number');
    expect(card.text).to.contain('The desktop named a contact that is not known here.');
    await card.press('Back');
    expect(card.heading).to.equal('3 contacts have this number');
  });

  describe('can be searched', () => {
    it('from three contacts on', async () => {
      expect((await listOf(three)).has(filterName)).to.equal(true);
      expect((await listOf(three.slice(1))).has(filterName)).to.equal(false);
    });

    it('by words, without accents', async () => {
      const card = await listOf(three);
      await card.type(filterName, 'ek');
      expect(shownNames(card)).to.deep.equal(['Bo Ek', 'Cleo Ek']);
      expect(card.text).to.contain('2 of 3 contacts');
      await card.type(filterName, 'ek cl');
      expect(shownNames(card)).to.deep.equal(['Cleo Ek']);
      await card.type(filterName, 'astrom');
      expect(shownNames(card)).to.deep.equal(['Ada Åström']);
      await card.type(filterName, '');
      expect(shownNames(card)).to.have.lengthOf(3);
      expect(card.text).not.to.contain('of 3');
    });

    it('in vain, which it says', async () => {
      const card = await listOf(three);
      await card.type(filterName, 'zz');
      expect(card.rows).to.deep.equal([]);
      expect(card.text).to.contain('None of these contacts matches “zz”.');
    });

    it('and says aloud how many are left', async () => {
      const heard = new Heard();
      const card = await listOf(three);
      await card.type(filterName, 'ek');
      expect(heard.texts.at(-1)).to.equal('2 of 3 contacts');
      heard.restore();
    });
  });

  describe('is as it was', () => {
    const long = crowd(300);

    it('when the agent comes back to it', async () => {
      const card = await CardHarness.show(long);
      await card.type(filterName, '1');
      const all = viewport(card).scrollHeight;
      await scroll(card, 2_000);
      const sight = inSight(card);
      const row = card.all('.match').find((each) => each.innerText.includes(sight[3] ?? '')) as HTMLElement;
      row.focus();
      await sendKeys({ press: 'Enter' });
      await card.rest();
      expect(card.heading).to.equal(sight[3]);
      expect(card.focused).to.equal('Back');
      await sendKeys({ press: 'Enter' });
      await card.rest();
      expect(card.field(filterName).value).to.equal('1');
      expect(viewport(card).scrollHeight).to.equal(all);
      expect(viewport(card).scrollTop).to.equal(2_000);
      expect(inSight(card)).to.deep.equal(sight);
      expect(card.focused).to.match(new RegExp(`^${sight[3]} `));
    });

    it('also where the row was chosen without taking the focus', async () => {
      const card = await CardHarness.show(long);
      await scroll(card, 1_000);
      const row = card.all('.match')[20] as HTMLElement;
      row.click();
      await card.rest();
      const chosen = card.heading;
      card.button('Back').focus();
      await card.press('Back');
      expect(card.focused).to.equal(`${chosen} from the desktop`);
      expect(viewport(card).scrollTop).to.equal(1_000);
    });

    it('when its interaction comes back', async () => {
      const card = await CardHarness.show({ ...long, interactionId: 'call-1' });
      await card.type(filterName, '2');
      await scroll(card, 500);
      const sight = inSight(card);
      await card.set({ interactionId: 'call-2', candidates: [] });
      await card.until(() => card.text.includes('No contact has this number'), 'that nobody is found');
      await card.set({ ...long, interactionId: 'call-1' });
      expect(card.field(filterName).value).to.equal('2');
      expect(inSight(card)).to.deep.equal(sight);
    });

    it('but begins at the top for another interaction', async () => {
      const card = await CardHarness.show({ ...long, interactionId: 'call-1' });
      await card.type(filterName, '2');
      await scroll(card, 500);
      await card.set({ ...crowd(299), interactionId: 'call-2' });
      expect(card.field(filterName).value).to.equal('');
      expect(viewport(card).scrollTop).to.equal(0);
      expect(inSight(card)[0]).to.equal('Person 00001');
    });
  });

  describe('with the keyboard', () => {
    const at = (card: CardHarness) => Number(card.focused?.match(/\d+/)?.[0]);
    const press = async (card: CardHarness, key: string) => {
      await sendKeys({ press: key });
      await card.rest();
    };

    it('is entered from the field, and walked through', async () => {
      const card = await CardHarness.show(crowd(1_000));
      card.field(filterName).focus();
      await press(card, 'ArrowDown');
      expect(at(card)).to.equal(1);
      await press(card, 'ArrowDown');
      expect(at(card)).to.equal(2);
      await press(card, 'ArrowUp');
      await press(card, 'ArrowUp');
      expect(at(card)).to.equal(1);
      const page = Math.floor(viewport(card).clientHeight / (card.all('.match')[0]?.offsetHeight ?? 1));
      await press(card, 'PageDown');
      expect(at(card)).to.equal(1 + page);
      await press(card, 'End');
      expect(at(card)).to.equal(1_000);
      expect(inSight(card).at(-1)).to.equal('Person 01000');
      await press(card, 'PageUp');
      expect(at(card)).to.equal(1_000 - page);
      await press(card, 'Home');
      expect(at(card)).to.equal(1);
      expect(viewport(card).scrollTop).to.equal(0);
    });

    it('has one stop for Tab, at the row that was left', async () => {
      const card = await CardHarness.show(crowd(1_000));
      card.element.after(document.createElement('button')); // Else the page may begin anew.
      card.field(filterName).focus();
      await press(card, 'Tab');
      expect(at(card)).to.equal(1);
      await press(card, 'ArrowDown');
      await press(card, 'Tab');
      expect(card.focused).to.equal(undefined);
      await pressShiftTab();
      expect(at(card)).to.equal(2);
      await pressShiftTab();
      expect(card.focused).to.equal(filterName);
    });

    it('keeps the row that has the focus in sight', async () => {
      const card = await CardHarness.show(crowd(100));
      card.field(filterName).focus();
      for (let i = 0; i < 15; i += 1) await press(card, 'ArrowDown');
      expect(at(card)).to.equal(15);
      expect(inSight(card)).to.include('Person 00015');
    });

    it('does not lose the focus where the row is scrolled away', async () => {
      const card = await CardHarness.show(crowd(1_000));
      card.field(filterName).focus();
      await press(card, 'ArrowDown');
      await scroll(card, 20_000);
      expect(viewport(card).scrollTop).to.equal(20_000);
      expect(at(card)).to.be.within(300, 500);
      const before = at(card);
      await press(card, 'ArrowDown');
      expect(at(card)).to.equal(before + 1);
    });

    it('chooses with Enter', async () => {
      const card = await CardHarness.show(crowd(5));
      card.field(filterName).focus();
      await press(card, 'ArrowDown');
      await press(card, 'End');
      await press(card, 'Enter');
      expect(card.heading).to.equal('Person 00005');
    });

    it('leaves other keys to the page', async () => {
      const card = await CardHarness.show(crowd(5));
      card.field(filterName).focus();
      await press(card, 'ArrowDown');
      const seen: boolean[] = [];
      const listen = (event: KeyboardEvent) => seen.push(event.defaultPrevented);
      document.addEventListener('keydown', listen);
      await sendKeys({ press: 'F2' });
      await sendKeys({ press: 'ArrowDown' });
      document.removeEventListener('keydown', listen);
      expect(seen).to.deep.equal([false, true]);
    });
  });

  describe('of ten thousand contacts', () => {
    let card: CardHarness;
    const count = 10_000;
    const inputs = crowd(count);
    const drawn = () => card.all('li').map((row) => Number(row.getAttribute('aria-posinset')));
    const everyLi = () => card.all('ul > li').length;

    beforeEach(async () => {
      card = await CardHarness.show(inputs);
    });

    it('draws the rows that can be seen, and some around them', async () => {
      expect(card.heading).to.equal('10,000 contacts may have this number');
      expect(everyLi()).to.be.within(inSight(card).length, 79);
      for (const part of [0.25, 0.5, 0.99]) {
        await scroll(card, viewport(card).scrollHeight * part);
        expect(everyLi()).to.be.within(inSight(card).length, 79);
        expect(inSight(card).length).to.be.above(5);
      }
    });

    it('tells screen readers of all of them', async () => {
      for (const part of [0, 0.5, 1]) {
        await scroll(card, viewport(card).scrollHeight * part);
        const rows = card.all('li');
        expect(new Set(rows.map((row) => row.getAttribute('aria-setsize')))).to.deep.equal(
          new Set([`${count}`]),
        );
        const positions = drawn();
        expect(positions).to.deep.equal(positions.map((_, i) => (positions[0] ?? 0) + i));
        expect(rows.map((row) => row.innerText.match(/Person (\d+)/)?.[1])).to.deep.equal(
          positions.map((position) => String(position).padStart(5, '0')),
        );
      }
    });

    it('ends with the last', async () => {
      await scroll(card, viewport(card).scrollHeight);
      expect(inSight(card).at(-1)).to.equal('Person 10000');
      expect(drawn().at(-1)).to.equal(count);
      const last = card.all('.match').at(-1)?.getBoundingClientRect();
      expect(last?.bottom).to.be.closeTo(viewport(card).getBoundingClientRect().bottom, 1);
    });

    it('is searched down to one, from wherever one was', async () => {
      await scroll(card, viewport(card).scrollHeight);
      await card.type(filterName, '09876');
      expect(shownNames(card)).to.deep.equal(['Person 09876']);
      expect(card.text).to.contain('1 of 10,000 contacts');
      expect(drawn()).to.deep.equal([1]);
      await card.type(filterName, '');
      expect(inSight(card)[0]).to.equal('Person 00001');
    });

    it('stands still while one scrolls: each row where its place says', async () => {
      const height = card.all('.match')[0]?.getBoundingClientRect().height ?? 0;
      for (const scrollTop of [777, 123_456, 400_000]) {
        await scroll(card, scrollTop);
        const origin = viewport(card).getBoundingClientRect().top - viewport(card).scrollTop;
        const row = card.all('li')[5] as HTMLElement;
        const expected = (Number(row.getAttribute('aria-posinset')) - 1) * height;
        expect(row.getBoundingClientRect().top - origin).to.be.closeTo(expected, 1);
      }
    });
  });

  it('grows no higher than the host lets it', async () => {
    const card = await CardHarness.show(crowd(50));
    const grow = async (height: string) => {
      card.element.style.setProperty('--contact-card-list-max-height', height);
      await frame();
      await frame();
      await card.rest();
    };
    await grow('200px');
    expect(viewport(card).clientHeight).to.equal(200);
    expect(card.all('ul > li').length).to.be.below(30);
    await grow('5000px');
    expect(inSight(card)).to.have.lengthOf(50);
  });

  it('follows the size of the text', async () => {
    const card = CardHarness.put(crowd(500));
    card.element.style.setProperty('--contact-card-font-size', '26px');
    await card.rest();
    await scroll(card, viewport(card).scrollHeight);
    expect(inSight(card).at(-1)).to.equal('Person 00500');
    const last = card.all('.match').at(-1)?.getBoundingClientRect();
    expect(last?.bottom).to.be.closeTo(viewport(card).getBoundingClientRect().bottom, 1);
  });
});
