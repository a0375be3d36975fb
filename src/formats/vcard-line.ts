export type Parameters = Readonly<Record<string, string | undefined>>;

/** The lines that say something, and what they leave to be said in another way. */
export interface Said<T> {
  readonly lines: readonly string[];
  readonly rest?: T | undefined;
}

/** RFC 6350, 3.3, folded and ended; parameters without a value are left out. */
export function cardLine(name: string, value: string, parameters: Parameters = {}): string {
  const said = Object.entries(parameters).filter(([, text]) => text !== undefined);
  const head = said.map(([key, text]) => `;${key}=${/[:,]/.test(text!) ? `"${text}"` : text}`);
  return `${fold(`${name}${head.join('')}:${value}`)}\r\n`;
}

/** RFC 6350, 3.4. */
export const escapeText = (text: string): string => text.replace(/[\\,;]/g, '\\$&').replaceAll('\n', '\\n');

/** An address is not escaped, but for what would be taken for an escape. */
export const escapeAddress = (address: string): string => address.replaceAll('\\', '\\\\');

export const structured = (parts: readonly (string | undefined)[]): string =>
  parts.map((part) => escapeText(part ?? '')).join(';');

const maxOctets = 75;

/** RFC 6350, 3.2: no line longer than 75 octets in UTF-8, and no character cut in two. */
export function fold(text: string): string {
  const lines: string[] = [];
  let begin = 0;
  let octets = 0;
  for (let at = 0; at < text.length;) {
    const code = text.codePointAt(at)!;
    const size = octetsOf(code);
    if (octets + size > maxOctets) {
      lines.push(text.slice(begin, at));
      begin = at;
      octets = 1; // the blank before it
    }
    octets += size;
    at += code > 0xffff ? 2 : 1;
  }
  return [...lines, text.slice(begin)].join('\r\n ');
}

function octetsOf(code: number): number {
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}

/** A text that comes back as it is: readers trim, and control characters are not of the format. */
export const isCardText = (value: unknown): value is string =>
  typeof value === 'string' &&
  value !== '' &&
  value === value.trim() &&
  !/(?![\t\n])\p{Cc}|\p{Cs}/u.test(value);

/** As `isCardText`, on one line: an address, a date. */
export const isCardWord = (value: unknown): value is string => isCardText(value) && !/[\t\n]/.test(value);

/** A text that a parameter can hold without any escape. */
export const isParameter = (value: unknown): value is string =>
  isCardText(value) && /^[\p{L}\p{N} _.@:/+-]+$/u.test(value);
