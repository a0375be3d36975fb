import { pluralFor } from '../plural.js';
import type { AddressKind } from '../strings.js';
import type { WorkStrings } from './work-strings.js';

const plural = pluralFor('en');

const these: Record<AddressKind, string> = { number: 'this number', address: 'this address', both: 'this number and address' };

export const enWork: WorkStrings = {
  // Shared by these views
  save: 'Save',
  discard: 'Discard',
  notKept: 'This browser cannot keep what you type: send it before you leave the page.',

  // Notes

  // Messages

  // Adding and editing

  // Duplicates and conflicts
  alreadyTaken: (name, kind) => `${name} already has ${these[kind]}`,
  duplicatePlace: (position, count) => `${position} of ${count}`,
  typedHere: 'Typed here',
  agrees: 'same',
  editInstead: (name) => `Edit ${name}`,
  inviteInstead: 'Invite to this interaction',
  inviteHint: (name) => `${name} becomes a recipient. What you typed is discarded, and no contact is added.`,
  inviteNow: 'Invite, and discard',
  invitedInstead: (name) => `${name} is a recipient now. No contact was added.`,
  notTheSame: 'Not the same',
  markShared: 'Both share it',
  shareFailed: (name) => `${name} could not be changed.`,
  saveDuplicateQuestion: (name) => `Save although ${name} may be the same?`,
  saveAllTheSame: 'Save all the same',

  // Finding and attaching
  nameNumberOrAddress: 'Name, number or e-mail',
  findHint: 'Whoever it is may be known already, with another number or address.',
  contactsFound: (count, more) =>
    more
      ? plural(count, { one: 'The first contact', other: 'The first # contacts' })
      : plural(count, { one: '# contact', other: '# contacts' }),
  noContactFound: (text) => `No contact matches “${text}”.`,
  noContactsYet: (organisation) => `No contact of ${organisation} is known yet.`,
  searchFailed: 'The contacts could not be searched.',
  showMore: 'Show more',
  moreFailed: 'The next ones could not be loaded.',
  attachQuestion: (value, name) => `Add ${value} to ${name}?`,
  attach: 'Add',
  labelFor: (value) => `Label of ${value}`,
  alreadyHas: (value, name) => `${name} already has ${value}.`,
  useQuestion: (name) => `Is it ${name}?`,
  useForInteraction: 'Use for this interaction',
  attaching: (name) => `Saving ${name} …`,
  attached: (value, name) => `${value} was added to ${name}.`,
  attachFailed: (name) => `Nothing was added to ${name}.`,
  makeRecipient: 'Make recipient',
  recipient: 'Recipient',
  isRecipientNow: (name) => `${name} is a recipient now.`,

  // What waits

  // Masked values
};
