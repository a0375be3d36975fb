/** What a person meets on a page, whatever it is made of: shadow roots and slots are looked through. */

/** The children that are laid out in an element: those of its shadow root, and what fills a slot. */
function laidOut(element: Element): Iterable<Node> {
  if (element instanceof HTMLSlotElement) {
    const assigned = element.assignedNodes();
    return assigned.length > 0 ? assigned : element.childNodes;
  }
  return (element.shadowRoot ?? element).childNodes;
}

/** Every element within another, in the order in which it is met. */
export function* elementsIn(element: Element): Iterable<HTMLElement> {
  for (const child of laidOut(element)) {
    if (child instanceof HTMLElement) yield child;
    if (child instanceof Element) yield* elementsIn(child);
  }
}

/** What has no box of its own, as a slot, is seen in what is in it. */
export const isSeen = (element: Element): boolean =>
  getComputedStyle(element).display === 'contents' || element.checkVisibility({ visibilityProperty: true });

const isHidden = (element: Element): boolean =>
  element.getAttribute('aria-hidden') === 'true' || !isSeen(element);

/** The texts that can be read, line by line. Decoration, which screen readers pass over, is left out. */
export function linesIn(element: Element): string[] {
  return textIn(element)
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter(Boolean);
}

function textIn(element: Element): string {
  if (element instanceof HTMLBRElement) return '\n';
  if (isHidden(element) || element instanceof SVGElement) return '';
  const text = [...laidOut(element)]
    .map((child) => {
      if (child instanceof Text) return child.data.replace(/\s+/g, ' ');
      return child instanceof Element ? textIn(child) : '';
    })
    .join('');
  const { display } = getComputedStyle(element);
  return display.startsWith('inline') || display === 'contents' ? text : `\n${text}\n`;
}

/** As far as this project needs it (Accessible Name and Description Computation 1.2). */
export function accessibleName(element: HTMLElement): string {
  const label = element.getAttribute('aria-label');
  if (label) return label.trim();
  const isField = element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement;
  const [outer] = isField ? (element.labels ?? []) : [];
  return linesIn(outer ?? element).join(' ') || element.title;
}

/** What has the focus, however deep it is. */
export function focusedElement(): HTMLElement | undefined {
  let { activeElement } = document;
  while (activeElement?.shadowRoot?.activeElement) ({ activeElement } = activeElement.shadowRoot);
  return activeElement instanceof HTMLElement && activeElement !== document.body ? activeElement : undefined;
}

/** Assertions compare names: to tell two elements apart takes a browser's memory. */
export function focusedName(): string | undefined {
  const focused = focusedElement();
  return focused && accessibleName(focused);
}
