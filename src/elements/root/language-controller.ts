import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { stringsFor, type SpokenStrings } from '../../strings/languages.js';

/** Follows the nearest `lang` around an element, across shadow roots, and the texts that belong to it. */
export class LanguageController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #observer = new MutationObserver(() => this.#follow());
  #tag: string | undefined;
  #spoken: SpokenStrings | undefined;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  /** `undefined` until the first language has loaded; then the latest that has. */
  get spoken(): SpokenStrings | undefined {
    return this.#spoken;
  }

  hostConnected(): void {
    const options = { attributeFilter: ['lang'], subtree: true };
    for (const root of rootsAround(this.#host)) this.#observer.observe(root, options);
    this.#follow();
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }

  #follow(): void {
    const tag = nearestLanguage(this.#host);
    if (tag === this.#tag) return;
    this.#tag = tag;
    const spoken = stringsFor(tag);
    if ('then' in spoken) void this.#wait(tag, spoken);
    else this.#speak(spoken);
  }

  async #wait(tag: string, loading: Promise<SpokenStrings>): Promise<void> {
    const spoken = await loading;
    if (tag === this.#tag) this.#speak(spoken);
  }

  #speak(spoken: SpokenStrings): void {
    this.#spoken = spoken;
    this.#host.requestUpdate();
  }
}

function nearestLanguage(element: Element): string {
  const closest = element.closest('[lang]')?.getAttribute('lang');
  if (closest) return closest;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? nearestLanguage(root.host) : 'en';
}

function rootsAround(element: Element): Node[] {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? [root, ...rootsAround(root.host)] : [root];
}
