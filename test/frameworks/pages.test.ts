import { expect, waitUntil } from '@open-wc/testing';
import { BuiltPage } from '../support/built-page.js';

/** The desk that each framework builds, in a frame. */
class DeskPage extends BuiltPage {
  readonly errors: string[] = [];

  static async open(framework: string): Promise<DeskPage> {
    const frame = document.createElement('iframe');
    frame.src = `/installed/${framework}/index.html`;
    frame.width = '600';
    frame.height = '600';
    document.body.append(frame);
    await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
    const page = new DeskPage(frame);
    page.window.addEventListener('error', ({ message }) => page.errors.push(message));
    await page.has('contact-card');
    return page;
  }

  /** What the desk has written down of the card's events. */
  get heard(): string[] {
    return this.all('ol li').map(({ textContent }) => textContent.trim());
  }

  async hears(what: string): Promise<void> {
    await waitUntil(() => this.heard.includes(what), `"${what}" among ${this.heard.join(', ')}`, {
      timeout: 9_000,
    });
  }
}

for (const framework of ['React', 'Vue', 'Svelte', 'Angular'])
  describe(`A desk made with ${framework}`, () => {
    let page: DeskPage;
    beforeEach(async () => {
      page = await DeskPage.open(framework.toLowerCase());
    });
    afterEach(() => {
      expect(page.errors).to.deep.equal([]);
      page.close();
    });

    it('gives the card texts, a definition and an interaction, and hears who that is', async () => {
      await page.shows('Ready for the next customer');
      page.button('Ada rings').click();
      await page.shows('Ada Lovelace');
      expect(page.text).to.include('Loyalty tier').and.to.include('Gold');
      await page.hears('one ada');
      expect(page.card.agentId).to.equal('agent-7');
    });

    it('goes from one interaction to another, and the card with it', async () => {
      page.button('Ada rings').click();
      await page.shows('Ada Lovelace');
      expect(page.card.readonly).to.equal(false);
      page.button('Grace writes').click();
      await page.shows('Grace Hopper');
      expect(page.text).not.to.include('Ada Lovelace');
      expect(page.card.readonly).to.equal(true);
    });

    it('brings contacts of its own, and takes them away again', async () => {
      page.button('Alan rings').click();
      await page.shows('Alan Turing');
      await page.hears('one alan');
      page.button('Ada rings').click();
      await page.shows('Ada Lovelace');
      expect(page.card.candidates).to.equal(undefined);
    });

    it('dials in place of the browser', async () => {
      page.button('Ada rings').click();
      await page.shows('Ada Lovelace');
      const dialled = new Promise<Event>((heard) => page.window.addEventListener('contact-dial', heard));
      page.get<HTMLElement>('[aria-label^="Call "]').click();
      expect((await dialled).defaultPrevented).to.equal(true);
      await page.hears('dials +46701740605');
    });

    it('has an action of its own on the card', async () => {
      page.button('Ada rings').click();
      await page.shows('Ada Lovelace');
      expect(page.get('button[slot="actions"]').assignedSlot).not.to.equal(null);
    });

    it('takes the card away and brings it back', async () => {
      page.button('Ada rings').click();
      await page.shows('Ada Lovelace');
      page.button('Sign in or out').click();
      await waitUntil(() => page.all('contact-card').length === 0, 'no card', { timeout: 9_000 });
      page.button('Sign in or out').click();
      await page.shows('Ada Lovelace');
    });
  });
