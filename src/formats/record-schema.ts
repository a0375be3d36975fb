import * as v from 'valibot';
import { isRecord, membersOf, type Member } from './plain-object.js';

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
