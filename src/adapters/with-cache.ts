import { AnswerCache, type CacheOptions } from './answer-cache.js';
import type { ContactAdapter, EditingFacet } from './contact-adapter.js';

/**
 * The same source, asked once for what is looked up again within the next minutes or hours. `fresh` asks
 * it all the same; after every write, and every change that is heard of, it is asked anew. `get` and `search` always ask.
 */
export function withCache(adapter: ContactAdapter, options: CacheOptions = {}): ContactAdapter {
  const cache = new AnswerCache(adapter, options);
  const { editing, history, notes, messaging, masking, journey } = adapter;
  const watch = adapter.watch?.bind(adapter);
  return {
    find: (identities, options) => cache.find(identities, options),
    get: (id, options) => adapter.get(id, options),
    search: (query, options) => adapter.search(query, options),
    ...(watch && { watch: (id, options) => cache.hear(watch(id, options)) }),
    ...(adapter.embedded && { embedded: adapter.embedded }),
    ...(editing && { editing: forgetful(editing, cache) }),
    ...(history && { history }),
    ...(notes && { notes }),
    ...(messaging && { messaging }),
    ...(masking && { masking }),
    ...(journey && { journey }),
  };
}

function forgetful(editing: EditingFacet, cache: AnswerCache): EditingFacet {
  /** A write that failed may have happened all the same: however it ends, earlier answers are old. */
  const writing = async <Result>(write: () => Promise<Result>): Promise<Result> => {
    try {
      return await write();
    } finally {
      cache.forget();
    }
  };
  const remove = editing.remove?.bind(editing);
  return {
    create: (draft, options) => writing(() => editing.create(draft, options)),
    update: (contact, changes, options) => writing(() => editing.update(contact, changes, options)),
    ...(remove && {
      async remove(id, options) {
        const removal = await writing(() => remove(id, options));
        const undo = removal.undo?.bind(removal);
        return undo ? { undo: (options) => writing(() => undo(options)) } : {};
      },
    }),
  };
}
