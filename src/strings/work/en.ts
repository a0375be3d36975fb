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

  // Duplicates and conflicts

  // Finding and attaching

  // What waits

  // Masked values
};
