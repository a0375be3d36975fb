// What only the browser itself can do to a page's storage, for tests: `test/support/storage.ts` asks for it. Open
// connections are closed from outside, and what runs on them is aborted.

/** @returns {object} */
export function storagePlugin() {
  return {
    name: 'storage',
    /** Empties whatever the origin stores, in an engine that cannot be asked to empty one database. */
    serve: ({ path }) =>
      path === '/empty-storage'
        ? { body: '', type: 'text', headers: { 'Clear-Site-Data': '"storage"', 'Cache-Control': 'no-store' } }
        : undefined,
    /** Empties one database, for Chromium's other pages store meanwhile. */
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
