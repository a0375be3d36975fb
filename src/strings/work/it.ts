import { ownText } from '../own-text.js';
import { pluralFor } from '../plural.js';
import type { WorkStrings } from './work-strings.js';

const plural = pluralFor('it');

export const itWork: WorkStrings = {
  // Shared by these views
  save: 'Salva',
  discard: 'Elimina',
  notKept: 'Il browser non può conservare ciò che scrivi: invialo prima di lasciare la pagina.',

  // Notes
  notes: 'Annotazioni',
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
  newContact: 'Nuovo contatto',
  editing: (name) => `Modifica ${name}`,
  contactField: (name) => ownText(contactFields, name) ?? name,
  partOfAddress: (part) =>
    ({ street: 'Via', postalCode: 'CAP', locality: 'Città', region: 'Regione', country: 'Paese' })[part],
  requiredHint: 'I campi con * sono obbligatori.',
  immutableHint: 'Non si può modificare.',
  notChosen: 'Non indicato',
  labelOf: (value) => (value ? `Etichetta di ${value}` : 'Etichetta'),
  addPhone: 'Aggiungi numero',
  addEmail: 'Aggiungi e-mail',
  addAddress: 'Aggiungi indirizzo',
  removeValue: (value) => (value ? `Rimuovi ${value}` : 'Rimuovi'),
  useForSms: 'Usa per gli SMS',
  useForEmail: 'Usa per le e-mail',
  numberUnread: 'Non si legge come numero di telefono. Viene salvato così com’è scritto.',
  smsNeedsNumber: 'Per gli SMS serve un numero di cellulare.',
  maskedChanged: 'Una parte del valore è nascosta: sostituiscilo per intero.',
  oneTimeOnly: 'Solo per questa interazione',
  oneTimeHint: 'Le ricerche successive non trovano il contatto.',
  saving: 'Salvataggio …',
  faults: (count) =>
    pluralFor('it')(count, { one: '# campo da controllare', other: '# campi da controllare' }),
  missing: (label) => `${label}: campo mancante`,
  nameMissing: 'Manca il nome: basta il nome o il cognome',
  notValid: (type) =>
    ({
      email: 'Non è un indirizzo e-mail',
      url: 'Non è un indirizzo web: comincia con https://',
      number: 'Non è un numero',
      date: 'Non è una data',
    })[type],
  valueRefused: (label) => `L’archivio dei contatti non accetta: ${label}`,
  saveFailed: 'Non è stato possibile salvare il contatto.',
  savedMeanwhile: 'Nel frattempo qualcun altro ha salvato questo contatto.',
  loadTheirs: 'Carica l’altra versione',
  saveMine: 'Salva comunque la mia',
  unsaved: 'Modifiche non salvate',
  leaveQuestion: 'Uscire senza salvare?',
  leaveHint: 'Come bozza, le modifiche restano qui fino al tuo ritorno.',
  keepAndLeave: 'Tieni la bozza ed esci',
  stay: 'Resta',
  contactAdded: (name) => `${name}: contatto aggiunto.`,
  contactChanged: (name) => `${name}: contatto salvato.`,

  // Duplicates and conflicts

  // Finding and attaching
  nameNumberOrAddress: 'Nome, numero o e-mail',
  findHint: 'Forse la persona è già nota, con un altro numero o indirizzo.',
  contactsFound: (count, more) =>
    more
      ? plural(count, { one: 'Il primo contatto', other: 'I primi # contatti' })
      : plural(count, { one: '# contatto', other: '# contatti' }),
  noContactFound: (text) => `Nessun contatto corrisponde a «${text}».`,
  noContactsYet: (organisation) => `Di ${organisation} non è ancora noto alcun contatto.`,
  searchFailed: 'Non è stato possibile cercare tra i contatti.',
  showMore: 'Mostra altri',
  moreFailed: 'Non è stato possibile caricare i successivi.',
  attachQuestion: (value, name) => `Aggiungere ${value} a ${name}?`,
  attach: 'Aggiungi',
  labelFor: (value) => `Etichetta di ${value}`,
  alreadyHas: (value, name) => `${name} ha già ${value}.`,
  useQuestion: (name) => `Si tratta di ${name}?`,
  useForInteraction: 'Usa per questa interazione',
  attaching: (name) => `Salvataggio di ${name}…`,
  attached: (value, name) => `${value} è stato aggiunto a ${name}.`,
  attachFailed: (name) => `Non è stato aggiunto nulla a ${name}.`,
  makeRecipient: 'Rendi destinatario',
  recipient: 'Destinatario',
  isRecipientNow: (name) => `${name} è ora tra i destinatari.`,

  // What waits

  // Masked values
  reveal: (masked) => `Mostra ${masked}`,
  hideValue: (value) => `Nascondi ${value}`,
  valueShown: (seconds) => `Visibile per ${seconds} secondi`,
  valueHidden: 'Di nuovo nascosto',
  maskedNotDialled: 'Solo l’applicazione può chiamare un numero mascherato, e non l’ha fatto.',
};

const contactFields: Record<string, string> = {
  kind: 'Tipo',
  name: 'Nome',
  'name.full': 'Nome completo',
  'name.prefix': 'Titolo',
  'name.given': 'Nome',
  'name.family': 'Cognome',
  'name.suffix': 'Suffisso',
  'name.phonetic': 'Pronuncia',
  'organisation.name': 'Organizzazione',
  'organisation.department': 'Reparto',
  title: 'Ruolo',
  phones: 'Telefono',
  emails: 'E-mail',
  addresses: 'Indirizzo',
  languages: 'Lingua preferita',
  timeZone: 'Fuso orario',
  stage: 'Fase',
  oneTime: 'Occasionale',
};
