import { readCsvColumns, type CsvColumn } from '../../src/database.js';
import { findEncoding } from '../../src/formats/text-encoding.js';

/** Bytes: the headings, and rows enough that most columns have something in them. */
const beginning = 262_144;

/** Of a CSV file, what its columns are taken to be; undefined for any other. */
export async function columnsOf(file: File, signal: AbortSignal): Promise<readonly CsvColumn[] | undefined> {
  if (!/\.(csv|tsv)$/i.test(file.name)) return undefined;
  const encoding = await findEncoding(file, signal);
  const bytes = await file.slice(0, beginning).arrayBuffer();
  return readCsvColumns(new TextDecoder(encoding).decode(bytes));
}

/** A heading that says nothing becomes the name of a field. */
export const isUnsure = ({ heading, target }: CsvColumn): boolean =>
  target === `fields.${heading.trim()}` && heading.trim() !== '';

/** What somebody is likely to choose; a column may be anything else that the guess knows. */
export const columnTargets = {
  name: ['name.full', 'name.given', 'name.additional', 'name.family', 'name.prefix', 'name.suffix'],
  work: ['organisation.name', 'organisation.department', 'title', 'owner.name'],
  phones: ['phones.mobile', 'phones.work', 'phones.home', 'phones.fax', 'phones.other', 'phones'],
  emails: ['emails.work', 'emails.home', 'emails.other', 'emails'],
  'addresses.work': addressTargets('work'),
  'addresses.home': addressTargets('home'),
  other: [
    'id',
    'stage',
    'languages',
    'timeZone',
    'url',
    'fields.birthday',
    'fields.note',
    'fields.categories',
  ],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type TargetGroup = keyof typeof columnTargets;
export type ColumnTarget = (typeof columnTargets)[TargetGroup][number];

function addressTargets<Place extends string>(place: Place) {
  const parts = ['street', 'locality', 'region', 'postalCode', 'country'] as const;
  return parts.map((part) => `addresses.${place}.${part}` as const);
}
