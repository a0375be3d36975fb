import type { Contact } from '../domain/contact.js';
import { readDate } from './written-date.js';
import { readLanguageTag } from './language-tag.js';

/** As Google joins several values in one cell. */
export const joint = ' ::: ';

const formulaStart = /^[=+\-@\t\n＝＋－＠]/;

/** A cell that a spreadsheet would compute gets an apostrophe; a number as people write it with blanks does not. */
export const guardFormula = (text: string): string =>
  formulaStart.test(text.replace(/^'+/, '')) && !/^\+[\d ]+$/.test(text) ? `'${text}` : text;

/** What a cell says, without the apostrophe of `guardFormula`, and `070` of `="070"`, which keeps Excel from 70. */
export function cellText(cell: string): string {
  const text = cell.trim();
  if (text.startsWith('="') && text.endsWith('"') && text.length > 2) return text.slice(2, -1).trim();
  return text.startsWith("'") && formulaStart.test(text.replace(/^'+/, '')) ? text.slice(1).trim() : text;
}

/** Excel writes a number of more than eleven digits so, and has lost its last digits. */
export const isCutShort = (text: string): boolean => /^[+-]?\d+(?:[.,]\d+)?E\+?\d+$/i.test(text);

const knownLabels = new Map([
  ['cell', 'mobile'],
  ['mobile', 'mobile'],
  ['main', 'main'],
  ['work', 'work'],
  ['business', 'work'],
  ['home', 'home'],
  ['pager', 'pager'],
  ['other', 'other'],
]);

/** `* Work` of Google is the preferred one, and its `Work Fax` a fax. */
export function readLabel(text: string): { readonly label: string | undefined; readonly preferred: boolean } {
  const [, star, written = ''] = /^(\*?)\s*(.*)$/s.exec(text) ?? [];
  const known = /\bfax$/i.test(written) ? 'fax' : knownLabels.get(written.toLowerCase());
  return { label: (known ?? written) || undefined, preferred: star === '*' };
}

const yes = new Set(['true', '1', 'yes', 'x', 'active', 'ja', 'aktiv', 'si', 'sì', 'oui', 'نعم']);
const no = new Set(['false', '0', 'no', 'inactive', 'nej', 'nein', 'inaktiv', 'non', 'لا']);

export function readFlag(text: string): boolean | undefined {
  const word = text.toLowerCase();
  if (yes.has(word)) return true;
  return no.has(word) ? false : undefined;
}

const kinds = new Map<string, Contact['kind']>([
  ['individual', 'individual'],
  ['person', 'individual'],
  ['group', 'group'],
  ['organisation', 'organisation'],
  ['organization', 'organisation'],
  ['org', 'organisation'],
  ['company', 'organisation'],
]);

export const readKind = (text: string): Contact['kind'] | undefined => kinds.get(text.toLowerCase());

export function readStage(text: string): Contact['stage'] {
  const stage = text.toLowerCase();
  return stage === 'lead' || stage === 'customer' ? stage : undefined;
}

/** Tags, the preferred one first; undefined where it is anything else, `Swedish`. */
export function readLanguages(text: string): string[] | undefined {
  const tags = splitList(text).map((tag) =>
    /^[a-z]{2,3}(?:-|$)/i.test(tag) ? readLanguageTag(tag) : undefined,
  );
  return tags.every((tag) => tag !== undefined) ? [...new Set(tags)] : undefined;
}

/** Google's own groups say nothing of anybody. */
export const readCategories = (text: string): string[] =>
  splitList(text)
    .filter((name) => !/^\* ?my ?contacts$/i.test(name))
    .map((name) => name.replace(/^\* /, ''));

/** Outlook writes a day that it does not know as zeros. */
export const readDay = (text: string): string =>
  /^[0\P{L}]+$/u.test(text) && !/[1-9]/.test(text) ? '' : readDate(text);

/** By Google's sign where it is there, else by commas and semicolons. */
function splitList(text: string): string[] {
  const parts = text.includes(joint.trim()) ? text.split(joint.trim()) : text.split(/[;,\n]/);
  return parts.map((part) => part.trim()).filter(Boolean);
}
