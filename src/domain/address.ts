import { foldDigits, visibleText } from './digits.js';

/** What is left of an address when the display name, the scheme, the parameters and the host are taken off. */
export interface Address {
  /** The number or the user, as it was written; or the e-mail address, in lower case. */
  readonly text: string;
  readonly isEmail?: true;
  /** Of a `;ext=` parameter (RFC 3966). */
  readonly extension?: string;
}

const schemePattern = /^(tel|sips?|sms(?:to)?|callto|mailto|whatsapp):(?:\/\/)?/i;

export function readAddress(text: string): Address {
  const address = withoutName(visibleText(text));
  const [prefix, scheme] = schemePattern.exec(address) ?? ['', ''];
  const rest = address.slice(prefix.length);
  if (!scheme) return rest.includes('@') ? readEmail(rest) : readNumber(rest);
  return readUri(scheme.toLowerCase(), rest.replace(/\?.*/, ''));
}

/** `"Doe, Jane" <sip:jane@example.com>;tag=1` is `sip:jane@example.com` (RFC 3261, 20.10; RFC 5322, 3.4). */
function withoutName(text: string): string {
  const unquoted = text.replace(/^\s*"(?:[^"\\]|\\.)*"\s*(?=<)/, '');
  return (/^[^@<]*<([^<>]*)>/.exec(unquoted)?.[1] ?? unquoted).trim();
}

function readEmail(text: string): Address {
  const first = text.split(/[,;]/).find((addressee) => addressee.includes('@')) ?? text;
  return { text: withoutName(first).toLowerCase().normalize('NFC'), isEmail: true };
}

function readUri(scheme: string, rest: string): Address {
  if (scheme === 'mailto') return readEmail(visibleText(decode(rest)));
  const [user = '', host] = rest.split('@');
  // Without a user, a SIP address names a host: left whole, 10.0.0.1 cannot pass for a number.
  if (scheme.startsWith('sip') && host === undefined && /[.[]/.test(user))
    return { text: `${scheme}:${user}` };
  // A colon leads a password in SIP and the message in smsto; a comma the next recipient of an SMS, but a pause in tel.
  const first = user.replace(scheme.startsWith('sms') ? /[,:].*/ : /:.*/, '');
  return readNumber(visibleText(decode(first)));
}

function readNumber(text: string): Address {
  const parameters = new Map<string, string>();
  const number = foldDigits(text)
    .replace(/;\s*([a-z][\w-]*)(?:=([^;]*))?/gi, (_, name: string, value = '') => {
      parameters.set(name.toLowerCase(), String(value));
      return '';
    })
    .replace(/^[\s([]+(?=\+)/, '')
    .trim();
  const extension = parameters.get('ext')?.replace(/\D/g, '');
  return { text: inContext(number, parameters.get('phone-context')), ...(extension && { extension }) };
}

/** A domain as the context says nothing about the number; a prefix goes before it (RFC 3966, 5.1.5). */
const inContext = (number: string, context = '') =>
  /^\+\d[\d().-]*$/.test(context) && !number.startsWith('+') ? `${context}-${number}` : number;

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
