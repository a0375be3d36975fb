import { crowdFile, personAt } from '../support/crowd.js';
import { type Inventory, outcomeOf, takeInventory } from '../support/inventory.js';
import { makeUsedDatabase } from '../support/used-database.js';

type ContactDatabase = typeof import('../../src/database.js');

interface Part {
  readonly from: number;
  readonly count: number;
  readonly title: string;
}

const src = 'customers';
const built = '/cdn/contact-database.js';
const database = import(/* @vite-ignore */ built) as Promise<ContactDatabase>;

/** What the script does to the page, between the lives of the browser. */
const killing = {
  makeUsed: (count: number) => makeUsedDatabase(src, count),
  takeInventory: () => takeInventory(src),

  async import({ from, count, title }: Part, into = src): Promise<number> {
    const { importContacts } = await database;
    const file = crowdFile(from, count, title);
    const began = performance.now();
    await importContacts(file, { src: into });
    return performance.now() - began;
  },

  /** Milliseconds that an import takes which nobody kills. */
  async rehearse(part: Part): Promise<number> {
    const { deleteContacts } = await database;
    const taken = await killing.import(part, 'rehearsal');
    await deleteContacts('rehearsal');
    return taken;
  },

  outcomeOf(before: Inventory, now: Inventory, { from, count, title }: Part): string {
    const ids = Array.from({ length: count }, (_, i) => personAt(from + i).id);
    return outcomeOf(before, now, { ids, title });
  },
};

declare global {
  interface Window {
    killing: typeof killing;
  }
}

window.killing = killing;
