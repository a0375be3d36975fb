import { pluralFor } from '../plural.js';
import type { WorkStrings } from './work-strings.js';

const plural = pluralFor('en');

export const enWork: WorkStrings = {
  // Shared by these views
  save: 'Save',
  discard: 'Discard',
  notKept: 'This browser cannot keep what you type: send it before you leave the page.',

  // Notes

  // Messages

  // Adding and editing

  // Duplicates and conflicts

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
