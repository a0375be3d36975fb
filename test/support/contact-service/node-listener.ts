import type { ContactService } from './contact-service.js';

/** The parts of Node's own that are used, written out: its types would lend a page what it does not have. */
interface NodeRequest extends AsyncIterable<Uint8Array<ArrayBuffer>> {
  readonly method?: string;
  readonly url?: string;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
}

interface NodeResponse {
  writeHead(status: number, headers: Readonly<Record<string, string>>): unknown;
  flushHeaders(): void;
  write(piece: Uint8Array): unknown;
  end(): unknown;
  destroy(): unknown;
  on(event: 'close', closed: () => void): unknown;
}

export type NodeListener = (request: NodeRequest, response: NodeResponse) => Promise<void>;

/** For Node's `createServer`, or anything that takes its handlers. */
export const nodeListener =
  (service: ContactService): NodeListener =>
  async (request, response) => {
    const closed = new AbortController();
    response.on('close', () => closed.abort());
    try {
      const { status, headers, body } = await service(await requestOf(request, closed.signal));
      response.writeHead(status, Object.fromEntries(headers));
      response.flushHeaders();
      const pieces = body?.getReader();
      closed.signal.addEventListener('abort', () => void pieces?.cancel().catch(() => undefined));
      for (let piece = await pieces?.read(); piece && !piece.done; piece = await pieces?.read())
        response.write(piece.value);
      response.end();
    } catch {
      response.destroy();
    }
  };

async function requestOf(request: NodeRequest, signal: AbortSignal): Promise<Request> {
  const { method = 'GET', url = '/', headers } = request;
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  for await (const piece of request) pieces.push(piece);
  const given = Object.entries(headers).map(([name, value]) => [name, String(value)] as [string, string]);
  return new Request(new URL(url, 'http://127.0.0.1'), {
    ...{ method, signal, headers: given },
    ...(pieces.length > 0 && { body: new Blob(pieces) }),
  });
}
