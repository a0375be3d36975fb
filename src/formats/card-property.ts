import ICAL from 'ical.js';
import { ContactError } from '../domain/contact-error.js';

/** One property of a vCard. Its value is as written: how it is escaped depends on what it holds. */
export interface CardProperty {
  /** In lower case, without its group. */
  readonly name: string;
  readonly group: string | undefined;
  readonly value: string;
  /** The TYPE parameters in lower case; the bare ones of vCard 2.1 too. */
  readonly types: readonly string[];
  /** From 1, the most preferred, to 100; 101 where the card does not say. */
  readonly preference: number;
  /** By names in lower case. */
  readonly parameters: ReadonlyMap<string, string>;
}

/** Real ones stay far below; the parser's time grows with the square. */
const longestHead = 8192;

/**
 * Only names and parameters are left to ical.js: 2.2.1 takes the separator in `a\\;b` for an escaped one,
 * and cannot tell one component that is a list from several components.
 */
const design = { value: {}, param: { type: { multiValue: ',' } }, property: {}, propertyGroups: true };

/** Throws `invalid`; the message does not quote the line. */
export function parseProperty(line: string): CardProperty {
  const colon = indexUnquoted(line, ':');
  if (colon < 0) throw new ContactError('invalid', 'the line has no colon after its name');
  const { name, values } = parseHead(line.slice(0, colon));
  const parameters = new Map(Object.entries(values).map(([key, value]) => [key, [value].flat(2).join(',')]));
  const types = unquote(parameters.get('type') ?? '')
    .toLowerCase()
    .split(',');
  const value = line.slice(colon + 1);
  return {
    name,
    group: parameters.get('group'),
    value: isQuotedPrintable(parameters) ? decodeQuotedPrintable(value) : value,
    types,
    preference: preferenceOf(types, Number(parameters.get('pref'))),
    parameters,
  };
}

type ParsedHead = [name: string, parameters: Record<string, string | (string | string[])[]>, ...unknown[]];

function parseHead(head: string): { name: string; values: ParsedHead[1] } {
  if (head.length > longestHead) throw new ContactError('invalid', 'the parameters of the line are too long');
  if (/^(?:begin|end)?$/i.test(head)) throw new ContactError('invalid', 'the line is no property');
  try {
    const [name, values] = ICAL.parse.property(`${nameParameters(head)}:`, design) as ParsedHead;
    return { name, values };
  } catch (cause) {
    throw new ContactError('invalid', 'the parameters of the line cannot be read', { cause });
  }
}

/** `TEL;CELL` of vCard 2.1, which outlived it, as `TEL;TYPE=CELL`. */
function nameParameters(head: string): string {
  const [name, ...parameters] = splitUnquoted(head, ';');
  const named = parameters.filter(Boolean).map((parameter) => {
    if (parameter.includes('=')) return parameter;
    return /^(?:quoted-printable|base64|[78]bit)$/i.test(parameter)
      ? `ENCODING=${parameter}`
      : `TYPE=${parameter}`;
  });
  return [name, ...named].join(';');
}

function splitUnquoted(text: string, separator: string): string[] {
  const parts: string[] = [];
  let from = 0;
  for (let at = indexUnquoted(text, separator); at >= 0; at = indexUnquoted(text, separator, from)) {
    parts.push(text.slice(from, at));
    from = at + 1;
  }
  return [...parts, text.slice(from)];
}

function indexUnquoted(text: string, wanted: string, from = 0): number {
  let isQuoted = false;
  for (let at = from; at < text.length; at += 1) {
    if (text[at] === '"') isQuoted = !isQuoted;
    else if (!isQuoted && text[at] === wanted) return at;
  }
  return -1;
}

const unquote = (text: string) => text.replaceAll('"', '');

function preferenceOf(types: readonly string[], pref: number): number {
  if (pref >= 1 && pref <= 100) return pref;
  return types.includes('pref') ? 1 : 101;
}

const isQuotedPrintable = (parameters: ReadonlyMap<string, string>) =>
  parameters.get('encoding')?.toLowerCase() === 'quoted-printable';

/** What separates and ends values stays part of the text: it is escaped as vCard 3.0 does. */
function decodeQuotedPrintable(value: string): string {
  return value.replace(/(?:=[\dA-F]{2})+/gi, (encoded) => {
    const bytes = encoded
      .slice(1)
      .split('=')
      .map((pair) => parseInt(pair, 16));
    const text = new TextDecoder().decode(new Uint8Array(bytes));
    return text.replace(/[\\;,]/g, '\\$&').replace(/\r\n|\r|\n/g, '\\n');
  });
}
