import * as v from 'valibot';
import type { Contact } from '../domain/contact.js';
import type { PastInteraction } from '../domain/interaction.js';
import { certainties, type Certainty } from '../domain/match.js';
import {
  type Message,
  type MessageChannel,
  messageChannels,
  type MessagePermission,
  type MessageTemplate,
} from '../domain/message.js';
import type { Note } from '../domain/note.js';
import { contactSchema, pastEntries } from './contact-schema.js';
import { wholeNumber } from './http-journey-schema.js';
import { messageSchema } from './message-schema.js';
import { noteSchema } from './note-schema.js';
import { copyFields } from './plain-object.js';
import {
  check,
  filledText,
  flag,
  object,
  oneOf,
  openRecord,
  optionalFlag,
  optionalText,
  text,
} from './record-schema.js';

/** What a service can do. Unknown names, and channels, are those of a newer one. */
export interface Described {
  readonly capabilities: ReadonlySet<string>;
  readonly channels: readonly MessageChannel[];
}

/** A contact that a service has found, and why, as it says. */
export interface FoundContact {
  readonly contact: Contact;
  /** The position of the identity among those that were asked for. */
  readonly identity?: number;
  readonly certainty?: Certainty;
  readonly label?: string;
}

/** The answer to one of several look-ups. */
export interface FoundContacts {
  readonly matches: readonly FoundContact[];
  readonly more: boolean;
  readonly isSourceEmpty?: boolean;
}

export interface ItemsPage<Item> {
  readonly items: readonly Item[];
  readonly next?: string;
  readonly total?: number;
}

/** Unknown members are no errors in any answer: services may be newer. All of these throw `invalid`, naming the member. */
export function checkDescribed(answer: unknown): Described {
  const { capabilities, channels = [] } = check(described, answer);
  return {
    capabilities: new Set(capabilities),
    channels: messageChannels.filter((channel) => channels.includes(channel)),
  };
}

/** The answers to several look-ups, each to be checked by itself: what is wrong of one is nobody else's failure. */
export const checkFindResults = (answer: unknown): readonly unknown[] => check(findResults, answer).results;
export const checkFoundContacts = (answer: unknown): FoundContacts => check(found, answer);
/** Its numbers and addresses may be masked, each with its handle. */
export const checkServiceContact = (answer: unknown): Contact => check(contact, answer);
export const checkContactPage = (answer: unknown): ItemsPage<Contact> => check(contactPage, answer);
export const checkPastPage = (answer: unknown): ItemsPage<PastInteraction> => check(pastPage, answer);
export const checkServiceNote = (answer: unknown): Note => check(note, answer);
export const checkNotePage = (answer: unknown): ItemsPage<Note> => check(notePage, answer);
export const checkServiceMessage = (answer: unknown): Message => check(message, answer);
export const checkMessagePage = (answer: unknown): ItemsPage<Message> => check(messagePage, answer);
export const checkTemplates = (answer: unknown): readonly MessageTemplate[] => check(templates, answer).items;
export const checkPermission = (answer: unknown): MessagePermission => check(permission, answer);
/** What undoes a removal; absent where nothing does. */
export const checkUndo = (answer: unknown): string | undefined => check(removed, answer).undo;
export const checkRevealed = (answer: unknown): string => check(revealed, answer).value;

const listOf = <T>(item: v.GenericSchema<unknown, T>) => v.array(item, 'expected a list');
const handles = object(
  ([, value]) => typeof value !== 'string',
  'expected a text',
  (members) => copyFields(members) as Record<string, string>,
);

const contact = contactSchema(
  openRecord,
  { handle: v.optional(filledText) },
  { handles: v.optional(handles) },
);
const note = noteSchema(openRecord);
const message = messageSchema(openRecord);

const pageOf = <Item>(item: v.GenericSchema<unknown, Item>): v.GenericSchema<unknown, ItemsPage<Item>> =>
  openRecord({ items: listOf(item), next: optionalText, total: v.optional(wholeNumber) });
const contactPage = pageOf(contact);
const pastPage = pageOf<PastInteraction>(openRecord(pastEntries));
const notePage = pageOf(note);
const messagePage = pageOf(message);

const described = v.pipe(
  openRecord({ capabilities: listOf(text), channels: v.optional(listOf(text)) }),
  v.check(
    ({ capabilities, channels }) => !capabilities.includes('messaging') || channels !== undefined,
    'channels: is missing',
  ),
);

const match: v.GenericSchema<unknown, FoundContact> = openRecord({
  contact,
  identity: v.optional(wholeNumber),
  certainty: v.optional(oneOf(certainties)),
  label: optionalText,
});
const found: v.GenericSchema<unknown, FoundContacts> = openRecord({
  ...{ matches: listOf(match), more: v.optional(flag, false), isSourceEmpty: optionalFlag },
});
const findResults = openRecord({ results: listOf(v.unknown()) });

const template: v.GenericSchema<unknown, MessageTemplate> = openRecord({
  id: filledText,
  name: filledText,
  channel: v.optional(oneOf(messageChannels)),
  subject: optionalText,
  text: filledText,
});
const templates = openRecord({ items: listOf(template) });
const permission: v.GenericSchema<unknown, MessagePermission> = openRecord({
  status: oneOf(['allowed', 'discouraged', 'forbidden']),
  reason: optionalText,
});

const removed = openRecord({ undo: v.optional(filledText) });
const revealed = openRecord({ value: text });
