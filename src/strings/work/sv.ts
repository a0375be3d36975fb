import { pluralFor } from '../plural.js';
import type { WorkStrings } from './work-strings.js';

const plural = pluralFor('sv');

export const svWork: WorkStrings = {
  // Shared by these views
  save: 'Spara',
  discard: 'Kasta',
  notKept: 'Webbläsaren kan inte behålla det du skriver: skicka innan du lämnar sidan.',

  // Notes
  notes: 'Anteckningar',
  addNote: 'Lägg till anteckning',
  newNote: 'Ny anteckning',
  changedText: 'Ändra anteckningen',
  noteRecipients: 'Mottagare',
  charactersLeft: (count) => plural(count, { one: '# tecken kvar', other: '# tecken kvar' }),
  charactersTooMany: (count) => plural(count, { one: '# tecken för mycket', other: '# tecken för mycket' }),
  savingNote: 'Sparar …',
  noteSaved: 'Anteckningen är sparad.',
  noteNotSaved: 'Anteckningen kunde inte sparas.',
  saveAsNewNote: 'Spara som ny anteckning',
  noteDiscarded: 'Texten kastades.',
  you: 'Du',
  unnamedAgent: 'Agent utan namn',
  onlyToRead: 'endast läsning',
  changedAt: (time) => `ändrad ${time}`,
  noteTo: (names) => `Till ${names}`,
  noteToSo: (count) => plural(count, { one: 'Till # mottagare', other: 'Till # mottagare' }),
  noteWaits: 'Väntar på att skickas',
  showWholeNote: 'Visa allt',
  showExtract: 'Visa mindre',
  editNote: 'Ändra anteckning',
  deleteNote: 'Ta bort anteckning',
  deleteNoteQuestion: 'Ta bort anteckningen?',
  deleteNoteHint: 'Den tas bort för alla och kan inte återställas.',
  deletingNote: 'Tar bort anteckningen …',
  noteDeleted: 'Anteckningen togs bort.',
  noteNotDeleted: 'Anteckningen kunde inte tas bort.',
  restoringNote: 'Återställer anteckningen …',
  noteRestored: 'Anteckningen är tillbaka.',
  noteNotRestored: 'Anteckningen kunde inte återställas.',
  loadingNotes: 'Hämtar anteckningar …',
  notesFailed: 'Anteckningarna kunde inte hämtas.',
  noNotes: 'Inga anteckningar än',
  showOlderNotes: 'Visa äldre anteckningar',
  olderNotesFailed: 'Äldre anteckningar kunde inte hämtas.',
  addNoteTo: (name) => `Lägg till hos ${name}`,
  addNotesTo: (count, name) =>
    `${plural(count, { one: 'Lägg till # anteckning hos ', other: 'Lägg till # anteckningar hos ' })}${name}`,
  noteAddedTo: (name) => `Tillagd hos ${name}.`,
  noteNotAdded: 'Det gick inte att lägga till.',
  noteConflict: 'Anteckningen har ändrats under tiden. Inget är förlorat: välj vad som ska gälla.',
  savedText: 'Så som den är sparad nu',
  yourText: 'Din text',
  saveYours: 'Spara din',
  keepSaved: 'Behåll den sparade',
  joinBoth: 'Sätt ihop båda',

  // Messages

  // Adding and editing

  // Duplicates and conflicts

  // Finding and attaching

  // What waits
  unsentMessage: 'Ej skickat meddelande',
  unsavedContact: (name) => (name ? `Ej sparade ändringar: ${name}` : 'Ej sparad kontakt'),
  continueDraft: 'Fortsätt',
  writesWait: (count) =>
    plural(count, { one: '# ändring väntar på att skickas', other: '# ändringar väntar på att skickas' }),
  sentByThemselves: 'De finns kvar i webbläsaren och skickas så snart källan kan nås.',
  retryNow: 'Försök nu',
  writeKinds: {
    create: 'Ny kontakt',
    update: 'Ändrad kontakt',
    remove: 'Borttagen kontakt',
    'add-note': 'Anteckning',
    'update-note': 'Ändrad anteckning',
    'remove-note': 'Borttagen anteckning',
    'restore-note': 'Återställd anteckning',
    'send-message': 'Meddelande',
  },
  writeAbout: (kind, name) => `${kind}: ${name}`,
  beingSent: 'skickas',
  writeRefused: (write) => `${write} godtogs inte.`,
  mend: 'Rätta',
  discardQuestion: (what) => `Kasta ”${what}”?`,
  discardDraftHint: 'Det du har skrivit tas bort.',
  discardWriteHint: 'Det skickas aldrig, och inte heller det du har lagt till sedan dess.',
  allSent: 'Allt har skickats.',
  waits: 'Väntar på att skickas',

  // Masked values
};
