import '../../src/define.js';
import { ContactCardElement } from '../../src/index.js';

/** For tests of the whole card: the views that come half a second after the first card are there from the beginning. */
await Promise.all(
  Object.entries(ContactCardElement.viewLoaders).map(async ([tag, load]) => {
    const view = await load();
    if (!customElements.get(tag)) customElements.define(tag, view);
  }),
);
