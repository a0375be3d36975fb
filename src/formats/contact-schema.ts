import * as v from 'valibot';
import type { Contact } from '../domain/contact.js';
import { countryCode } from '../domain/country.js';
import type { PastInteraction } from '../domain/interaction.js';
import type { HistoryEntry } from './contact-file.js';
import { copyFields, isFieldValue } from './plain-object.js';
import {
  check,
  filledText,
  flag,
  idText,
  list,
  type Members,
  object,
  oneOf,
  optionalFlag,
  optionalText,
  readText,
  record,
  text,
  timestamp,
} from './record-schema.js';
import { readE164, readEmailAddress, readImageAddress, readWebAddress } from './typed-text.js';

/**
 * A contact as it comes from outside, with what it leaves out filled in: kind `individual`, active, empty
 * lists. Null counts as left out, and a name may be a text. Throws `invalid`, naming the member:
 * `phones[0].value: expected a text`.
 */
export const checkContact = (value: unknown): Contact => check(contact, value);

export const checkPastInteraction = (value: unknown): PastInteraction => check(pastInteraction, value);

/** A past interaction that has, beside its own members, `about` (the other party's addresses), `contactId`, or both. */
export const checkHistoryEntry = (value: unknown): HistoryEntry => check(historyEntry, value);

const country = v.pipe(
  text,
  v.transform((written) => countryCode(written) ?? written),
);

/** Not `v.record`, which drops some names without a word. */
const fields = object(
  ([, value]) => !isFieldValue(value),
  'expected a text, a number, true, false, or a list of texts',
  copyFields,
);

/** With what may stand beside a masked number or address, and beside masked fields, if any may be. */
export function contactSchema(
  record: Members,
  handle?: v.ObjectEntries,
  handles?: v.ObjectEntries,
): v.GenericSchema<unknown, Contact> {
  const name = v.pipe(
    v.unknown(),
    v.transform((value) => (typeof value === 'string' ? { full: value } : value)),
    record({
      full: filledText,
      given: optionalText,
      family: optionalText,
      prefix: optionalText,
      suffix: optionalText,
      phonetic: optionalText,
    }),
  );
  const phone = record({
    value: filledText,
    number: v.optional(readText(readE164, 'expected a number of E.164, such as +46701234567')),
    extension: optionalText,
    label: optionalText,
    preferred: optionalFlag,
    sms: optionalFlag,
    shared: optionalFlag,
    ...handle,
  });
  const email = record({
    value: filledText,
    label: optionalText,
    preferred: optionalFlag,
    notify: optionalFlag,
    shared: optionalFlag,
    ...handle,
  });
  const address = record({
    street: optionalText,
    locality: optionalText,
    region: optionalText,
    postalCode: optionalText,
    country: v.optional(country),
    label: optionalText,
  });
  const owner = record({
    id: filledText,
    name: text,
    email: v.optional(readText(readEmailAddress, 'expected an e-mail address')),
  });
  return record({
    id: idText,
    revision: optionalText,
    kind: v.optional(oneOf(['individual', 'group', 'organisation']), 'individual'),
    stage: v.optional(oneOf(['lead', 'customer'])),
    active: v.optional(flag, true),
    oneTime: v.optional(record({ interactionId: filledText })),
    name,
    organisation: v.optional(record({ id: v.optional(idText), name: filledText, department: optionalText })),
    title: optionalText,
    phones: list(phone),
    emails: list(email),
    addresses: list(address),
    languages: list(text),
    timeZone: optionalText,
    photo: v.optional(
      readText(readImageAddress, 'expected an image as data:, or an address of http or https'),
    ),
    url: v.optional(readText(readWebAddress, 'expected an address of http or https')),
    owner: v.optional(owner),
    fields: v.optional(fields, () => ({})),
    created: v.optional(timestamp),
    updated: v.optional(timestamp),
    ...handles,
  });
}

export const contact = contactSchema(record);

export const pastEntries = {
  id: filledText,
  channel: oneOf(['voice', 'email', 'chat', 'sms', 'social', 'task']),
  direction: oneOf(['inbound', 'outbound']),
  at: timestamp,
  seconds: v.optional(v.pipe(v.number('expected a number'), v.finite('expected a number'))),
  agent: optionalText,
  summary: optionalText,
};

const pastInteraction: v.GenericSchema<unknown, PastInteraction> = record(pastEntries);

const historyEntry: v.GenericSchema<unknown, HistoryEntry> = v.pipe(
  record({ ...pastEntries, about: list(filledText), contactId: v.optional(idText) }),
  v.check((entry) => entry.about.length > 0 || 'contactId' in entry, 'expected about, contactId, or both'),
  v.transform(({ about, contactId, ...interaction }) =>
    contactId === undefined ? { interaction, about } : { interaction, about, contactId },
  ),
);
