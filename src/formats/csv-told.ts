import { cellText, guardFormula, joint, readLabel } from './csv-values.js';

/** By heading; what they leave is told in another way. */
export interface ToldCells<T> {
  readonly cells: readonly (readonly [heading: string, text: string | undefined])[];
  readonly rest?: T | undefined;
}

/** A text that comes back as it is: readers trim, take each line end for a line feed, and take off apostrophes. */
export const isCell = (value: unknown): value is string =>
  typeof value === 'string' &&
  value !== '' &&
  !/[\r\p{Cs}]/u.test(value) &&
  cellText(guardFormula(value)) === value;

/** Undefined says nothing, and does so in a cell as well. */
export const isCellOrNone = (value: unknown): boolean => value === undefined || isCell(value);

/** A number or an address: several may stand in one cell. */
export const isItem = (value: unknown): value is string => isCell(value) && !value.includes(joint.trim());

/** What Google and others write is read as one of our own labels. */
export function isLabel(label: string | undefined): boolean {
  if (label === undefined) return true;
  const read = readLabel(label);
  return isCell(label) && read.label === label && !read.preferred;
}

/** The members of an object that cells cannot tell; undefined where they tell all. */
export function untold<T extends object>(members: T): Partial<T> | undefined {
  const left = Object.entries(members).filter(([, member]) => !isCellOrNone(member));
  return left.length > 0 ? (Object.fromEntries(left) as Partial<T>) : undefined;
}

export const cellOf = (value: unknown): string | undefined => (isCell(value) ? value : undefined);
