import type { HTMLAttributes } from 'svelte/elements';
import type { Elements, Inputs, Listeners } from './typed-elements.js';

type SvelteElements = {
  [Tag in keyof Elements]: HTMLAttributes<Elements[Tag]> & Inputs<Elements[Tag]> & Listeners;
};

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends SvelteElements {}
}
