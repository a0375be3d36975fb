import type { ContactAdapter } from '../../src/adapters/contact-adapter.js';
import { readOnly } from '../../src/adapters/read-only.js';
import { withCache } from '../../src/adapters/with-cache.js';
import { withMasking } from '../../src/adapters/with-masking.js';
import { withOutbox } from '../../src/adapters/with-outbox.js';
import type { AdapterContent, AdapterHarness } from '../../src/testing/adapter-case.js';
import { casesThatSeeValues } from '../testing/values-seen.js';

type Decorate = (adapter: ContactAdapter, content: AdapterContent, caseName?: string) => ContactAdapter;

const masked = (...names: string[]) => ({ fields: names.map((name) => ({ name, masked: true })) });
/** Where a case looks at numbers, what is masked is a field that no sample has. */
const maskedFor = (caseName = '') =>
  casesThatSeeValues.has(caseName) ? masked('personalNumber') : masked('phones', 'emails');

/** Each as a card has it, with the browser's own storage. */
export const decorations: Readonly<Record<string, Decorate>> = {
  bare: (adapter) => adapter,
  readOnly: (adapter) => readOnly(adapter),
  withCache: (adapter) => withCache(adapter),
  withOutbox: (adapter, { region }) =>
    withOutbox(adapter, { source: crypto.randomUUID(), owner: () => 'agent', region }),
  withMasking: (adapter, _content, caseName) => withMasking(adapter, maskedFor(caseName)),
};

/** The same sources, each decorated as it opens. */
export function decorated(harness: AdapterHarness, decorate: Decorate, caseName?: string): AdapterHarness {
  const sources = new WeakMap<ContactAdapter, ContactAdapter>();
  const sourceOf = (adapter: ContactAdapter) => sources.get(adapter) ?? adapter;
  const { tell } = harness;
  return {
    async open(content) {
      const source = await harness.open(content);
      const adapter = decorate(source, content, caseName);
      sources.set(adapter, source);
      return adapter;
    },
    ...(tell && { tell: (adapter, visitor, sign) => tell(sourceOf(adapter), visitor, sign) }),
    async close(adapter) {
      const source = sourceOf(adapter);
      if (adapter !== source) adapter.close?.();
      await harness.close?.(source);
    },
  };
}
