import { setupWorker } from 'msw/browser';
import { serverHandlers, type ServerScenario } from '../../demo/server-scenarios.js';

const worker = setupWorker(...serverHandlers);

/** Serves the scenarios to the tests of the suite, and counts what is asked of them, and of other origins. */
export function serveScenarios(): { readonly asked: readonly string[]; readonly use: typeof worker.use } {
  const asked: string[] = [];
  // The worker hears of what other pages of the run load, too.
  const note = ({ request: { url } }: { request: Request }) => {
    const { origin, pathname } = new URL(url);
    if (origin !== location.origin || pathname.startsWith('/files/')) asked.push(url);
  };
  before(async () => {
    await worker.start({ quiet: true, onUnhandledFrame: 'bypass' });
    worker.events.on('request:start', note);
  });
  beforeEach(() => asked.splice(0));
  afterEach(() => worker.resetHandlers());
  after(() => worker.stop());
  return { asked, use: worker.use };
}

/** In the middle of `cut-off.json` the connection breaks: really, for Safari cannot be told so by a worker. */
export type ServedFile = ServerScenario | 'cut-off.json';

export const addressOf = (name: ServedFile): string =>
  name === 'cut-off.json' ? '/built/cut-off.json' : `/files/${name}`;

/** What is told on the console while the tests of the suite run. */
export function listenToConsole(): { readonly warnings: readonly string[] } {
  const warnings: string[] = [];
  const { warn } = console;
  beforeEach(() => {
    warnings.length = 0;
    console.warn = (...parts: unknown[]) => warnings.push(parts.join(' '));
  });
  afterEach(() => {
    console.warn = warn;
  });
  return { warnings };
}
