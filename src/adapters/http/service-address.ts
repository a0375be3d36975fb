import { ContactError } from '../../domain/contact-error.js';

/**
 * The address of a service as an attribute says it: absolute, and of https unless nobody can listen in between.
 * Throws `invalid` with words for whoever wrote the page; what the address may hold of a secret is not repeated.
 */
export function readServiceAddress(src: string, attribute: string): URL {
  const url = URL.canParse(src) ? new URL(src) : undefined;
  const wrong = url ? faultOf(url, src) : 'is not an absolute address, such as https://example.com/api';
  if (!url || wrong) throw new ContactError('invalid', `${attribute} ${wrong}`);
  return url;
}

function faultOf(url: URL, src: string): string | undefined {
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return 'is not an address of http or https';
  if (url.username || url.password) return 'holds a name or a password: hand out a token by getToken instead';
  if (/[?#]/.test(src)) return 'has a query or a fragment: only a path may follow the host';
  if (url.protocol === 'http:' && !isLoopback(url.hostname) && url.origin !== self.origin)
    return 'is of http, where others can read along: https is needed';
  return undefined;
}

const isLoopback = (host: string) => /^(?:(?:.+\.)?localhost|127(?:\.\d+){3}|\[::1\])$/.test(host);

export interface Resource {
  /** Its names after the address of the service, one a segment, as they are: they are escaped here. */
  readonly path: readonly string[];
  readonly query?: Readonly<Record<string, string | number | undefined>>;
}

/** Throws `invalid` for a name that would lead elsewhere. */
export function resourceAddress(service: URL, { path, query = {} }: Resource): URL {
  const url = new URL(service);
  url.pathname = [url.pathname.replace(/\/+$/, ''), ...path.map(escapeSegment)].join('/');
  for (const [name, value] of Object.entries(query))
    if (value !== undefined) url.searchParams.set(name, String(value));
  return url;
}

function escapeSegment(name: string): string {
  try {
    // However they are escaped, addresses read one and two points as here and above.
    if (!/^\.{0,2}$/.test(name)) return encodeURIComponent(name);
  } catch {
    // Half a character cannot be escaped.
  }
  throw new ContactError('invalid', 'An id from the service cannot be part of an address');
}
