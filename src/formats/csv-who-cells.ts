import type { Contact, FieldValue } from '../domain/contact.js';
import { splitTold } from './contact-rest.js';
import { cellOf, isCell, isCellOrNone, untold, type ToldCells } from './csv-told.js';
import { joint, readCategories, readDay, readLanguages } from './csv-values.js';
import { utcTimestamp } from './timestamp.js';
import { readTimeZone } from './time-zone.js';
import { readEmailAddress, readImageAddress, readWebAddress } from './typed-text.js';

type Rest = Partial<Record<keyof Contact, unknown>>;

export const nameHeadings = [
  ...['Id', 'Kind', 'Name', 'Name Prefix', 'First Name', 'Last Name', 'Name Suffix', 'Phonetic Name'],
  ...['Organization Name', 'Organization Department', 'Organization ID'],
];

export function nameCells({ id, kind, name, organisation }: Contact): ToldCells<Rest> {
  const work = organisation && isCell(organisation.name) ? organisation : undefined;
  return {
    cells: [
      ['Id', cellOf(id)],
      ['Kind', kind],
      ['Name', cellOf(name.full)],
      ['Name Prefix', cellOf(name.prefix)],
      ['First Name', cellOf(name.given)],
      ['Last Name', cellOf(name.family)],
      ['Name Suffix', cellOf(name.suffix)],
      ['Phonetic Name', cellOf(name.phonetic)],
      ['Organization Name', work?.name],
      ['Organization Department', cellOf(work?.department)],
      ['Organization ID', cellOf(work?.id)],
    ],
    rest: {
      id: isCell(id) ? undefined : id,
      name: untold(name),
      organisation: work ? untold(work) : organisation,
    },
  };
}

export const factHeadings = [
  ...['Organization Title', 'Language', 'Time Zone', 'Photo', 'Website 1 - Value', 'Stage', 'Active'],
  ...['Owner ID', 'Owner Name', 'Owner Email', 'Created', 'Updated'],
];

/** What has one value: in its cell where the cell says just that, else for the rest. */
export function factCells(contact: Contact): ToldCells<Rest> {
  const { stage, active, owner, oneTime } = contact;
  const [languages, otherLanguages] = splitTold(
    contact.languages,
    (tag, index) =>
      tag !== '' && readLanguages(tag)?.join() === tag && contact.languages.indexOf(tag) === index,
  );
  const facts: readonly [heading: string, member: keyof Contact, isTold: boolean][] = [
    ['Organization Title', 'title', isCell(contact.title)],
    ['Time Zone', 'timeZone', isRead(contact.timeZone, readTimeZone)],
    ['Photo', 'photo', isRead(contact.photo, readImageAddress)],
    ['Website 1 - Value', 'url', isRead(contact.url, readWebAddress)],
    ['Created', 'created', isRead(contact.created, utcTimestamp)],
    ['Updated', 'updated', isRead(contact.updated, utcTimestamp)],
  ];
  const told = owner && isOwner(owner) ? owner : undefined;
  return {
    cells: [
      ...facts.flatMap(([heading, member, isTold]) =>
        isTold ? [[heading, contact[member] as string] as const] : [],
      ),
      ['Language', languages.join(', ')],
      ['Stage', stage],
      ['Active', String(active)],
      ['Owner ID', told?.id],
      ['Owner Name', told?.name],
      ['Owner Email', told?.email],
    ],
    rest: {
      ...Object.fromEntries(
        facts.flatMap(([, member, isTold]) => (isTold ? [] : [[member, contact[member]]])),
      ),
      languages: otherLanguages,
      owner: told ? undefined : owner,
      oneTime,
    },
  };
}

const isRead = (text: string | undefined, read: (text: string) => string | undefined): boolean =>
  isCell(text) && read(text) === text;

const isOwner = ({ id, name, email }: NonNullable<Contact['owner']>): boolean =>
  isCell(id) &&
  isCell(name) &&
  isCellOrNone(email) &&
  (email === undefined || readEmailAddress(email) === email);

const knownFields = new Map<string, string>([
  ['additionalName', 'Middle Name'],
  ['nickname', 'Nickname'],
  ['birthday', 'Birthday'],
  ['anniversary', 'Anniversary'],
  ['categories', 'Labels'],
  ['note', 'Notes'],
]);

export const fieldHeadings = (own: ReadonlySet<string>): string[] => [
  ...knownFields.values(),
  ...[...own].filter(hasOwnColumn).map((name) => `fields.${name}`),
];

export function fieldCells(fields: Contact['fields'], own: ReadonlySet<string>): ToldCells<object> {
  const cells: [string, string][] = [];
  const rest: [string, FieldValue][] = [];
  for (const [name, value] of Object.entries(fields)) {
    const heading =
      knownFields.get(name) ?? (own.has(name) && hasOwnColumn(name) ? `fields.${name}` : undefined);
    const text = heading && fieldText(name, value);
    if (heading && text) cells.push([heading, text]);
    else rest.push([name, value]);
  }
  return { cells, rest: rest.length > 0 ? Object.fromEntries(rest) : undefined };
}

/** Undefined where no text says just that. */
function fieldText(name: string, value: FieldValue): string | undefined {
  if (name === 'categories') return categoriesText(value);
  if (!isCell(value)) return undefined;
  return (name === 'birthday' || name === 'anniversary') && readDay(value) !== value ? undefined : value;
}

function categoriesText(value: FieldValue): string | undefined {
  if (typeof value !== 'object' || !value.every(isCell)) return undefined;
  // The sign at the end makes a comma within the only one of them no separator.
  const text =
    value.length === 1 && /[;,\n]/.test(value[0]!) ? `${value[0]!}${joint.trimEnd()}` : value.join(joint);
  const read = readCategories(text);
  return read.length === value.length && read.every((name, index) => name === value[index]) && isCell(text)
    ? text
    : undefined;
}

/** Other columns are read as these, or as lists. */
const hasOwnColumn = (name: string): boolean =>
  isCell(`fields.${name}`) &&
  ![...knownFields.keys(), 'impp'].some((known) => known.toLowerCase() === name.toLowerCase());
