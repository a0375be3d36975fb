import { expect } from '@open-wc/testing';
import { BuiltPage } from '../support/built-page.js';

describe('A page that a project has built with the installed package', () => {
  let page: BuiltPage;
  before(async () => {
    const frame = document.createElement('iframe');
    frame.src = '/installed/index.html';
    document.body.append(frame);
    await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
    page = new BuiltPage(frame);
  });
  after(() => page.close());

  it('shows who rings', async () => {
    await page.shows('Ada Lovelace');
  });

  it('imports into the browser’s database by the worker, and finds what is there', async () => {
    expect(page.text).not.to.include('Alan Turing');
    page.button('Import').click();
    await page.shows('Alan Turing');
  });
});
