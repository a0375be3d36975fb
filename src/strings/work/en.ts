import { ownText } from '../own-text.js';
import { pluralFor } from '../plural.js';
import type { WorkStrings } from './work-strings.js';

const plural = pluralFor('en');

export const enWork: WorkStrings = {
  // Shared by these views
  save: 'Save',
  discard: 'Discard',
  notKept: 'This browser cannot keep what you type: send it before you leave the page.',

  // Notes
  notes: 'Notes',
  addNote: 'Add note',
  newNote: 'New note',
  changedText: 'Change the note',
  noteRecipients: 'Recipients',
  charactersLeft: (count) => plural(count, { one: '# character left', other: '# characters left' }),
  charactersTooMany: (count) =>
    plural(count, { one: '# character too many', other: '# characters too many' }),
  savingNote: 'Saving …',
  noteSaved: 'The note is saved.',
  noteNotSaved: 'The note could not be saved.',
  saveAsNewNote: 'Save as a new note',
  noteDiscarded: 'The text was discarded.',
  you: 'You',
  unnamedAgent: 'Unnamed agent',
  onlyToRead: 'read-only',
  changedAt: (time) => `changed ${time}`,
  noteTo: (names) => `To ${names}`,
  noteToSo: (count) => plural(count, { one: 'To # recipient', other: 'To # recipients' }),
  noteWaits: 'Waiting to be sent',
  showWholeNote: 'Show all',
  showExtract: 'Show less',
  editNote: 'Edit note',
  deleteNote: 'Delete note',
  deleteNoteQuestion: 'Delete this note?',
  deleteNoteHint: 'It is deleted for everybody, and cannot be put back.',
  deletingNote: 'Deleting the note …',
  noteDeleted: 'The note was deleted.',
  noteNotDeleted: 'The note could not be deleted.',
  restoringNote: 'Putting the note back …',
  noteRestored: 'The note is back.',
  noteNotRestored: 'The note could not be put back.',
  loadingNotes: 'Loading notes …',
  notesFailed: 'The notes could not be loaded.',
  noNotes: 'No notes yet',
  showOlderNotes: 'Show older notes',
  olderNotesFailed: 'Older notes could not be loaded.',
  addNoteTo: (name) => `Add to ${name}`,
  addNotesTo: (count, name) => `${plural(count, { one: 'Add # note to ', other: 'Add # notes to ' })}${name}`,
  noteAddedTo: (name) => `Added to ${name}.`,
  noteNotAdded: 'That could not be added.',
  noteConflict: 'This note was changed in the meantime. Nothing is lost: choose what stays.',
  savedText: 'As it is saved now',
  yourText: 'Your text',
  saveYours: 'Save yours',
  keepSaved: 'Keep the saved one',
  joinBoth: 'Put both together',

  // Messages

  // Adding and editing
  newContact: 'New contact',
  editing: (name) => `Edit ${name}`,
  contactField: (name) => ownText(contactFields, name) ?? name,
  partOfAddress: (part) =>
    ({ street: 'Street', postalCode: 'Postcode', locality: 'City', region: 'Region', country: 'Country' })[
      part
    ],
  requiredHint: 'Fields marked with * are required.',
  immutableHint: 'Cannot be changed.',
  notChosen: 'Not set',
  labelOf: (value) => (value ? `Label of ${value}` : 'Label'),
  addPhone: 'Add number',
  addEmail: 'Add e-mail',
  addAddress: 'Add address',
  removeValue: (value) => (value ? `Remove ${value}` : 'Remove'),
  useForSms: 'Use for SMS',
  useForEmail: 'Use for e-mail',
  numberUnread: 'Not readable as a phone number. It is saved as you write it.',
  smsNeedsNumber: 'SMS needs a mobile number.',
  maskedChanged: 'Part of this value is masked: replace it as a whole.',
  oneTimeOnly: 'Only for this interaction',
  oneTimeHint: 'Later look-ups do not find the contact.',
  saving: 'Saving …',
  faults: (count) =>
    pluralFor('en')(count, { one: '# field needs your attention', other: '# fields need your attention' }),
  missing: (label) => `${label} is missing`,
  nameMissing: 'The name is missing: a first or a last name will do',
  notValid: (type) =>
    ({
      email: 'This is not an e-mail address',
      url: 'This is not a web address: it begins with https://',
      number: 'This is not a number',
      date: 'This is not a date',
    })[type],
  valueRefused: (label) => `The contact source does not accept: ${label}`,
  saveFailed: 'The contact could not be saved.',
  savedMeanwhile: 'Somebody else has saved this contact in the meantime.',
  loadTheirs: 'Load theirs',
  saveMine: 'Save mine anyway',
  unsaved: 'Unsaved changes',
  leaveQuestion: 'Leave without saving?',
  leaveHint: 'As a draft, your changes wait here until you come back.',
  keepAndLeave: 'Keep draft and leave',
  stay: 'Stay',
  contactAdded: (name) => `${name} was added.`,
  contactChanged: (name) => `${name} was saved.`,

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
  reveal: (masked) => `Show ${masked}`,
  hideValue: (value) => `Hide ${value}`,
  valueShown: (seconds) => `Shown for ${seconds} seconds`,
  valueHidden: 'Hidden again',
  maskedNotDialled: 'Only your desktop can call a masked number, and it did not.',
};

const contactFields: Record<string, string> = {
  kind: 'Kind',
  name: 'Name',
  'name.full': 'Name',
  'name.prefix': 'Form of address',
  'name.given': 'First name',
  'name.family': 'Last name',
  'name.suffix': 'Name suffix',
  'name.phonetic': 'Pronounced',
  'organisation.name': 'Organisation',
  'organisation.department': 'Department',
  title: 'Job title',
  phones: 'Phone',
  emails: 'E-mail',
  addresses: 'Address',
  languages: 'Preferred language',
  timeZone: 'Time zone',
  stage: 'Stage',
  oneTime: 'One-time',
};
