import * as connections from './connections.js';
import * as imports from './imports.js';
import * as list from './list.js';
import * as lookUps from './look-ups.js';
import * as speed from './speed.js';

/** What the runner calls. */
const bench = { ...speed, ...list, ...lookUps, ...imports, ...connections };

declare global {
  interface Window {
    bench: typeof bench;
  }
}

window.bench = bench;
