import { expect } from '@open-wc/testing';
import type { BuiltPage } from '../support/built-page.js';

/** Nothing was refused, nothing failed, and nothing was said on the console. */
export function expectPeace({ recorded }: BuiltPage): void {
  expect(recorded).to.deep.equal({ violations: [], errors: [], warnings: [], trapped: [] });
}
