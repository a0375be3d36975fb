import { expect } from '@open-wc/testing';
import type { IndexedDbAdapter } from '../../src/adapters/indexeddb/indexeddb-adapter.js';
import type { Contact } from '../../src/domain/contact.js';
import { parseIdentity } from '../../src/domain/identity.js';
import { Database } from '../../src/storage/database.js';
import { Staging } from '../../src/storage/staging.js';
import { tidy } from '../../src/storage/tidying.js';
import { newName, openIndexedDbAdapter } from '../adapters/indexeddb-harness.js';
import { contactNamed } from '../support/contacts.js';
import { itWithQuota } from '../support/engines.js';
import { failureOf, uncaughtDuring, withBytes } from '../support/storage.js';
import { atOnce, crowd, everybodyIn, heldIn } from '../support/stored.js';

const { signal } = new AbortController();
const number = '+46701740605';
const page = { signal, limit: 9 };
const about = await parseIdentity(number);

/** Bytes: enough for a database with a few contacts. */
const quota = 400_000;
/** Twice of that, and not to be compressed, as the browser would. */
const tooLong = Array.from({ length: 2 * quota }, () => String.fromCharCode(33 + Math.random() * 90)).join(
  '',
);
const ada = contactNamed('Ada', number, { title: 'Analyst' });
const past = { id: 'h1', channel: 'voice', direction: 'inbound', at: '2026-01-02T03:04:05Z' } as const;

describe('A full disk', () => {
  let adapter: IndexedDbAdapter;
  let database: Database;
  let stored: Contact;

  /** With one contact and one interaction. */
  const inLittleSpace = (work: () => Promise<void>) => async () => {
    const uncaught = await uncaughtDuring(() =>
      withBytes(quota, async () => {
        const name = newName();
        adapter = await openIndexedDbAdapter({ contacts: [ada], history: [], region: 'SE' }, name);
        database = await Database.open(name);
        stored = await adapter.get(ada.id, { signal });
        await adapter.history.record(past, [about], { signal });
        await work();
        adapter.close();
        database.close();
      }),
    );
    expect(uncaught).to.deep.equal([]);
  };

  /** And nothing else, though the same connection asks. */
  async function expectAllThere() {
    expect(await everybodyIn(database)).to.deep.equal([['ada', 'Ada']]);
    expect(await adapter.get(ada.id, { signal })).to.deep.equal(stored);
    const { items } = await adapter.history.list({ identity: about }, page);
    expect(items).to.deep.equal([past]);
  }

  itWithQuota(
    'lets no edit happen by half, and a smaller one happen',
    inLittleSpace(async () => {
      const edit = { title: tooLong };
      expect(await failureOf(adapter.editing.update(stored, edit, { signal, key: '1' }))).to.equal(
        'storage/full',
      );
      await expectAllThere();
      const { title } = await adapter.editing.update(stored, { title: 'Countess' }, { signal, key: '1' });
      expect(title).to.equal('Countess');
    }),
  );

  itWithQuota(
    'lets nobody be created by half',
    inLittleSpace(async () => {
      const { id: _, ...draft } = contactNamed('Bo', number, { title: tooLong });
      expect(await failureOf(adapter.editing.create(draft, { signal, key: '1' }))).to.equal('storage/full');
      await expectAllThere();
      const created = await adapter.editing.create({ ...draft, title: 'Baker' }, { signal, key: '1' });
      expect((await adapter.get(created.id, { signal })).title).to.equal('Baker');
    }),
  );

  itWithQuota(
    'records nothing by half',
    inLittleSpace(async () => {
      const recorded = adapter.history.record({ ...past, id: 'h2', summary: tooLong }, [about], { signal });
      expect(await failureOf(recorded)).to.equal('storage/full');
      await expectAllThere();
    }),
  );

  itWithQuota(
    'stops an import of which nobody sees anything, and which can be tidied up',
    inLittleSpace(async () => {
      const staging = await Staging.begin(database);
      const staged = (async () => {
        for (let nth = 0; ; nth += 1)
          await staging.stage(
            crowd(atOnce, `x${nth}-`).map((contact) => ({ ...contact, title: 'x'.repeat(200) })),
          );
      })();
      expect(await failureOf(staged)).to.equal('storage/full');
      await expectAllThere();
      await tidy(database);
      await expectAllThere();
      expect(await heldIn(database)).to.include({ contacts: 1, marks: 0, history: 1 });
    }),
  );
});
