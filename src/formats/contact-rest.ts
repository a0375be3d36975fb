import type { Contact } from '../domain/contact.js';
import { ContactError } from '../domain/contact-error.js';
import { checkContact } from './contact-schema.js';
import { isRecord } from './plain-object.js';

/**
 * What a format has no place for, as a writer of ours puts it into the file: JSON of members of the contact by
 * their names. Lists hold the items that come after those that the format tells, and null where one of those comes
 * between them; the members of an object go over those that it tells, and null takes one away. Undefined where
 * nothing is left.
 */
export function restOf(members: object): string | undefined {
  const json = JSON.stringify(members);
  return json === '{}' ? undefined : json.replace(strange, escapeCode);
}

/** What programs take for the end of a line, or for no text at all. */
const strange = /[\u007f-\u009f\u2028\u2029\ufeff]/g;
const escapeCode = (letter: string) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** The items up to the first one that the format cannot tell, and the others, undefined where it tells all. */
export function splitTold<T>(
  items: readonly T[],
  isTold: (item: T, index: number) => boolean,
): [told: readonly T[], rest: T[] | undefined] {
  const end = items.findIndex((item, index) => !isTold(item, index));
  return end < 0 ? [items, undefined] : [items.slice(0, end), items.slice(end)];
}

/** A format can say that something is so; not that it is not. */
export const areSet = (flags: object): boolean =>
  Object.values(flags).every((flag) => flag === true || flag === undefined);

/** A contact, checked together with what its format had no place for. Throws `invalid`, naming `place`. */
export function contactWithRest(contact: object, json: string, place: string): Contact {
  try {
    return checkContact(withRest(contact, json));
  } catch (error) {
    throw new ContactError('invalid', `${place}: ${ContactError.from(error).message}`, { cause: error });
  }
}

function withRest(contact: object, json: string): object {
  const merged = Object.entries(parse(json)).map(([name, rest]): [string, unknown] => {
    const told: unknown = Object.entries(contact).find(([key]) => key === name)?.[1];
    return [name, together(told, rest)];
  });
  return { ...contact, ...(Object.fromEntries(merged) as object) };
}

function together(told: unknown, rest: unknown): unknown {
  if (Array.isArray(told) && Array.isArray(rest)) return fill(told, rest);
  if (!isRecord(told) || !isRecord(rest)) return rest;
  // By entries: a field may have the one name that a literal does not hold.
  return Object.fromEntries([...Object.entries(told), ...Object.entries(rest)]);
}

/** The last of the told items are where the rest has null; if there are fewer, that many fewer are. */
function fill(told: readonly unknown[], rest: readonly unknown[]): unknown[] {
  const first = told.length - rest.filter((item) => item === null).length;
  let next = Math.max(first, 0);
  const placed = rest.flatMap((item) => (item === null ? told.slice(next, ++next) : [item]));
  return [...told.slice(0, Math.max(first, 0)), ...placed];
}

function parse(json: string): object {
  try {
    const rest: unknown = JSON.parse(json);
    if (isRecord(rest)) return rest;
  } catch {
    // the same is wrong with it
  }
  throw new ContactError('invalid', 'expected a JSON object');
}
