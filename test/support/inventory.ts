import type { IndexedDbAdapter } from '../../src/adapters/indexeddb/indexeddb-adapter.js';
import { openIndexedDb } from '../../src/adapters/indexeddb/open-indexeddb.js';
import type { Contact, ContactId } from '../../src/domain/contact.js';
import type { Identity } from '../../src/domain/identity.js';

/** All that a database shows of itself to whoever looks. */
export interface Inventory {
  /** By id, as JSON. */
  readonly people: Readonly<Record<string, string>>;
  /** Earlier interactions, by the id of whom they were with. */
  readonly history: Readonly<Record<string, string>>;
}

const { signal } = new AbortController();
const askedAtOnce = 50;

/** Throws where somebody is not found by a number of theirs, or is found twice. */
export async function takeInventory(src: string): Promise<Inventory> {
  const adapter = await openIndexedDb({ src });
  const contacts = await everybody(adapter);
  const history: [string, string][] = [];
  for (let from = 0; from < contacts.length; from += askedAtOnce) {
    const some = contacts.slice(from, from + askedAtOnce);
    await Promise.all(some.map((contact) => lookUp(adapter, contact)));
    history.push(...(await Promise.all(some.map((contact) => historyOf(adapter, contact)))));
  }
  adapter.close();
  return {
    people: Object.fromEntries(contacts.map((contact) => [contact.id, JSON.stringify(contact)])),
    history: Object.fromEntries(history.filter(([, interactions]) => interactions !== '[]')),
  };
}

async function everybody(adapter: IndexedDbAdapter): Promise<Contact[]> {
  const contacts: Contact[] = [];
  let after: string | undefined;
  do {
    const { items, next } = await adapter.search({}, { signal, limit: 5_000, ...(after && { after }) });
    contacts.push(...items);
    after = next;
  } while (after);
  if (new Set(contacts.map(({ id }) => id)).size < contacts.length)
    throw new Error('Somebody is there twice');
  return contacts;
}

async function lookUp(adapter: IndexedDbAdapter, { id, phones }: Contact): Promise<void> {
  const [phone] = phones;
  if (!phone?.number) return;
  const identity: Identity = { kind: 'phone', value: phone.number, raw: phone.value };
  const { matches } = await adapter.find([identity], { signal, limit: 10 });
  const found = matches.map(({ contact }) => contact.id);
  if (found.join() !== id) throw new Error(`The number of ${id} finds ${found.join() || 'nobody'}`);
}

async function historyOf(adapter: IndexedDbAdapter, { id }: Contact): Promise<[ContactId, string]> {
  const { items } = await adapter.history.list({ contactId: id }, { signal, limit: 100 });
  return [id, JSON.stringify(items)];
}

/** What has become of an import of these ids with this title, told by what was there before and is there now. */
export function outcomeOf(
  before: Inventory,
  now: Inventory,
  { ids, title }: { readonly ids: readonly string[]; readonly title: string },
): 'nothing' | 'everything' {
  const imported = new Set(ids);
  const isImported = (json = '') => (JSON.parse(json) as Contact).title === title;
  const all = new Set([...Object.keys(before.people), ...Object.keys(now.people)]);
  const seen = ids.filter((id) => isImported(now.people[id] ?? '{}')).length;
  if (seen > 0 && seen < ids.length) throw new Error(`${seen} of ${ids.length} have come`);
  for (const id of all) {
    if (seen > 0 && imported.has(id)) continue;
    if (before.people[id] !== now.people[id])
      throw new Error(`${id} was ${before.people[id]} and is ${now.people[id]}`);
  }
  if (JSON.stringify(before.history) !== JSON.stringify(now.history)) throw new Error('The history differs');
  return seen > 0 ? 'everything' : 'nothing';
}
