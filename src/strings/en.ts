import { ownText } from './own-text.js';
import { pluralFor } from './plural.js';
import type { AddressKind, Strings } from './strings.js';

const plural = pluralFor('en');
const count = (value: number) => value.toLocaleString('en');
const these: Record<AddressKind, string> = {
  number: 'this number',
  address: 'this address',
  both: 'this number or address',
};

export const en: Strings = {
  interaction: (channel, direction) =>
    ({
      voice: direction === 'outbound' ? 'Outgoing call' : 'Incoming call',
      email: 'E-mail',
      chat: 'Chat',
      sms: 'SMS',
      social: 'Social message',
      task: 'Task',
    })[channel],
  interactionState: (state, channel) =>
    ({
      ringing: channel === 'voice' ? 'Ringing' : 'Waiting',
      connected: channel === 'voice' ? 'On call' : 'Open',
      held: 'On hold',
      'wrap-up': 'Wrap-up',
      ended: 'Ended',
    })[state],
  networkName: (name) => `Network says: ${name}`,
  lookedUpByHand: 'Looked up by hand',
  numberWithheld: 'Number withheld',

  waiting: 'Waiting for the next interaction',
  waitingHint: 'The card appears by itself. You can also look somebody up.',
  numberOrAddress: 'Number or e-mail',
  lookUp: 'Look up',
  lookingUp: 'Looking up …',
  stillLookingIn: (source) => `Still looking in ${source} …`,

  nobodyHas: (kind) => `No contact has ${these[kind]}`,
  nobodyHint: (kind) => `Either there is no such contact yet, or it was imported without ${these[kind]}.`,
  sourceEmpty: (source) =>
    `The contact source “${source}” holds no contact: it has not been filled yet, or the browser has emptied it.`,
  withheld: (channel) => (channel === 'voice' ? 'The caller withholds the number' : 'The sender is withheld'),
  withheldHint: 'There is nothing to look up. Ask the customer who they are.',
  hidden: 'This desktop hides the number or address',
  hiddenHint: 'A masked number or address cannot be looked up.',
  invalid: (reason) =>
    ({
      'not-an-address': 'This is neither a number nor an e-mail address',
      'too-short': 'This number is too short',
      'too-long': 'This number is too long',
      'region-needed': 'The country of this number is not known',
    })[reason],
  invalidHint: (reason) =>
    reason === 'region-needed'
      ? 'It has no country code, and the card was not told a region.'
      : 'Nothing was looked up. Check how it is written.',
  lookUpFailed: 'The look-up failed',
  sourceFailed: (source) => `${source} cannot be opened`,
  error: (code) =>
    ({
      'not-found': 'It was not found.',
      conflict: 'Somebody else has changed it.',
      invalid: 'The card and the contact source do not understand each other.',
      forbidden: 'This is not allowed.',
      unauthenticated: 'You are not signed in to the contact source.',
      offline: 'You are offline.',
      'rate-limited': 'The contact source asks to wait a little.',
      unavailable: 'The contact source does not answer.',
      timeout: 'The contact source took too long.',
      storage: 'The browser’s storage cannot be used.',
      unexpected: 'Something unexpected went wrong.',
    })[code],
  namedContactMissing: 'The desktop named a contact that is not known here.',

  earlierWith: (kind) => `Earlier with ${these[kind]}`,
  nothingEarlier: 'Nothing earlier is known.',
  historyFailed: 'Earlier interactions could not be loaded.',
  pastInteraction: (channel, direction, answered) => {
    if (channel !== 'voice') return en.interaction(channel, direction);
    if (direction === 'outbound') return 'Outgoing call';
    return answered ? 'Call' : 'Missed call';
  },
  withAgent: (name) => `with ${name}`,

  contactsWith: (count, kind, certain) =>
    certain
      ? plural(count, { one: `# contact has ${these[kind]}`, other: `# contacts have ${these[kind]}` })
      : plural(count, {
          one: `# contact may have ${these[kind]}`,
          other: `# contacts may have ${these[kind]}`,
        }),
  searchMatches: 'Search these contacts',
  matchesShown: (shown, total) => `${count(shown)} of ${count(total)} contacts`,
  noMatchShown: (filter) => `None of these contacts matches “${filter}”.`,
  onlyFirstShown: (count) =>
    plural(count, { one: 'Only the first is shown.', other: 'Only the first # are shown.' }),
  maybe: 'Maybe',
  certainty: (certainty, kind) =>
    ({
      exact: kind === 'number' ? 'same number' : 'same address',
      normalised: kind === 'number' ? 'same number' : 'same address',
      'extension-dropped': 'same number, without extension',
      maybe: 'similar number',
    })[certainty],
  matchedAs: (value) => `saved as ${value}`,
  sameLastDigits: 'same last digits',
  sameLastDigitsAs: (value) => `same last digits as ${value}`,
  suggestedByDesktop: 'from the desktop',

  valueOfInteraction: (kind, direction) => {
    if (direction === 'outbound')
      return kind === 'number' ? 'the number contacted' : 'the recipient’s address';
    return kind === 'number' ? 'the caller’s number' : 'the sender’s address';
  },
  label: (label) => ownText(labels, label) ?? label,
  phone: 'Phone',
  email: 'E-mail',
  extension: (extension) => `ext. ${extension}`,
  department: 'Department',
  address: 'Address',
  languages: 'Languages',
  timeZone: 'Time zone',
  owner: 'Owner',
  phoneticName: 'Pronounced',
  created: 'Created',
  updated: 'Updated',
  knownField: (name) => ownText(knownFields, name),
  yes: 'Yes',
  no: 'No',

  stage: (stage) => ({ lead: 'Lead', customer: 'Customer' })[stage],
  kind: (kind) => ({ individual: 'Person', group: 'Group', organisation: 'Organisation' })[kind],
  inactive: 'Inactive',
  oneTime: 'One-time',
  shared: 'Shared',
  preferred: 'Preferred',
  timeThere: (time) => `${time} there`,

  call: 'Call',
  callNumber: (number) => `Call ${number}`,
  numbersToCall: 'Numbers to call',
  copyValue: (value) => `Copy ${value}`,
  copied: (value) => `${value} copied`,
  selectedToCopy: 'Selected: copy it with the keyboard',
  openRecord: 'Open record',
  addContact: 'Add contact',
  editContact: 'Edit',
  convertLead: 'Convert to customer',
  sendMessage: 'Send message',
  findContact: 'Find a contact',
  contactsOf: (organisation) => `Contacts of ${organisation}`,
  notThisPerson: 'Not this person',
  back: 'Back',
  close: 'Close',
  retry: 'Retry',
  lookAgain: 'Look again',

  deleteContact: 'Delete contact',
  deleteQuestion: (name) => `Delete ${name}?`,
  deleteHint: (withPast) =>
    withPast
      ? 'The contact is deleted, together with the earlier interactions that belong to it. No look-up finds it any more.'
      : 'The contact is deleted. No look-up finds it any more.',
  deleteAndAsk: 'Delete …',
  deleteConfirmation: (name) => `Really delete ${name}?`,
  deleteConfirmationHint: 'It is deleted at once, for everybody who works with these contacts.',
  deleteNow: 'Delete now',
  cancel: 'Cancel',
  deleting: (name) => `Deleting ${name} …`,
  contactDeleted: (name) => `${name} was deleted.`,
  deleteFailed: (name) => `${name} could not be deleted.`,
  undo: 'Undo',
  restoring: (name) => `Putting ${name} back …`,
  contactRestored: (name) => `${name} is back.`,
  restoreFailed: (name) => `${name} could not be put back.`,

  contactShown: (name) => `Contact: ${name}`,
};

const labels: Record<string, string> = {
  mobile: 'Mobile',
  work: 'Work',
  home: 'Home',
  fax: 'Fax',
  pager: 'Pager',
  main: 'Main number',
  other: 'Other',
};

const knownFields: Record<string, string> = {
  anniversary: 'Anniversary',
  birthday: 'Birthday',
  categories: 'Categories',
  contract: 'Contract',
  customerNumber: 'Customer number',
  impp: 'Instant messaging',
  nickname: 'Nickname',
  note: 'Note',
  role: 'Role',
  url: 'Website',
};
