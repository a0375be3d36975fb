/** The rows of a long list that are drawn, and where they stand. */
export interface ListWindow {
  readonly first: number;
  /** One past the last row. */
  readonly end: number;
  /** Pixels from the top of the list to the first row drawn. */
  readonly offset: number;
  /** Pixels that all rows and the heading between them take. */
  readonly height: number;
}

export interface ListGeometry {
  readonly count: number;
  readonly rowHeight: number;
  /** Above which row the heading stands, if there is one. */
  readonly headingAt?: number | undefined;
  readonly headingHeight: number;
  readonly scrollTop: number;
  readonly viewportHeight: number;
}

/** Rows drawn above and below what is seen, so that quick scrolling meets no blank. */
const spare = 12;

export function listWindow(geometry: ListGeometry): ListWindow {
  const { count, rowHeight, scrollTop, viewportHeight } = geometry;
  const height = topOf(count, geometry);
  const top = Math.min(scrollTop, Math.max(0, height - viewportHeight));
  const first = Math.max(0, Math.floor(top / rowHeight) - spare);
  const end = Math.min(count, Math.ceil((top + viewportHeight) / rowHeight) + spare);
  return { first, end, offset: topOf(first, geometry), height };
}

/** The scroll position nearest to the present one that shows a row whole. */
export function scrollTopFor(row: number, geometry: ListGeometry): number {
  const { rowHeight, scrollTop, viewportHeight } = geometry;
  const top = topOf(row, geometry);
  const bottom = topOf(row + 1, geometry);
  return top < scrollTop ? top : Math.max(scrollTop, Math.max(bottom, top + rowHeight) - viewportHeight);
}

/** The heading belongs to the row below it. */
function topOf(row: number, { rowHeight, headingAt, headingHeight }: ListGeometry): number {
  return row * rowHeight + (headingAt !== undefined && row > headingAt ? headingHeight : 0);
}
