import { type ConnectionOptions, type NatsConnection, wsconnect } from '@nats-io/nats-core';
import type { ContactError } from '../../../domain/contact-error.js';
import { AccessToken, type Credentials } from '../../http/access-token.js';
import type { NatsAddress } from './nats-address.js';
import { isRefused, lost, natsError } from './nats-error.js';

/** A connection, until it is lost. */
export interface OpenLine {
  readonly connection: NatsConnection;
  /** Resolves, and does not reject, once nothing comes over it any more. */
  readonly lost: Promise<ContactError>;
}

/** Milliseconds. A server that answers none of the pings is gone, though the browser may believe in the connection for minutes. */
const pings = { pingInterval: 5_000, maxPingOut: 2 };
const connectTimeout = 10_000;
const tokenTimeout = 30_000;

/**
 * The one connection to a server, made when it is needed. It is not mended: the library could not ask the host for a new
 * token while it mends, and would have to be told apart from whoever resumes a feed where it broke off. What is lost is
 * lost for everybody, and whoever asks next makes another.
 */
export class NatsLine {
  readonly #address: NatsAddress;
  readonly #token: AccessToken | undefined;
  #opening: Promise<OpenLine> | undefined;

  constructor(address: NatsAddress, credentials: Credentials) {
    this.#address = address;
    this.#token = AccessToken.of(credentials);
  }

  /** Rejects with `unauthenticated`, `unavailable`, `offline` or `timeout`. */
  take(): Promise<OpenLine> {
    return (this.#opening ??= this.#keep(this.#open()));
  }

  close(): void {
    const opening = this.#opening;
    this.#opening = undefined;
    opening?.then(
      ({ connection }) => void connection.close(),
      () => undefined,
    );
  }

  #keep(opening: Promise<OpenLine>): Promise<OpenLine> {
    const forget = () => {
      if (this.#opening === opening) this.#opening = undefined;
    };
    opening.then((line) => line.lost.then(forget), forget);
    return opening;
  }

  async #open(): Promise<OpenLine> {
    try {
      const connection = await this.#connect();
      return { connection, lost: untilLost(connection) };
    } catch (error) {
      throw natsError(error, this.#address.stream);
    }
  }

  /** A token that is refused may have run out: the page is asked for another, once. */
  async #connect(): Promise<NatsConnection> {
    const token = await this.#token?.get(AbortSignal.timeout(tokenTimeout));
    try {
      return await this.#dial(token);
    } catch (error) {
      if (token === undefined || !isRefused(error)) throw error;
      return this.#dial(await this.#token?.renew(token, AbortSignal.timeout(tokenTimeout)));
    }
  }

  #dial(token: string | undefined): Promise<NatsConnection> {
    const { server, user } = this.#address;
    return wsconnect({
      servers: server,
      ...credentials(user, token),
      ...pings,
      timeout: connectTimeout,
      reconnect: false,
      ignoreClusterUpdates: true,
      noAsyncTraces: true,
    });
  }
}

function credentials(user: string | undefined, token: string | undefined): ConnectionOptions {
  if (user !== undefined) return { user, pass: token ?? '' };
  return token === undefined ? {} : { token };
}

/** Also where the browser still waits for a half-open connection to close. */
async function untilLost(connection: NatsConnection): Promise<ContactError> {
  const stale = (async () => {
    for await (const { type } of connection.status())
      if (type === 'staleConnection' || type === 'disconnect') return undefined;
    return undefined;
  })();
  const reason = await Promise.race([stale, connection.closed()]);
  void connection.close();
  return reason ? natsError(reason, '') : lost();
}
