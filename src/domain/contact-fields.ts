import type { Contact, FieldValue } from './contact.js';
import type { FieldDefinition } from './definition.js';

/** `long`: of several lines. `list`: one text a line. */
export type FieldType = NonNullable<FieldDefinition['type']> | 'long' | 'list';

/** What a form shows of a contact, with a control or, where it may not be changed, as it is. */
export interface ContactField {
  /** A member of the contact, `name.given`, else a key of its `fields`. */
  readonly name: string;
  readonly isMember: boolean;
  /** The definition's. */
  readonly label: string | undefined;
  readonly type: FieldType;
  readonly required: boolean;
  readonly immutable: boolean;
}

interface FieldContext {
  /** Undefined while the contact is new: then nothing is immutable yet. */
  readonly base: Contact | undefined;
  readonly kind: Contact['kind'];
  /** Whether the name stands by itself: it is no longer made of its parts. */
  readonly hasFullName: boolean;
}

/** In the order in which people ask for them. What is not `usual` is shown where it is filled, or the definition names it. */
const members: readonly { readonly name: string; readonly usual?: true; readonly of?: Contact['kind'] }[] = [
  { name: 'kind', usual: true },
  { name: 'name.full', usual: true },
  { name: 'name.prefix', of: 'individual' },
  { name: 'name.given', usual: true, of: 'individual' },
  { name: 'name.family', usual: true, of: 'individual' },
  { name: 'name.suffix', of: 'individual' },
  { name: 'name.phonetic' },
  { name: 'organisation.name', usual: true },
  { name: 'organisation.department' },
  { name: 'title', usual: true, of: 'individual' },
  { name: 'phones', usual: true },
  { name: 'emails', usual: true },
  { name: 'addresses', usual: true },
  { name: 'languages', usual: true },
  { name: 'timeZone' },
  { name: 'stage', usual: true },
  { name: 'oneTime', usual: true },
];

/** What the source alone says of a contact. */
const ofSource = ['id', 'revision', 'active', 'photo', 'owner', 'created', 'updated'];

/** The definition's fields and those that every contact has, in the order of the definition, then in their own. */
export function contactFields(
  definitions: readonly FieldDefinition[],
  { base, kind, hasFullName }: FieldContext,
): ContactField[] {
  const defined = new Map(definitions.map((field) => [field.name, field]));
  const isShown = ({ name, usual, of }: (typeof members)[number]): boolean => {
    if (of && of !== kind) return false;
    if (name === 'oneTime') return !base || base.oneTime !== undefined;
    if (name === 'organisation.name' && kind === 'organisation') return false;
    if (name === 'name.full') return kind !== 'individual' || hasFullName || defined.has(name);
    return usual === true || defined.has(name) || memberText(base, name) !== '';
  };
  const known = new Set(members.map(({ name }) => name));
  const others = [...defined.keys(), ...Object.keys(base?.fields ?? {})].filter(
    (name) => !known.has(name) && !ofSource.includes(name),
  );
  const names = [...members.filter(isShown).map(({ name }) => name), ...new Set(others)];
  const fields = names.map((name) => ({
    ...{ name, isMember: known.has(name), label: defined.get(name)?.label },
    type: known.has(name) ? 'text' : fieldType(name, defined.get(name), base?.fields[name]),
    required: defined.get(name)?.required === true,
    immutable: base !== undefined && defined.get(name)?.immutable === true,
  }));
  const order = ({ name }: ContactField) => defined.get(name)?.order ?? Infinity;
  return fields.sort((a, b) => (order(a) === order(b) ? 0 : order(a) - order(b)));
}

/** The text of a member that is one; empty where it has no value. */
export function memberText(contact: Partial<Contact> | undefined, name: string): string {
  const value = name
    .split('.')
    .reduce<unknown>((owner, key) => (owner as Record<string, unknown> | undefined)?.[key], contact);
  return typeof value === 'string' ? value : '';
}

/** As it is defined, else as the value tells. A date that is no day of a calendar stays what was written. */
function fieldType(
  name: string,
  definition: FieldDefinition | undefined,
  value: FieldValue | undefined,
): FieldType {
  if (typeof value === 'object') return 'list';
  const type = definition?.type ?? typeOf(name, value);
  const isDay = value === undefined || (typeof value === 'string' && /^(\d{4}-\d{2}-\d{2})?$/.test(value));
  if (type === 'date' && !isDay) return 'text';
  return type === 'text' && isLong(name, value) ? 'long' : type;
}

const isLong = (name: string, value: FieldValue | undefined): boolean =>
  name === 'note' || (typeof value === 'string' && value.includes('\n'));

function typeOf(name: string, value: FieldValue | undefined): FieldType {
  if (name === 'birthday' || name === 'anniversary') return 'date';
  return typeof value === 'number' ? 'number' : typeof value === 'boolean' ? 'boolean' : 'text';
}
