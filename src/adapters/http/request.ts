import { ContactError } from '../../domain/contact-error.js';
import { AccessToken, authorizationOf, type Credentials } from './access-token.js';
import { readEventStream, type EventSourceMessage } from './event-stream.js';
import { readBody } from './read-body.js';
import { responseError } from './response-error.js';
import { resourceAddress, type Resource } from './service-address.js';

export interface HttpRequest extends Partial<Resource> {
  /** Names what is asked for in messages, where an address would tell of a customer. */
  readonly what: string;
  /** Instead of a path: an address that the service itself has given. It must be of the same origin. */
  readonly address?: URL;
  /** Default POST where there is a body, else GET. */
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /**
   * Sent as it is where it is a text, which then needs a header `Content-Type`, else as JSON. Customers' numbers and
   * addresses go here: an address is logged wherever it passes.
   */
  readonly body?: unknown;
  /** Statuses that are answers like any success. */
  readonly accepted?: readonly number[];
  readonly signal: AbortSignal;
}

/** With its whole body. */
export interface HttpAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

/** More than any page of a list has; what is longer is no answer to a card. */
const longestAnswer = 16 * 1024 * 1024;
const eventStream = 'text/event-stream';
const json = 'application/json';

/**
 * A service that is reached by HTTP. It gets the host's token, if there is one, which is asked for again once where it is
 * refused, and no cookies; it is not followed elsewhere.
 */
export class HttpService {
  readonly #address: URL;
  readonly #token: AccessToken | undefined;

  constructor(address: URL, credentials: Credentials = {}) {
    this.#address = address;
    this.#token = AccessToken.of(credentials);
  }

  /** Rejects with a `ContactError`, or with the reason of the signal. */
  async json(request: HttpRequest): Promise<unknown> {
    const { text } = await this.answer({ ...request, headers: { Accept: json, ...request.headers } });
    return this.parse(text, request);
  }

  /** Rejects as `json` does. */
  async answer(request: HttpRequest): Promise<HttpAnswer> {
    const response = await this.#open(request);
    const { status, headers } = response;
    const text = await readBody(response, longestAnswer).catch((cause: unknown) => {
      throw this.#broken(request, cause);
    });
    return { status, headers, text };
  }

  /** The JSON of an answer to this request. Throws `invalid`. */
  parse(text: string, request: HttpRequest): unknown {
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
    const asked = { Accept: eventStream, ...(lastEventId !== undefined && { 'Last-Event-ID': lastEventId }) };
    const { headers, body } = await this.#open({ ...request, headers: { ...request.headers, ...asked } });
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
  async #open(request: HttpRequest): Promise<Response> {
    const token = await this.#token?.get(request.signal);
    let response = await this.#send(request, token);
    if (response.status === 401 && this.#token && token) {
      response.body?.cancel().catch(() => undefined);
      const renewed = await this.#token.renew(token, request.signal);
      response = await this.#send(request, renewed);
    }
    if (response.ok || request.accepted?.includes(response.status)) return response;
    const error = await responseError(response, this.#name(request));
    request.signal.throwIfAborted();
    throw error;
  }

  async #send(request: HttpRequest, token: string | undefined): Promise<Response> {
    const { body, signal, method = body === undefined ? 'GET' : 'POST' } = request;
    const url = this.#urlOf(request);
    const init: RequestInit = {
      method,
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
      headers: headersOf({
        ...(body !== undefined && { 'Content-Type': json }),
        ...request.headers,
        ...(token && { Authorization: authorizationOf(token) }),
      }),
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
      const isUnreadable = navigator.onLine;
      const why = isUnreadable
        ? 'either there is no answer, or it does not allow this page to read it (CORS); a browser does not tell which'
        : 'the browser is offline';
      throw this.#unreachable(`${this.#name(request)} cannot be reached: ${why}`, { cause, isUnreadable });
    }
  }

  /** The token is for this service alone. */
  #urlOf({ address, path = [], query }: HttpRequest): URL {
    if (!address) return resourceAddress(this.#address, { path, ...(query && { query }) });
    if (address.origin === this.#address.origin) return address;
    throw new ContactError('invalid', `${this.#address.origin} gives an address of another origin`);
  }

  #broken(request: HttpRequest, cause: unknown): unknown {
    const { signal } = request;
    if (signal.aborted) return signal.reason;
    const name = this.#name(request);
    if (cause instanceof RangeError) return new ContactError('invalid', `${name} is too long`, { cause });
    return this.#unreachable(`${name} broke off`, { cause });
  }

  #unreachable(message: string, options: ErrorOptions & { isUnreadable?: boolean }): ContactError {
    return new ContactError(navigator.onLine ? 'unavailable' : 'offline', message, options);
  }

  #name({ what }: HttpRequest): string {
    return `${what} of ${this.#address.origin}`;
  }
}

/** Here, and not in `fetch`, which is then taken for a service that cannot be reached, and is tried again for ever. */
function headersOf(headers: Readonly<Record<string, string>>): Headers {
  try {
    return new Headers(headers);
  } catch {
    // Without what the engine says, which quotes the header.
    throw new ContactError('invalid', 'A revision from the service cannot be part of a header');
  }
}
