import * as v from 'valibot';
import type { Note } from '../domain/note.js';
import { authorSchema, longText } from './authored-schema.js';
import {
  check,
  filledText,
  idText,
  list,
  type Members,
  optionalText,
  record,
  timestamp,
} from './record-schema.js';

/** A note as it comes from a view or a file. Null counts as left out. Throws `invalid`, naming the member. */
export const checkNote = (value: unknown): Note => check(note, value);

export const noteSchema = (record: Members): v.GenericSchema<unknown, Note> =>
  v.pipe(
    record({
      id: filledText,
      revision: optionalText,
      text: longText,
      author: authorSchema(record),
      at: timestamp,
      changed: v.optional(timestamp),
      interactionId: v.optional(filledText),
      contactIds: list(idText),
      recipients: list(idText),
    }),
    v.check(
      ({ interactionId, contactIds }) => interactionId !== undefined || contactIds.length > 0,
      'expected interactionId, contactIds, or both',
    ),
  );
const note = noteSchema(record);
