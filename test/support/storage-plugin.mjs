// What only the browser itself can do to a page's storage, for tests: `test/support/storage.ts` asks for it.

/** @returns {object} */
export function storagePlugin() {
  return {
    name: 'storage',
    /** As the browser empties storage: open connections are closed from outside, and what runs on them is aborted. */
    async executeCommand({ command, payload, session }) {
      if (command !== 'empty-database') return undefined;
      const page = session.browser.getPage(session.id);
      const devTools = await page.createCDPSession();
      try {
        await devTools.send('IndexedDB.deleteDatabase', {
          securityOrigin: payload.origin,
          databaseName: payload.name,
        });
      } finally {
        await devTools.detach();
      }
      return true;
    },
  };
}
