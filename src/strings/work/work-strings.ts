import type { Delivery, MessageChannel } from '../../domain/message.js';
import type { Hindrance } from '../../domain/recipient.js';
import type { SmsLength } from '../../domain/sms-length.js';

/** Every text of what an agent does with a contact: these load with the views that show them. */
export interface WorkStrings {
  // Shared by these views
  readonly save: string;
  readonly discard: string;
  /** It is not on the disk: a reload loses it. */
  readonly notKept: string;

  // Notes

  // Messages
  readonly messageTo: string;
  readonly messageBy: string;
  readonly messageChannel: (channel: MessageChannel) => string;
  readonly messageSubject: string;
  readonly messageText: string;
  readonly messageTemplate: string;
  readonly chooseTemplate: string;
  readonly insertTemplate: string;
  readonly templatesFailed: string;
  /** Above the text as a recipient reads it. */
  readonly messageRead: (who: string) => string;
  readonly hindrance: (hindrance: Hindrance) => string;
  readonly notReachable: string;
  readonly nobodyReachable: string;
  readonly nothingToReach: string;
  readonly recipientsLost: string;
  readonly smsLength: (length: SmsLength) => string;
  /** `character`: as it can be seen, with its number in Unicode. */
  readonly smsForcedBy: (character: string) => string;
  readonly chooseRecipient: string;
  readonly writeSubject: string;
  readonly writeText: string;
  /** `placeholders`: each with its braces, as a list. */
  readonly placeholdersMissing: (placeholders: string, who: string) => string;
  readonly askingWhetherWanted: (who: string) => string;
  readonly notAskedWhetherWanted: (who: string) => string;
  readonly messageForbidden: (who: string) => string;
  readonly messageDiscouraged: (who: string) => string;
  readonly writeAnyway: (who: string) => string;
  readonly send: string;
  readonly messageSending: (who: string) => string;
  readonly messageSent: (who: string) => string;
  /** The desktop sends it in place of the card. */
  readonly messageHandedOver: (who: string) => string;
  readonly messageFailed: (who: string) => string;
  /** An earlier try had arrived; what was changed since was not sent. */
  readonly messageStale: (who: string) => string;
  readonly discardMessage: string;
  readonly discardMessageHint: string;
  readonly messages: string;
  readonly messagesFailed: string;
  readonly noMessages: string;
  readonly delivery: (delivery: Delivery | 'waiting') => string;
  readonly sendAgain: string;

  // Adding and editing

  // Duplicates and conflicts

  // Finding and attaching

  // What waits

  // Masked values
}
