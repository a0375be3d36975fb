import { pluralFor } from '../plural.js';
import type { AddressKind } from '../strings.js';
import type { WorkStrings } from './work-strings.js';

const plural = pluralFor('sv');

const these: Record<AddressKind, string> = { number: 'det här numret', address: 'den här adressen', both: 'numret och adressen' };

export const svWork: WorkStrings = {
  // Shared by these views
  save: 'Spara',
  discard: 'Kasta',
  notKept: 'Webbläsaren kan inte behålla det du skriver: skicka innan du lämnar sidan.',

  // Notes

  // Messages

  // Adding and editing

  // Duplicates and conflicts
  alreadyTaken: (name, kind) => `${name} har redan ${these[kind]}`,
  duplicatePlace: (position, count) => `${position} av ${count}`,
  typedHere: 'Skrivet här',
  agrees: 'samma',
  editInstead: (name) => `Redigera ${name}`,
  inviteInstead: 'Bjud in till ärendet',
  inviteHint: (name) => `${name} blir mottagare. Det du har skrivit kastas och ingen kontakt läggs till.`,
  inviteNow: 'Bjud in och kasta',
  invitedInstead: (name) => `${name} är nu mottagare. Ingen kontakt har lagts till.`,
  notTheSame: 'Inte samma',
  markShared: 'Båda delar på det',
  shareFailed: (name) => `${name} kunde inte ändras.`,
  saveDuplicateQuestion: (name) => `Spara fast ${name} kan vara samma kontakt?`,
  saveAllTheSame: 'Spara ändå',

  // Finding and attaching
  nameNumberOrAddress: 'Namn, nummer eller e-post',
  findHint: 'Personen kan redan vara känd, med ett annat nummer eller en annan adress.',
  contactsFound: (count, more) =>
    more
      ? plural(count, { one: 'Den första kontakten', other: 'De första # kontakterna' })
      : plural(count, { one: '# kontakt', other: '# kontakter' }),
  noContactFound: (text) => `Ingen kontakt stämmer med ”${text}”.`,
  noContactsYet: (organisation) => `Ännu är ingen kontakt hos ${organisation} känd.`,
  searchFailed: 'Det gick inte att söka bland kontakterna.',
  showMore: 'Visa fler',
  moreFailed: 'Det gick inte att hämta fler.',
  attachQuestion: (value, name) => `Lägga till ${value} hos ${name}?`,
  attach: 'Lägg till',
  labelFor: (value) => `Etikett för ${value}`,
  alreadyHas: (value, name) => `${name} har redan ${value}.`,
  useQuestion: (name) => `Är det ${name}?`,
  useForInteraction: 'Använd i det här ärendet',
  attaching: (name) => `Sparar ${name} …`,
  attached: (value, name) => `${value} har lagts till hos ${name}.`,
  attachFailed: (name) => `Inget har lagts till hos ${name}.`,
  makeRecipient: 'Gör till mottagare',
  recipient: 'Mottagare',
  isRecipientNow: (name) => `${name} är nu mottagare.`,

  // What waits

  // Masked values
};
