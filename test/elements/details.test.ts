import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { Contact, ContactPhone, PhoneNumber } from '../../src/index.js';
import '../support/all-views.js';
import { CardHarness, type CardInputs } from '../support/card-harness.js';
import { knowing, named } from '../support/card-sources.js';
import { contactNamed, found } from '../support/contacts.js';
import { DrivenClock } from '../support/driven-clock.js';
import { FakeAdapter } from '../support/fake-adapter.js';
import { Heard } from '../support/heard.js';
import { elementsIn, focusedName } from '../support/seen.js';

const phone = '+46701740605';
const numbered = (value: string, part: Partial<ContactPhone> = {}): ContactPhone => ({
  ...{ value, number: value.replaceAll(' ', '') as PhoneNumber },
  ...part,
});
const noNotes = ['Notes', 'Add note', 'No notes yet'];
const transparent = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';

/** A card on which one contact is shown. */
function showing(part: Partial<Contact>, inputs: CardInputs = {}): Promise<CardHarness> {
  const contact = contactNamed('Ada Byron', phone, part);
  return CardHarness.show({ adapter: knowing(contact), phone, ...inputs });
}

describe('a contact', () => {
  describe('is shown with what has a value', () => {
    it('and with nothing else', async () => {
      const card = await showing({});
      expect(card.lines).to.deep.equal([
        '+46 70 174 06 05',
        'Sweden',
        'Ada Byron',
        card.badges[0],
        'Call',
        'Send message',
        'Edit',
        'Phone · the caller’s number',
        '+46 70 174 06 05',
        ...noNotes,
      ]);
    });

    it('even if it has next to none', async () => {
      const empty = contactNamed('Nobody In Particular');
      const card = await CardHarness.show({ adapter: knowing(empty), contactId: empty.id });
      expect(card.lines).to.deep.equal([
        ...['Incoming call', 'Nobody In Particular', 'Send message', 'Edit'],
        ...noNotes,
      ]);
      expect(card.buttons).to.deep.equal([
        ...['Send message', 'Edit', 'Not this person', 'Look again', 'Delete contact', 'Add note'],
      ]);
    });

    it('in full, where there is much', async () => {
      const card = await showing({
        title: 'Analyst',
        organisation: { name: 'Engines Ltd', department: 'Mathematics' },
        name: { full: 'Ada Byron', phonetic: 'AY-da' },
        phones: [
          numbered('+46 70 174 06 05', { label: 'mobile', preferred: true }),
          numbered('+46 8 505 123 40', { label: 'work', extension: '17', shared: true }),
          { value: '201', label: 'Direct line' },
        ],
        emails: [{ value: 'ada@people.example', label: 'home', preferred: true }],
        addresses: [{ street: 'Storgatan 1\n2 tr', postalCode: '903 26', locality: 'Umeå', country: 'SE' }],
        languages: ['sv', 'en-GB'],
        timeZone: 'Europe/Stockholm',
        owner: { id: 'umea', name: 'Umeå depot', email: 'umea@people.example' as never },
        fields: { birthday: '1971-02-28', customerSince: 2019, vip: true, categories: ['A', 'B'], empty: '' },
        created: '2020-01-02T03:04:05Z',
        updated: '2026-11-08T12:00:00Z',
      });
      expect(card.text).to.contain('Analyst · Engines Ltd');
      const updated = new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeStyle: 'short' });
      expect(card.details).to.deep.equal([
        ['Mobile · the caller’s number', '+46 70 174 06 05'],
        ['Work · Shared', '+46 8 505 123 40 ext. 17'],
        ['Direct line', '201'],
        ['E-mail · Home · Preferred', 'ada@people.example'],
        ['Address', 'Storgatan 1\n2 tr\nSE-903 26 Umeå\nSweden'],
        ['Department', 'Mathematics'],
        ['Pronounced', 'AY-da'],
        ['Birthday', 'Feb 28, 1971'],
        ['Customer since', '2,019'],
        ['Vip', 'Yes'],
        ['Categories', '\u2068A\u2069 and \u2068B\u2069'],
        ['Languages', '\u2068Swedish\u2069 and \u2068British English\u2069'],
        ['Time zone', 'Europe/Stockholm'],
        ['Owner', 'Umeå depot\numea@people.example'],
        ['Created', 'Jan 2, 2020'],
        ['Updated', updated.format(new Date('2026-11-08T12:00:00Z'))],
      ]);
    });

    it('fields by the types of the definition', async () => {
      const definition = {
        fields: [
          { name: 'since', label: 'Customer since', type: 'date' as const },
          { name: 'note', label: 'Good to know' },
        ],
      };
      const card = await showing({ fields: { since: '2019-05-01', note: 'One\nTwo' } }, { definition });
      expect(card.detail('Customer since')).to.equal('May 1, 2019');
      expect(card.detail('Good to know')).to.equal('One\nTwo');
    });
  });

  it('breaks an address that does not fit where an address has its joints', async () => {
    const value = 'maria.ludovica.bianchi@cantieriadriatico.ufficioacquisti.people.example';
    const card = await showing({ emails: [{ value }] });
    const texts = document.createTreeWalker(card.all('dd .code')[1] as HTMLElement, NodeFilter.SHOW_TEXT);
    const lines = new Map<number, string>();
    for (let text = texts.nextNode(); text; text = texts.nextNode())
      for (const at of text.textContent?.split('').keys() ?? []) {
        const range = document.createRange();
        range.setStart(text, at);
        range.setEnd(text, at + 1);
        const { top } = range.getBoundingClientRect();
        lines.set(top, `${lines.get(top) ?? ''}${range.toString()}`);
      }
    const [first = '', ...others] = lines.values();
    expect([first, ...others].join('')).to.equal(value);
    expect(others).to.have.lengthOf.above(0);
    others.reduce((before, line) => {
      expect(line.startsWith('.') || before.endsWith('@'), line).to.equal(true);
      return line;
    }, first);
  });

  describe('says which of its values the interaction brought', () => {
    const both = { emails: [{ value: 'ada@people.example' }] };
    const cases: [inputs: CardInputs, label: string][] = [
      [{ phone }, 'Phone · the caller’s number'],
      [{ phone, direction: 'outbound' }, 'Phone · the number contacted'],
      [{ phone: undefined, email: 'ada@people.example' }, 'E-mail · the sender’s address'],
      [
        { phone: undefined, email: 'ada@people.example', direction: 'outbound' },
        'E-mail · the recipient’s address',
      ],
    ];
    for (const [inputs, label] of cases)
      it(label, async () => {
        const card = await showing(both, inputs);
        const hinted = card.details.map(([name]) => name).filter((name) => name.includes(' · '));
        expect(hinted).to.deep.equal([label]);
      });

    it('and of nothing, where the host has named a contact who has none of it', async () => {
      const card = await showing(both, { contactId: 'ada byron', phone: '+46701740699' });
      expect(card.details.map(([name]) => name)).to.deep.equal(['Phone', 'E-mail']);
    });
  });

  describe('has badges', () => {
    const badgesOf = async (part: Partial<Contact>) =>
      (await showing({ phones: [{ value: '201' }], ...part }, { phone: '201', interactionId: 'call-1' }))
        .badges;

    it('for its stage, kind and state', async () => {
      expect(await badgesOf({ stage: 'lead' })).to.deep.equal(['Lead']);
      expect(await badgesOf({ stage: 'customer', kind: 'organisation' })).to.deep.equal([
        'Customer',
        'Organisation',
      ]);
      expect(await badgesOf({ kind: 'group', oneTime: { interactionId: 'call-1' } })).to.deep.equal([
        'Group',
        'One-time',
      ]);
      expect(await badgesOf({})).to.deep.equal([]);
    });

    it('for being inactive', async () => {
      const card = await showing({ active: false });
      await card.press('Ada Byron Inactive same number');
      expect(card.badges).to.include('Inactive');
    });

    it('for its first language, whatever it is called', async () => {
      expect(await badgesOf({ languages: ['pt-BR', 'en'] })).to.deep.equal(['Brazilian Portuguese']);
      expect(await badgesOf({ languages: ['no such tag'] })).to.deep.equal(['No such tag']);
    });

    describe('for the time of day where it is', () => {
      let clock: DrivenClock;
      beforeEach(() => {
        clock = new DrivenClock('2026-03-01T22:58:30Z');
      });
      afterEach(() => clock.restore());

      it('by its time zone', async () => {
        expect(await badgesOf({ timeZone: 'Asia/Tokyo' })).to.deep.equal(['7:58 AM there']);
        expect(await badgesOf({ timeZone: '-03:30' })).to.deep.equal(['7:28 PM there']);
      });

      it('by its country, or that of its number, where that has one time', async () => {
        expect(await badgesOf({ addresses: [{ country: 'JP' }] })).to.deep.equal(['7:58 AM there']);
        expect((await showing({})).badges).to.deep.equal(['11:58 PM there']);
        expect(await badgesOf({ addresses: [{ country: 'US' }] })).to.deep.equal([]);
        expect(await badgesOf({ addresses: [{ country: 'Atlantis' }] })).to.deep.equal([]);
        expect(await badgesOf({ timeZone: 'Mars/Olympus' })).to.deep.equal([]);
      });

      it('and the time goes on', async () => {
        const card = await showing({});
        clock.pass(29_000);
        await card.rest();
        expect(card.badges).to.deep.equal(['11:58 PM there']);
        clock.pass(1_000);
        await card.rest();
        expect(card.badges).to.deep.equal(['11:59 PM there']);
        clock.pass(60_000);
        await card.rest();
        expect(card.badges).to.deep.equal(['12:00 AM there']);
      });
    });
  });

  describe('has a picture', () => {
    /** Without U+200C, which keeps Arabic letters from joining. */
    const picture = (card: CardHarness) => card.all('.avatar')[0]?.textContent?.replace('\u200c', '').trim();
    const images = (card: CardHarness) =>
      [...elementsIn(card.element)].filter((element) => element instanceof HTMLImageElement);

    it('of its initials', async () => {
      const initials: [name: string, expected: string][] = [
        ['Ada Byron', 'AB'],
        ['Ingegerd Wallström-Öhman', 'IW'],
        ['Bosse', 'B'],
        ['أحمد المصري', 'أا'],
        ['"Dr." +46 70', 'D7'],
        ['😀', ''],
      ];
      for (const [full, expected] of initials)
        expect(picture(await showing({ name: { full } })), full).to.equal(expected);
      const named = { full: 'Arch. Maria Bianchi Trivulzio', given: 'Maria', family: 'Bianchi Trivulzio' };
      expect(picture(await showing({ name: named }))).to.equal('MB');
    });

    it('of its own, where that comes with the contact', async () => {
      const card = await showing({ photo: transparent });
      expect(card.all('img').map((image) => image.getAttribute('src'))).to.deep.equal([transparent]);
      expect(card.all('img')[0]?.getAttribute('alt')).to.equal('');
    });

    it('of its own from this page’s origin, or from one that the definition allows', async () => {
      const photo = 'https://photos.example/ada.png';
      const allowed = await showing({ photo }, { definition: { photoOrigins: ['https://photos.example'] } });
      expect(images(allowed).map(({ src }) => src)).to.deep.equal([photo]);
      const own = await showing({ photo: '/no-such-photo.png' });
      expect(images(own)).to.have.lengthOf(1);
    });

    it('from nowhere else: that would tell who is on the card', async () => {
      for (const photo of ['https://photos.example/ada.png', 'http://[', 'blob:https://other.example/1']) {
        const card = await showing({ photo });
        expect(images(card), photo).to.have.lengthOf(0);
        expect(picture(card)).to.equal('AB');
      }
    });

    it('of its initials, where its own is broken', async () => {
      const card = await showing({ photo: 'data:image/png;base64,AAAA' });
      await card.until(() => card.all('img').length === 0, 'no picture');
      expect(picture(card)).to.equal('AB');
    });

    it('that does not suffer from the broken one of the contact before', async () => {
      const broken = contactNamed('Ada', undefined, { photo: 'data:image/png;base64,AAAA' });
      const sound = contactNamed('Bo', undefined, { photo: transparent });
      const card = await CardHarness.show({ adapter: knowing(broken, sound), contactId: sound.id });
      await card.set({ contactId: broken.id });
      await card.until(() => card.all('img').length === 0, 'no picture');
      await card.set({ contactId: sound.id });
      expect(card.heading).to.equal('Bo');
      expect(card.all('img')).to.have.lengthOf(1);
    });
  });

  describe('is copied from', () => {
    const copied: string[] = [];
    let heard: Heard;
    const useClipboard = (writeText: (text: string) => Promise<void>) =>
      Object.defineProperty(navigator.clipboard, 'writeText', { value: writeText, configurable: true });
    const contact: Partial<Contact> = {
      phones: [numbered('+46 70 174 06 05'), numbered('+46 8 505 123 40', { extension: '17' })],
      emails: [{ value: 'Ada@People.example' }],
      addresses: [{ street: 'Storgatan 1', postalCode: '903 26', locality: 'Umeå', country: 'SE' }],
    };

    beforeEach(() => {
      copied.length = 0;
      useClipboard(async (text) => void copied.push(text));
      heard = new Heard();
    });
    afterEach(() => {
      delete (navigator.clipboard as Partial<Clipboard>).writeText;
      heard.restore();
    });

    it('by the control beside each number and address', async () => {
      const card = await showing(contact);
      const names = card.buttons.filter((name) => name.startsWith('Copy'));
      expect(names).to.deep.equal([
        'Copy +46 70 174 06 05',
        'Copy +46 8 505 123 40 ext. 17',
        'Copy Ada@People.example',
        'Copy Storgatan 1, SE-903 26 Umeå, Sweden',
      ]);
      for (const name of names) await card.press(name);
      expect(copied).to.deep.equal([
        '+46701740605',
        '+46 8 505 123 40 ext. 17',
        'Ada@People.example',
        'Storgatan 1\nSE-903 26 Umeå\nSweden',
      ]);
      expect(card.told('contact-copied').map(({ value }) => value)).to.deep.equal(copied);
    });

    it('with the keyboard', async () => {
      const card = await showing(contact);
      card.button('Copy Ada@People.example').focus();
      await sendKeys({ press: 'Enter' });
      await card.rest();
      expect(copied).to.deep.equal(['Ada@People.example']);
      expect(card.focused).to.equal('Copy Ada@People.example');
    });

    it('and says so, for a moment in a picture, and aloud', async () => {
      const clock = new DrivenClock('2026-03-01T12:00:00Z');
      try {
        const card = await showing(contact);
        const pictures = () =>
          card.all('dd button').map((button) => button.innerHTML.replace(/<!--.*?-->/g, ''));
        const before = pictures();
        heard.texts.length = 0;
        await card.press('Copy Ada@People.example');
        const changed = pictures().flatMap((now, position) => (now === before[position] ? [] : [position]));
        expect(changed).to.deep.equal([4]);
        expect(heard.texts).to.deep.equal(['Ada@People.example copied']);
        clock.pass(1_900);
        await card.rest();
        expect(pictures()).not.to.deep.equal(before);
        clock.pass(200);
        await card.rest();
        expect(pictures()).to.deep.equal(before);
      } finally {
        clock.restore();
      }
    });

    it('in the window that the card has been moved to', async () => {
      const card = await showing(contact);
      const frame = document.createElement('iframe');
      document.body.append(frame);
      frame.contentDocument?.body.append(card.element);
      await card.rest();
      const there: string[] = [];
      const writeText = async (text: string) => void there.push(text);
      Object.defineProperty(frame.contentWindow?.navigator.clipboard, 'writeText', { value: writeText });
      const view = card.element.renderRoot.querySelector('contact-card-details');
      view?.renderRoot.querySelector<HTMLElement>('[aria-label="Copy Ada@People.example"]')?.click();
      await card.rest();
      expect([copied, there]).to.deep.equal([[], ['Ada@People.example']]);
      frame.remove();
    });

    it('by selecting the value where the clipboard is refused, which it says', async () => {
      useClipboard(() => Promise.reject(new DOMException('no', 'NotAllowedError')));
      const card = await showing(contact);
      heard.texts.length = 0;
      await card.press('Copy Ada@People.example');
      expect(getSelection()?.toString()).to.equal('Ada@People.example');
      expect(heard.texts).to.deep.equal(['Selected: copy it with the keyboard']);
      expect(card.told('contact-copied')).to.deep.equal([]);
      await card.press('Copy Storgatan 1, SE-903 26 Umeå, Sweden');
      expect(getSelection()?.toString()).to.equal('Storgatan 1\nSE-903 26 Umeå\nSweden');
    });
  });

  describe('is called', () => {
    const dialled = (card: CardHarness) => {
      card.element.addEventListener('contact-dial', (event) => event.preventDefault());
      return () => card.told('contact-dial').map(({ phone: number }) => number);
    };
    const several = {
      phones: [
        numbered('+46 70 174 06 05', { label: 'mobile' }),
        numbered('+46 8 505 123 40', { label: 'work', extension: '17' }),
        { value: '201' },
      ],
    };
    const choices = ['+46 70 174 06 05 Mobile', '+46 8 505 123 40 ext. 17 Work', '201'];
    const menu = (card: CardHarness) =>
      card.all('[popover] button').map((button) => button.innerText.replace(/\s+/g, ' ').trim());

    it('at once, where it has one number', async () => {
      const card = await showing({});
      const numbers = dialled(card);
      await card.press('Call');
      expect(numbers()).to.deep.equal([phone]);
    });

    it('by the control beside any number', async () => {
      const card = await showing(several);
      const numbers = dialled(card);
      await card.press('Call +46 8 505 123 40 ext. 17');
      await card.press('Call 201');
      expect(numbers()).to.deep.equal(['+46850512340', '201']);
    });

    it('by a choice, where it has several numbers', async () => {
      const card = await showing(several);
      const numbers = dialled(card);
      expect(menu(card)).to.deep.equal([]);
      await card.press('Call');
      expect(numbers()).to.deep.equal([]);
      expect(menu(card)).to.deep.equal(choices);
      expect(card.all('[popover]')[0]?.getAttribute('aria-label')).to.equal('Numbers to call');
      await card.press(choices[1] ?? '');
      expect(numbers()).to.deep.equal(['+46850512340']);
      expect(menu(card)).to.deep.equal([]);
    });

    it('by a choice that stands under the control, or above it where there is no room', async () => {
      const card = await showing(several);
      const box = () => card.all('[popover]')[0]?.getBoundingClientRect() ?? new DOMRect();
      const place = async () => {
        await card.press('Call');
        await new Promise(requestAnimationFrame);
        return [box(), card.button('Call').getBoundingClientRect()] as const;
      };
      const [below, above] = await place();
      expect(below.top).to.equal(above.bottom + 4);
      expect(below.left).to.be.closeTo(above.left, 0.5);
      await card.press('Call');
      const within = above.bottom - card.element.getBoundingClientRect().top;
      Object.assign(card.element.style, {
        position: 'fixed',
        top: `${innerHeight - within - 20}px`,
        right: '0',
        inlineSize: '300px',
      });
      const [menuBox, control] = await place();
      expect(menuBox.bottom).to.be.closeTo(control.top - 4, 1);
      expect(menuBox.right).to.be.at.most(innerWidth - 8);
    });

    it('by a choice with the keyboard alone', async () => {
      const card = await showing(several);
      const numbers = dialled(card);
      card.button('Call').focus();
      await sendKeys({ press: 'Enter' });
      await sendKeys({ press: 'Tab' });
      expect(card.focused).to.equal(choices[0]);
      await sendKeys({ press: 'Tab' });
      expect(card.focused).to.equal(choices[1]);
      await sendKeys({ press: 'Enter' });
      await card.rest();
      expect(numbers()).to.deep.equal(['+46850512340']);
      expect(menu(card)).to.deep.equal([]);
      expect(card.focused).to.equal('Call');
    });

    it('only where there is something to dial', async () => {
      const silent = contactNamed('Ada', phone, { phones: [{ value: 'on request' }, { value: phone }] });
      const card = await CardHarness.show({ adapter: knowing(silent), contactId: silent.id });
      expect(card.has('Call on request')).to.equal(false);
      expect(card.has('Copy on request')).to.equal(true);
      const numbers = dialled(card);
      await card.press('Call');
      expect(numbers()).to.deep.equal([phone]);
    });

    it('by nobody, where the choice is left with Escape', async () => {
      const card = await showing(several);
      const numbers = dialled(card);
      card.button('Call').focus();
      await sendKeys({ press: 'Enter' });
      await sendKeys({ press: 'Tab' });
      await sendKeys({ press: 'Escape' });
      await card.rest();
      expect(menu(card)).to.deep.equal([]);
      expect(card.focused).to.equal('Call');
      expect(numbers()).to.deep.equal([]);
    });

    it('by no choice that was opened for the contact before', async () => {
      const [one, other] = [contactNamed('Ada', undefined, several), contactNamed('Bo', undefined, several)];
      const card = await CardHarness.show({ adapter: knowing(one, other), contactId: other.id });
      await card.set({ contactId: one.id });
      await card.press('Call');
      expect(menu(card)).to.have.lengthOf(3);
      await card.set({ contactId: other.id });
      expect(card.heading).to.equal('Bo');
      expect(menu(card)).to.deep.equal([]);
    });
  });

  describe('is left', () => {
    it('by nothing where it was the only match, but can be refused', async () => {
      const card = await showing({});
      expect(card.has('Back')).to.equal(false);
      await card.press('Not this person');
      expect(card.heading).to.equal('1 contact has this number');
      expect(card.rows).to.deep.equal([['Ada Byron', 'same number']]);
      await card.press('Ada Byron same number');
      expect(card.has('Back')).to.equal(true);
      expect(card.has('Not this person')).to.equal(false);
    });
  });

  it('gives way to the next, with nothing of its own left', async () => {
    const source = new FakeAdapter();
    const card = await CardHarness.show({ adapter: named(source), phone });
    const [asked] = source.finds;
    asked?.answer(
      found(asked.about, contactNamed('Ada', phone, { title: 'Countess', fields: { note: 'x' } })),
    );
    await card.rest();
    await card.set({ phone: '+46701740606' });
    const next = source.finds[1];
    next?.answer(found(next.about, contactNamed('Bo', '+46701740606')));
    await card.rest();
    expect(card.heading).to.equal('Bo');
    expect(card.details).to.deep.equal([['Phone · the caller’s number', '+46 70 174 06 06']]);
    expect(card.text).not.to.match(/Ada|Countess/);
    expect(focusedName()).to.equal(undefined);
  });
});
