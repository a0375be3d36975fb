import { type ContactField, type FieldType, memberText } from './contact-fields.js';
import type {
  Contact,
  ContactChanges,
  ContactDraft,
  ContactEmail,
  ContactName,
  ContactOrganisation,
  ContactPhone,
  FieldValue,
  PostalAddress,
} from './contact.js';

/** What stands in the form of a contact, as JSON. */
export interface ContactFormValues {
  readonly kind: Contact['kind'];
  readonly stage: NonNullable<Contact['stage']> | '';
  /** Known for this interaction only. */
  readonly oneTime: boolean;
  /** By the names of the fields; of a contact's own `fields` only those that have a value. */
  readonly texts: Readonly<Record<string, string>>;
  readonly phones: readonly FormRow<ContactPhone>[];
  readonly emails: readonly FormRow<ContactEmail>[];
  readonly addresses: readonly FormRow<PostalAddress>[];
  /** BCP 47 tags, the preferred one first. */
  readonly languages: readonly string[];
}

/** One of several values. */
export interface FormRow<Value> {
  /** Tells it from the others, whatever is removed. */
  readonly key: number;
  /** What the contact has; absent for a row that is new. */
  readonly was?: Value;
  readonly now: Value;
}

const textMembers = [
  'name.full',
  'name.prefix',
  'name.given',
  'name.family',
  'name.suffix',
  'name.phonetic',
  'organisation.name',
  'organisation.department',
  'title',
  'timeZone',
];

const nobody: ContactDraft = {
  kind: 'individual',
  active: true,
  name: { full: '' },
  phones: [],
  emails: [],
  addresses: [],
  languages: [],
  fields: {},
};

/** Of what an older version has stored, nothing. */
export function readFormValues(stored: unknown): ContactFormValues | undefined {
  const values = stored as Partial<ContactFormValues> | undefined;
  const lists = [values?.phones, values?.emails, values?.addresses, values?.languages];
  const isWhole =
    typeof values?.texts === 'object' && typeof values.kind === 'string' && lists.every(Array.isArray);
  return isWhole ? (values as ContactFormValues) : undefined;
}

/** A form's first state: of a contact, or of what is known of one that is new. */
export function formValuesOf(known: Partial<ContactDraft>): ContactFormValues {
  const contact = { ...nobody, ...known };
  const texts = textMembers.map((name) => [name, memberText(contact, name)] as const);
  const fields = Object.entries(contact.fields)
    .filter(([name]) => !textMembers.includes(name))
    .map(([name, value]) => [name, fieldText(value)] as const);
  const all = Object.fromEntries([...texts, ...fields]);
  const isComposed = contact.kind === 'individual' && all['name.full'] === composedName(all);
  return {
    kind: contact.kind,
    stage: contact.stage ?? '',
    oneTime: contact.oneTime !== undefined,
    texts: isComposed ? { ...all, 'name.full': '' } : all,
    phones: rowsOf(contact.phones),
    emails: rowsOf(contact.emails),
    addresses: rowsOf(contact.addresses),
    languages: contact.languages,
  };
}

/** For a contact that is new: with a place for a number and an address, where none is known. */
export function newFormValues(known: Partial<ContactDraft>): ContactFormValues {
  const values = formValuesOf(known);
  const phones = values.phones.length > 0 ? values.phones : addRow(values.phones, { value: '' });
  const emails = values.emails.length > 0 ? values.emails : addRow(values.emails, { value: '' });
  return { ...values, phones, emails };
}

/** The name as its parts make it. */
export const composedName = (texts: Readonly<Record<string, string>>): string =>
  ['name.prefix', 'name.given', 'name.family', 'name.suffix']
    .map((name) => texts[name]?.trim())
    .filter(Boolean)
    .join(' ');

/** A person's name is its parts', that of others a whole: who changes from one to the other keeps it. */
export function withKind(values: ContactFormValues, kind: Contact['kind']): ContactFormValues {
  const { texts } = values;
  const composed = composedName(texts);
  const full = texts['name.full']?.trim();
  const next = kind === 'individual' ? (full === composed ? '' : full) : full || composed;
  return { ...values, kind, texts: { ...texts, 'name.full': next ?? '' } };
}

/** A row more, as new ones begin. */
export const addRow = <Value>(rows: readonly FormRow<Value>[], now: Value): FormRow<Value>[] => [
  ...rows,
  { key: Math.max(0, ...rows.map(({ key }) => key)) + 1, now },
];

export const changeRow = <Value>(
  rows: readonly FormRow<Value>[],
  key: number,
  change: Partial<Value>,
): FormRow<Value>[] =>
  rows.map((row) => (row.key === key ? { ...row, now: { ...row.now, ...change } } : row));

export const removeRow = <Value>(rows: readonly FormRow<Value>[], key: number): FormRow<Value>[] =>
  rows.filter((row) => row.key !== key);

/** The one of several that is to be used first. */
export const preferRow = <Value extends { readonly preferred?: boolean }>(
  rows: readonly FormRow<Value>[],
  key: number,
): FormRow<Value>[] => rows.map((row) => ({ ...row, now: { ...row.now, preferred: row.key === key } }));

export const sameValues = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

interface WrittenIn {
  readonly fields: readonly ContactField[];
  /** What a contact is for that is for one interaction only. */
  readonly interaction: string;
}

/** The members that differ from those of `base`. */
export function changesOf(values: ContactFormValues, base: Contact, written: WrittenIn): ContactChanges {
  const before: Partial<ContactDraft> = contactOf(formValuesOf(base), base, written);
  const after: Partial<ContactDraft> = contactOf(values, base, written);
  const names = Object.keys({ ...before, ...after }) as (keyof ContactDraft)[];
  const changed = names.filter((name) => !sameValues(before[name], after[name]));
  return Object.fromEntries(changed.map((name) => [name, after[name]]));
}

/** `base` with what stands in the form; what the form does not know stays as it is. */
export function contactOf(
  values: ContactFormValues,
  base: Partial<ContactDraft>,
  { fields, interaction }: WrittenIn,
): ContactDraft {
  const was = { ...nobody, ...base };
  return without({
    ...was,
    kind: values.kind,
    stage: values.stage || undefined,
    oneTime: values.oneTime ? (was.oneTime ?? { interactionId: interaction }) : undefined,
    name: nameOf(values, was.name),
    organisation: organisationOf(values, was.organisation),
    title: trimmed(values, 'title'),
    phones: values.phones.map(phoneOf).filter(({ value }) => value),
    emails: values.emails.map(emailOf).filter(({ value }) => value),
    addresses: values.addresses.map(({ now }) => addressOf(now)).filter(isFilled),
    languages: values.languages,
    timeZone: trimmed(values, 'timeZone'),
    ...fieldsOf(values, was, fields),
  }) as ContactDraft;
}

/** The value of a field of the contact's own, as text. */
const fieldText = (value: FieldValue): string =>
  typeof value === 'object' ? value.join('\n') : String(value);

const rowsOf = <Value>(list: readonly Value[]): FormRow<Value>[] =>
  list.map((value, position) => ({ key: position + 1, was: value, now: value }));

const trimmed = ({ texts }: ContactFormValues, name: string): string | undefined =>
  texts[name]?.trim() || undefined;

function nameOf(values: ContactFormValues, was: ContactName): ContactName {
  const part = (name: string) => trimmed(values, `name.${name}`);
  return without({
    ...was,
    full: part('full') ?? composedName(values.texts),
    given: part('given'),
    family: part('family'),
    prefix: part('prefix'),
    suffix: part('suffix'),
    phonetic: part('phonetic'),
  }) as ContactName;
}

/** By another name it is another organisation. */
function organisationOf(
  values: ContactFormValues,
  was: ContactOrganisation | undefined,
): ContactOrganisation | undefined {
  const name = trimmed(values, 'organisation.name');
  if (!name) return undefined;
  const id = name === was?.name ? was.id : undefined;
  return without({
    ...was,
    id,
    name,
    department: trimmed(values, 'organisation.department'),
  }) as ContactOrganisation;
}

/** What the source knew a value by, and what was read from it, is so no longer once it is another. */
function phoneOf({ was, now }: FormRow<ContactPhone>): ContactPhone {
  if (now.value === was?.value) return plain(now);
  const { label, preferred, sms, shared } = now;
  return plain({ value: now.value.trim(), label, preferred, sms, shared });
}

function emailOf({ was, now }: FormRow<ContactEmail>): ContactEmail {
  if (now.value === was?.value) return plain(now);
  const { handle: _, ...email } = now;
  return plain({ ...email, value: now.value.trim() });
}

/** What does not hold is not said. */
const plain = <Value extends object>(value: Value): Value =>
  without(value, (member) => member === undefined || member === false || member === '') as Value;

const addressOf = (address: PostalAddress): PostalAddress => plain(address);
const isFilled = ({ label: _, ...address }: PostalAddress): boolean => Object.keys(address).length > 0;

function fieldsOf(
  { texts }: ContactFormValues,
  was: ContactDraft,
  known: readonly ContactField[],
): Pick<ContactDraft, 'fields' | 'handles'> {
  const types = new Map(known.map(({ name, type }) => [name, type]));
  const textWas = (name: string) => {
    const value = Object.hasOwn(was.fields, name) ? was.fields[name] : undefined;
    return value === undefined ? '' : fieldText(value);
  };
  const changed = Object.keys(texts).filter(
    (name) => !textMembers.includes(name) && textWas(name) !== texts[name],
  );
  const others = <Value>(all: Readonly<Record<string, Value>>) =>
    Object.entries(all).filter(([name]) => !changed.includes(name));
  const filled = changed.flatMap((name) => {
    const text = texts[name]?.trim();
    return text ? [[name, fieldValue(text, types.get(name))] as const] : [];
  });
  return {
    fields: Object.fromEntries([...others(was.fields), ...filled]),
    ...(was.handles && { handles: Object.fromEntries(others(was.handles)) }),
  };
}

function fieldValue(text: string, type: FieldType | undefined): FieldValue {
  if (type === 'number') return Number(text);
  if (type === 'boolean') return text === 'true';
  if (type !== 'list') return text;
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
}

function without(
  value: object,
  isNothing: (member: unknown) => boolean = (member) => member === undefined,
): object {
  return Object.fromEntries(Object.entries(value).filter(([, member]) => !isNothing(member)));
}
