// Microsoft Graph Toolkit's person card, signed in, over the same people in memory.
import { registerMgtPersonCardComponent } from '@microsoft/mgt-components/dist/es6/components/mgt-person-card/mgt-person-card.js';
import { Providers } from '@microsoft/mgt-element';
import { expose } from './contender.js';
import { InMemoryProvider } from './in-memory-provider.js';

const provider = new InMemoryProvider();
Providers.globalProvider = provider;
registerMgtPersonCardComponent();

const create = () => document.createElement('mgt-person-card');

expose({
  create,
  /** One that stands goes on showing its first person: another takes its place, as a host would have it. */
  show(element, person) {
    const fresh = create();
    fresh.personDetails = provider.add(person);
    element.replaceWith(fresh);
    return fresh;
  },
});
