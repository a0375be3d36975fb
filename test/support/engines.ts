// What automation can do in some engines only. A test of it is skipped elsewhere, and the run's end lists it.

type Engine = 'chromium' | 'firefox' | 'webkit';

const { userAgent } = navigator;

/** The one that this page runs in. */
export const engine: Engine = userAgent.includes('Firefox/')
  ? 'firefox'
  : userAgent.includes('Chrome/')
    ? 'chromium'
    : 'webkit';

/** An `it` for what only these engines can be made to do. `closing-lines.mjs` reads them and the reason from the title. */
const onlyIn =
  (engines: readonly Engine[], reason: string) =>
  (title: string, test: Mocha.Func | Mocha.AsyncFunc): void => {
    if (engines.includes(engine)) it(title, test);
    else it.skip(`${title} [${engines.join(', ')}: ${reason}]`);
  };

export const itWithEmulatedMedia = onlyIn(['chromium'], 'media are emulated');
export const itWithAccessibilityTree = onlyIn(['chromium'], 'the accessibility tree can be read');
export const itWithGarbageCollected = onlyIn(['chromium'], 'garbage can be collected on demand');
export const itWithQuota = onlyIn(['chromium'], 'storage can be limited to so many bytes');
export const itWithLastWords = onlyIn(
  ['chromium', 'firefox'],
  'a frame that a script takes away may still write',
);
export const itWithBusyPage = onlyIn(['chromium', 'firefox'], 'a worker writes while its page is busy');
