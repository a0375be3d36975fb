/** What a screen reader is told. */
export class Heard {
  readonly texts: string[] = [];

  constructor() {
    Object.assign(document.body, { ariaNotify: (text: string) => this.texts.push(text) });
  }

  restore(): void {
    delete (document.body as { ariaNotify?: unknown }).ariaNotify;
  }
}
