import { pluralFor } from '../plural.js';
import type { AddressKind } from '../strings.js';
import type { WorkStrings } from './work-strings.js';

const plural = pluralFor('it');

const these: Record<AddressKind, string> = { number: 'questo numero', address: 'questo indirizzo', both: 'questo numero e indirizzo' };

export const itWork: WorkStrings = {
  // Shared by these views
  save: 'Salva',
  discard: 'Elimina',
  notKept: 'Il browser non può conservare ciò che scrivi: invialo prima di lasciare la pagina.',

  // Notes

  // Messages

  // Adding and editing

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
};
