export type Parameters = Readonly<Record<string, string | undefined>>;

/** RFC 6350, 3.3; parameters without a value are left out. */
export function line(name: string, value: string, parameters: Parameters = {}): string {
  const written = Object.entries(parameters)
    .filter(([, text]) => text !== undefined)
    .map(([key, text]) => `;${key}=${quote(text ?? '')}`);
  return `${name}${written.join('')}:${value}`;
}

/** A comma in a TYPE separates types, inside quotes as well as outside (RFC 6350, 5.6). */
function quote(text: string): string {
  return /[:;,]/u.test(text) ? `"${text}"` : text;
}

/** RFC 6350, 3.4. */
export function escapeText(text: string): string {
  return text.replace(/[\\,;]/gu, '\\$&').replace(/\r?\n/gu, '\\n');
}

export function list(texts: readonly string[]): string {
  return texts.map(escapeText).join(',');
}

export function structured(parts: readonly (string | undefined)[]): string {
  return parts.map((part) => escapeText(part ?? '')).join(';');
}

const maxOctets = 75;

/** RFC 6350, 3.2: no line longer than 75 octets, and no character cut in two. */
export function foldLine(text: string): string {
  let folded = '';
  let octets = 0;
  for (const character of text) {
    const size = octetsOf(character);
    if (octets + size > maxOctets) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
}

/** In UTF-8. */
function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
