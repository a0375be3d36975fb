import { expect } from '@open-wc/testing';
import type { ContactAdapter } from '../../src/adapters/contact-adapter.js';
import { MemoryAdapter } from '../../src/adapters/memory/memory-adapter.js';
import { withCache } from '../../src/adapters/with-cache.js';
import { withMasking } from '../../src/adapters/with-masking.js';
import { withOutbox } from '../../src/adapters/with-outbox.js';
import type { Contact, ContactChanges } from '../../src/domain/contact.js';
import { ContactError } from '../../src/domain/contact-error.js';
import { parseIdentity } from '../../src/domain/identity.js';
import { present, signal } from '../../src/testing/adapter-case.js';
import { AskedMemory } from '../support/card-sources.js';
import { contactNamed } from '../support/contacts.js';
import { MemoryOutboxStore } from '../support/memory-outbox-store.js';

const number = '+46701740605';
const ada = contactNamed('Ada', number, { revision: '1', title: 'Clerk' });

let keys = 0;

async function change(source: ContactAdapter, changes: ContactChanges): Promise<Contact> {
  const options = { signal, key: `change ${(keys += 1)}` };
  return present(source.editing).update(await source.get(ada.id, { signal }), changes, options);
}

/** What is told one after the other, each when it is asked for. */
function told(adapter: ContactAdapter) {
  const controller = new AbortController();
  const feed = present(adapter.watch?.bind(adapter))(ada.id, { signal: controller.signal });
  const each = feed[Symbol.asyncIterator]();
  return { next: async () => (await each.next()).value as Contact, end: () => controller.abort() };
}

describe('What is told of a contact', () => {
  it('is masked through withMasking', async () => {
    const source = new MemoryAdapter([ada]);
    const feed = told(withMasking(source, { fields: [{ name: 'phones', masked: true }] }));
    await feed.next();
    await change(source, { phones: [{ value: '+46701740699' }] });
    const { phones } = await feed.next();
    expect(phones[0]?.handle).to.be.a('string');
    expect(phones[0]?.value).not.to.contain('0174');
    feed.end();
  });

  describe('through withCache', () => {
    const setUp = async () => {
      const source = new AskedMemory([ada]);
      const cached = withCache(source);
      const on = [await parseIdentity(number)];
      const find = () => cached.find(on, { signal, limit: 9 });
      await find();
      return { source, cached, find };
    };

    it('leaves what is remembered where it is the same', async () => {
      const { source, cached, find } = await setUp();
      const feed = told(cached);
      await feed.next();
      await find();
      expect(source.asked).to.have.lengthOf(1);
      feed.end();
    });

    it('makes that old where it is not', async () => {
      const { source, cached, find } = await setUp();
      const feed = told(cached);
      await feed.next();
      await change(source, { title: 'Chief' });
      await feed.next();
      expect((await find()).matches[0]?.contact.title).to.equal('Chief');
      expect(source.asked).to.have.lengthOf(2);
      feed.end();
    });

    it('makes that old where nobody has the contact any more', async () => {
      const { source, cached, find } = await setUp();
      const feed = told(cached);
      await feed.next();
      await source.editing.remove(ada.id, { signal });
      expect(await feed.next().catch(ContactError.from)).to.include({ code: 'not-found' });
      expect((await find()).matches).to.deep.equal([]);
    });
  });

  describe('through withOutbox', () => {
    it('has what waits on top', async () => {
      const source = new MemoryAdapter([ada]);
      const offline = () => Promise.reject(new ContactError('offline', 'No network'));
      const unwritable: ContactAdapter = {
        find: (identities, options) => source.find(identities, options),
        get: (id, options) => source.get(id, options),
        search: (query, options) => source.search(query, options),
        watch: (id, options) => source.watch(id, options),
        editing: { create: offline, update: offline },
      };
      const store = new MemoryOutboxStore();
      const adapter = withOutbox(unwritable, { source: 'crm', owner: () => 'marta', store, patienceMs: 1 });
      await change(adapter, { title: 'Mine' });
      const feed = told(adapter);
      expect(await feed.next()).to.include({ title: 'Mine', waiting: true });
      await change(source, { title: 'Theirs', timeZone: 'Europe/London' });
      expect(await feed.next()).to.include({ title: 'Mine', timeZone: 'Europe/London', waiting: true });
      feed.end();
      adapter.close?.();
    });
  });
});
