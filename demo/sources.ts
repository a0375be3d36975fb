import { crmPath } from './crm/path.js';

/** What `src` may say to each adapter of the demo, the usual first; where there is nothing, anything. */
const sources: Readonly<Record<string, readonly string[]>> = {
  memory: ['people.json', 'people.vcf', 'missing.json'],
  indexeddb: [],
  http: [new URL(crmPath, location.href).href],
  'slow-and-failing': ['Old CRM'],
};

export const usualDatabase = 'customers';

export const adapterNames: readonly string[] = Object.keys(sources);

export const sourcesOf = (adapter: string | null): readonly string[] => sources[adapter ?? ''] ?? [];

/** What `src` says first, once the adapter has been chosen. */
export const usualSource = (adapter: string): string | undefined =>
  adapter === 'indexeddb' ? usualDatabase : sourcesOf(adapter)[0];
