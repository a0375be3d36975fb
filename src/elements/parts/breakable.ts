import { noChange } from 'lit';
import { Directive, directive } from 'lit/directive.js';

/** A text that breaks behind `@` and before dots first, where it is an address that does not fit. */
export const breakable = (text: string) => (text.includes('@') ? address(text) : text);

/** Made once for all its places to break: a part for each would take more memory than all else on its line. */
class AddressDirective extends Directive {
  #text: string | undefined;

  render(text: string): unknown {
    if (text === this.#text) return noChange;
    this.#text = text;
    const [first = '', ...others] = text.split(/(?<=@)|(?=\.)/);
    const broken = document.createDocumentFragment();
    broken.append(first, ...others.flatMap((part) => [document.createElement('wbr'), part]));
    return broken;
  }
}

const address = directive(AddressDirective);
