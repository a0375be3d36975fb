import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { CardHarness, type CardInputs } from '../support/card-harness.js';
import { named } from '../support/card-sources.js';
import { contactNamed, found } from '../support/contacts.js';
import { DrivenClock } from '../support/driven-clock.js';
import { itWithEmulatedMedia } from '../support/engines.js';
import { FakeAdapter } from '../support/fake-adapter.js';
import { until } from '../support/settled.js';

const phone = '+46701740605';

async function looking(inputs: CardInputs = {}) {
  const source = new FakeAdapter();
  const card = CardHarness.put({ adapter: named(source), phone, ...inputs });
  await until(() => source.finds.length === 1);
  await card.rest();
  const view = card.all('.looking')[0] as HTMLElement;
  const status = card.all('[role=status]')[0] as HTMLElement;
  return { card, source, view, status };
}

describe('a look-up that runs', () => {
  /** @returns the opacity after 0, 100, 199, 400 and 5000 ms */
  async function appearance(): Promise<number[]> {
    const { view } = await looking();
    const [appearing] = view.getAnimations() as [Animation];
    return [0, 100, 199, 400, 5_000].map((milliseconds) => {
      appearing.currentTime = milliseconds;
      return Number(getComputedStyle(view).opacity);
    });
  }

  it('cannot be seen before it has taken a fifth of a second', async () => {
    expect(await appearance()).to.deep.equal([0, 0, 0, 1, 1]);
  });

  itWithEmulatedMedia('cannot be seen before that by those who want no motion either', async () => {
    await emulateMedia({ reducedMotion: 'reduce' });
    expect(await appearance()).to.deep.equal([0, 0, 0, 1, 1]);
    await emulateMedia({ reducedMotion: 'no-preference' });
  });

  it('is a status, which names the source after two seconds', async () => {
    const clock = new DrivenClock('2026-03-01T12:00:00Z');
    try {
      const { card, source, status } = await looking({ src: 'Our CRM' });
      expect(status.innerText.trim()).to.equal('Looking up …');
      clock.pass(1_900);
      await card.rest();
      expect(status.innerText.trim()).to.equal('Looking up …');
      clock.pass(200);
      await card.rest();
      expect(status.innerText.trim()).to.equal('Still looking in Our CRM …');
      const [asked] = source.finds;
      asked?.answer(found(asked.about, contactNamed('Ada', phone)));
      await card.rest();
      expect(card.heading).to.equal('Ada');
      expect(card.all('[role=status]')).to.have.lengthOf(0);
    } finally {
      clock.restore();
    }
  });

  it('is waited for no longer than the agent wants, once it is slow', async () => {
    const clock = new DrivenClock('2026-03-01T12:00:00Z');
    try {
      const { card, source } = await looking();
      expect(card.has('Cancel')).to.equal(false);
      clock.pass(2_100);
      await card.rest();
      card.button('Cancel').focus();
      await card.press('Cancel');
      expect(source.finds[0]?.isAbandoned).to.equal(true);
      expect(card.heading).to.equal('The look-up failed');
      expect(card.focused).to.equal('Retry');
      expect(card.told('contact-lookup-finished').map(({ outcome }) => outcome)).to.deep.equal(['failed']);
      await card.press('Retry');
      const [, asked] = source.finds;
      asked?.answer(found(asked.about, contactNamed('Ada', phone)));
      await card.rest();
      expect(card.heading).to.equal('Ada');
    } finally {
      clock.restore();
    }
  });

  it('is no longer called slow when the next one begins', async () => {
    const clock = new DrivenClock('2026-03-01T12:00:00Z');
    try {
      const { card } = await looking();
      clock.pass(2_100);
      await card.rest();
      await card.set({ phone: '+46701740606' });
      expect(card.text).to.contain('Looking up …');
      clock.pass(1_900);
      await card.rest();
      expect(card.text).to.contain('Looking up …');
    } finally {
      clock.restore();
    }
  });

  const moving = (view: HTMLElement) => view.querySelector('.progress')?.getAnimations().length;

  it('moves', async () => {
    const { view, card } = await looking({ interactionState: 'ringing' });
    expect(moving(view)).to.equal(1);
    expect(card.all('.dot')[0]?.getAnimations()).to.have.lengthOf(1);
  });

  itWithEmulatedMedia('moves only for those who want motion', async () => {
    await emulateMedia({ reducedMotion: 'reduce' });
    const { view, card } = await looking({ interactionState: 'ringing' });
    expect(moving(view)).to.equal(0);
    const repeating = document
      .getAnimations()
      .filter(({ effect }) => effect?.getComputedTiming().endTime === Infinity);
    expect(repeating).to.deep.equal([]);
    await emulateMedia({ reducedMotion: 'no-preference' });
    expect(card.all('.dot')[0]?.getAnimations()).to.have.lengthOf(1);
  });
});
