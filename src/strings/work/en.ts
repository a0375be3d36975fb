import { pluralFor } from '../plural.js';
import type { WorkStrings } from './work-strings.js';

const plural = pluralFor('en');

export const enWork: WorkStrings = {
  // Shared by these views
  save: 'Save',
  discard: 'Discard',
  notKept: 'This browser cannot keep what you type: send it before you leave the page.',

  // Notes
  notes: 'Notes',
  addNote: 'Add note',
  newNote: 'New note',
  changedText: 'Change the note',
  noteRecipients: 'Recipients',
  charactersLeft: (count) => plural(count, { one: '# character left', other: '# characters left' }),
  charactersTooMany: (count) =>
    plural(count, { one: '# character too many', other: '# characters too many' }),
  savingNote: 'Saving …',
  noteSaved: 'The note is saved.',
  noteNotSaved: 'The note could not be saved.',
  saveAsNewNote: 'Save as a new note',
  noteDiscarded: 'The text was discarded.',
  you: 'You',
  unnamedAgent: 'Unnamed agent',
  onlyToRead: 'read-only',
  changedAt: (time) => `changed ${time}`,
  noteTo: (names) => `To ${names}`,
  noteToSo: (count) => plural(count, { one: 'To # recipient', other: 'To # recipients' }),
  noteWaits: 'Waiting to be sent',
  showWholeNote: 'Show all',
  showExtract: 'Show less',
  editNote: 'Edit note',
  deleteNote: 'Delete note',
  deleteNoteQuestion: 'Delete this note?',
  deleteNoteHint: 'It is deleted for everybody, and cannot be put back.',
  deletingNote: 'Deleting the note …',
  noteDeleted: 'The note was deleted.',
  noteNotDeleted: 'The note could not be deleted.',
  restoringNote: 'Putting the note back …',
  noteRestored: 'The note is back.',
  noteNotRestored: 'The note could not be put back.',
  loadingNotes: 'Loading notes …',
  notesFailed: 'The notes could not be loaded.',
  noNotes: 'No notes yet',
  showOlderNotes: 'Show older notes',
  olderNotesFailed: 'Older notes could not be loaded.',
  addNoteTo: (name) => `Add to ${name}`,
  addNotesTo: (count, name) => `${plural(count, { one: 'Add # note to ', other: 'Add # notes to ' })}${name}`,
  noteAddedTo: (name) => `Added to ${name}.`,
  noteNotAdded: 'That could not be added.',
  noteConflict: 'This note was changed in the meantime. Nothing is lost: choose what stays.',
  savedText: 'As it is saved now',
  yourText: 'Your text',
  saveYours: 'Save yours',
  keepSaved: 'Keep the saved one',
  joinBoth: 'Put both together',

  // Messages

  // Adding and editing

  // Duplicates and conflicts

  // Finding and attaching

  // What waits
  unsentMessage: 'Unsent message',
  unsavedContact: (name) => (name ? `Unsaved changes: ${name}` : 'Unsaved contact'),
  continueDraft: 'Continue',
  writesWait: (count) =>
    plural(count, { one: '# change waits to be sent', other: '# changes wait to be sent' }),
  sentByThemselves: 'They are kept in this browser, and sent as soon as the source can be reached.',
  retryNow: 'Retry now',
  writeKinds: {
    create: 'New contact',
    update: 'Changed contact',
    remove: 'Deleted contact',
    'add-note': 'Note',
    'update-note': 'Changed note',
    'remove-note': 'Deleted note',
    'restore-note': 'Restored note',
    'send-message': 'Message',
  },
  writeAbout: (kind, name) => `${kind}: ${name}`,
  beingSent: 'is being sent',
  writeRefused: (write) => `${write} was refused.`,
  mend: 'Correct',
  discardQuestion: (what) => `Discard “${what}”?`,
  discardDraftHint: 'What you have typed is deleted.',
  discardWriteHint: 'It is never sent, nor what you have added to it since.',
  allSent: 'Everything has been sent.',
  waits: 'Waiting to be sent',

  // Masked values
};
