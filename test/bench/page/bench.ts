import * as list from './list.js';
import * as speed from './speed.js';

/** What the runner calls. */
const bench = { ...speed, ...list };

declare global {
  interface Window {
    bench: typeof bench;
  }
}

window.bench = bench;
