import { ContactError } from '../domain/contact-error.js';
import { isRecord } from './plain-object.js';

/**
 * What a format has no place for, as a writer of ours puts it into the file: members of the contact by their
 * names. Lists hold the items that come after those that the format tells; the members of an object go over
 * those that it tells.
 */
export type ContactRest = Readonly<Record<string, unknown>>;

/** A contact, not checked yet, together with what its format had no place for. Throws `invalid`. */
export function withRest(contact: object, json: string): object {
  const merged = Object.entries(parse(json)).map(([name, rest]): [string, unknown] => {
    const told: unknown = Object.entries(contact).find(([key]) => key === name)?.[1];
    return [name, together(told, rest)];
  });
  return { ...contact, ...(Object.fromEntries(merged) as object) };
}

function together(told: unknown, rest: unknown): unknown {
  if (Array.isArray(told) && Array.isArray(rest)) return (told as unknown[]).concat(rest);
  if (!isRecord(told) || !isRecord(rest)) return rest;
  // By entries: a field may have the one name that a literal does not hold.
  return Object.fromEntries([...Object.entries(told), ...Object.entries(rest)]);
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
