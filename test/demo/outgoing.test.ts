import { expect, waitUntil } from '@open-wc/testing';
import { patience } from '../support/built-page.js';
import { DemoPage } from './demo-page.js';

describe('The outgoing box of the demo', () => {
  let page: DemoPage;
  before(async () => {
    page = await DemoPage.open();
  });
  after(() => page.close());

  const inCard = <Found extends HTMLElement>(selector: string) => page.all<Found>(selector, page.card);
  const pressInCard = async (text: string) => {
    const find = () => inCard('button').find((each) => each.textContent.trim() === text);
    await waitUntil(() => find() !== undefined, text, patience);
    find()?.click();
  };
  const listed = () =>
    page.all('.outgoing li').map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim());
  const states = () => inCard('.message .state').map(({ textContent }) => textContent.trim());

  it('lists what the agent sends, and tells the card what has become of it', async function (this: Mocha.Context) {
    this.timeout(60_000);
    await page.ring('mobile');
    await pressInCard('Send message');
    await waitUntil(() => inCard('.templates select:enabled').length > 0, 'the templates', patience);
    const [select] = inCard<HTMLSelectElement>('.templates select');
    if (select) select.value = 'thanks';
    await pressInCard('Insert');
    await waitUntil(
      () => inCard('.preview').length > 0 && inCard('.objection').length === 0,
      'leave to write',
      patience,
    );
    await pressInCard('Send');
    await waitUntil(() => listed().length === 1, 'the message in the box', patience);
    expect(listed()[0]).to.contain('thank you for your call. Kind regards, Marta Lindqvist');
    expect(listed()[0]).not.to.contain('{');
    await waitUntil(() => states().join() === 'Queued', 'the message on the card', patience);
    for (const word of ['Sent', 'Failed', 'Delivered']) {
      page
        .all<HTMLButtonElement>('.outgoing button')
        .find((each) => each.textContent.trim() === word)
        ?.click();
      await waitUntil(() => states().join() === word, `${word} on the card`, patience);
    }
    expect(page.violations).to.deep.equal([]);
  });
});
