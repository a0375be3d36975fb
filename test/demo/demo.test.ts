import { expect, waitUntil } from '@open-wc/testing';
import { attributeNames } from '../../demo/attributes.js';
import { ContactCardElement } from '../../src/elements/root/contact-card.js';
import { en } from '../../src/strings/en.js';
import { patience } from '../support/built-page.js';
import { FakeTimers } from '../support/fake-timers.js';
import { DemoPage } from './demo-page.js';

/** What rings, what the look-up comes to, and what the card says. */
const outcomes: readonly (readonly [scenario: string, outcome: string, ...texts: string[]])[] = [
  ['mobile', 'one', 'Ingegerd Wallström-Öhman', en.valueOfInteraction('number', 'inbound')],
  ['email', 'one', 'Ingegerd Wallström-Öhman', en.valueOfInteraction('address', 'inbound')],
  ['national', 'one', 'Ingegerd Wallström-Öhman'],
  ['internal', 'one', 'Yusuf Demirel'],
  ['chat', 'one', 'نادية عبد الرحمن المصري'],
  ['sms', 'one', 'Bosse'],
  ['outbound', 'one', 'Arch. Maria Ludovica Bianchi Colonna', en.valueOfInteraction('number', 'outbound')],
  ['several', 'many', 'Wanjiru Kamau', 'Oluwaseun Adeyemi', 'Pernille Skovgaard'],
  ['sure-and-less-sure', 'many', 'Nordanvind Kraft AB', en.certainty('extension-dropped', 'number')],
  ['maybe', 'many', en.maybe, 'Rafaela Nogueira Prates'],
  ['shared', 'many', 'Familjen Lindgren', en.shared],
  ['nobody', 'none', '+33 1 44 55 66 77', 'Asked about delivery to Lyon; the order was not found.'],
  ['withheld', 'withheld', en.withheld('voice')],
  ['hidden', 'hidden', en.hidden],
  ['invalid', 'invalid', en.invalid('not-an-address'), '070-CALL-ME'],
  ['known-id', 'one', 'نادية عبد الرحمن المصري'],
  ['unknown-id', 'one', en.namedContactMissing, 'Ingegerd Wallström-Öhman'],
  ['candidates', 'many', 'Solveig Haugen', 'Tormod Haugen', en.maybe, 'Ingrid Moe'],
  ['many-candidates', 'many', '10,000', 'Aino A. Akintola'],
];

describe('the demo', () => {
  let page: DemoPage;

  before(async function (this: Mocha.Context) {
    this.timeout(60_000);
    page = await DemoPage.open();
    await page.shows(en.waiting);
  });
  beforeEach(() => page.endAll());
  after(() => page.close());

  for (const [scenario, outcome, ...texts] of outcomes)
    it(`shows what comes of "${scenario}"`, async () => {
      const finished = await page.ring(scenario);
      expect(finished.outcome).to.equal(outcome);
      for (const text of texts) await page.shows(text);
    });

  it('has a scenario for everything, and a test for every scenario', () => {
    const offered = page.all('.scenario').map(({ dataset }) => dataset.scenario);
    expect(offered).to.have.members([...outcomes.map(([scenario]) => scenario), 'slow', 'failing']);
  });

  it('names the source that is slow, and shows what it answers', async () => {
    const timers = new FakeTimers(page.window);
    const ringing = page.ring('slow');
    await page.shows(en.lookingUp);
    timers.pass(2_000);
    await page.shows(en.stillLookingIn('Old CRM'));
    timers.pass(5_000);
    expect((await ringing).outcome).to.equal('one');
    timers.restore();
    await page.shows('Maj-Britt Sandelin');
  });

  it('fails, and finds after a Retry', async () => {
    expect((await page.ring('failing')).outcome).to.equal('failed');
    await page.shows(en.lookUpFailed);
    page.button(en.retry).click();
    await page.shows('Torbjörn Ek');
  });

  it('rings whatever is typed', async () => {
    const form = page.get<HTMLFormElement>('.by-hand');
    (form.elements[0] as HTMLInputElement).value = ' 0701740605 ';
    form.requestSubmit();
    await page.shows('Ingegerd Wallström-Öhman');
    expect(page.card.getAttribute('address')).to.equal('0701740605');
    expect(page.window.location.search + page.window.location.hash).to.equal('');
  });

  it('keeps every open interaction as it was left', async () => {
    await page.ring('several');
    await page.shows('Wanjiru Kamau');
    page
      .all('.match')
      .find(({ textContent }) => textContent.includes('Wanjiru'))
      ?.click();
    await page.shows('wanjiru.kamau@harbourfreight.example');
    await page.ring('failing');
    await page.ring('withheld');
    expect(page.tasks).to.deep.equal(['+442079460123 Ringing', '+46701740622 Ringing', 'Withheld Ringing']);
    page.get('.task').click();
    await page.shows('wanjiru.kamau@harbourfreight.example');
    expect(page.get('.task').getAttribute('aria-current')).to.equal('true');
  });

  it('takes an interaction from ringing to its end', async () => {
    await page.ring('mobile');
    const states = ['Answer', 'Hold', 'Resume', 'Wrap up'].map((control) => {
      page.control(control).click();
      return page.card.getAttribute('interaction-state');
    });
    expect(states).to.deep.equal(['connected', 'held', 'connected', 'wrap-up']);
    await page.shows(en.interactionState('wrap-up', 'voice'));
    await page.end();
    expect(page.tasks).to.be.empty;
    await page.shows(en.waiting);
  });

  it('tells of a number that nobody has what happened with it in this desktop', async () => {
    await page.ring('nobody');
    await page.shows(en.earlierWith('number'));
    const before = page.all('.past').length;
    page.control('Answer').click();
    await page.shows(en.interactionState('connected', 'voice'));
    await page.end();
    await page.ring('nobody');
    await page.shows(en.earlierWith('number'));
    expect(page.all('.past')).to.have.lengthOf(before + 1);
    expect(page.get('.past').textContent)
      .to.contain(en.pastInteraction('voice', 'inbound', true))
      .and.to.contain(en.withAgent('Marta Lindqvist'));
  });

  it('has other interactions at each visit, for a database keeps those of the last one', async () => {
    const ids = new Set<string | undefined>();
    for (let visit = 0; visit < 2; visit += 1) {
      const visited = await DemoPage.open();
      await visited.shows(en.waiting);
      await visited.ring('mobile');
      ids.add(visited.card.interactionId);
      visited.close();
    }
    expect(ids).to.have.lengthOf(2);
  });

  it('offers every attribute of the card, and writes its HTML', async () => {
    const own = ContactCardElement.observedAttributes;
    expect(attributeNames).to.have.members(own);
    await page.ring('mobile');
    page.edit('phone', '+442079460123');
    page.edit('display-name', 'Wanjiru & "co"');
    await page.shows('Wanjiru Kamau');
    const html = page.get('.sheet').textContent.replace(/\s+/g, ' ');
    expect(html)
      .to.contain('phone="+442079460123"')
      .and.to.contain('display-name="Wanjiru &amp; &quot;co&quot;"');
    expect(page.tasks).to.deep.equal(['+442079460123 Ringing']);
  });

  it('brings labels and an order with the definition', async () => {
    await page.ring('mobile');
    page.edit('definition', page.field('definition').options[1]?.value ?? '');
    await page.shows('Service agreement');
    page.edit('definition', '');
    await page.shows('Contract');
  });

  it('dials itself, if it wants to, and logs what it was told', async () => {
    await page.ring('sms');
    await page.shows('Bosse');
    page.button(en.call).click();
    const [entry] = page.all('.log li');
    expect(entry?.textContent).to.contain('contact-dial').and.to.contain('+46701740666');
    expect(entry?.textContent).to.contain('handled by the desktop');
    expect(page.get('.toast').textContent).to.contain('+46701740666');
  });

  it('deletes a contact, and puts it back, and logs both', async () => {
    const name = 'نادية عبد الرحمن المصري';
    await page.ring('known-id');
    await page.shows(name);
    page.button(en.deleteContact).click();
    await page.shows(en.deleteQuestion(name));
    page.button(en.deleteAndAsk).click();
    await page.shows(en.deleteConfirmation(name));
    page.button(en.deleteNow).click();
    await page.shows(en.contactDeleted(name));
    const logged = () => page.all('.log li b').map(({ textContent }) => textContent);
    expect(logged()).to.include('contact-deleted');
    page.button(en.undo).click();
    await waitUntil(() => logged().includes('contact-restored'), 'the event', patience);
    expect((await page.ring('chat')).outcome).to.equal('one');
  });

  it('keeps the last hundred events, until they are cleared', () => {
    for (let count = 0; count < 120; count++)
      page.card.dispatchEvent(
        new page.window.CustomEvent('contact-error', { bubbles: true, detail: { count } }),
      );
    expect(page.all('.log li')).to.have.lengthOf(100);
    expect(page.get('.log li').textContent).to.contain('{ "count": 119 }');
    page.button('Clear').click();
    expect(page.all('.log li')).to.be.empty;
  });

  it('is accessible in both themes, and from right to left', async function (this: Mocha.Context) {
    this.timeout(30_000);
    await page.ring('several');
    await page.ring('mobile');
    const [, light, dark] = page.all<HTMLInputElement>('input[name="theme"]');
    for (const theme of [light, dark]) {
      theme?.click();
      expect(await page.faults()).to.be.empty;
    }
    page.choose(page.get<HTMLSelectElement>('.languages'), 'ar');
    await waitUntil(() => page.document.dir === 'rtl', 'the direction', patience);
    await page.shows('العمل');
    expect(await page.faults()).to.be.empty;
    page.choose(page.get<HTMLSelectElement>('.languages'), 'en');
  });

  it('breaks no rule of its Content-Security-Policy', () => {
    expect(page.violations).to.be.empty;
  });
});
