import { expect } from '@open-wc/testing';
import type { LitElement } from 'lit';
import '../../src/define.js';
import '../../src/elements/journey/contact-card-journey.js';
import type { JourneyId, Presence } from '../../src/domain/journey/journey-event.js';
import { CardHarness } from '../support/card-harness.js';
import { named } from '../support/card-sources.js';
import { contactNamed } from '../support/contacts.js';
import { DrivenClock } from '../support/driven-clock.js';
import { MessageService } from '../support/message-service.js';

const ada = contactNamed('Ada', '+46701740605');

/** Until the browser has told what can be seen. */
async function frames(count: number): Promise<void> {
  for (let nth = 0; nth < count; nth += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
}

/** How often the view is made anew within 20 seconds, of somebody who gave a sign of life so long ago. */
async function updates(state: Presence['state'], minutesAgo: number): Promise<number> {
  const at = new Date(Date.now() - minutesAgo * 60_000).toISOString();
  const adapter = named({
    ...new MessageService([ada]).adapter,
    journey: {
      find: async () => 'ada' as JourneyId,
      list: async () => ({
        items: [{ id: '1', at, kind: 'page' as const, page: { address: 'https://shop.example/cart' } }],
        place: '1',
        presence: { at, state },
      }),
    },
  });
  const card = await CardHarness.show({ adapter, interactionId: 'call-1', contactId: 'ada' });
  await card.until(() => card.all('svg.picture, .sentence').length > 0, 'the way on the website');
  await frames(4);
  const [view] = card.all('contact-card-journey') as unknown as [LitElement];
  const clock = new DrivenClock(new Date(Math.floor(Date.now() / 60_000) * 60_000 + 5_000).toISOString());
  try {
    view.requestUpdate();
    await view.updateComplete;
    let count = 0;
    const { requestUpdate } = view;
    view.requestUpdate = (...changed) => {
      count += 1;
      requestUpdate.apply(view, changed);
    };
    for (let second = 0; second < 20; second += 1) {
      clock.pass(1_000);
      await view.updateComplete;
    }
    return count;
  } finally {
    clock.restore();
  }
}

describe('The clock of a journey', () => {
  it('goes by seconds while the customer is there', async () => {
    expect(await updates('active', 0)).to.be.at.least(19);
  });

  it('rests until the minute is full where they are away', async () => {
    expect(await updates('left', 2)).to.equal(0);
    expect(await updates('active', 200)).to.equal(0);
  });
});
