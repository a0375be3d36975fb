import ICAL from 'ical.js';
import { ContactError } from '../domain/contact-error.js';
import { ownText } from './own-text.js';

/** What stands before the colon of a line. */
export interface CardHead {
  /** In lower case, without its group. */
  readonly name: string;
  readonly group: string | undefined;
  /** The TYPE parameters in lower case; the bare ones of vCard 2.1 too. */
  readonly types: readonly string[];
  /** From 1, the most preferred, to 100; 101 where the card does not say. */
  readonly preference: number;
  /** By names in lower case. */
  readonly parameters: ReadonlyMap<string, string>;
}

/** Real ones stay far below; the parser's time grows with the square. */
const longestHead = 8192;

/** A file has few heads, each in every card: `TEL;TYPE=CELL`. The limits keep those of a strange file from piling up. */
const known = new Map<string, CardHead>();
const mostKnown = 500;
const longestKnown = 100;

/** Throws `invalid`; the message does not quote the head. */
export function readHead(written: string): CardHead {
  const before = known.get(written);
  if (before) return before;
  const head = parseHead(written);
  if (written.length > longestKnown) return head;
  if (known.size >= mostKnown) known.clear();
  known.set(ownText(written), head);
  return head;
}

/**
 * Only names and parameters are left to ical.js: 2.2.1 takes the separator in `a\\;b` for an escaped one,
 * and cannot tell one component that is a list from several components.
 */
const design = { value: {}, param: { type: { multiValue: ',' } }, property: {}, propertyGroups: true };

type ParsedHead = [name: string, parameters: Record<string, string | (string | string[])[]>, ...unknown[]];

function parseHead(head: string): CardHead {
  const { name, values } = parse(head);
  const parameters = new Map(Object.entries(values).map(([key, value]) => [key, [value].flat(2).join(',')]));
  const types = unquote(parameters.get('type') ?? '')
    .toLowerCase()
    .split(',');
  return {
    name,
    group: parameters.get('group'),
    types,
    preference: preferenceOf(types, Number(parameters.get('pref'))),
    parameters,
  };
}

function parse(head: string): { name: string; values: ParsedHead[1] } {
  if (head.length > longestHead) throw new ContactError('invalid', 'the parameters of the line are too long');
  if (/^(?:begin|end)?$/i.test(head)) throw new ContactError('invalid', 'the line is no property');
  try {
    const [name, values] = ICAL.parse.property(`${nameParameters(head)}:`, design) as ParsedHead;
    return { name, values };
  } catch (cause) {
    throw new ContactError('invalid', 'the parameters of the line cannot be read', { cause });
  }
}

/** `TEL; CELL` of vCard 2.1, which outlived it, as `TEL;TYPE=CELL`. */
function nameParameters(head: string): string {
  const [name, ...parameters] = splitUnquoted(head, ';').map((part) => part.trim());
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

/** Where the wanted character is first outside of quotes; -1 where it is not. */
export function indexUnquoted(text: string, wanted: string, from = 0): number {
  const first = text.indexOf(wanted, from);
  if (first < 0 || !text.slice(from, first).includes('"')) return first;
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
