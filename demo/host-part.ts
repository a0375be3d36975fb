import type { ContactCardEventMap } from '../src/index.js';
import type { DemoStrings } from './strings/strings.js';

/** What the card leaves to the desktop, if the desktop wants it. */
export const leftToHost = [
  'contact-dial',
  'contact-open',
  'contact-message',
  'contact-guide',
] as const satisfies readonly (keyof ContactCardEventMap)[];
export type LeftToHost = (typeof leftToHost)[number];

/** What this desktop says instead of doing it. */
export function saidByHost(
  { type, detail }: ContactCardEventMap[LeftToHost],
  { dialled, messaged, opened, shop }: Pick<DemoStrings, 'dialled' | 'messaged' | 'opened' | 'shop'>,
): string {
  if ('phone' in detail) return dialled(detail.phone);
  if ('to' in detail) return messaged(detail.to);
  if (type === 'contact-open') return opened(detail.contactId ?? '');
  return shop.guided(('title' in detail && detail.title) || detail.url);
}

/** Does instead of the browser what it is asked to do: here, says that it would. Fires `change`. */
export class HostPart extends EventTarget {
  readonly #taken = new Set<LeftToHost>(['contact-dial', 'contact-open']);

  constructor(stage: HTMLElement, done: (event: ContactCardEventMap[LeftToHost]) => void) {
    super();
    for (const name of leftToHost)
      stage.addEventListener(name, (event) => {
        // A card in a frame asks this desktop about calls and records only.
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
