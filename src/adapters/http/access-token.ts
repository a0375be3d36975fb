import { ContactError } from '../../domain/contact-error.js';
import { untilAborted } from './until-aborted.js';

/** What the host's `getToken` hands out: asked for when there is none, and kept in memory alone. */
export class AccessToken {
  readonly #getToken: () => Promise<string>;
  #asked: Promise<string> | undefined;
  #last: string | undefined;

  constructor(getToken: () => Promise<string>) {
    this.#getToken = getToken;
  }

  /** Rejects with `unauthenticated` where the host has none to give. */
  async get(signal: AbortSignal): Promise<string> {
    const asked = (this.#asked ??= ask(this.#getToken));
    try {
      return (this.#last = await untilAborted(asked, signal));
    } catch (error) {
      // Whoever comes next asks anew, even where the host never answered.
      if (this.#asked === asked) this.#asked = undefined;
      throw error;
    }
  }

  /** In place of one that was refused; the host is asked once, however many had the same. */
  renew(refused: string, signal: AbortSignal): Promise<string> {
    if (this.#last === refused) this.#last = this.#asked = undefined;
    return this.get(signal);
  }
}

async function ask(getToken: () => Promise<string>): Promise<string> {
  let token: unknown;
  try {
    token = await getToken();
  } catch (cause) {
    throw new ContactError('unauthenticated', 'getToken gave no token', { cause });
  }
  // Browsers refuse anything else as a header, and repeat it in their words.
  if (typeof token === 'string' && /^(?:[a-z][a-z0-9-]* )?[\x21-\x7e]+$/i.test(token)) return token;
  throw new ContactError('unauthenticated', 'getToken gave something that is no token');
}

/**
 * The header `Authorization`: a bearer token (RFC 6750), unless the host gave it with its scheme, as in `Basic …`
 * (RFC 7617), for servers that know passwords alone.
 */
export const authorizationOf = (token: string): string => (token.includes(' ') ? token : `Bearer ${token}`);
