import { isRecord } from '../../formats/plain-object.js';
import type { WriteOptions } from '../contact-adapter.js';
import { ifMatch } from './entity-tag.js';
import type { HttpRequest } from './request.js';

interface Patch {
  readonly what: string;
  readonly path: readonly string[];
  /** What the agent saw. */
  readonly before: object & { readonly revision?: string };
  readonly changes: object;
}

/** Changes what was seen, once for a key, and nothing that is another by now: that is a 412, and an answer. */
export const patchRequest = (
  { what, path, before, changes }: Patch,
  { signal, key }: WriteOptions,
): HttpRequest => ({
  ...{ what, path, method: 'PATCH', body: mergePatch(before, changes), signal, accepted: [412] },
  headers: {
    'Content-Type': 'application/merge-patch+json',
    'Idempotency-Key': key,
    ...ifMatch(before.revision),
  },
});

/**
 * What turns members of `before` into those of `changes`, which replace them whole: null takes a member away, also within
 * an object, which a patch would otherwise merge (RFC 7396).
 */
function mergePatch(before: object, changes: object): Record<string, unknown> {
  const was = before as Readonly<Record<string, unknown>>;
  return Object.fromEntries(
    Object.entries(changes).map(([name, value]: [string, unknown]) => [name, patchOf(was[name], value)]),
  );
}

function patchOf(before: unknown, value: unknown): unknown {
  if (value === undefined) return null;
  if (!isRecord(value) || !isRecord(before)) return value;
  const gone = Object.keys(before).filter((name) => !Object.hasOwn(value, name));
  return { ...Object.fromEntries(gone.map((name) => [name, null])), ...mergePatch(before, value) };
}
