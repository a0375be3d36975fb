import * as v from 'valibot';
import { filledText, type Members, text } from './record-schema.js';

export const authorSchema = (record: Members) => record({ id: v.optional(filledText), name: text });

/** No definition allows an agent so many characters: what is longer was never typed. */
const mostCharacters = 100_000;

export const longText = v.pipe(
  filledText,
  v.check((written) => written.length <= mostCharacters, `expected at most ${mostCharacters} characters`),
);
