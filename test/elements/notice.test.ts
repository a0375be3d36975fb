import { expect } from '@open-wc/testing';
import { ContactError, type Channel } from '../../src/index.js';
import { newStorageError } from '../../src/storage/storage-error.js';
import { CardHarness, type CardInputs } from '../support/card-harness.js';
import { knowing, named } from '../support/card-sources.js';
import { contactNamed, found } from '../support/contacts.js';
import { DrivenClock } from '../support/driven-clock.js';
import { FakeAdapter } from '../support/fake-adapter.js';
import { Heard } from '../support/heard.js';
import { until } from '../support/settled.js';

const phone = '+46701740605';
const people = knowing(contactNamed('Ada', phone));

describe('a notice', () => {
  const cases: [inputs: CardInputs, heading: string, hint: string][] = [
    [
      { phone: 'anonymous' },
      'The caller withholds the number',
      'There is nothing to look up. Ask the customer who they are.',
    ],
    [
      { email: 'sip:anonymous@anonymous.invalid', channel: 'chat' },
      'The sender is withheld',
      'There is nothing to look up. Ask the customer who they are.',
    ],
    [
      { contactId: 'gone' },
      'The desktop named a contact that is not known here.',
      'There is nothing to look up. Ask the customer who they are.',
    ],
    [
      { phone: '+46*****67' },
      'This desktop hides the number or address',
      'A masked number or address cannot be looked up.',
    ],
    [
      { phone: 'front desk' },
      'This is neither a number nor an e-mail address',
      'Nothing was looked up. Check how it is written.',
    ],
    [
      { phone: '070-174 06 05' },
      'The country of this number is not known',
      'It has no country code, and the card was not told a region.',
    ],
    [{ phone: '070-17', region: 'SE' }, 'This number is too short', 'Nothing was looked up.'],
    [
      { phone: '+46 70 174 06 05 06 07 08 09', region: 'SE' },
      'This number is too long',
      'Nothing was looked up.',
    ],
  ];
  for (const [inputs, heading, hint] of cases)
    it(`says why there is nobody: ${heading}`, async () => {
      const card = await CardHarness.show({ adapter: people, ...inputs });
      expect(card.heading).to.equal(heading);
      expect(card.text).to.contain(hint);
      expect(card.has('Retry')).to.equal(false);
      expect(card.told('contact-error')).to.deep.equal([]);
    });

  it('shows what was given, where that is the fault', async () => {
    const card = await CardHarness.show({ adapter: people, phone: 'front desk' });
    expect(card.text).to.contain('front desk');
  });

  it('shows what hides as withheld only in a call', async () => {
    const first = async (channel: Channel) => {
      const card = await CardHarness.show({ adapter: people, interactionId: 'i-1', channel });
      return card.lines[0];
    };
    expect(await first('voice')).to.equal('Number withheld');
    expect(await first('email')).to.equal('E-mail');
    expect(await first('chat')).to.equal('Chat');
  });

  it('says in words what failed, and exactly', async () => {
    const codes = {
      'not-found':
        'The contact source has nothing at this address. Whoever runs this desktop can correct it.',
      forbidden: 'You are not allowed to look contacts up here. Whoever runs this desktop can allow it.',
      unauthenticated:
        'You are not signed in to the contact source, or not any more. Sign in again, then try again.',
      unavailable: 'The contact source does not answer at the moment.',
      unexpected:
        'Something unexpected went wrong. If it happens again, tell whoever runs this desktop what stands below.',
    } as const;
    for (const [code, words] of Object.entries(codes)) {
      const source = new FakeAdapter();
      const card = await CardHarness.show({ adapter: named(source), phone });
      source.finds[0]?.fail(new ContactError(code as keyof typeof codes, `crm.example said ${code}`));
      await card.rest();
      expect(card.lines.slice(-4)).to.deep.equal([
        'The look-up failed',
        words,
        `crm.example said ${code}`,
        'Retry',
      ]);
    }
  });

  it('says of the browser’s storage what helps, instead', async () => {
    const remedies = {
      full: 'Make room, then try again.',
      refused: 'Ask whoever runs this desktop to allow it.',
      blocked: 'Close or reload it, then try again.',
      outdated: 'Reload this page.',
      lost: 'Try again; if it stays so, reload this page.',
    } as const;
    for (const [storage, remedy] of Object.entries(remedies)) {
      const source = new FakeAdapter();
      const card = await CardHarness.show({ adapter: named(source), phone });
      source.finds[0]?.fail(newStorageError(storage as keyof typeof remedies));
      await card.rest();
      const [title, words, ...rest] = card.lines.slice(-3);
      expect([title, ...rest]).to.deep.equal(['The look-up failed', 'Retry']);
      expect(words).to.satisfy((text: string) => text.endsWith(remedy), `${words} → ${remedy}`);
      expect(card.told('contact-error').at(-1)?.code).to.equal('storage');
    }
  });

  it('leads on with Retry, as often as it takes', async () => {
    const source = new FakeAdapter();
    const heard = new Heard();
    const card = await CardHarness.show({ adapter: named(source), phone });
    source.finds[0]?.fail(new Error('Socket hang up'));
    await card.rest();
    expect(card.text).to.contain('Something unexpected went wrong.').and.to.contain('Socket hang up');
    await card.press('Retry');
    expect(card.text).to.contain('Looking up …');
    source.finds[1]?.fail(new ContactError('unavailable', 'Still not'));
    await card.rest();
    await card.press('Retry');
    const [, , third] = source.finds;
    third?.answer(found(third.about, contactNamed('Ada', phone)));
    await card.rest();
    expect(card.heading).to.equal('Ada');
    expect(heard.texts).to.deep.equal(['The look-up failed', 'The look-up failed', 'Contact: Ada']);
    heard.restore();
  });

  it('comes when the source takes too long', async () => {
    const clock = new DrivenClock('2026-03-01T12:00:00Z');
    try {
      const source = new FakeAdapter();
      const card = CardHarness.put({ adapter: named(source), phone, definition: { deadlineMs: 3_000 } });
      await until(() => source.finds.length === 1);
      clock.pass(2_900);
      await card.rest();
      expect(card.text).to.contain('Still looking');
      clock.pass(200);
      await card.rest();
      expect(card.text).to.contain('The contact source took too long.');
      expect(source.finds[0]?.isAbandoned).to.equal(true);
    } finally {
      clock.restore();
    }
  });
});
