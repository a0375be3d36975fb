interface Speaker {
  ariaNotify?: unknown;
}
const speakers: HTMLElement & Speaker = HTMLElement.prototype;

/** What a screen reader is told through the browser, in pages of the card's own language. */
export class Heard {
  readonly texts: string[] = [];

  constructor() {
    const { texts } = this;
    speakers.ariaNotify = (text: string) => texts.push(text);
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
