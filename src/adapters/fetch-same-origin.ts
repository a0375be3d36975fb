import { ContactError } from '../domain/contact-error.js';
import { codeOfStatus } from './status-code.js';

/** A file of the page's own origin as text; another origin is not asked, not even by a redirect. */
export async function fetchSameOrigin(
  address: string,
  signal?: AbortSignal,
): Promise<{ text: string; type: string }> {
  const url = sameOrigin(address);
  const { ok, status, headers, text } = await request(url, signal);
  if (!ok) throw new ContactError(codeOfStatus(status), `${url.pathname} answered ${status}`);
  return { text, type: headers.get('content-type') ?? '' };
}

function sameOrigin(address: string): URL {
  const url = URL.canParse(address, document.baseURI) ? new URL(address, document.baseURI) : undefined;
  if (!url) throw new ContactError('invalid', `"${address}" is not an address`);
  // Not `location.origin`, which a frame of its parent's markup does not have.
  if (url.origin !== self.origin)
    throw new ContactError(
      'forbidden',
      `${url.origin} is another origin than this page's; only its own files are read`,
    );
  return url;
}

async function request(url: URL, signal: AbortSignal | undefined) {
  try {
    const response = await fetch(url, { mode: 'same-origin', signal: signal ?? null });
    const { ok, status, headers } = response;
    return { ok, status, headers, text: await response.text() };
  } catch (cause) {
    signal?.throwIfAborted();
    const code = navigator.onLine ? 'unavailable' : 'offline';
    throw new ContactError(code, `${url.pathname} could not be fetched`, { cause });
  }
}
