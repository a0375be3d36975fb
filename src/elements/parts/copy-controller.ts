import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Milliseconds for which a control shows that it has copied. */
const shown = 2_000;

/** Copies texts, and remembers for a moment which. */
export class CopyController implements ReactiveController {
  /** The text that was just copied. */
  copied: string | undefined;
  readonly #host: ReactiveControllerHost;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.copied = undefined;
  }

  /** False where the clipboard cannot be reached; then `shownIn` is selected, so that the keyboard copies it. */
  async copy(text: string, shownIn: Node): Promise<boolean> {
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      getSelection()?.selectAllChildren(shownIn);
      return false;
    }
    this.copied = text;
    this.#host.requestUpdate();
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.copied = undefined;
      this.#host.requestUpdate();
    }, shown);
    return true;
  }
}
