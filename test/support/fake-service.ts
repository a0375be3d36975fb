type Answer = (request: Request) => Response | Promise<Response>;

/** What the page asks of any service while the tests of the suite run: answered as they say, without a network. */
export class FakeService {
  /** In the order in which they were asked. */
  readonly asked: Request[] = [];
  answer: Answer = () => Response.json({});

  static forSuite(): FakeService {
    const service = new FakeService();
    const { fetch } = window;
    beforeEach(() => {
      service.asked.length = 0;
      window.fetch = (input, init) => service.#fetch(new Request(input, init));
    });
    afterEach(() => {
      window.fetch = fetch;
    });
    return service;
  }

  /** An abort ends the request, and the body as well where that has begun. */
  async #fetch(request: Request): Promise<Response> {
    const { signal } = request;
    signal.throwIfAborted();
    this.asked.push(request);
    const aborted = new Promise<never>((_, reject) =>
      signal.addEventListener('abort', () => reject(signal.reason as Error)),
    );
    const { body, status, headers } = await Promise.race([this.answer(request.clone()), aborted]);
    return new Response(body && abortable(body, signal), { status, headers });
  }
}

/** `pipeThrough` has a signal for this, but WebKit then does not cancel what is piped. */
function abortable(body: ReadableStream<Uint8Array>, signal: AbortSignal): ReadableStream<Uint8Array> {
  const reader = body.getReader();
  return new ReadableStream({
    start: (controller) => {
      const abort = () => {
        controller.error(signal.reason);
        reader.cancel(signal.reason).catch(() => undefined);
      };
      signal.addEventListener('abort', abort, { once: true });
    },
    pull: async (controller) => {
      const { done, value } = await reader.read();
      if (signal.aborted) return;
      if (done) controller.close();
      else controller.enqueue(value);
    },
    cancel: (reason) => reader.cancel(reason),
  });
}

/** A body that comes as the test says. */
export class FakeBody {
  readonly stream: ReadableStream<Uint8Array>;
  /** Nobody reads it any more. */
  isGivenUp = false;
  #controller!: ReadableStreamDefaultController<Uint8Array>;

  constructor() {
    this.stream = new ReadableStream({
      start: (controller) => {
        this.#controller = controller;
      },
      cancel: () => {
        this.isGivenUp = true;
      },
    });
  }

  write(piece: string | Uint8Array): void {
    this.#controller.enqueue(typeof piece === 'string' ? new TextEncoder().encode(piece) : piece);
  }

  end(): void {
    this.#controller.close();
  }

  /** As a connection does that is reset. */
  breakOff(): void {
    this.#controller.error(new TypeError('network error'));
  }
}
