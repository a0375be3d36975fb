import { expect, waitUntil } from '@open-wc/testing';
import { buildBundle, closePages, openPage, scriptTag } from '../support/built-page.js';
import { openSandboxed } from '../support/sandboxed-page.js';
import { expectPeace } from './peace.js';
import { adasNumber, knowingPeople } from './people.js';

/** The host's own match: in a frame without an origin no file of the page's origin may be read. */
const candidate = { contact: { id: 'ada', name: 'Ada Lovelace', phones: [{ value: adasNumber }] } };
const handOver = `
  customElements.whenDefined('contact-card').then(() => {
    document.querySelector('contact-card').candidates = [${JSON.stringify(candidate)}];
  });`;

describe('Frames', () => {
  let source: string;
  before(buildBundle);
  before(async () => {
    source = await knowingPeople('frames');
  });
  afterEach(closePages);

  it('hold a card that works, one within the other', async () => {
    const page = await openPage('');
    const frame = page.document.createElement('iframe');
    const body = `<contact-card ${source} phone="${adasNumber}"></contact-card>${scriptTag()}`;
    frame.srcdoc = body;
    page.document.body.append(frame);
    const inner = () => frame.contentDocument?.querySelector('contact-card')?.shadowRoot;
    await waitUntil(() => inner()?.querySelector('contact-card-details'), 'a contact in the frame', {
      timeout: 9_000,
    });
    expectPeace(page);
  });

  it('that are sandboxed, of the page’s origin, hold one too', async () => {
    const body = `<contact-card ${source} phone="${adasNumber}"></contact-card>${scriptTag()}`;
    const { frame, shown } = openSandboxed(body, 'allow-same-origin');
    expect(await shown('Ada Lovelace')).to.deep.equal([]);
    frame.remove();
  });

  it('that are sandboxed, of no origin, read no file, and say so', async () => {
    const { frame, shown } = openSandboxed(
      `<contact-card ${source} phone="${adasNumber}"></contact-card>${scriptTag()}`,
    );
    const said = await shown('another origin');
    expect(said).to.have.length(1);
    expect(said[0]).to.include('is another origin than this page');
    frame.remove();
  });

  it('that are sandboxed, of no origin, show whom their page brings', async () => {
    const body = `<contact-card phone="${adasNumber}"></contact-card><script>${handOver}</script>${scriptTag()}`;
    const { frame, shown } = openSandboxed(body);
    expect(await shown('Ada Lovelace')).to.deep.equal([]);
    expect(await shown('+46 70 174 06 05')).to.deep.equal([]);
    frame.remove();
  });
});
