// The card of this project, over a file of the same people.
import { expose } from './contender.js';

expose({
  create: () =>
    Object.assign(document.createElement('contact-card'), { adapter: 'memory', src: '/people.json' }),
  show: (element, { phone }) => Object.assign(element, { phone }),
});
