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

/** Real ones stay far below. */
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

/** RFC 6350, 3.3: a name, which a group may go before, and parameters, each after a semicolon. */
function parseHead(head: string): CardHead {
  if (head.length > longestHead) throw new ContactError('invalid', 'the parameters of the line are too long');
  const [grouped = '', ...written] = splitUnquoted(head, ';').map((part) => part.trim());
  const [, group, name = ''] = /^(?:([^.]*)\.)?(.*)$/s.exec(grouped.toLowerCase()) ?? [];
  if (/^(?:begin|end)?$/.test(name)) throw new ContactError('invalid', 'the line is no property');
  const parameters = readParameters(written.filter(Boolean));
  const types = (parameters.get('type') ?? '').toLowerCase().split(',');
  return { name, group, types, preference: preferenceOf(types, Number(parameters.get('pref'))), parameters };
}

/** TYPE may be written several times; of any other the last one counts. */
function readParameters(written: readonly string[]): Map<string, string> {
  const parameters = new Map<string, string>();
  for (const [name, value] of written.map(readParameter)) {
    const before = name === 'type' ? parameters.get(name) : undefined;
    parameters.set(name, before === undefined ? value : `${before},${value}`);
  }
  return parameters;
}

export function readParameter(written: string): [name: string, value: string] {
  const equals = written.indexOf('=');
  if (equals === 0) throw new ContactError('invalid', 'the parameters of the line cannot be read');
  const name = equals > 0 ? written.slice(0, equals).trim().toLowerCase() : nameOfBare(written);
  return [name, decodeCarets(unquote(written.slice(equals + 1).trim()))];
}

/** `TEL; CELL` of vCard 2.1, which outlived it, is `TEL;TYPE=CELL`. */
const nameOfBare = (value: string): string =>
  /^(?:quoted-printable|base64|[78]bit)$/i.test(value) ? 'encoding' : 'type';

/** RFC 6868, 3. */
const decodeCarets = (value: string): string =>
  value.replace(/\^([n'^])/g, (_, escaped: string) => ({ n: '\n', "'": '"' })[escaped] ?? '^');

export function splitUnquoted(text: string, separator: string): string[] {
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
