import { pluralFor } from '../plural.js';
import type { WorkStrings } from './work-strings.js';

const plural = pluralFor('it');

export const itWork: WorkStrings = {
  // Shared by these views
  save: 'Salva',
  discard: 'Elimina',
  notKept: 'Il browser non può conservare ciò che scrivi: invialo prima di lasciare la pagina.',

  // Notes
  notes: 'Note',
  addNote: 'Aggiungi nota',
  newNote: 'Nuova nota',
  changedText: 'Modifica la nota',
  noteRecipients: 'Destinatari',
  charactersLeft: (count) => plural(count, { one: '# carattere rimasto', other: '# caratteri rimasti' }),
  charactersTooMany: (count) =>
    plural(count, { one: '# carattere di troppo', other: '# caratteri di troppo' }),
  savingNote: 'Salvataggio …',
  noteSaved: 'La nota è salvata.',
  noteNotSaved: 'Non è stato possibile salvare la nota.',
  saveAsNewNote: 'Salva come nuova nota',
  noteDiscarded: 'Il testo è stato eliminato.',
  you: 'Tu',
  unnamedAgent: 'Operatore senza nome',
  onlyToRead: 'sola lettura',
  changedAt: (time) => `modificata ${time}`,
  noteTo: (names) => `A ${names}`,
  noteToSo: (count) => plural(count, { one: 'A # destinatario', other: 'A # destinatari' }),
  noteWaits: 'In attesa di invio',
  showWholeNote: 'Mostra tutto',
  showExtract: 'Mostra meno',
  editNote: 'Modifica nota',
  deleteNote: 'Elimina nota',
  deleteNoteQuestion: 'Eliminare questa nota?',
  deleteNoteHint: 'Viene eliminata per tutti e non si può ripristinare.',
  deletingNote: 'Eliminazione della nota …',
  noteDeleted: 'La nota è stata eliminata.',
  noteNotDeleted: 'Non è stato possibile eliminare la nota.',
  restoringNote: 'Ripristino della nota …',
  noteRestored: 'La nota è di nuovo qui.',
  noteNotRestored: 'Non è stato possibile ripristinare la nota.',
  loadingNotes: 'Caricamento delle note …',
  notesFailed: 'Non è stato possibile caricare le note.',
  noNotes: 'Ancora nessuna nota',
  showOlderNotes: 'Mostra note precedenti',
  olderNotesFailed: 'Non è stato possibile caricare le note precedenti.',
  addNoteTo: (name) => `Aggiungi a ${name}`,
  addNotesTo: (count, name) =>
    `${plural(count, { one: 'Aggiungi # nota a ', other: 'Aggiungi # note a ' })}${name}`,
  noteAddedTo: (name) => `Aggiunta a ${name}.`,
  noteNotAdded: 'Non è stato possibile aggiungerla.',
  noteConflict: 'Nel frattempo la nota è stata modificata. Nulla è perso: scegli che cosa resta.',
  savedText: 'Com’è salvata ora',
  yourText: 'Il tuo testo',
  saveYours: 'Salva il tuo',
  keepSaved: 'Tieni quello salvato',
  joinBoth: 'Unisci i due testi',

  // Messages

  // Adding and editing

  // Duplicates and conflicts

  // Finding and attaching

  // What waits
  unsentMessage: 'Messaggio non inviato',
  unsavedContact: (name) => (name ? `Modifiche non salvate: ${name}` : 'Contatto non salvato'),
  continueDraft: 'Continua',
  writesWait: (count) =>
    plural(count, {
      one: '# modifica in attesa di invio',
      other: '# modifiche in attesa di invio',
    }),
  sentByThemselves: 'Restano in questo browser e vengono inviate appena la fonte è raggiungibile.',
  retryNow: 'Riprova ora',
  writeKinds: {
    create: 'Nuovo contatto',
    update: 'Contatto modificato',
    remove: 'Contatto eliminato',
    'add-note': 'Nota',
    'update-note': 'Nota modificata',
    'remove-note': 'Nota eliminata',
    'restore-note': 'Nota ripristinata',
    'send-message': 'Messaggio',
  },
  writeAbout: (kind, name) => `${kind}: ${name}`,
  beingSent: 'invio in corso',
  writeRefused: (write) => `${write}: rifiutato dalla fonte.`,
  mend: 'Correggi',
  discardQuestion: (what) => `Scartare «${what}»?`,
  discardDraftHint: 'Ciò che hai scritto viene eliminato.',
  discardWriteHint: 'Non verrà mai inviato, né ciò che vi hai aggiunto in seguito.',
  allSent: 'È stato inviato tutto.',
  waits: 'In attesa di invio',

  // Masked values
};
