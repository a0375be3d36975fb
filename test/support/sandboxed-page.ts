import { scriptTag } from './built-page.js';

interface Told {
  readonly seen: string;
  readonly errors: readonly string[];
}

/** No script of this page reaches into a sandboxed frame: one of its own tells what it sees. */
export function openSandboxed(body: string, ...allowed: string[]) {
  const frame = document.createElement('iframe');
  frame.sandbox.add('allow-scripts', ...allowed);
  frame.src = `/built/page?${new URLSearchParams({ body: `${body}${scriptTag('/built/teller.js')}` })}`;
  document.body.append(frame);
  return {
    frame,
    /** What went wrong until the text was there. */
    shown: (text: string) =>
      new Promise<readonly string[]>((resolve) => {
        addEventListener('message', function hear({ source, data }: MessageEvent<Told>) {
          if (source !== frame.contentWindow || !data.seen.includes(text)) return;
          removeEventListener('message', hear);
          resolve(data.errors);
        });
      }),
  };
}
