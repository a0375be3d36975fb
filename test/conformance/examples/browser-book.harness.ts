import type { AdapterHarness } from 'contact-card-widget/testing';
import { openBrowserBook } from './browser-book.js';

let opened = 0;

const harness: AdapterHarness = {
  async open({ contacts, notes, region }) {
    const src = `book-${(opened += 1)}`;
    localStorage.setItem(src, JSON.stringify({ contacts, notes, answers: [] }));
    return openBrowserBook({ src, region, warn: console.warn });
  },
};
export default harness;
