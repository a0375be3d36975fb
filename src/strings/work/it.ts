import { pluralFor } from '../plural.js';
import type { WorkStrings } from './work-strings.js';

const plural = pluralFor('it');

export const itWork: WorkStrings = {
  // Shared by these views
  save: 'Salva',
  discard: 'Elimina',
  notKept: 'Il browser non può conservare ciò che scrivi: invialo prima di lasciare la pagina.',

  // Notes

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

  // Duplicates and conflicts

  // Finding and attaching

  // What waits

  // Masked values
};
