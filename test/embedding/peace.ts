import { expect } from '@open-wc/testing';
import type { BuiltPage } from '../support/built-page.js';

/** Nothing was refused, nothing failed, and nothing was said on the console; but for why a source cannot be opened, once. */
export function expectPeace({ recorded }: BuiltPage, why?: string): void {
  const { errors, ...others } = recorded;
  expect(others).to.deep.equal({ violations: [], warnings: [], trapped: [] });
  expect(errors.filter((error) => why === undefined || !error.includes(why))).to.deep.equal([]);
  expect(errors).to.have.length(why === undefined ? 0 : 1);
}
