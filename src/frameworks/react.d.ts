import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { Elements, Inputs, Listeners } from './typed-elements.js';

type ReactElements = {
  [Tag in keyof Elements]: DetailedHTMLProps<HTMLAttributes<Elements[Tag]>, Elements[Tag]> &
    Inputs<Elements[Tag]> &
    Listeners;
};

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends ReactElements {}
  }
}
