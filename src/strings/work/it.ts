import { ownText } from '../own-text.js';
import { pluralFor } from '../plural.js';
import type { WorkStrings } from './work-strings.js';

export const itWork: WorkStrings = {
  // Shared by these views
  save: 'Salva',
  discard: 'Elimina',
  notKept: 'Il browser non può conservare ciò che scrivi: invialo prima di lasciare la pagina.',

  // Notes

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
  unsaved: 'Modifiche non salvate',
  leaveQuestion: 'Uscire senza salvare?',
  leaveHint: 'Come bozza, le modifiche restano qui fino al tuo ritorno.',
  keepAndLeave: 'Tieni la bozza ed esci',
  stay: 'Resta',
  contactAdded: (name) => `${name}: contatto aggiunto.`,
  contactChanged: (name) => `${name}: contatto salvato.`,

  // Duplicates and conflicts
  chooseHint: 'Scegli che cosa tenere dove avete modificato entrambi.',
  nothingToChoose: 'Avete modificato cose diverse: si tiene tutto.',
  sideName: (side) => ({ mine: 'La tua versione', theirs: 'L’altra versione', both: 'Entrambe' })[side],
  chooseOne: 'Scegli una versione',
  changedByOne: 'Modificato da uno solo di voi, e mantenuto',
  saveMerged: 'Salva così',
  picture: 'Immagine',

  // Finding and attaching

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
