import type { ContactCardEventMap } from '../src/index.js';

/** What the card leaves to the desktop, if the desktop wants it. */
export const leftToHost = [
  'contact-dial',
  'contact-open',
] as const satisfies readonly (keyof ContactCardEventMap)[];
export type LeftToHost = (typeof leftToHost)[number];

/** Does instead of the browser what it is asked to do: here, says that it would. Fires `change`. */
export class HostPart extends EventTarget {
  readonly #taken = new Set<LeftToHost>(leftToHost);

  constructor(stage: HTMLElement, done: (event: ContactCardEventMap[LeftToHost]) => void) {
    super();
    for (const name of leftToHost)
      stage.addEventListener(name, (event) => {
        if (!this.#taken.has(name)) return;
        event.preventDefault();
        done(event);
      });
  }

  takes(name: LeftToHost): boolean {
    return this.#taken.has(name);
  }

  take(name: LeftToHost, isTaken: boolean): void {
    if (isTaken) this.#taken.add(name);
    else this.#taken.delete(name);
    this.dispatchEvent(new Event('change'));
  }
}
