import { expect } from '@open-wc/testing';
import type { BuiltPage } from '../support/built-page.js';

export function expectText(page: BuiltPage, text: string) {
  expect(page.text.includes(text), `"${text.slice(0, 60)}" can be read`).to.equal(true);
}

/** However long a word is, it ends within the card. */
export function expectRoom(page: BuiltPage) {
  const rows = page.all('[part="detail"]').flatMap((row) => page.all('*', row));
  const ends = rows.map((element) => element.getBoundingClientRect().right);
  expect(Math.max(...ends)).to.be.at.most(page.card.getBoundingClientRect().right);
}

/** Nothing ran, nothing waits to run, and no control leads anywhere but to a page or a telephone. */
export async function expectHarmless(page: BuiltPage, { warnings = 0 } = {}) {
  const { window, recorded } = page;
  const went: string[] = [];
  window.open = (address) => (went.push(String(address)), null);
  window.HTMLAnchorElement.prototype.click = function () {
    went.push(this.href);
  };
  const details = page.all('contact-card-details');
  const buttons = details.flatMap((each) => page.all('button:not(.doubts button)', each));
  for (const button of buttons) button.click();
  await new Promise((resolve) => setTimeout(resolve, 50));

  if (buttons.length > 0) expect(went, 'where the controls led').not.to.be.empty;
  for (const address of went) expect(address).to.match(/^(https?|tel):/);
  const elements = page.all('*', page.card);
  expect(elements.filter((element) => element.matches('script, iframe, a, object, embed, style'))).to.be
    .empty;
  const attributes = elements.flatMap((element) => [...element.attributes].map(({ name }) => name));
  expect(attributes.filter((name) => name.startsWith('on') || name === 'srcdoc')).to.be.empty;
  expect(page.requests.filter((address) => !address.startsWith('/built/'))).to.be.empty;
  expect(recorded.trapped, 'what ran').to.be.empty;
  expect(recorded.violations, 'violations').to.be.empty;
  expect(recorded.errors, 'errors').to.be.empty;
  expect(recorded.warnings, 'warnings').to.have.length(warnings);
}
