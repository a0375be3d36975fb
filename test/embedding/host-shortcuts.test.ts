import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { BuiltPage, buildBundle } from '../support/built-page.js';
import { adasNumber, knowingPeople, sharedNumber } from './people.js';

/** The page itself is the host here: real keys go where the focus is, and that is not in a frame. */
describe('Shortcuts of the host', () => {
  const page = new BuiltPage({ contentWindow: window, remove: () => undefined });
  let source: string;
  let heard: string[] = [];
  before(buildBundle);
  before(async () => {
    source = await knowingPeople('shortcuts');
    const script = document.createElement('script');
    Object.assign(script, { type: 'module', src: '/built/cdn/contact-card.js' });
    document.head.append(script);
    await customElements.whenDefined('contact-card');
  });
  beforeEach(() => {
    heard = [];
    document.addEventListener('keydown', hear);
  });
  afterEach(() => {
    document.removeEventListener('keydown', hear);
    page.card.remove();
  });

  /** As a host does it: what is typed into a field is no shortcut, and what somebody has used is used. */
  function hear(event: KeyboardEvent) {
    const [innermost] = event.composedPath();
    if (event.defaultPrevented || innermost instanceof HTMLInputElement) return;
    heard.push(event.key);
  }

  async function show(attributes: string, text: string) {
    const place = document.createElement('div');
    place.innerHTML = `<contact-card ${source} ${attributes}></contact-card>`;
    document.body.append(place.firstElementChild as Element);
    await page.shows(text);
  }

  async function press(...keys: string[]) {
    for (const key of keys) await sendKeys({ press: key });
  }

  it('are heard while the focus is in the card', async () => {
    await show(`phone="${adasNumber}"`, 'Ada Lovelace');
    page.button('Not this person').focus();
    await press('F2', 'a', '1', 'ArrowDown', 'Escape');
    expect(heard).to.deep.equal(['F2', 'a', '1', 'ArrowDown', 'Escape']);
  });

  it('are told from text that is typed into the card', async () => {
    await show('', 'Waiting for the next interaction');
    page.get('input').focus();
    await sendKeys({ type: 'a1' });
    expect(page.get<HTMLInputElement>('input').value).to.equal('a1');
    expect(heard).to.be.empty;
  });

  it('are told from keys that walk through a list', async () => {
    await show(`phone="${sharedNumber}"`, 'Mary Somerville');
    page.get('.match').focus();
    await press('ArrowDown', 'ArrowRight', 'Escape');
    expect(heard).to.deep.equal(['ArrowRight', 'Escape']);
  });

  it('do not get the Escape that closes a menu, but the next one', async () => {
    await show(`phone="${adasNumber}"`, 'Ada Lovelace');
    const call = page.button('Call');
    call.focus();
    call.click();
    await page.has('[popover]:popover-open');
    await press('Escape');
    expect(page.all('[popover]:popover-open')).to.be.empty;
    expect(heard).to.be.empty;
    await press('Escape');
    expect(heard).to.deep.equal(['Escape']);
  });

  it('do not get the Escape that closes a menu in which somebody has gone on', async () => {
    await show(`phone="${adasNumber}"`, 'Ada Lovelace');
    page.button('Call').click();
    await page.has('[popover]:popover-open');
    page.get('[popover] button').focus();
    await press('Escape');
    expect(page.all('[popover]:popover-open')).to.be.empty;
    expect(heard).to.be.empty;
  });

  it('do not get the Escape that answers a question', async () => {
    await show(`phone="${adasNumber}"`, 'Ada Lovelace');
    page.button('Delete contact').click();
    await page.has('dialog:modal');
    await press('Escape');
    expect(page.all('dialog:modal')).to.be.empty;
    expect(heard).to.be.empty;
    await press('Escape');
    expect(heard).to.deep.equal(['Escape']);
  });
});
