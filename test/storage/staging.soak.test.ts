import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { ContactId } from '../../src/domain/contact.js';
import { ContactStore } from '../../src/storage/contact-store.js';
import { Database } from '../../src/storage/database.js';
import { type Erased, eraseContact, restoreContact } from '../../src/storage/erasing.js';
import { Staging } from '../../src/storage/staging.js';
import { tidy } from '../../src/storage/tidying.js';
import { deleteDatabases, newName } from '../adapters/indexeddb-harness.js';
import { contactNamed } from '../support/contacts.js';
import { ImportModel, type Step } from '../support/import-model.js';
import { settled } from '../support/settled.js';
import { atOnce, crowd, everybodyIn, heldIn, storesOf } from '../support/stored.js';

const named = (id: string, full: string) => contactNamed(id, undefined, { name: { full } });
const isFiller = (id: string) => id.startsWith('filler');

/** A database, to which the steps really happen. */
class World {
  readonly #database: Database;
  readonly #erased = new Map<string, Erased>();
  #staging: Staging | undefined;
  #fillers = 0;

  constructor(database: Database) {
    this.#database = database;
  }

  async take({ kind, id, full }: Step): Promise<void> {
    switch (kind) {
      case 'begin':
        await anotherMillisecond();
        this.#staging = await Staging.begin(this.#database);
        return;
      case 'stage':
        return this.#staging?.stage([named(id, full)]);
      case 'flush':
        return this.#staging?.stage(crowd(atOnce, `filler${(this.#fillers += 1)}-`));
      case 'commit':
        return this.#staging?.commit();
      case 'stop':
        this.#staging = undefined;
        return;
      case 'tidy':
        return tidy(this.#database);
      case 'edit':
        return this.#edit(id, full);
      case 'erase':
        this.#erased.set(id, await eraseContact(storesOf(this.#database), id as ContactId));
        return;
      case 'restore':
        await restoreContact(storesOf(this.#database), this.#erased.get(id)!);
    }
  }

  async #edit(id: string, full: string): Promise<void> {
    const state = { revision: crypto.randomUUID(), updated: new Date().toISOString() };
    await new ContactStore(this.#database).put({ ...named(id, full), ...state }, { key: state.revision });
  }
}

/** An edit of the very millisecond in which an import begins counts as done meanwhile. */
async function anotherMillisecond(): Promise<void> {
  for (const now = Date.now(); Date.now() === now;) await settled();
}

describe('Imports, edits and erasures', () => {
  after(deleteDatabases);

  it('leave what a plain map would hold, in whichever order they come', async function () {
    this.timeout(soak ? 600_000 : 30_000);
    const choices = fc.array(fc.nat(), { minLength: 60, maxLength: 60 });
    const property = fc.asyncProperty(choices, async (chosen) => {
      const database = await Database.open(newName());
      const [world, model] = [new World(database), new ImportModel()];
      for (const [nth, choice] of chosen.entries()) {
        const step = model.choose(choice, `name ${nth}`);
        model.take(step);
        await world.take(step);
        const everybody = (await everybodyIn(database)).filter(([one]) => !isFiller(one));
        expect(everybody).to.have.deep.members([...model.seen]);
      }
      await tidy(database);
      const everybody = await everybodyIn(database);
      expect(await heldIn(database)).to.include({ contacts: everybody.length, marks: 0, markedBlocks: 0 });
      database.close();
    });
    await fc.assert(property, { numRuns: soak ? 400 : 10, endOnFailure: !soak });
  });
});
