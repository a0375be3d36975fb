import { ContactError } from '../../domain/contact-error.js';
import { untilAborted } from './until-aborted.js';

export interface Credentials {
  /** The card's: a bearer token, for a source that asks for one. */
  readonly getToken?: (() => Promise<string>) | undefined;
  /** Who is at the card: the token of one is not for another. */
  readonly agentId?: (() => string | undefined) | undefined;
}

/** What the host's `getToken` hands out: asked for when there is none for this agent, and kept in memory alone. */
export class AccessToken {
  readonly #getToken: () => Promise<string>;
  readonly #agentId: Credentials['agentId'];
  #agent: string | undefined;
  #asked: Promise<string> | undefined;
  #last: string | undefined;

  constructor(getToken: () => Promise<string>, agentId: Credentials['agentId']) {
    this.#getToken = getToken;
    this.#agentId = agentId;
    this.#agent = agentId?.();
  }

  /** None, where the host hands out none. */
  static of({ getToken, agentId }: Credentials): AccessToken | undefined {
    return getToken && new AccessToken(getToken, agentId);
  }

  /** Rejects with `unauthenticated` where the host has none to give. */
  async get(signal: AbortSignal): Promise<string> {
    const agent = this.#agentId?.();
    if (agent !== this.#agent) this.#last = this.#asked = undefined;
    this.#agent = agent;
    const asked = (this.#asked ??= ask(this.#getToken));
    try {
      const token = await untilAborted(asked, signal);
      if (this.#asked === asked) this.#last = token;
      return token;
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
