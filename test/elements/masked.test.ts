import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/elements/details/masked-values.js';
import { MemoryAdapter, type ContactDialEvent, type ContactId } from '../../src/index.js';
import { CardHarness, type CardInputs } from '../support/card-harness.js';
import { named } from '../support/card-sources.js';
import { contactNamed } from '../support/contacts.js';
import { DrivenClock } from '../support/driven-clock.js';
import { Heard } from '../support/heard.js';
import { tabTo } from '../support/keyboard.js';
import { focusedName } from '../support/seen.js';
import { Console, pageText, storageText } from '../support/traces.js';

const phone = '+46701740605';
const definition = {
  fields: [
    { name: 'phones', masked: true },
    { name: 'emails', masked: true },
    { name: 'personalNumber', label: 'Personal number', masked: true },
  ],
};
const ada = contactNamed('Ada', phone, {
  id: 'ada' as ContactId,
  phones: [{ value: phone, number: phone as never, label: 'mobile' }],
  emails: [{ value: 'ada.byron@engines.example' }],
  fields: { personalNumber: '18151210-1234', plan: 'Gold' },
});
const bo = contactNamed('Bo', '+46701740606');
const masked = '+46 ••• 05';

/** Whom the host names: the strip shows no number of theirs. */
async function withAda(inputs: CardInputs = {}, width?: number): Promise<CardHarness> {
  const card = await CardHarness.show(
    {
      ...{ adapter: named(new MemoryAdapter([ada, bo])), definition },
      ...{ interactionId: 'call-1', contactId: 'ada', agentId: 'marta', ...inputs },
    },
    width ? { width } : {},
  );
  if (!inputs.readonly) await card.until(() => card.has(`Show ${masked}`), 'the control');
  await card.rest();
  return card;
}

const values = (card: CardHarness) => card.texts('.reach .value');

describe('Masked values', () => {
  it('are seen masked, and nothing of them can be copied', async () => {
    const card = await withAda();
    expect(values(card)).to.deep.equal([masked, 'a•••@engines.example']);
    expect(card.detail('Personal number')).to.equal('•••');
    expect(card.detail('Plan')).to.equal('Gold');
    expect(card.buttons.filter((name) => name.startsWith('Copy'))).to.deep.equal([]);
  });

  it('are shown and hidden again by one press each', async () => {
    const card = await withAda();
    await card.press(`Show ${masked}`);
    expect(values(card)[0]).to.equal(phone);
    expect(card.has(`Copy ${phone}`)).to.equal(true);
    await card.press(`Hide ${phone}`);
    expect(values(card)[0]).to.equal(masked);
  });

  it('are told to the host as seen, without what was seen', async () => {
    const card = await withAda();
    await card.press('Show •••');
    expect(card.told('contact-revealed')).to.deep.equal([
      { contactId: 'ada', interactionId: 'call-1', agentId: 'marta', field: 'personalNumber' },
    ]);
    expect(card.detail('Personal number')).to.equal('18151210-1234');
  });

  it('are shown by keyboard, which stays where it was', async () => {
    const card = await withAda();
    await tabTo(card, `Show ${masked}`);
    await sendKeys({ press: 'Enter' });
    await card.until(() => values(card)[0] === phone, 'the number');
    expect(focusedName()).to.equal(`Hide ${phone}`);
    await sendKeys({ press: ' ' });
    await card.until(() => values(card)[0] === masked, 'the masked text');
    expect(focusedName()).to.equal(`Show ${masked}`);
  });

  it('hide by themselves after 30 seconds, and it is said', async () => {
    const card = await withAda();
    const heard = new Heard();
    const clock = new DrivenClock('2026-11-22T08:00:00Z');
    try {
      card.button(`Show ${masked}`).click();
      await card.until(() => values(card)[0] === phone, 'the number');
      clock.pass(30_100);
      await card.until(() => values(card)[0] === masked, 'the masked text');
      expect(heard.texts).to.deep.equal(['Shown for 30 seconds', 'Hidden again']);
    } finally {
      clock.restore();
      heard.restore();
    }
  });

  it('hide when nobody looks at the page any more', async () => {
    const card = await withAda();
    await card.press(`Show ${masked}`);
    Object.defineProperty(document, 'hidden', { value: true, configurable: true });
    try {
      document.dispatchEvent(new Event('visibilitychange'));
      await card.rest();
      expect(values(card)[0]).to.equal(masked);
    } finally {
      delete (document as { hidden?: boolean }).hidden;
    }
  });

  it('hide when the card leaves the page, and stay hidden when it is back', async () => {
    const card = await withAda();
    await card.press(`Show ${masked}`);
    const { parentElement } = card.element;
    card.element.remove();
    await card.rest();
    parentElement?.append(card.element);
    await card.rest();
    expect(values(card)[0]).to.equal(masked);
  });

  it('are called by their handle, which the host alone can dial', async () => {
    const card = await withAda();
    const heard = new Heard();
    const dialled: ContactDialEvent['detail'][] = [];
    const dial = (event: ContactDialEvent) => {
      dialled.push(event.detail);
      event.preventDefault();
    };
    card.element.addEventListener('contact-dial', dial, { once: true });
    await card.press('Call');
    expect(dialled[0]).to.include({ phone: masked, contactId: 'ada', interactionId: 'call-1' });
    expect(JSON.parse(dialled[0]?.handle ?? '')).to.deep.equal(['ada', 'phones', 0, '', masked]);
    expect(heard.texts).to.deep.equal([]);
    await card.press('Call');
    const left = 'Only your desktop can call a masked number, and it did not.';
    expect(heard.texts).to.deep.equal([left]);
    expect(values(card)[0]).to.contain(left);
    heard.restore();
  });

  it('are dialled by nobody where a host in another window leaves it to the card', async () => {
    const card = await withAda();
    const followed: string[] = [];
    const { click } = HTMLAnchorElement.prototype;
    HTMLAnchorElement.prototype.click = function () {
      followed.push(this.href);
    };
    try {
      card.element.addEventListener('contact-dial', (event) => event.waitFor(Promise.resolve(false)));
      await card.press('Call');
      expect(followed).to.deep.equal([]);
      expect(values(card)[0]).to.contain('Only your desktop can call a masked number, and it did not.');
    } finally {
      HTMLAnchorElement.prototype.click = click;
    }
  });

  it('stay masked where the definition does not let anybody reveal them', async () => {
    const card = await withAda({ readonly: true });
    expect(card.buttons.filter((name) => name.startsWith('Show'))).to.deep.equal([]);
    const other = await CardHarness.show({
      ...{ adapter: named(new MemoryAdapter([ada])), definition: { ...definition, allow: [] } },
      ...{ interactionId: 'call-1', contactId: 'ada' },
    });
    await other.until(() => other.heading === 'Ada', 'Ada');
    await other.rest();
    expect(other.buttons.filter((name) => name.startsWith('Show'))).to.deep.equal([]);
    expect(values(other)[0]).to.equal(masked);
  });

  it('are those of the host’s own matches, too', async () => {
    const candidates = [{ contact: ada }, { contact: bo }];
    const card = await CardHarness.show({
      definition,
      candidates,
      interactionId: 'call-9',
      phone: '+46701740699',
    });
    await card.until(() => card.rows.length === 2, 'both');
    expect(card.text).not.to.contain('0605');
    await card.press(card.buttons.find((name) => name.includes('Ada')) ?? '');
    expect(values(card)[0]).to.equal(masked);
  });

  it('have no findings of axe, masked, shown and where nobody dials', async () => {
    const card = await withAda();
    await expect(card.element).to.be.accessible();
    await card.press(`Show ${masked}`);
    await card.press('Call');
    await expect(card.element).to.be.accessible();
  });

  it('fit into 280 pixels with all their controls', async () => {
    const card = await withAda({}, 280);
    await card.press(`Show ${masked}`);
    await card.press('Show a•••@engines.example');
    const right = card.element.getBoundingClientRect().right;
    const outside = card.all('button').filter((each) => each.getBoundingClientRect().right > right);
    expect(outside).to.deep.equal([]);
    const [value] = card.all('.reach .value');
    const [control] = card.all('.reach dd button');
    expect((value as HTMLElement).getBoundingClientRect().right).to.be.at.most(
      (control as HTMLElement).getBoundingClientRect().left + 1,
    );
  });
});

describe('Before it is revealed, a masked value', () => {
  /** As no other test has them: all share the browser's storage. */
  const [adas, bos] = [
    { ...ada, phones: [{ value: '+46739182711', number: '+46739182711' as never }] },
    contactNamed('Bo', '+46739182722'),
  ];
  const hidden = '+46 ••• 11';
  const raw = ['739182711', '918 27 11', 'ada.byron', '18151210', '739182722'];

  it('is nowhere in the page, the console, the events and the browser’s storage', async () => {
    const said = new Console();
    const heard = new Heard();
    const seen: string[] = [];
    try {
      const shared = { value: '+46 8 465 004 12', number: '+46846500412' as never, shared: true };
      const both = [adas, bos].map((each) => ({ ...each, phones: [...each.phones, shared] }));
      const adapter = named(new MemoryAdapter(both));
      const card = await CardHarness.show({
        adapter,
        definition,
        interactionId: 'i1',
        phone: shared.value,
        agentId: 'm',
      });
      await card.until(() => card.rows.length === 2, 'both');
      seen.push(pageText());
      await card.press(card.buttons.find((name) => name.includes('Ada')) ?? '');
      await card.until(() => card.has(`Show ${hidden}`), 'the control');
      seen.push(pageText());
      card.element.addEventListener('contact-dial', (event) => event.preventDefault());
      await card.press(`Call ${hidden}`);
      await card.press('Back');
      await card.press(card.buttons.find((name) => name.includes('Bo')) ?? '');
      await card.press('Delete contact');
      seen.push(pageText());
      await card.press('Cancel');
      await card.set({ agentId: 'n' });
      await card.set({ interactionId: 'i2', phone: undefined, contactId: 'ada' });
      seen.push(pageText(), JSON.stringify(card.events.map(({ detail }) => detail as unknown)));
      seen.push(said.text, heard.texts.join('\n'), await storageText());
    } finally {
      said.restore();
      heard.restore();
    }
    const found = seen.flatMap((text, place) =>
      raw.filter((value) => text.includes(value)).map((value) => [place, value]),
    );
    expect(found).to.deep.equal([]);
    expect(seen[1]).to.contain(hidden);
  });
});
