import { ContactError } from '../../domain/contact-error.js';
import { BearerToken } from './bearer-token.js';
import { readEventStream, type EventSourceMessage } from './event-stream.js';
import { readBody } from './read-body.js';
import { responseError } from './response-error.js';
import { resourceAddress, type Resource } from './service-address.js';

export interface HttpRequest extends Resource {
  /** Names what is asked for in messages, where an address would tell of a customer. */
  readonly what: string;
  /** Sent as JSON, by POST. Customers' numbers and addresses go here: an address is logged wherever it passes. */
  readonly body?: unknown;
  readonly signal: AbortSignal;
}

/** More than any page of a list has; what is longer is no answer to a card. */
const longestAnswer = 16 * 1024 * 1024;
const eventStream = 'text/event-stream';

/**
 * A service that is reached by HTTP. It gets a bearer token (RFC 6750) where the host hands out one, which is asked for
 * again once where it is refused, and no cookies; it is not followed elsewhere.
 */
export class HttpService {
  readonly #address: URL;
  readonly #token: BearerToken | undefined;

  constructor(address: URL, getToken?: () => Promise<string>) {
    this.#address = address;
    this.#token = getToken && new BearerToken(getToken);
  }

  /** Rejects with a `ContactError`, or with the reason of the signal. */
  async json(request: HttpRequest): Promise<unknown> {
    const response = await this.#open(request, { Accept: 'application/json' });
    const text = await readBody(response, longestAnswer).catch((cause: unknown) => {
      throw this.#broken(request, cause);
    });
    try {
      return JSON.parse(text);
    } catch {
      // Without what the engine says, which quotes the text.
      throw new ContactError('invalid', `${this.#name(request)} is not JSON`);
    }
  }

  /** The messages of an event stream, see `readEventStream`. Rejects as `json` does, also where the stream breaks off. */
  async *stream(
    request: HttpRequest,
    lastEventId?: string,
  ): AsyncGenerator<readonly EventSourceMessage[], void> {
    const { headers, body } = await this.#open(request, {
      Accept: eventStream,
      ...(lastEventId !== undefined && { 'Last-Event-ID': lastEventId }),
    });
    if (!body || !headers.get('Content-Type')?.startsWith(eventStream)) {
      body?.cancel().catch(() => undefined);
      throw new ContactError('invalid', `${this.#name(request)} is no event stream`);
    }
    try {
      yield* readEventStream(body);
    } catch (cause) {
      throw this.#broken(request, cause);
    }
  }

  /** The answer, if it is one, before its body has come. */
  async #open(request: HttpRequest, headers: Readonly<Record<string, string>>): Promise<Response> {
    const token = await this.#token?.get(request.signal);
    let response = await this.#send(request, headers, token);
    if (response.status === 401 && this.#token && token) {
      response.body?.cancel().catch(() => undefined);
      const renewed = await this.#token.renew(token, request.signal);
      response = await this.#send(request, headers, renewed);
    }
    if (response.ok) return response;
    const error = await responseError(response, this.#name(request));
    request.signal.throwIfAborted();
    throw error;
  }

  async #send(
    request: HttpRequest,
    headers: Readonly<Record<string, string>>,
    token: string | undefined,
  ): Promise<Response> {
    const { body, signal } = request;
    const url = resourceAddress(this.#address, request);
    const init: RequestInit = {
      ...(body !== undefined && { method: 'POST', body: JSON.stringify(body) }),
      headers: {
        ...headers,
        ...(body !== undefined && { 'Content-Type': 'application/json' }),
        ...(token && { Authorization: `Bearer ${token}` }),
      },
      cache: 'no-store',
      credentials: 'omit',
      redirect: 'manual',
      referrerPolicy: 'no-referrer',
      signal,
    };
    try {
      return await fetch(url, init);
    } catch (cause) {
      signal.throwIfAborted();
      const why = navigator.onLine
        ? 'either there is no answer, or it does not allow this page to read it (CORS); a browser does not tell which'
        : 'the browser is offline';
      throw this.#unreachable(`${this.#name(request)} cannot be reached: ${why}`, cause);
    }
  }

  #broken(request: HttpRequest, cause: unknown): unknown {
    const { signal } = request;
    if (signal.aborted) return signal.reason;
    const name = this.#name(request);
    if (cause instanceof RangeError) return new ContactError('invalid', `${name} is too long`, { cause });
    return this.#unreachable(`${name} broke off`, cause);
  }

  #unreachable(message: string, cause: unknown): ContactError {
    return new ContactError(navigator.onLine ? 'unavailable' : 'offline', message, { cause });
  }

  #name({ what }: HttpRequest): string {
    return `${what} of ${this.#address.origin}`;
  }
}
