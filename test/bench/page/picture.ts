/** What assistive technology and pointers are told, which differs from contact to contact. */
const spoken = ['title', 'aria-label'];

interface Hole {
  /** Position in the template's own order. */
  readonly at: number;
  readonly attribute?: string;
}

/**
 * What a card shows, as the floor shows it: the same elements, texts and controls in one shadow tree, cloned from
 * a template and filled in by hand. Nothing is looked up, compared or put into words.
 */
export class Picture {
  readonly sheets: CSSStyleSheet[];
  readonly #template = document.createElement('template');
  readonly #values: string[] = [];
  readonly #holes: Hole[] = [];
  readonly #isLeftOut: (element: Element) => boolean;
  readonly #found = new Set<CSSStyleSheet>();
  #count = 0;

  constructor(card: HTMLElement, isLeftOut: (element: Element) => boolean = () => false) {
    this.#isLeftOut = isLeftOut;
    this.#template.content.append(...this.#copies(card));
    this.sheets = [...this.#found];
  }

  draw(): DocumentFragment {
    const fragment = document.importNode(this.#template.content, true);
    const walker = document.createTreeWalker(fragment, shown);
    let at = -1;
    let node: Node | null = null;
    this.#holes.forEach((hole, position) => {
      for (; at < hole.at; at += 1) node = walker.nextNode();
      const value = this.#values[position] ?? '';
      if (hole.attribute) (node as Element).setAttribute(hole.attribute, value);
      else (node as Text).data = value;
    });
    for (const control of fragment.querySelectorAll('button, input'))
      control.addEventListener('click', press);
    return fragment;
  }

  #copies(parent: Element): Node[] {
    for (const sheet of parent.shadowRoot?.adoptedStyleSheets ?? []) this.#found.add(sheet);
    return [...(parent.shadowRoot ?? parent).childNodes].flatMap((node) => this.#copy(node));
  }

  #copy(node: Node): Node[] {
    if (node instanceof Text) return node.data.trim() ? [this.#leaveHole(new Text(' '), node.data)] : [];
    if (!(node instanceof Element) || this.#isLeftOut(node)) return [];
    const copy = node.shadowRoot ? document.createElement('div') : (node.cloneNode() as Element);
    const at = this.#count++;
    for (const attribute of spoken) {
      const value = copy.getAttribute(attribute);
      if (value === null) continue;
      this.#holes.push({ at, attribute });
      this.#values.push(value);
    }
    copy.append(...this.#copies(node));
    return [copy];
  }

  #leaveHole(text: Text, value: string): Text {
    this.#holes.push({ at: this.#count++ });
    this.#values.push(value);
    return text;
  }
}

const shown = NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT;

/** All that can be read, whatever trees it is in. */
export function textOf(node: Node): string {
  if (node instanceof Text) return node.data.trim();
  const parent = (node as Partial<Element>).shadowRoot ?? node;
  return [...parent.childNodes].map(textOf).filter(Boolean).join('\n');
}

function press(event: Event): void {
  event.stopPropagation();
}
