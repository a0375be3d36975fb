// Collects garbage, for tests of what is let go of: `test/support/garbage.ts` asks for it.

/** @returns {object} */
export function garbagePlugin() {
  return {
    name: 'garbage',
    /** Answers whether it could be: only Chromium has a way from outside. */
    async executeCommand({ command, session }) {
      if (command !== 'collect-garbage') return undefined;
      if (session.browser.name !== 'Chrome') return { collected: false };
      const devTools = await session.browser.getPage(session.id).createCDPSession();
      try {
        await devTools.send('HeapProfiler.collectGarbage');
      } finally {
        await devTools.detach();
      }
      return { collected: true };
    },
  };
}
