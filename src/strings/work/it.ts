import { ownText } from '../own-text.js';
import { pluralFor } from '../plural.js';
import type { AddressKind } from '../strings.js';
import { itJourney } from './journey/it.js';
import type { WorkStrings } from './work-strings.js';

const plural = pluralFor('it');

const these: Record<AddressKind, string> = {
  number: 'questo numero',
  address: 'questo indirizzo',
  both: 'questo numero e indirizzo',
};

export const itWork: WorkStrings = {
  ...itJourney,

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
  messageTo: 'A',
  messageBy: 'Invia tramite',
  messageChannel: (channel) => ({ sms: 'SMS', email: 'E-mail' })[channel],
  messageSubject: 'Oggetto',
  messageText: 'Messaggio',
  messageTemplate: 'Modello',
  chooseTemplate: 'Scegli un modello…',
  insertTemplate: 'Inserisci',
  templatesFailed: 'Impossibile caricare i modelli.',
  messageRead: (who) => `Come lo legge ${who}`,
  hindrance: (hindrance) =>
    ({
      'no-consent': 'non vuole messaggi qui',
      'not-mobile': 'non è un cellulare',
      'not-an-address': 'non è un indirizzo e-mail',
    })[hindrance],
  notReachable: 'Non si può scrivere a',
  nobodyReachable: 'Non c’è nessuno a cui scrivere',
  nothingToReach: 'Non si conoscono né numeri né indirizzi e-mail.',
  recipientsLost: 'Era per un destinatario che non è più sulla scheda. Scegli a chi inviarlo.',
  smsLength: ({ left, segments }) =>
    `${plural(left, { one: '# carattere rimasto', other: '# caratteri rimasti' })} · ${plural(segments, { other: '# SMS' })}`,
  smsForcedBy: (character) => `${character} accorcia ogni SMS: 70 caratteri invece di 160.`,
  chooseRecipient: 'Scegli un destinatario.',
  writeSubject: 'Scrivi un oggetto.',
  writeText: 'Scrivi un messaggio.',
  placeholdersMissing: (placeholders, who) =>
    `Di ${who} non si conosce nulla da inserire per ${placeholders}.`,
  askingWhetherWanted: (who) => `Verifica se ${who} vuole messaggi…`,
  notAskedWhetherWanted: (who) => `Impossibile verificare se ${who} vuole messaggi.`,
  messageForbidden: (who) => `Non si deve scrivere a ${who}.`,
  messageDiscouraged: (who) => `${who} preferisce non ricevere messaggi.`,
  writeAnyway: (who) => `Scrivi comunque a ${who}`,
  send: 'Invia',
  messageSending: (who) => `Invio a ${who} in corso…`,
  messageSent: (who) => `Messaggio inviato a ${who}.`,
  messageHandedOver: (who) => `La postazione si occupa del messaggio per ${who}.`,
  messageFailed: (who) => `Il messaggio per ${who} non è stato inviato.`,
  messageStale: (who) =>
    `${who} ha già ricevuto il messaggio, com’era al primo invio. Ciò che hai cambiato dopo non è stato inviato.`,
  discardMessage: 'Eliminare il messaggio?',
  discardMessageHint: 'Ciò che hai scritto andrà perso.',
  messages: 'Messaggi',
  messagesFailed: 'Impossibile caricare i messaggi.',
  noMessages: 'Non è stato inviato nulla.',
  delivery: (delivery) =>
    ({
      waiting: 'In attesa di invio',
      queued: 'In coda',
      sent: 'Inviato',
      delivered: 'Consegnato',
      failed: 'Non riuscito',
      refused: 'Rifiutato',
    })[delivery],
  sendAgain: 'Invia di nuovo',

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
  unsaved: 'Modifiche non salvate',
  leaveQuestion: 'Uscire senza salvare?',
  leaveHint: 'Come bozza, le modifiche restano qui fino al tuo ritorno.',
  keepAndLeave: 'Tieni la bozza ed esci',
  stay: 'Resta',
  contactAdded: (name) => `${name}: contatto aggiunto.`,
  contactChanged: (name) => `${name}: contatto salvato.`,
  leadConverted: (name) => `${name} ora è cliente.`,

  // Duplicates and conflicts
  alreadyTaken: (name, kind) => `${name} ha già ${these[kind]}`,
  duplicatePlace: (position, count) => `${position} di ${count}`,
  typedHere: 'Scritto qui',
  agrees: 'uguale',
  editInstead: (name) => `Modifica ${name}`,
  inviteInstead: 'Invita in questa interazione',
  inviteHint: (name) =>
    `${name} diventa destinatario. Ciò che hai scritto viene eliminato e non si aggiunge alcun contatto.`,
  inviteNow: 'Invita ed elimina',
  invitedInstead: (name) => `${name} è ora tra i destinatari. Nessun contatto è stato aggiunto.`,
  notTheSame: 'Non è lo stesso',
  markShared: 'È condiviso',
  shareFailed: (name) => `Non è stato possibile modificare ${name}.`,
  saveDuplicateQuestion: (name) => `Salvare anche se ${name} potrebbe essere lo stesso contatto?`,
  saveAllTheSame: 'Salva comunque',
  chooseHint: 'Scegli che cosa tenere dove avete modificato entrambi.',
  nothingToChoose: 'Avete modificato cose diverse: si tiene tutto.',
  sideName: (side) => ({ mine: 'La tua versione', theirs: 'L’altra versione', both: 'Entrambe' })[side],
  chooseOne: 'Scegli una versione',
  changedByOne: 'Modificato da uno solo di voi, e mantenuto',
  saveMerged: 'Salva così',
  picture: 'Immagine',

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

  // Why something failed
  storageError: (reason) =>
    ({
      full: 'Il disco è pieno, oppure lo è lo spazio che il browser concede. Libera spazio, poi riprova.',
      refused:
        'Il browser non permette a questa pagina di salvare dati. Chiedi a chi gestisce l’applicazione di consentirlo.',
      blocked:
        'Un’altra scheda usa ancora una versione precedente del database. Chiudila o ricaricala, poi riprova.',
      outdated: 'Un’altra scheda ha aggiornato il database. Ricarica questa pagina.',
      lost: 'La connessione al database del browser si è interrotta. Riprova; se non basta, ricarica questa pagina.',
    })[reason],

  // Why a look-up failed
  lookUpFailure: {
    'not-found':
      'A questo indirizzo non c’è alcun archivio contatti. Chi gestisce l’applicazione può correggerlo.',
    conflict: 'Qualcosa è cambiato nell’archivio contatti nello stesso momento. Riprova.',
    invalid:
      'L’archivio contatti non è configurato correttamente, oppure la scheda non riesce a leggerne le risposte. Chi gestisce l’applicazione trova qui sotto che cosa non va.',
    forbidden:
      'Non hai l’autorizzazione per cercare contatti qui. Chi gestisce l’applicazione può concederla.',
    unauthenticated:
      'Non hai effettuato l’accesso all’archivio contatti, o l’accesso è scaduto. Accedi di nuovo, poi riprova.',
    offline: 'Sei offline. La scheda ripete la ricerca appena torni in linea.',
    'rate-limited': 'L’archivio contatti sta ricevendo troppe richieste.',
    unavailable: 'Al momento l’archivio contatti non risponde.',
    timeout:
      'L’archivio contatti ha impiegato troppo tempo. Forse è sovraccarico, o la connessione è debole.',
    unexpected:
      'Si è verificato un errore imprevisto. Se si ripete, comunica a chi gestisce l’applicazione il testo qui sotto.',
  },
  sourceUnreadable:
    'L’archivio contatti non risponde, oppure non permette a questa pagina di leggere le sue risposte (CORS): il browser non dice quale dei due casi. Chi lo gestisce può risolverli entrambi.',
  looksAgain: (when) => `La scheda ripete da sola la ricerca ${when}.`,

  // What others change
  changedByOthers: (labels) => `Modificato da qualcun altro: ${labels}.`,
  changeSign: (change) => ({ changed: 'Modificato', added: 'Nuovo', removed: 'Rimosso' })[change],
  removedMeanwhile: (name) => `Nel frattempo qualcun altro ha rimosso ${name}.`,
  notLive: 'Le modifiche altrui non compaiono più subito.',
  formTaken: (labels) =>
    `Qualcun altro ha appena modificato questo contatto. Ciò che non avevi toccato è aggiornato: ${labels}.`,
  formKept: (labels) =>
    `Modificato da te e da qualcun altro: ${labels}. Il tuo testo resta; sceglierai quando salvi.`,

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
