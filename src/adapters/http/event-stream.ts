import { createParser, type EventSourceMessage } from 'eventsource-parser';

export type { EventSourceMessage };

/** In characters: one message is held until it ends. */
const longestMessage = 4 * 1024 * 1024;

/**
 * The messages of an event stream, as they come: one list for each piece that arrives, and an empty one where a piece ends
 * none, which is a sign of life all the same. Ends with the stream; rejects where it breaks, and with a `RangeError`
 * where a message does not end.
 * https://html.spec.whatwg.org/multipage/server-sent-events.html
 */
export async function* readEventStream(
  body: ReadableStream<Uint8Array>,
): AsyncGenerator<readonly EventSourceMessage[], void> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let messages: EventSourceMessage[] = [];
  let isTooLong = false;
  const parser = createParser({
    onEvent: (message) => messages.push(message),
    onError: ({ type }) => (isTooLong ||= type === 'max-buffer-size-exceeded'),
    maxBufferSize: longestMessage,
  });
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      parser.feed(decoder.decode(value, { stream: true }));
      yield messages;
      if (isTooLong) throw new RangeError(`A message has more than ${longestMessage} characters`);
      messages = [];
    }
  } finally {
    reader.cancel().catch(() => undefined);
  }
}
