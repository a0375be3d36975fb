import { waitUntil } from '@open-wc/testing';
import { randomUuid } from '../../src/domain/random-uuid.js';
import frameHtml from '../../src/frame/frame.html?raw';
import frameCss from '../../src/frame/frame.css?raw';
import { serveFile } from '../support/built-page.js';
import actor from './frame-actor.js?raw';

/** The same server by another name: another origin. */
export const elsewhere = location.origin.replace('localhost', '127.0.0.1');

interface Told {
  readonly seen: string;
  readonly href: string;
  readonly lang: string;
  readonly colorScheme: string;
  /** What the browser was asked to follow. */
  readonly done: readonly string[];
  readonly recorded: Readonly<Record<'violations' | 'errors' | 'warnings' | 'trapped', readonly string[]>>;
}

export interface FrameParts {
  /** What an administrator writes into `frame.html`. */
  readonly allowedOrigins?: string;
  readonly attributes?: string;
  /** What stands behind the page in its address. */
  readonly address?: string;
  readonly sandbox?: string;
}

const open = new Set<FramedCard>();

export const closeFrames = () => [...open].forEach((each) => each.close());

/** The `frame.html` that is built, of another origin than the test, which is its host and has nothing but messages. */
export class FramedCard {
  readonly frame = document.createElement('iframe');
  readonly hellos: MessageEvent<{ readonly id: string }>[] = [];
  told: Told | undefined;

  static async open(parts?: FrameParts): Promise<FramedCard> {
    const card = new FramedCard();
    await card.load(parts);
    return card;
  }

  constructor() {
    open.add(this);
    this.frame.width = '320';
    this.frame.height = '500';
    document.body.append(this.frame);
    addEventListener('message', this.#hear);
  }

  async load(parts: FrameParts = {}): Promise<void> {
    const page = await serveFrame(parts);
    if (parts.sandbox !== undefined) this.frame.setAttribute('sandbox', parts.sandbox);
    this.frame.src = `${elsewhere}${page}${parts.address ?? ''}`;
    await this.has(({ seen }) => seen.trim() !== '', 'the framed page');
  }

  /** As an agent would from the frame's own menu. */
  async reload(): Promise<void> {
    const { src } = this.frame;
    this.frame.src = `${src}${src.includes('?') ? '&' : '?'}`;
    await new Promise((resolve) => this.frame.addEventListener('load', resolve, { once: true }));
    await this.rest();
  }

  get window(): Window {
    return this.frame.contentWindow as Window;
  }

  post(data: unknown, ports: readonly MessagePort[] = []): void {
    this.window.postMessage(data, elsewhere, [...ports]);
  }

  /** As a host by the published protocol, without any code of ours. */
  connect(config: unknown = {}): FramePort {
    const { port1, port2 } = new MessageChannel();
    this.post({ type: 'contact-card/port', v: 1, config }, [port2]);
    return new FramePort(port1);
  }

  press(button: string): void {
    this.post({ press: button });
  }

  /** Into the next place there is; what is pressed after it waits for that. */
  write(text: string): void {
    this.post({ write: text });
  }

  shows(text: string): Promise<void> {
    return this.#until(() => this.told?.seen.includes(text) ?? false, `“${text}” on the card`);
  }

  has(condition: (told: Told) => boolean, what: string): Promise<void> {
    return this.#until(() => this.told !== undefined && condition(this.told), what);
  }

  /** What the frame has told once more, after all that was sent to it before has arrived. */
  async rest(): Promise<Told> {
    for (let times = 0; times < 3; times += 1) {
      this.told = undefined;
      await this.#until(() => this.told !== undefined, 'a word of the frame');
    }
    return this.told as unknown as Told;
  }

  close(): void {
    removeEventListener('message', this.#hear);
    this.frame.remove();
    open.delete(this);
  }

  #until(condition: () => boolean, what: string): Promise<void> {
    return waitUntil(condition, what, { timeout: 9_000, interval: 10 }) as Promise<void>;
  }

  readonly #hear = (event: MessageEvent<Told & { readonly type?: string; readonly id: string }>) => {
    if (event.source !== this.window) return;
    if (event.data.type === 'contact-card/hello') this.hellos.push(event);
    else this.told = event.data;
  };
}

type FrameMessage = Readonly<Record<string, unknown>>;

/** The host's end of the port. */
export class FramePort {
  readonly port: MessagePort;
  readonly messages: FrameMessage[] = [];

  constructor(port: MessagePort) {
    this.port = port;
    port.onmessage = ({ data }: MessageEvent<FrameMessage>) => this.messages.push(data);
  }

  send(message: unknown): void {
    this.port.postMessage(message);
  }

  of(type: string): FrameMessage[] {
    return this.messages.filter((message) => message.type === type);
  }

  /** The nth message of a type. */
  async next(type: string, count = 1): Promise<FrameMessage> {
    await waitUntil(() => this.of(type).length >= count, `${type}, ${count} times`, {
      timeout: 9_000,
      interval: 10,
    });
    return this.of(type)[count - 1] as FrameMessage;
  }
}

/** As an administrator would put it on the server, and with what a test needs beside it. */
async function serveFrame({
  allowedOrigins = location.origin,
  attributes = '',
}: FrameParts): Promise<string> {
  await serveFile('frame.css', frameCss);
  await serveFile('frame-actor.js', actor);
  const edited = frameHtml
    .replace('./cdn/', '/built/cdn/')
    .replace('origins" content=""', `origins" content="${allowedOrigins}"`)
    .replace('<contact-card>', `<contact-card ${attributes}>`)
    .replace('<title>', '<script src="/built/recorder.js"></script><title>')
    .replace('</body>', '<script src="./frame-actor.js"></script></body>');
  // All test files share the server.
  return serveFile(`frame-${randomUuid()}.html`, edited);
}
