import type { DraftPort } from './draft-port.js';

/** Opened by the first who reads or writes: the first card does not wait for what keeps drafts. */
export function laterDrafts(open: () => Promise<DraftPort>): DraftPort {
  let opening: Promise<DraftPort> | undefined;
  const port = (): Promise<DraftPort> =>
    (opening ??= open().catch((cause: unknown) => {
      opening = undefined;
      throw cause;
    }));
  return {
    read: async (key) => (await port()).read(key),
    list: async (place) => (await port()).list(place),
    write: async (draft) => (await port()).write(draft),
    delete: async (key) => (await port()).delete(key),
    clear: async () => (await port()).clear(),
    watch(watcher) {
      let end: (() => void) | undefined = () => undefined;
      void port().then(
        (opened) => (end &&= opened.watch(watcher)),
        () => undefined,
      );
      return () => {
        end?.();
        end = undefined;
      };
    },
  };
}
