interface Rows {
  readonly count: number;
  /** How many rows fit into the viewport. */
  readonly page: number;
}

/** The row that a key leads to from another; `undefined` for keys that lead nowhere. */
export function rowAfter(key: string, row: number, { count, page }: Rows): number | undefined {
  const steps: Record<string, number> = {
    ArrowDown: row + 1,
    ArrowUp: row - 1,
    PageDown: row + page,
    PageUp: row - page,
    Home: 0,
    End: count - 1,
  };
  const to = steps[key];
  return to === undefined ? undefined : Math.min(Math.max(to, 0), count - 1);
}
