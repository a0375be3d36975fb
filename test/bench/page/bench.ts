import * as connections from './connections.js';
import * as imports from './imports.js';
import * as journey from './journey.js';
import * as list from './list.js';
import * as lookUps from './look-ups.js';
import * as speed from './speed.js';
import * as typing from './typing.js';

/** What the runner calls. */
const bench = { ...speed, ...list, ...lookUps, ...imports, ...connections, ...typing, ...journey };

declare global {
  interface Window {
    bench: typeof bench;
  }
}

window.bench = bench;
