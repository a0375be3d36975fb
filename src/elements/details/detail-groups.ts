import type { Display } from '../../context/display.js';
import type { Contact, ContactEmail, ContactPhone } from '../../domain/contact.js';
import type { FieldDefinition } from '../../domain/definition.js';
import type { Direction } from '../../domain/interaction.js';
import type { MaskedValue } from '../../store/revealing.js';
import { isByLastDigits, matchedValue, type Match } from '../../domain/match.js';
import {
  addressText,
  dateText,
  dateTimeText,
  fieldText,
  languageText,
  listText,
  phoneText,
  spokenName,
} from '../parts/format.js';
import { isDialable } from './dial.js';

/** One labelled value of a contact. */
export interface DetailRow {
  readonly label: string;
  /** What the agent should know of this value: "the caller's number". */
  readonly hints: readonly string[];
  readonly lines: readonly string[];
  /** Numbers and addresses read from left to right in every language. */
  readonly isCode?: boolean;
  /** What the clipboard gets. */
  readonly copies?: string;
  /** Its text is masked: it can be revealed, and nothing but that is copied. */
  readonly masked?: MaskedValue;
  /** What others have made of it just now. */
  readonly change?: { readonly name: 'changed' | 'added' | 'removed'; readonly sign: unknown };
  /** What can be called. */
  readonly phone?: ContactPhone;
}

export interface DetailGroup {
  /** `reach`: one below the other, with controls; `facts`: label and value side by side. */
  readonly name: 'reach' | 'facts';
  readonly rows: readonly DetailRow[];
}

export interface DetailContext {
  readonly display: Display;
  readonly fields: readonly FieldDefinition[];
  readonly match?: Match | undefined;
  readonly direction?: Direction | undefined;
}

/** A contact as labelled rows: only what has a value. What the head of the card says is not said again. */
export function detailGroups(contact: Contact, context: DetailContext): DetailGroup[] {
  const groups: DetailGroup[] = [
    {
      name: 'reach',
      rows: [
        ...phoneRows(contact, context),
        ...emailRows(contact, context),
        ...addressRows(contact, context),
      ],
    },
    {
      name: 'facts',
      rows: [...workRows(contact, context), ...fieldRows(contact, context), ...moreRows(contact, context)],
    },
  ];
  return groups.filter(({ rows }) => rows.length > 0);
}

function phoneRows({ phones }: Contact, context: DetailContext): DetailRow[] {
  const { display } = context;
  return phones.map((phone) => {
    const text = phoneText(display, phone);
    const copies = phone.number && !phone.extension ? phone.number : text;
    return {
      ...valueRow(phone, display.strings.phone, context),
      lines: [text],
      ...copyOrMask('phones', copies, phone.handle),
      isCode: true,
      ...(isDialable(phone) && { phone }),
    };
  });
}

function emailRows({ emails }: Contact, context: DetailContext): DetailRow[] {
  return emails.map((email) => ({
    ...valueRow(email, context.display.strings.email, context),
    ...{ lines: [email.value], isCode: true, ...copyOrMask('emails', email.value, email.handle) },
  }));
}

const copyOrMask = (field: string, copies: string, handle: string | undefined) =>
  handle === undefined ? { copies } : { masked: { field, handle } };

function valueRow(value: ContactPhone | ContactEmail, kind: string, context: DetailContext) {
  const { match, display } = context;
  const { strings } = display;
  const matched = match && matchedValue(match) === value;
  const hints = [
    matched && reasonOf(match, context),
    value.shared && strings.shared,
    value.preferred && !matched && strings.preferred,
  ].filter((hint) => typeof hint === 'string');
  const label = value.label ? strings.label(value.label) : undefined;
  return {
    label: [kind === strings.phone && label ? undefined : kind, label].filter(Boolean).join(' · '),
    hints,
  };
}

/** Who is chosen by the last digits of a number is not thereby the one who has the number. */
function reasonOf(match: Match, { display: { strings }, direction }: DetailContext): string {
  if (isByLastDigits(match)) return strings.sameLastDigits;
  return strings.valueOfInteraction(match.on.kind === 'email' ? 'address' : 'number', direction);
}

function workRows({ organisation, name }: Contact, { display: { strings } }: DetailContext): DetailRow[] {
  return textRows([
    [strings.department, organisation?.department],
    [strings.phoneticName, name.phonetic],
  ]);
}

function addressRows({ addresses }: Contact, { display }: DetailContext): DetailRow[] {
  const rows = addresses.map((address) => {
    const lines = addressText(display, address);
    const label = address.label ? display.strings.label(address.label) : undefined;
    const name = [display.strings.address, label].filter(Boolean).join(' · ');
    return { label: name, hints: [], lines, copies: lines.join('\n') };
  });
  return rows.filter(({ lines }) => lines.length > 0);
}

function moreRows(contact: Contact, { display }: DetailContext): DetailRow[] {
  const { strings } = display;
  const { languages, timeZone, owner, created, updated } = contact;
  return textRows([
    [
      strings.languages,
      languages.length > 0 &&
        listText(
          display,
          languages.map((tag) => languageText(display, tag)),
        ),
    ],
    [strings.timeZone, timeZone],
    [strings.owner, owner && [owner.name, owner.email].filter(Boolean).join('\n')],
    [strings.created, created && dateText(display, created)],
    [strings.updated, updated && dateTimeText(display, updated)],
  ]);
}

function fieldRows({ fields, handles = {} }: Contact, context: DetailContext): DetailRow[] {
  const names = Object.keys(fields);
  const definitions = new Map(context.fields.map((field) => [field.name, field]));
  const order = (name: string) => definitions.get(name)?.order ?? Infinity;
  names.sort((a, b) => (order(a) === order(b) ? 0 : order(a) - order(b)));
  return names.flatMap((name) => {
    const value = fields[name];
    const text = value === undefined ? '' : fieldText(context.display, value, typeOf(name, definitions));
    const label =
      definitions.get(name)?.label ?? context.display.strings.knownField(name) ?? spokenName(name);
    const handle = handles[name];
    const masked = handle !== undefined && { masked: { field: name, handle } };
    return textRows([[label, text]]).map((row) => ({ ...row, ...masked }));
  });
}

const typeOf = (name: string, definitions: ReadonlyMap<string, FieldDefinition>) =>
  definitions.get(name)?.type ?? (name === 'birthday' || name === 'anniversary' ? 'date' : undefined);

const textRows = (rows: readonly (readonly [string, string | false | undefined])[]): DetailRow[] =>
  rows.flatMap(([label, text]) => (text ? [{ label, hints: [], lines: text.split('\n') }] : []));
