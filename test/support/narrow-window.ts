import { fixtureSync, html } from '@open-wc/testing';
import type * as shownStates from './shown-states.js';

const address = new URL('./shown-states.ts', import.meta.url).href;
const page = `<!doctype html><script type="module">
  import * as shownStates from '${address}';
  frameElement.dispatchEvent(new CustomEvent('shown-states', { detail: shownStates }));
</script>`;

/** `shown-states.js` in a window 280 pixels wide, until the test ends: not every browser's own can be made so narrow. */
export function narrowWindow(): Promise<typeof shownStates> {
  const frame = fixtureSync(
    html`<iframe title="narrow" width="280" height="600" frameborder="0" .srcdoc=${page}></iframe>`,
  );
  return new Promise((resolve) => {
    frame.addEventListener('shown-states', (event) =>
      resolve((event as CustomEvent<typeof shownStates>).detail),
    );
  });
}
