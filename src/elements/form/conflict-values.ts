import type { Display } from '../../context/display.js';
import type { Contact, FieldValue } from '../../domain/contact.js';
import type { FieldDefinition } from '../../domain/definition.js';
import { memberOf } from '../../domain/merge-contact.js';
import type { WorkStrings } from '../../strings/work/work-strings.js';
import { addressText, fieldText, languageText, phoneText, spokenName } from '../parts/format.js';

export interface ConflictContext {
  readonly display: Display;
  readonly work: WorkStrings;
  readonly fields: readonly FieldDefinition[];
}

const fieldOf = (name: string) => (name.startsWith('fields.') ? name.slice('fields.'.length) : undefined);

/** What a part of a contact is called, as `differences` names it. */
export function differenceLabel(name: string, { display, work, fields }: ConflictContext): string {
  const { strings } = display;
  const field = fieldOf(name) ?? name;
  const label = fields.find((each) => each.name === field)?.label;
  if (label) return label;
  if (field !== name) return strings.knownField(field) ?? spokenName(field);
  if (name === 'active') return strings.inactive;
  if (name === 'owner') return strings.owner;
  if (name === 'url') return strings.openRecord;
  if (name === 'photo') return work.picture;
  return work.contactField(name === 'organisation' ? 'organisation.name' : name);
}

/** What a contact has in that part, line by line. */
export function differenceLines(contact: Contact, name: string, context: ConflictContext): string[] {
  const { display, work, fields } = context;
  const { strings } = display;
  const labelled = (text: string, label: string | undefined) =>
    [text, label && strings.label(label)].filter(Boolean).join(' · ');
  const { organisation, owner, stage } = contact;
  const known: Record<string, () => readonly (string | undefined)[]> = {
    phones: () => contact.phones.map((phone) => labelled(phoneText(display, phone), phone.label)),
    emails: () => contact.emails.map(({ value, label }) => labelled(value, label)),
    addresses: () =>
      contact.addresses.map((address) => labelled(addressText(display, address).join(', '), address.label)),
    languages: () => contact.languages.map((tag) => languageText(display, tag)),
    organisation: () => [organisation?.name, organisation?.department],
    owner: () => [owner?.name],
    kind: () => [strings.kind(contact.kind)],
    stage: () => [stage && strings.stage(stage)],
    active: () => [contact.active ? strings.no : strings.yes],
    oneTime: () => [contact.oneTime ? strings.yes : strings.no],
    photo: () => [contact.photo ? strings.yes : strings.no],
  };
  const lines = Object.hasOwn(known, name) ? known[name]?.() : [plainText()];
  const written = (lines ?? []).filter((line) => line !== undefined && line !== '');
  return written.length > 0 ? (written as string[]) : [work.notChosen];

  function plainText(): string | undefined {
    const value = memberOf(contact, name) as FieldValue | undefined;
    const type = fields.find((each) => each.name === fieldOf(name))?.type;
    return value === undefined ? undefined : fieldText(display, value, type);
  }
}
