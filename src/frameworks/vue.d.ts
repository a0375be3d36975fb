import type { ContactCardEventMap } from 'contact-card-widget';
import type { EmitFn, HTMLAttributes, PublicProps } from 'vue';
import type { Elements, Inputs } from './typed-elements.js';

type VueElements = {
  [Tag in keyof Elements]: new () => Elements[Tag] & {
    /** For the compiler alone: an element has no such property. */
    $props: HTMLAttributes & PublicProps & Inputs<Elements[Tag]>;
    /** For the compiler alone. */
    $emit: EmitFn<{ [Name in keyof ContactCardEventMap]: (event: ContactCardEventMap[Name]) => void }>;
  };
};

declare module 'vue' {
  interface GlobalComponents extends VueElements {}
  /** What goes into a slot of the card's is the page's own element, and Vue's types leave the native attribute out. */
  interface HTMLAttributes {
    slot?: string;
  }
}
