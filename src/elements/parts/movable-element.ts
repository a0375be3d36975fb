import { type CSSResult, LitElement } from 'lit';

/**
 * An element that keeps its looks when it is moved to another document, as into a window of its own: a
 * constructed style sheet belongs to one document, and the browser takes it away. Lit's own way throws there
 * (w3c/csswg-drafts#11403: once sheets may be shared, this can go).
 */
export class MovableElement extends LitElement {
  readonly #worn: CSSResult[] = [];

  /** A style that is needed from now on. */
  wear(style: CSSResult): void {
    this.#worn.push(style);
    this.#dress(this.renderRoot as ShadowRoot);
  }

  protected override createRenderRoot(): ShadowRoot {
    const { shadowRootOptions } = this.constructor as typeof LitElement;
    // eslint-disable-next-line wc/attach-shadow-constructor -- here Lit does so as well
    return this.#dress(this.attachShadow(shadowRootOptions));
  }

  adoptedCallback(): void {
    const root = this.renderRoot as ShadowRoot | undefined; // None yet where it has never been on a page.
    if (root) this.#dress(root);
  }

  #dress(root: ShadowRoot): ShadowRoot {
    const { elementStyles } = this.constructor as typeof LitElement;
    root.adoptedStyleSheets = sheetsIn(this.ownerDocument, [
      ...(elementStyles as CSSResult[]),
      ...this.#worn,
    ]);
    return root;
  }
}

/** As Lit does in the document that it was loaded in, all elements of a class share theirs. */
const made = new WeakMap<Document, Map<CSSResult, CSSStyleSheet>>();

function sheetsIn(document: Document, styles: readonly CSSResult[]): CSSStyleSheet[] {
  const { defaultView } = document;
  if (!defaultView) return [];
  const sheets = made.get(document) ?? new Map<CSSResult, CSSStyleSheet>();
  made.set(document, sheets);
  return styles.map((style) => {
    const sheet = sheets.get(style) ?? newSheet(defaultView, style);
    sheets.set(style, sheet);
    return sheet;
  });
}

function newSheet({ CSSStyleSheet }: Window & typeof globalThis, style: CSSResult): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(String(style));
  return sheet;
}
