import type { Contact, FieldValue } from '../../domain/contact.js';
import { memberOf } from '../../domain/merge-contact.js';
import { addressText, fieldText, languageText, phoneText } from '../parts/format.js';
import { fieldOf, type PartContext } from '../parts/part-label.js';

/** What a contact has in that part, line by line. */
export function differenceLines(contact: Contact, name: string, context: PartContext): string[] {
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
