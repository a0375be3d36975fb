import type { FedMessage } from './document.js';

/**
 * The text of an event stream: a comment at once, the messages, and a comment whenever there was nothing for
 * `heartbeatMs`. `end`: nobody reads it any more.
 */
export function eventStream(
  messages: AsyncIterable<FedMessage>,
  heartbeatMs: number,
  end: () => void,
): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  let silence: ReturnType<typeof setTimeout> | undefined;
  return new ReadableStream({
    start(controller) {
      const write = (text: string) => {
        controller.enqueue(encoder.encode(text));
        clearTimeout(silence);
        silence = setTimeout(beat, heartbeatMs);
      };
      const beat = () => write(': alive\n\n');
      const tellAll = async () => {
        for await (const message of messages) write(textOf(message));
      };
      beat();
      void tellAll()
        .then(
          () => controller.close(),
          (error: unknown) => controller.error(error),
        )
        // Whoever read it may have gone first.
        .catch(() => undefined)
        .finally(() => clearTimeout(silence));
    },
    cancel() {
      clearTimeout(silence);
      end();
    },
  });
}

const textOf = ({ event, data, id }: FedMessage) =>
  `${id === undefined ? '' : `id: ${id}\n`}event: ${event}\ndata: ${JSON.stringify(data)}\n\n`;
