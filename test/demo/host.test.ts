import { expect, waitUntil } from '@open-wc/testing';
import { en as demo } from '../../demo/strings/en.js';
import { en } from '../../src/strings/en.js';
import { sv } from '../../src/strings/sv.js';
import { BuiltPage } from '../support/built-page.js';
import { DemoPage } from './demo-page.js';

describe('the demo in a frame', () => {
  let page: DemoPage;
  let framed: BuiltPage;

  before(async function (this: Mocha.Context) {
    this.timeout(60_000);
    await fetch('/demo/people.json'); // the first time, they are made up
    page = await DemoPage.open('host');
    const frame = page.get<HTMLIFrameElement>('iframe');
    await waitUntil(
      () => frame.contentDocument?.querySelector('contact-card')?.shadowRoot,
      'the framed card',
      {
        timeout: 30_000,
      },
    );
    framed = new BuiltPage(frame);
    await framed.shows(en.waiting);
  });
  beforeEach(() => page.endAll());
  after(() => page.close());

  const ring = (scenario: string) => page.get(`[data-scenario="${scenario}"]`).click();
  const says = (text: string) => waitUntil(() => page.document.body.textContent.includes(text), text);

  it('shows who rings, answers, and goes back to the one before', async () => {
    ring('several');
    await framed.shows('Wanjiru Kamau');
    ring('mobile');
    await framed.shows('Ingegerd Wallström-Öhman');
    page.control(demo.answer).click();
    await framed.shows(en.interactionState('connected', 'voice'));
    page.control(demo.end).click();
    await framed.shows('Wanjiru Kamau');
    expect(framed.text).not.to.include('Ingegerd');
  });

  it('leaves calls to the desktop', async () => {
    ring('sms');
    await framed.shows('Bosse');
    framed.button(en.call).click();
    await says('The desktop would now dial');
    await says(demo.byHost);
  });

  it('speaks the language of the desktop', async () => {
    page.choose(page.get<HTMLSelectElement>('.languages'), 'sv');
    await framed.shows(sv.waiting);
    page.choose(page.get<HTMLSelectElement>('.languages'), 'en');
    await framed.shows(en.waiting);
  });

  it('has nothing that axe finds, and breaks no policy', async () => {
    ring('mobile');
    await framed.shows('Ingegerd Wallström-Öhman');
    expect(await page.faults()).to.deep.equal([]);
    expect(page.violations).to.deep.equal([]);
  });
});
