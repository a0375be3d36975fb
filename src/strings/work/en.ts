import { ownText } from '../own-text.js';
import { pluralFor } from '../plural.js';
import type { WorkStrings } from './work-strings.js';

export const enWork: WorkStrings = {
  // Shared by these views
  save: 'Save',
  discard: 'Discard',
  notKept: 'This browser cannot keep what you type: send it before you leave the page.',

  // Notes

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
  unsaved: 'Unsaved changes',
  leaveQuestion: 'Leave without saving?',
  leaveHint: 'As a draft, your changes wait here until you come back.',
  keepAndLeave: 'Keep draft and leave',
  stay: 'Stay',
  contactAdded: (name) => `${name} was added.`,
  contactChanged: (name) => `${name} was saved.`,

  // Duplicates and conflicts
  chooseHint: 'Choose what to keep where you both changed something.',
  nothingToChoose: 'You changed different things: both are kept.',
  sideName: (side) => ({ mine: 'Yours', theirs: 'Theirs', both: 'Both' })[side],
  chooseOne: 'Choose one',
  changedByOne: 'Changed by one of you, and kept',
  saveMerged: 'Save this',
  picture: 'Picture',

  // Finding and attaching

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
