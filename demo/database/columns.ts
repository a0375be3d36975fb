import type { CsvColumn } from '../../src/database.js';

/** Whether somebody had better look: a table of several columns, of which not all say what they hold. */
export const areUnsure = (columns: readonly CsvColumn[]): boolean =>
  columns.length > 1 && columns.some(isUnsure);

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
export type OfferedTarget = (typeof columnTargets)[TargetGroup][number];

function addressTargets<Place extends string>(place: Place) {
  const parts = ['street', 'locality', 'region', 'postalCode', 'country'] as const;
  return parts.map((part) => `addresses.${place}.${part}` as const);
}
