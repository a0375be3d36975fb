import * as v from 'valibot';
import type { ContactId } from '../domain/contact.js';
import { ContactError } from '../domain/contact-error.js';
import { memberPath } from './member-path.js';
import { isRecord, membersOf, type Member } from './plain-object.js';
import { utcTimestamp } from './timestamp.js';

export const text = v.string('expected a text');
export const flag = v.boolean('expected true or false');

/** An object, made anew from its members; the first one that is wrong is named. */
export function object<T>(
  isWrong: (member: Member) => boolean,
  message: string,
  make: (members: Member[]) => T,
) {
  return v.pipe(
    v.custom<object>(isRecord, 'expected an object'),
    v.rawTransform<object, T>(({ dataset: { value: input }, addIssue, NEVER }) => {
      const members = membersOf(input);
      const wrong = members.find(isWrong);
      if (!wrong) return make(members);
      const [key, value] = wrong;
      addIssue({ message, path: [{ type: 'object', origin: 'key', input: { ...input }, key, value }] });
      return NEVER;
    }),
  );
}

/** These members and no others: a misspelt name must not lose what it holds in silence. */
export function record<T extends v.ObjectEntries>(entries: T) {
  const isUnknown = ([name]: Member) => !Object.hasOwn(entries, name);
  return v.pipe(object(isUnknown, 'unknown member', Object.fromEntries), v.object(entries, 'is missing'));
}

/** These members; others are passed over: whoever sends them may know more than this version does. */
export const openRecord = <T extends v.ObjectEntries>(entries: T) =>
  v.pipe(
    object(() => false, '', Object.fromEntries),
    v.object(entries, 'is missing'),
  );

/** Either of the two: files and pages are to be right, and services may be newer. */
export type Members = typeof openRecord;

/** Throws `invalid`, naming the first member that is wrong: `phones[0].value: expected a text`. */
export function check<T>(schema: v.GenericSchema<unknown, T>, value: unknown): T {
  const result = v.safeParse(schema, value, { abortEarly: true });
  if (result.success) return result.output;
  const [{ path = [], message }] = result.issues;
  throw new ContactError('invalid', memberPath(path.map(({ key }) => key)) + message);
}

export function readText<T>(read: (text: string) => T | undefined, message: string) {
  return v.pipe(
    text,
    v.rawTransform<string, T>(({ dataset, addIssue, NEVER }) => {
      const value = read(dataset.value);
      if (value !== undefined) return value;
      addIssue({ message });
      return NEVER;
    }),
  );
}

const filled = <T extends string>() =>
  readText((written) => (written.trim() ? (written as T) : undefined), 'expected a text that is not empty');
export const filledText = filled<string>();
export const idText = filled<ContactId>();
export const optionalText = v.optional(text);
export const optionalFlag = v.optional(flag);
export const timestamp = readText(utcTimestamp, 'expected a date or a time of ISO 8601');
export const list = <T>(item: v.GenericSchema<unknown, T>) =>
  v.optional(v.array(item, 'expected a list'), () => []);
export const oneOf = <const T extends readonly string[]>(values: T) =>
  v.picklist(values, `expected ${values.join(', ')}`);
