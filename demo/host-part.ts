import type { ContactCardEventMap } from '../src/index.js';
import type { DemoStrings } from './strings/strings.js';

/** What the card leaves to the desktop, if the desktop wants it. */
export const leftToHost = [
  'contact-dial',
  'contact-open',
  'contact-guide',
  'contact-message',
] as const satisfies readonly (keyof ContactCardEventMap)[];
export type LeftToHost = (typeof leftToHost)[number];

/** What this desktop says instead of doing it. */
export function saidByHost(
  { detail }: ContactCardEventMap[LeftToHost],
  { dialled, guided, messaged, opened }: Pick<DemoStrings, 'dialled' | 'guided' | 'messaged' | 'opened'>,
): string {
  if ('phone' in detail) return dialled(detail.phone);
  if ('to' in detail) return messaged(detail.to);
  return isGuide(detail) ? guided(detail.url) : opened(detail.contactId);
}

const isGuide = (detail: object): detail is ContactCardEventMap['contact-guide']['detail'] =>
  'title' in detail;

/** Does instead of the browser what it is asked to do: here, says that it would. Fires `change`. */
export class HostPart extends EventTarget {
  readonly #taken = new Set<LeftToHost>(['contact-dial', 'contact-open']);

  constructor(stage: HTMLElement, done: (event: ContactCardEventMap[LeftToHost]) => void) {
    super();
    for (const name of leftToHost)
      stage.addEventListener(name, (event) => {
        // A card in a frame asks this desktop by an event that can be cancelled.
        if (!this.#taken.has(name) || !event.cancelable) return;
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
