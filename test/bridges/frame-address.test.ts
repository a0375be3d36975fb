import { expect } from '@open-wc/testing';
import { type BuiltPage, closePages, openPage, serveFile } from '../support/built-page.js';
import { until } from '../support/settled.js';

const script = `
  import { followAddress, takeAddress } from '/src/bridges/frame-address.ts';
  window.take = () => {
    takeAddress(document.querySelector('contact-card'));
    followAddress(document.querySelector('contact-card'));
  };
`;

/** With an element that only holds what it is given. */
describe('the address of a frame', () => {
  let page: BuiltPage;
  beforeEach(async () => {
    const src = await serveFile('addressed.js', script);
    page = await openPage(`<contact-card></contact-card><script type="module" src="${src}"></script>`);
  });
  afterEach(closePages);

  function take(address: string): void {
    page.window.history.replaceState(null, '', location.origin + address);
    (page.window as unknown as { take(): void }).take();
  }

  const { origin } = location;
  const address = () => page.window.location.href.replace(origin, '');

  it('may begin with two slashes, which is no other host', () => {
    take('//frame.html?v=3#lang=sv&phone=+46701740605');
    expect(page.card.phone).to.equal('+46701740605');
    expect(address()).to.equal('//frame.html?v=3#lang=sv');
  });

  it('keeps nothing behind the # but settings, and names no number on the console', () => {
    take('/frame.html?v=3#+46701740605&theme=dark&tel=+46701740606');
    expect(address()).to.equal('/frame.html?v=3#theme=dark');
    expect(page.recorded.warnings).to.deep.equal([
      'contact-card: the address has an unknown "v"',
      'contact-card: the address has an unknown parameter',
      'contact-card: the address has an unknown "tel"',
    ]);
  });

  it('puts the next one on the card, though the browser refuses to change it any more', async () => {
    take('/frame.html#phone=+46701740605');
    page.window.history.replaceState = () => {
      throw new DOMException('too often', 'SecurityError');
    };
    page.window.location.hash = 'phone=+46701740606';
    await until(() => page.card.phone === '+46701740606');
    expect(page.recorded.warnings).to.deep.equal(['contact-card: the browser leaves the address as it is']);
    expect(page.recorded.errors).to.be.empty;
  });
});
