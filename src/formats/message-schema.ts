import * as v from 'valibot';
import { type Delivery, deliveries, type Message, messageChannels } from '../domain/message.js';
import { authorSchema, longText } from './authored-schema.js';
import {
  check,
  filledText,
  idText,
  type Members,
  oneOf,
  optionalText,
  record,
  timestamp,
} from './record-schema.js';
import { readEmailAddress } from './typed-text.js';

/** A message as it comes from a view or a file. Null counts as left out. Throws `invalid`, naming the member. */
export const checkMessage = (value: unknown): Message => check(message, value);

/** What whoever sends a message says about it. Throws `invalid`. */
export const checkDelivery = (value: unknown): { delivery: Delivery; reason?: string | undefined } =>
  check(report, value);

const delivery = oneOf(deliveries);
const report = record({ delivery, reason: v.optional(longText) });

/** RFC 5322, 2.1.1. Whatever follows a line break would be another header. */
const subject = v.pipe(
  filledText,
  v.check(
    (written) => written.length <= 998 && !/[\r\n]/.test(written),
    'expected one line of at most 998 characters',
  ),
);

export const messageSchema = (record: Members): v.GenericSchema<unknown, Message> =>
  v.pipe(
    record({
      id: filledText,
      channel: oneOf(messageChannels),
      to: filledText,
      handle: v.optional(filledText),
      contactId: v.optional(idText),
      interactionId: v.optional(filledText),
      subject: v.optional(subject),
      text: longText,
      author: authorSchema(record),
      at: timestamp,
      delivery,
      reason: optionalText,
    }),
    v.check(
      ({ channel, to, handle }) =>
        channel === 'sms' || handle !== undefined || readEmailAddress(to) !== undefined,
      'to: expected an e-mail address',
    ),
  );
const message = messageSchema(record);
