import type { WriteKind } from '../../domain/waiting-write.js';
/** Every text of what an agent does with a contact: these load with the views that show them. */
export interface WorkStrings {
  // Shared by these views
  readonly save: string;
  readonly discard: string;
  /** It is not on the disk: a reload loses it. */
  readonly notKept: string;

  // Notes
  readonly notes: string;
  readonly addNote: string;
  readonly newNote: string;
  readonly changedText: string;
  readonly noteRecipients: string;
  readonly charactersLeft: (count: number) => string;
  readonly charactersTooMany: (count: number) => string;
  readonly savingNote: string;
  readonly noteSaved: string;
  readonly noteNotSaved: string;
  readonly saveAsNewNote: string;
  readonly noteDiscarded: string;
  readonly you: string;
  readonly unnamedAgent: string;
  readonly onlyToRead: string;
  readonly changedAt: (time: string) => string;
  /** `names`: already joined as the language joins them. */
  readonly noteTo: (names: string) => string;
  readonly noteToSo: (count: number) => string;
  readonly noteWaits: string;
  readonly showWholeNote: string;
  readonly showExtract: string;
  readonly editNote: string;
  readonly deleteNote: string;
  readonly deleteNoteQuestion: string;
  readonly deleteNoteHint: string;
  readonly deletingNote: string;
  readonly noteDeleted: string;
  readonly noteNotDeleted: string;
  readonly restoringNote: string;
  readonly noteRestored: string;
  readonly noteNotRestored: string;
  readonly loadingNotes: string;
  readonly notesFailed: string;
  readonly noNotes: string;
  readonly showOlderNotes: string;
  readonly olderNotesFailed: string;
  readonly addNoteTo: (name: string) => string;
  readonly addNotesTo: (count: number, name: string) => string;
  readonly noteAddedTo: (name: string) => string;
  readonly noteNotAdded: string;
  readonly noteConflict: string;
  readonly savedText: string;
  readonly yourText: string;
  readonly saveYours: string;
  readonly keepSaved: string;
  readonly joinBoth: string;

  // Messages

  // Adding and editing

  // Duplicates and conflicts

  // Finding and attaching

  // What waits
  readonly unsentMessage: string;
  /** Without a name where it is a new one. */
  readonly unsavedContact: (name?: string) => string;
  readonly continueDraft: string;
  readonly writesWait: (count: number) => string;
  readonly sentByThemselves: string;
  readonly retryNow: string;
  readonly writeKinds: Readonly<Record<WriteKind, string>>;
  /** `name`: of a contact, or a number or an address. */
  readonly writeAbout: (kind: string, name: string) => string;
  readonly beingSent: string;
  readonly writeRefused: (write: string) => string;
  readonly mend: string;
  readonly discardQuestion: (what: string) => string;
  readonly discardDraftHint: string;
  readonly discardWriteHint: string;
  readonly allSent: string;
  readonly waits: string;

  // Masked values
}
