import type { ContactAdapter } from './contact-adapter.js';

/** The same source without any way to change it, so that no view needs to ask whether it may. */
export function readOnly(adapter: ContactAdapter): ContactAdapter {
  const { history, notes, journey } = adapter;
  return {
    find: (identities, options) => adapter.find(identities, options),
    get: (id, options) => adapter.get(id, options),
    search: (query, options) => adapter.search(query, options),
    ...(adapter.watch && { watch: adapter.watch.bind(adapter) }),
    ...(adapter.embedded && { embedded: adapter.embedded }),
    ...(notes && { notes: { list: (about, options) => notes.list(about, options) } }),
    ...(history && { history: { list: (about, options) => history.list(about, options) } }),
    ...(journey && { journey }),
  };
}
