import type { FieldValue } from '../domain/contact.js';

export type Member = [name: string, value: unknown];

export const isRecord = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Null says as little as leaving a member out: databases export it so. */
export const membersOf = (value: object): Member[] =>
  Object.entries(value).filter(([, member]) => member !== null && member !== undefined);

export function isFieldValue(value: unknown): value is FieldValue {
  if (Array.isArray(value)) return value.every((item) => typeof item === 'string');
  return typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value);
}

/** Of members that are field values; lists are copied, since whoever gave them may change them. */
export const copyFields = (members: readonly Member[]): Record<string, FieldValue> =>
  Object.fromEntries(
    (members as readonly [string, FieldValue][]).map(([name, value]) => [
      safeFieldName(name),
      typeof value === 'object' ? [...value] : value,
    ]),
  );

/** The one name that an object cannot hold as it holds others is marked; what it names stays. */
export const safeFieldName = (name: string): string => (name === '__proto__' ? 'x-__proto__' : name);
