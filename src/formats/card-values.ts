import type { CardProperty } from './card-property.js';

/** The whole value as one text; undefined where there is nothing in it. */
export function textOf({ value }: CardProperty): string | undefined {
  return unescape(value).trim() || undefined;
}

/** The components of a structured value, `N` or `ADR`, empty ones included. */
export function componentsOf({ value }: CardProperty): string[] {
  return splitEscaped(value, ';').map((component) => unescape(component).trim());
}

/** As `componentsOf`, where a component may be a list: `Philip,Paul` is `Philip Paul`. */
export function wordsOf({ value }: CardProperty): string[] {
  return splitEscaped(value, ';').map((component) => split(component, ',').join(' '));
}

/** The values of a list, `CATEGORIES`, without empty ones. */
export const listOf = ({ value }: CardProperty): string[] => split(value, ',');

/** Base64, in vCard 3.0. */
export const isBinary = ({ parameters }: Pick<CardProperty, 'parameters'>): boolean =>
  /^b(?:ase64)?$/i.test(parameters.get('encoding') ?? '');

/** Without the members that say nothing (undefined, false, an empty text), so that contacts stay plain JSON. */
export function compact<T extends object>(members: T): Partial<T> {
  const compacted: Partial<T> = {};
  for (const name of Object.keys(members) as (keyof T)[]) {
    if (members[name]) compacted[name] = members[name];
  }
  return compacted;
}

const split = (value: string, separator: string): string[] =>
  splitEscaped(value, separator)
    .map((part) => unescape(part).trim())
    .filter(Boolean);

export function splitEscaped(value: string, separator: string): string[] {
  const parts: string[] = [];
  let from = 0;
  for (let at = 0; at < value.length; at += 1) {
    if (value[at] === '\\') at += 1;
    else if (value[at] === separator) {
      parts.push(value.slice(from, at));
      from = at + 1;
    }
  }
  return [...parts, value.slice(from)];
}

/** RFC 6350, 3.4; colons, which Apple escaped for years, as well. Other backslashes are text. */
export const unescape = (value: string): string =>
  value.includes('\\')
    ? value.replace(/\\([\\,;:nN])/g, (_, escaped: string) => (/n/i.test(escaped) ? '\n' : escaped))
    : value;

/** What `unescape` reads as the text itself. */
export const escapeText = (text: string): string =>
  text.replace(/[\\,;]/g, '\\$&').replace(/\r\n|\r|\n/g, '\\n');
