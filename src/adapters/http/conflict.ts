import { isRecord } from '../../formats/plain-object.js';

/**
 * What there is now, as the problem details of a 412 tell it; `undefined` where they do not. Rejects with `invalid` where
 * what they tell is wrong.
 */
export async function conflictIn<Item>(
  problem: string,
  check: (value: unknown) => Item | Promise<Item>,
): Promise<Item | undefined> {
  let told: unknown;
  try {
    told = JSON.parse(problem);
  } catch {
    return undefined;
  }
  const current = isRecord(told) && 'current' in told ? told.current : undefined;
  return isRecord(current) ? check(current) : undefined;
}
