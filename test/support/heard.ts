interface Speaker {
  ariaNotify?: unknown;
}
const speakers: HTMLElement & Speaker = HTMLElement.prototype;

/** What a screen reader is told through the browser, in pages of the card's own language. */
export class Heard {
  readonly texts: string[] = [];

  /** @param from hears what speaks */
  constructor(from: (speaker: HTMLElement) => void = () => undefined) {
    const { texts } = this;
    speakers.ariaNotify = function (this: HTMLElement, text: string) {
      texts.push(text);
      from(this);
    };
  }

  restore(): void {
    delete speakers.ariaNotify;
  }
}

/** As in a browser that has no way of its own to tell a screen reader something; call what it returns afterwards. */
export function withoutAriaNotify(): () => void {
  speakers.ariaNotify = undefined;
  return () => delete speakers.ariaNotify;
}
