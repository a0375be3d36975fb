/** How the focus can be seen on an element. */
export interface FocusRing {
  /** Pixels. */
  readonly width: number;
  /** Of the ring to what it is drawn on, as WCAG 2.2 measures it: 1 to 21. */
  readonly contrast: number;
}

export function focusRingOf(element: Element): FocusRing {
  const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
  const width = outlineStyle === 'none' ? 0 : parseFloat(outlineWidth);
  return { width, contrast: contrastOf(outlineColor, backgroundAround(element)) };
}

/** What is around an element, for the ring stands off from it. */
function backgroundAround(element: Element): string {
  for (let around = parentOf(element); around; around = parentOf(around)) {
    const { backgroundColor } = getComputedStyle(around);
    if (paint(backgroundColor)[3] === 255) return backgroundColor;
  }
  return 'white';
}

function parentOf(element: Element): Element | undefined {
  const root = element.getRootNode();
  return (
    element.assignedSlot ?? element.parentElement ?? (root instanceof ShadowRoot ? root.host : undefined)
  );
}

function contrastOf(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [...paint(colour)].map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Red, green, blue and alpha, 0 to 255, of a colour in any notation. */
function paint(colour: string): Uint8ClampedArray {
  const context = new OffscreenCanvas(1, 1).getContext('2d') as OffscreenCanvasRenderingContext2D;
  context.fillStyle = colour;
  context.fillRect(0, 0, 1, 1);
  return context.getImageData(0, 0, 1, 1).data;
}
