import { ownText } from '../own-text.js';
import { pluralFor } from '../plural.js';
import type { AddressKind } from '../strings.js';
import { enJourney } from './journey/en.js';
import type { WorkStrings } from './work-strings.js';

const plural = pluralFor('en');

const these: Record<AddressKind, string> = {
  number: 'this number',
  address: 'this address',
  both: 'this number and address',
};

export const enWork: WorkStrings = {
  ...enJourney,

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
  messageTo: 'To',
  messageBy: 'Send by',
  messageChannel: (channel) => ({ sms: 'SMS', email: 'E-mail' })[channel],
  messageSubject: 'Subject',
  messageText: 'Message',
  messageTemplate: 'Template',
  chooseTemplate: 'Choose a template …',
  insertTemplate: 'Insert',
  templatesFailed: 'The templates could not be loaded.',
  messageRead: (who) => `As ${who} reads it`,
  hindrance: (hindrance) =>
    ({
      'no-consent': 'does not want messages here',
      'not-mobile': 'not a mobile number',
      'not-an-address': 'not an e-mail address',
    })[hindrance],
  notReachable: 'Cannot be written to',
  nobodyReachable: 'Nobody can be written to',
  nothingToReach: 'No number and no e-mail address is known.',
  recipientsLost: 'This was meant for a recipient who is not on the card any more. Choose whom it goes to.',
  smsLength: ({ left, segments }) =>
    `${plural(left, { one: '# character left', other: '# characters left' })} · ${plural(segments, { other: '# SMS' })}`,
  smsForcedBy: (character) => `${character} makes each SMS shorter: 70 characters in place of 160.`,
  chooseRecipient: 'Choose a recipient.',
  writeSubject: 'Write a subject.',
  writeText: 'Write a message.',
  placeholdersMissing: (placeholders, who) => `Nothing is known of ${who} to put in for ${placeholders}.`,
  askingWhetherWanted: (who) => `Asking whether ${who} wants messages …`,
  notAskedWhetherWanted: (who) => `Whether ${who} wants messages could not be asked.`,
  messageForbidden: (who) => `${who} must not be written to.`,
  messageDiscouraged: (who) => `${who} would rather not be written to.`,
  writeAnyway: (who) => `Write to ${who} all the same`,
  send: 'Send',
  messageSending: (who) => `Sending to ${who} …`,
  messageSent: (who) => `Message to ${who} sent.`,
  messageHandedOver: (who) => `The desktop takes care of the message to ${who}.`,
  messageFailed: (who) => `The message to ${who} was not sent.`,
  messageStale: (who) =>
    `${who} has had your message already, as it was when you first sent it. What you have changed since was not sent.`,
  discardMessage: 'Discard the message?',
  discardMessageHint: 'What you have written is gone then.',
  messages: 'Messages',
  messagesFailed: 'The messages could not be loaded.',
  noMessages: 'Nothing has been sent.',
  delivery: (delivery) =>
    ({
      waiting: 'Waits to be sent',
      queued: 'Queued',
      sent: 'Sent',
      delivered: 'Delivered',
      failed: 'Failed',
      refused: 'Refused',
    })[delivery],
  sendAgain: 'Send again',

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
  leadConverted: (name) => `${name} is a customer now.`,

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
  chooseHint: 'Choose what to keep where you both changed something.',
  nothingToChoose: 'You changed different things: both are kept.',
  sideName: (side) => ({ mine: 'Yours', theirs: 'Theirs', both: 'Both' })[side],
  chooseOne: 'Choose one',
  changedByOne: 'Changed by one of you, and kept',
  saveMerged: 'Save this',
  picture: 'Picture',

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
  unsentMessage: 'Unsent message',
  unsavedContact: (name) => (name ? `Unsaved changes: ${name}` : 'Unsaved contact'),
  continueDraft: 'Continue',
  writesWait: (count) =>
    plural(count, { one: '# change waits to be sent', other: '# changes wait to be sent' }),
  sentByThemselves: 'They are kept in this browser, and sent as soon as the source can be reached.',
  retryNow: 'Retry now',
  writeKinds: {
    create: 'New contact',
    update: 'Changed contact',
    remove: 'Deleted contact',
    'add-note': 'Note',
    'update-note': 'Changed note',
    'remove-note': 'Deleted note',
    'restore-note': 'Restored note',
    'send-message': 'Message',
  },
  writeAbout: (kind, name) => `${kind}: ${name}`,
  beingSent: 'is being sent',
  writeRefused: (write) => `${write} was refused.`,
  mend: 'Correct',
  discardQuestion: (what) => `Discard “${what}”?`,
  discardDraftHint: 'What you have typed is deleted.',
  discardWriteHint: 'It is never sent, nor what you have added to it since.',
  allSent: 'Everything has been sent.',
  waits: 'Waiting to be sent',

  // Why something failed
  storageError: (reason) =>
    ({
      full: 'The disk is full, or the part of it that the browser allows. Make room, then try again.',
      refused:
        'The browser does not let this page store anything. Ask whoever runs this desktop to allow it.',
      blocked: 'Another tab still uses an older version of the database. Close or reload it, then try again.',
      outdated: 'Another tab has updated the database. Reload this page.',
      lost: 'The connection to the browser’s database was lost. Try again; if it stays so, reload this page.',
    })[reason],

  // Why a look-up failed
  lookUpFailure: {
    'not-found': 'The contact source has nothing at this address. Whoever runs this desktop can correct it.',
    conflict: 'Something changed in the contact source at the same moment. Try again.',
    invalid:
      'The contact source is set up wrongly, or answers in a way that the card cannot read. Whoever runs this desktop finds below what is wrong.',
    forbidden: 'You are not allowed to look contacts up here. Whoever runs this desktop can allow it.',
    unauthenticated:
      'You are not signed in to the contact source, or not any more. Sign in again, then try again.',
    offline: 'You are offline. The card looks again as soon as you are back.',
    'rate-limited': 'The contact source is being asked too often at the moment.',
    unavailable: 'The contact source does not answer at the moment.',
    timeout: 'The contact source took too long. It may be busy, or the connection is poor.',
    unexpected:
      'Something unexpected went wrong. If it happens again, tell whoever runs this desktop what stands below.',
  },
  sourceUnreadable:
    'Either the contact source does not answer, or it does not allow this page to read its answers (CORS): the browser does not tell which. Whoever runs the contact source can mend both.',
  looksAgain: (when) => `The card looks again by itself ${when}.`,

  // What others change
  changedByOthers: (labels) => `Changed by somebody else: ${labels}.`,
  changeSign: (change) => ({ changed: 'Changed', added: 'New', removed: 'Removed' })[change],
  removedMeanwhile: (name) => `Somebody else has removed ${name} in the meantime.`,
  notLive: 'Changes by others are not shown at once any more.',
  formTaken: (labels) =>
    `Somebody else has just changed this contact. What you had not touched is up to date: ${labels}.`,
  formKept: (labels) =>
    `Changed by you and by somebody else: ${labels}. Yours stays; you choose when you save.`,

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
