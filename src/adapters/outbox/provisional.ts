import type { Landed } from './outbox-store.js';

/**
 * What a write that waits gives for an id or a revision, which only the source can issue. It names the write by its
 * key, so that whatever is made from it later can be told what became of it.
 */
const idPrefix = 'waiting:';
const revisionPrefix = 'waiting-revision:';

export const provisionalId = (key: string): string => idPrefix + key;
export const provisionalRevision = (key: string): string => revisionPrefix + key;

/** The key of the write that a provisional name stands for; `undefined` for any other text. */
function keyIn(text: string): string | undefined {
  const prefix = [idPrefix, revisionPrefix].find((each) => text.startsWith(each));
  return prefix && text.slice(prefix.length);
}

export const isProvisional = (text: string): boolean => keyIn(text) !== undefined;

/** Provisional names, and what stands in their place: nothing, where that is `undefined`. */
export type Names = ReadonlyMap<string, string | undefined>;

export const namesOf = (key: string, { id, revision }: Landed): Names =>
  new Map([
    [provisionalId(key), id],
    [provisionalRevision(key), revision],
  ]);

/** Plain data with other names in it. What becomes nothing is left out of a list. */
export function renamed<Value>(value: Value, names: Names): Value {
  return names.size === 0 ? value : (rename(value, names) as Value);
}

function rename(value: unknown, names: Names): unknown {
  if (typeof value === 'string') return names.has(value) ? names.get(value) : value;
  if (Array.isArray(value)) return value.map((item) => rename(item, names)).filter(isThere);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, rename(part, names)]));
}

const isThere = (value: unknown) => value !== undefined;

/** The keys of the writes that plain data names provisionally. */
export function keysNamedIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [keyIn(value)].filter((key) => key !== undefined);
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(keysNamedIn);
}
