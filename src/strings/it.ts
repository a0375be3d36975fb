import { ownText } from './own-text.js';
import { pluralFor } from './plural.js';
import type { AddressKind, Strings } from './strings.js';

const plural = pluralFor('it');
const digits = (count: number) => plural(count, { other: '#' });
const these: Record<AddressKind, string> = {
  number: 'questo numero',
  address: 'questo indirizzo e-mail',
  both: 'questo numero o indirizzo e-mail',
};

export const it: Strings = {
  interaction: (channel, direction) =>
    ({
      voice: direction === 'outbound' ? 'Chiamata in uscita' : 'Chiamata in arrivo',
      email: 'E-mail',
      chat: 'Chat',
      sms: 'SMS',
      social: 'Messaggio social',
      task: 'Attività',
    })[channel],
  interactionState: (state, channel) =>
    ({
      ringing: channel === 'voice' ? 'Squilla' : 'In arrivo',
      connected: channel === 'voice' ? 'In chiamata' : 'In corso',
      held: 'In attesa',
      'wrap-up': channel === 'voice' ? 'Post-chiamata' : 'Post-contatto',
      ended: channel === 'sms' || channel === 'social' ? 'Terminato' : 'Terminata',
    })[state],
  networkName: (name) => `Nome fornito dalla rete: ${name}`,
  lookedUpByHand: 'Ricerca manuale',
  numberWithheld: 'Numero nascosto',

  waiting: 'In attesa della prossima interazione',
  waitingHint: 'La scheda appare automaticamente. Puoi anche cercare una persona.',
  numberOrAddress: 'Numero o indirizzo e-mail',
  lookUp: 'Cerca',
  lookingUp: 'Ricerca in corso…',
  stillLookingIn: (source) => `Ricerca ancora in corso in ${source}…`,

  nobodyHas: (kind) => `Nessun contatto ha ${these[kind]}`,
  nobodyHint: (kind) => `Il contatto non esiste ancora, oppure è stato importato senza ${these[kind]}.`,
  sourceEmpty: (source) =>
    `L’archivio contatti «${source}» non contiene contatti: non è ancora stato riempito, oppure il browser lo ha svuotato.`,
  withheld: (channel) => (channel === 'voice' ? 'Chi chiama nasconde il numero' : 'Il mittente è nascosto'),
  withheldHint: 'Non c’è nulla da cercare. Chiedi al cliente chi è.',
  hidden: 'Questa applicazione nasconde il numero o l’indirizzo',
  hiddenHint: 'Non è possibile cercare un numero o un indirizzo e-mail mascherato.',
  invalid: (reason) =>
    ({
      'not-an-address': 'Non è né un numero né un indirizzo e-mail',
      'too-short': 'Il numero è troppo corto',
      'too-long': 'Il numero è troppo lungo',
      'region-needed': 'Non è chiaro di quale Paese sia il numero',
    })[reason],
  invalidHint: (reason) =>
    reason === 'region-needed'
      ? 'Il numero non ha il prefisso internazionale e per la scheda non è impostata una regione.'
      : 'Non è stata eseguita nessuna ricerca. Controlla com’è scritto.',
  lookUpFailed: 'Ricerca non riuscita',
  sourceFailed: (source) => `Impossibile aprire ${source}`,
  error: (code) =>
    ({
      'not-found': 'I dati non sono stati trovati.',
      conflict: 'Un’altra persona ha modificato i dati.',
      invalid: 'La scheda e l’archivio contatti non si capiscono.',
      forbidden: 'Non hai l’autorizzazione necessaria.',
      unauthenticated: 'Non hai effettuato l’accesso all’archivio contatti.',
      offline: 'Sei offline.',
      'rate-limited': 'L’archivio contatti chiede di attendere un momento.',
      unavailable: 'L’archivio contatti non risponde.',
      timeout: 'L’archivio contatti ha impiegato troppo tempo.',
      storage: 'Non è possibile usare l’archiviazione del browser.',
      unexpected: 'Si è verificato un errore imprevisto.',
    })[code],
  namedContactMissing: 'L’applicazione ha indicato un contatto che qui non esiste.',

  earlierWith: (kind) => `Interazioni precedenti con ${these[kind]}`,
  nothingEarlier: 'Nessuna interazione precedente.',
  historyFailed: 'Impossibile caricare le interazioni precedenti.',
  pastInteraction: (channel, direction, answered) => {
    if (channel !== 'voice') return it.interaction(channel, direction);
    if (direction === 'outbound') return 'Chiamata in uscita';
    return answered ? 'Chiamata' : 'Chiamata persa';
  },
  withAgent: (name) => `con ${name}`,

  contactsWith: (count, kind, certain) =>
    certain
      ? plural(count, { one: `# contatto ha ${these[kind]}`, other: `# contatti hanno ${these[kind]}` })
      : plural(count, {
          one: `# contatto potrebbe avere ${these[kind]}`,
          other: `# contatti potrebbero avere ${these[kind]}`,
        }),
  searchMatches: 'Cerca tra questi contatti',
  matchesShown: (shown, total) =>
    plural(total, { one: `${digits(shown)} su # contatto`, other: `${digits(shown)} su # contatti` }),
  noMatchShown: (filter) => `Nessuno di questi contatti corrisponde a «${filter}».`,
  onlyFirstShown: (count) =>
    plural(count, { one: 'È mostrato solo il primo.', other: 'Sono mostrati solo i primi #.' }),
  maybe: 'Forse',
  certainty: (certainty, kind) =>
    ({
      exact: kind === 'number' ? 'stesso numero' : 'stesso indirizzo',
      normalised: kind === 'number' ? 'stesso numero' : 'stesso indirizzo',
      'extension-dropped': 'stesso numero, senza interno',
      maybe: 'numero simile',
    })[certainty],
  matchedAs: (value) => `salvato come ${value}`,
  sameLastDigits: 'stesse cifre finali',
  sameLastDigitsAs: (value) => `stesse cifre finali di ${value}`,
  suggestedByDesktop: 'suggerito dall’applicazione',

  valueOfInteraction: (kind, direction) => {
    if (direction === 'outbound') return kind === 'number' ? 'numero chiamato' : 'indirizzo del destinatario';
    return kind === 'number' ? 'numero del chiamante' : 'indirizzo del mittente';
  },
  label: (label) => ownText(labels, label) ?? label,
  phone: 'Telefono',
  email: 'E-mail',
  extension: (extension) => `int. ${extension}`,
  department: 'Reparto',
  address: 'Indirizzo',
  languages: 'Lingue',
  timeZone: 'Fuso orario',
  owner: 'Proprietario',
  phoneticName: 'Pronuncia',
  created: 'Data di creazione',
  updated: 'Ultimo aggiornamento',
  knownField: (name) => ownText(knownFields, name),
  yes: 'Sì',
  no: 'No',

  stage: (stage) => ({ lead: 'Potenziale cliente', customer: 'Cliente' })[stage],
  kind: (kind) => ({ individual: 'Persona', group: 'Gruppo', organisation: 'Organizzazione' })[kind],
  inactive: 'Inattivo',
  oneTime: 'Occasionale',
  shared: 'Condiviso',
  preferred: 'Preferito',
  timeThere: (time) => `${time} ora locale`,

  call: 'Chiama',
  callNumber: (number) => `Chiama ${number}`,
  numbersToCall: 'Numeri da chiamare',
  copyValue: (value) => `Copia ${value}`,
  copied: (value) => `Copiato: ${value}`,
  selectedToCopy: 'Testo selezionato: copialo con la tastiera',
  openRecord: 'Apri record',
  addContact: 'Aggiungi contatto',
  editContact: 'Modifica',
  convertLead: 'Rendi cliente',
  sendMessage: 'Invia messaggio',
  findContact: 'Trova un contatto',
  contactsOf: (organisation) => `Contatti di ${organisation}`,
  notThisPerson: 'Non è questa persona',
  back: 'Indietro',
  close: 'Chiudi',
  retry: 'Riprova',
  lookAgain: 'Cerca di nuovo',

  deleteContact: 'Elimina contatto',
  deleteQuestion: (name) => `Eliminare ${name}?`,
  deleteHint: (withPast) =>
    withPast
      ? 'Il contatto viene eliminato, insieme alle interazioni precedenti che gli appartengono. Nessuna ricerca lo troverà più.'
      : 'Il contatto viene eliminato. Nessuna ricerca lo troverà più.',
  deleteAndAsk: 'Elimina…',
  deleteConfirmation: (name) => `Eliminare davvero ${name}?`,
  deleteConfirmationHint: 'Il contatto viene eliminato subito, per chiunque lavori con questi contatti.',
  deleteNow: 'Elimina ora',
  cancel: 'Annulla',
  deleting: (name) => `Eliminazione di ${name} in corso…`,
  contactDeleted: (name) => `Contatto eliminato: ${name}.`,
  deleteFailed: (name) => `Impossibile eliminare ${name}.`,
  undo: 'Ripristina',
  restoring: (name) => `Ripristino di ${name} in corso…`,
  contactRestored: (name) => `Contatto ripristinato: ${name}.`,
  restoreFailed: (name) => `Impossibile ripristinare ${name}.`,

  contactShown: (name) => `Contatto: ${name}`,
};

const labels: Record<string, string> = {
  mobile: 'Cellulare',
  work: 'Lavoro',
  home: 'Casa',
  fax: 'Fax',
  pager: 'Cercapersone',
  main: 'Numero principale',
  other: 'Altro',
};

const knownFields: Record<string, string> = {
  anniversary: 'Anniversario',
  birthday: 'Compleanno',
  categories: 'Categorie',
  contract: 'Contratto',
  customerNumber: 'Numero cliente',
  impp: 'Messaggistica istantanea',
  nickname: 'Soprannome',
  note: 'Nota',
  role: 'Ruolo',
  url: 'Sito web',
};
