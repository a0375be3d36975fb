import type { PageOptions, Removal } from '../../src/adapters/contact-adapter.js';
import type { Contact, ContactId } from '../../src/domain/contact.js';
import { ContactError } from '../../src/domain/contact-error.js';
import type { AdapterContent } from '../../src/testing/adapter-case.js';
import type { WholeAdapter } from './watched-adapter.js';

export interface Fault {
  /** What the adapter does wrong. */
  readonly name: string;
  /** Replaces methods of an adapter that does everything right. */
  readonly adapter?: (adapter: WholeAdapter, content: AdapterContent) => void;
  /** Loses something of what the source is opened with. */
  readonly content?: (content: AdapterContent) => AdapterContent;
}

const { signal } = new AbortController();
const page = { signal, limit: 100 };

async function everyone({ search }: WholeAdapter): Promise<readonly Contact[]> {
  return (await search({}, page)).items;
}

type Method = (...args: never[]) => Promise<unknown>;

/** Every method, replaced by one that is made from it. */
function replaceAll(adapter: WholeAdapter, make: (method: Method) => Method): void {
  const { editing, history, notes, messaging, journey } = adapter;
  for (const part of [adapter, editing, history, notes, notes.writing, messaging, journey] as object[])
    for (const [name, method] of Object.entries(part))
      if (typeof method === 'function' && name !== 'watch')
        Object.assign(part, { [name]: make(method as Method) });
}

/** With other options in the last place, where every method has them. */
const withOptions = (method: Method, change: (options: PageOptions) => object): Method => {
  return (...args) => {
    const given: unknown[] = [...args];
    return method(...([...given.slice(0, -1), change(given.at(-1) as PageOptions)] as never[]));
  };
};

export const faults: readonly Fault[] = [
  { name: 'has lost everything', content: (content) => ({ ...content, contacts: [], history: [] }) },
  {
    name: 'does not read national numbers',
    content: (content) => ({
      ...content,
      region: 'AQ',
      contacts: content.contacts.map((contact) => ({ ...contact, addresses: [] })),
    }),
  },
  {
    name: 'finds everybody, whatever is asked',
    async adapter(adapter) {
      adapter.find = async ([on = { kind: 'withheld', raw: '' }]) => ({
        matches: (await everyone(adapter)).map((contact) => ({ contact, on, certainty: 'exact' })),
        more: false,
      });
    },
  },
  {
    name: 'looks at the last four digits',
    adapter(adapter) {
      adapter.find = async (identities) => {
        const contacts = await everyone(adapter);
        const matches = identities.flatMap((on) => {
          const end = 'value' in on ? on.value.slice(-4) : '?';
          const found = contacts.filter(({ phones }) => phones.some(({ value }) => value.endsWith(end)));
          return found.map((contact) => ({ contact, on, certainty: 'normalised' as const }));
        });
        return { matches, more: false };
      };
    },
  },
  {
    name: 'takes numbers that end alike for the same',
    adapter(adapter) {
      const { find } = adapter;
      adapter.find = async (...args) => {
        const { matches, more } = await find(...args);
        return { matches: matches.map((match) => ({ ...match, certainty: 'normalised' as const })), more };
      };
    },
  },
  {
    name: 'looks for the first identity only',
    adapter(adapter) {
      const { find } = adapter;
      adapter.find = (identities, options) => find(identities.slice(0, 1), options);
    },
  },
  {
    name: 'finds only who is active',
    adapter(adapter) {
      const { find } = adapter;
      adapter.find = async (identities, options) => {
        const { matches, more } = await find(identities, options);
        return { matches: matches.filter(({ contact }) => contact.active), more };
      };
    },
  },
  {
    name: 'says everything is doubtful, by the first identity, and unlabelled',
    adapter(adapter) {
      const { find } = adapter;
      adapter.find = async ([on = { kind: 'withheld', raw: '' }, ...others], options) => {
        const { matches, more } = await find([on, ...others], options);
        return { matches: matches.map(({ contact }) => ({ contact, on, certainty: 'maybe' })), more };
      };
    },
  },
  {
    name: 'ignores the limit of a look-up',
    adapter(adapter) {
      const { find } = adapter;
      adapter.find = (identities, { signal }) => find(identities, { signal, limit: 100 });
    },
  },
  {
    name: 'always says that there are more',
    adapter(adapter) {
      const { find } = adapter;
      adapter.find = async (...args) => ({ ...(await find(...args)), more: true });
    },
  },
  {
    name: 'fails where nothing is found',
    adapter(adapter) {
      const { find } = adapter;
      adapter.find = async (...args) => {
        const found = await find(...args);
        if (found.matches.length === 0) throw new ContactError('not-found', 'Nobody');
        return found;
      };
    },
  },
  {
    name: 'says that it holds nobody where it finds nobody',
    adapter(adapter) {
      const { find } = adapter;
      adapter.find = async (...args) => {
        const found = await find(...args);
        return found.matches.length > 0 ? found : { ...found, isSourceEmpty: true };
      };
    },
  },
  {
    name: 'creates whom it does not find',
    adapter(adapter) {
      const { find, editing } = adapter;
      adapter.find = async (identities, options) => {
        const found = await find(identities, options);
        const lists = { phones: [], emails: [], addresses: [], languages: [], fields: {} };
        const caller = { kind: 'individual', active: true, name: { full: 'Unknown' }, ...lists } as const;
        if (found.matches.length === 0) await editing.create(caller, { signal, key: crypto.randomUUID() });
        return found;
      };
    },
  },
  {
    name: 'answers with somebody where the id is unknown',
    adapter(adapter, { contacts }) {
      const { get } = adapter;
      adapter.get = (...args) => get(...args).catch(() => contacts[0]!);
    },
  },
  {
    name: 'rejects with errors that have no code',
    adapter(adapter) {
      const rethrow = (error: unknown) => Promise.reject(new TypeError(String(error)));
      replaceAll(
        adapter,
        (method) =>
          (...args) =>
            method(...args).catch(rethrow),
      );
    },
  },
  {
    name: 'trips over what it did not expect',
    adapter(adapter) {
      const { search } = adapter;
      adapter.search = async (query, options) => {
        new RegExp(query.text ?? '');
        return search(query, options);
      };
    },
  },
  {
    name: 'searches within words',
    adapter(adapter) {
      adapter.search = async ({ text = '' }) => ({
        items: (await everyone(adapter)).filter((contact) => JSON.stringify(contact).includes(text)),
      });
    },
  },
  {
    name: 'ignores what is searched for',
    adapter(adapter) {
      const { search } = adapter;
      adapter.search = (_, options) => search({}, options);
    },
  },
  {
    name: 'gives the first page again and again',
    adapter(adapter) {
      const { search, history } = adapter;
      const { list } = history;
      adapter.search = (query, { signal, limit }) => search(query, { signal, limit });
      history.list = (about, { signal, limit }) => list(about, { signal, limit });
    },
  },
  {
    name: 'says that there is another page where there is none',
    adapter(adapter) {
      const { search, history } = adapter;
      const { list } = history;
      const next = (after = '') => (after.length < 9 ? { next: after.padEnd(9, ' ') } : {});
      adapter.search = async (query, options) => ({
        ...next(options.after),
        ...(await search(query, options)),
      });
      history.list = async (about, options) => ({ ...next(options.after), ...(await list(about, options)) });
    },
  },
  {
    name: 'forgets what it is told to write',
    adapter({ editing, history }) {
      editing.create = async (draft) => ({ ...draft, id: crypto.randomUUID() as string as ContactId });
      editing.update = async (contact) => contact;
      editing.remove = async () => ({});
      history.record = async () => undefined;
    },
  },
  {
    name: 'drops what it has no place for',
    adapter({ editing }) {
      const { create } = editing;
      editing.create = (draft, options) => create({ ...draft, emails: [] }, options);
    },
  },
  {
    name: 'knows no keys',
    adapter({ editing }) {
      const { create, update } = editing;
      const another = ({ signal }: { signal: AbortSignal }) => ({ signal, key: crypto.randomUUID() });
      editing.create = (draft, options) => create(draft, another(options));
      editing.update = (contact, changes, options) => update(contact, changes, another(options));
    },
  },
  {
    name: 'takes alike drafts for one',
    adapter({ editing }) {
      const { create } = editing;
      editing.create = (draft, { signal }) => create(draft, { signal, key: draft.name.full });
    },
  },
  {
    name: 'keeps the key of a write that has failed',
    adapter({ editing }) {
      const { create } = editing;
      const written = new Map<string, Promise<Contact>>();
      editing.create = (draft, options) => {
        written.set(options.key, written.get(options.key) ?? create(draft, options));
        return written.get(options.key)!;
      };
    },
  },
  {
    name: 'writes whatever it is given',
    adapter({ editing }) {
      const { create, update } = editing;
      const name = { full: 'Nobody' };
      editing.create = (draft, options) =>
        create(draft.name.full.trim() ? draft : { ...draft, name }, options);
      editing.update = (contact, changes, options) =>
        update(contact, 'name' in changes && !changes.name?.full ? { ...changes, name } : changes, options);
    },
  },
  {
    name: 'lets the last update win',
    adapter({ editing, get }) {
      const { update } = editing;
      editing.update = async (contact, changes, options) =>
        update(await get(contact.id, { signal }), changes, options);
    },
  },
  {
    name: 'does not tell what a conflict is with',
    adapter({ editing }) {
      const { update } = editing;
      editing.update = (...args) =>
        update(...args).catch((error: ContactError) => {
          throw error.code === 'conflict' ? new ContactError('conflict', error.message) : error;
        });
    },
  },
  {
    name: 'has no revisions, and times of its own',
    adapter({ editing }) {
      const { create, update } = editing;
      const changed = ({ revision: _, ...contact }: Contact) => ({ ...contact, updated: '7.3.2026 12:00' });
      editing.create = async (...args) => changed(await create(...args));
      editing.update = async (...args) => changed(await update(...args));
    },
  },
  {
    name: 'takes an update for the whole contact',
    adapter({ editing }) {
      const { update } = editing;
      editing.update = (contact, changes, options) =>
        update(contact, { title: undefined, ...changes }, options);
    },
  },
  {
    name: 'leaves what is undefined as it is',
    adapter({ editing }) {
      const { update } = editing;
      const defined = (changes: object) =>
        Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined));
      editing.update = (contact, changes, options) => update(contact, defined(changes), options);
    },
  },
  {
    name: 'creates a contact for an update of nobody',
    adapter({ editing, get }) {
      const { create, update } = editing;
      editing.update = async (contact, changes, options) => {
        const isKnown = await get(contact.id, { signal }).then(Boolean, () => false);
        return isKnown ? update(contact, changes, options) : create(contact, options);
      };
    },
  },
  {
    name: 'removes whoever is there',
    adapter({ editing }) {
      const { remove } = editing;
      editing.remove = (id, options) => remove(id, options).catch(() => ({}));
    },
  },
  {
    name: 'removes everybody with the number',
    adapter({ editing, get, find }) {
      const { remove } = editing;
      editing.remove = async (id, options) => {
        const { phones } = await get(id, options);
        const numbers = phones.flatMap(({ value, number }) =>
          number ? [{ kind: 'phone' as const, value: number, raw: value }] : [],
        );
        const { matches } = await find(numbers, page);
        const removal = await remove(id, options);
        const others = new Set(matches.map(({ contact }) => contact.id).filter((other) => other !== id));
        for (const other of others) await remove(other, options);
        return removal;
      };
    },
  },
  {
    name: 'keeps the past of who is removed',
    adapter({ editing, history }) {
      const { remove } = editing;
      const { list } = history;
      editing.remove = async (id, options) => {
        const past = await list({ contactId: id }, page);
        history.list = async (about, given) => ('contactId' in about ? past : list(about, given));
        return remove(id, options);
      };
    },
  },
  {
    name: 'erases everybody’s past with one contact',
    adapter({ editing, history }) {
      const { remove } = editing;
      editing.remove = (id, options) => {
        history.list = async () => ({ items: [] });
        return remove(id, options);
      };
    },
  },
  {
    name: 'gives what a key has created for ever',
    adapter({ editing }) {
      const { create } = editing;
      const created = new Map<string, Contact>();
      editing.create = async (draft, options) => {
        const contact = created.get(options.key) ?? (await create(draft, options));
        created.set(options.key, contact);
        return contact;
      };
    },
  },
  {
    name: 'undoes nothing',
    adapter({ editing, get }) {
      const { remove } = editing;
      editing.remove = async (id, options) => {
        const removed = await get(id, options);
        await remove(id, options);
        return { undo: async () => removed };
      };
    },
  },
  {
    name: 'undoes a removal under another id, every time, without the past, whatever its signal says',
    adapter({ editing, get }) {
      const { create, remove } = editing;
      editing.remove = async (id, options) => {
        const removed = await get(id, options);
        await remove(id, options);
        return { undo: () => create(removed, { signal, key: crypto.randomUUID() }) };
      };
    },
  },
  {
    name: 'undoes a removal whatever its signal says',
    adapter({ editing }) {
      const { remove } = editing;
      editing.remove = async (...args) => {
        const { undo } = await remove(...args);
        return { undo: () => undo!({ signal }) };
      };
    },
  },
  {
    name: 'undoes the removal after the one that it was for',
    adapter({ editing }) {
      const { remove } = editing;
      const undos = new Map<ContactId, Removal['undo']>();
      editing.remove = async (id, options) => {
        const { undo } = await remove(id, options);
        undos.set(id, undo);
        return { undo: (given) => undos.get(id)!(given) };
      };
    },
  },
  {
    name: 'tells the past oldest first',
    adapter({ history }) {
      const { list } = history;
      history.list = async (...args) => {
        const { items, ...rest } = await list(...args);
        return { ...rest, items: items.toReversed() };
      };
    },
  },
  {
    name: 'tells everybody’s past',
    adapter({ history }, content) {
      const items = content.history.map(({ interaction }) => interaction);
      history.list = async () => ({ items });
    },
  },
  {
    name: 'tells the bare facts of the past',
    adapter({ history }) {
      const { list } = history;
      history.list = async (...args) => {
        const { items, ...rest } = await list(...args);
        return {
          ...rest,
          items: items.map(({ id, channel, direction, at }) => ({ id, channel, direction, at })),
        };
      };
    },
  },
  {
    name: 'records under the first identity, again and again, and forgets whose it was',
    adapter({ history }) {
      const { list, record } = history;
      const times = new Map<string, number>();
      history.record = (interaction, about, options) => {
        times.set(interaction.id, (times.get(interaction.id) ?? 0) + 1);
        return record(interaction, about.slice(0, 1), options);
      };
      history.list = async (about, options) => {
        const { items } = await list(about, options);
        if ('contactId' in about) return { items: items.filter(({ id }) => !times.has(id)) };
        return {
          items: items.flatMap((item) => Array.from({ length: times.get(item.id) ?? 1 }, () => item)),
        };
      };
    },
  },
  {
    name: 'ignores its signals',
    adapter(adapter) {
      replaceAll(adapter, (method) => withOptions(method, (options) => ({ ...options, signal })));
      adapter.watch = () => ({ [Symbol.asyncIterator]: () => ({ next: () => new Promise(() => {}) }) });
    },
  },
  {
    name: 'has another reason than its signal',
    adapter(adapter) {
      const abort = ({ signal }: PageOptions) =>
        new Promise((_, reject) => signal.addEventListener('abort', () => reject(new TypeError('Aborted'))));
      replaceAll(adapter, (method) => (...args) => {
        const options = (args as unknown[]).at(-1) as PageOptions;
        return Promise.race([abort(options), Promise.resolve().then(() => method(...args))]);
      });
    },
  },
  {
    name: 'watches nothing',
    adapter(adapter) {
      adapter.watch = () => ({
        [Symbol.asyncIterator]: () => ({ next: async () => ({ done: true, value: undefined }) }),
      });
    },
  },
  {
    name: 'tells whoever watches what a contact has become, but not that it is gone',
    adapter(adapter) {
      const { watch } = adapter;
      adapter.watch = async function* (id, options) {
        try {
          yield* watch(id, options);
        } catch {
          return;
        }
      };
    },
  },
  {
    name: 'tells only the first who watches a contact',
    adapter(adapter) {
      const { watch } = adapter;
      let watchers = 0;
      adapter.watch = (id, options) =>
        watch(id, { signal: (watchers += 1) > 1 ? AbortSignal.abort() : options.signal });
    },
  },
  {
    name: 'tells whoever watches of the first change only',
    adapter(adapter) {
      const { watch } = adapter;
      adapter.watch = async function* (id, options) {
        let told = 0;
        for await (const contact of watch(id, options)) if ((told += 1) <= 2) yield contact;
      };
    },
  },
  {
    name: 'tells whoever watches of others, too',
    adapter(adapter) {
      const { watch } = adapter;
      adapter.watch = async function* (id, options) {
        for await (const contact of watch(id, options)) {
          yield contact;
          yield* (await everyone(adapter)).filter((each) => each.title !== 'Chief');
        }
      };
    },
  },
  {
    name: 'has half a facet',
    adapter(adapter) {
      Object.assign(adapter.editing, { remove: null });
    },
  },
];
