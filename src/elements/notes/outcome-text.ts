import type { NoteOutcome } from '../../store/notes.js';
import type { Strings } from '../../strings/strings.js';
import type { WorkStrings } from '../../strings/work/work-strings.js';
import { errorText } from '../parts/error-text.js';

/** For who does not see what has come to pass. */
export function outcomeText(outcome: NoteOutcome, work: WorkStrings, strings: Strings): string {
  switch (outcome.type) {
    case 'saved':
      return work.noteSaved;
    case 'conflict':
      return work.noteConflict;
    case 'deleted':
      return work.noteDeleted;
    case 'restored':
      return work.noteRestored;
    case 'attached':
      return work.noteAddedTo(outcome.contact.name.full);
    default:
      return `${failureText(outcome.type, work)} ${errorText(outcome.error, { strings, work })}`;
  }
}

function failureText(type: Extract<NoteOutcome, { error: unknown }>['type'], work: WorkStrings): string {
  switch (type) {
    case 'not-saved':
      return work.noteNotSaved;
    case 'not-deleted':
      return work.noteNotDeleted;
    case 'not-restored':
      return work.noteNotRestored;
    case 'not-attached':
      return work.noteNotAdded;
  }
}
