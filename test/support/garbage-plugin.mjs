// Collects garbage, for tests of what is let go of: `test/support/garbage.ts` asks for it.

/** @returns {object} */
export function garbagePlugin() {
  return {
    name: 'garbage',
    /** Only Chromium has a way from outside. */
    async executeCommand({ command, session }) {
      if (command !== 'collect-garbage') return undefined;
      const devTools = await session.browser.getPage(session.id).createCDPSession();
      try {
        await devTools.send('HeapProfiler.collectGarbage');
      } finally {
        await devTools.detach();
      }
      return true;
    },
  };
}
