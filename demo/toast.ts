const shownFor = 4_000;

/** One short sentence at a time, for eyes and for screen readers. */
export class Toast {
  readonly #element: HTMLElement;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(element: HTMLElement) {
    this.#element = element;
  }

  say(text: string): void {
    clearTimeout(this.#timer);
    this.#element.textContent = text;
    this.#timer = setTimeout(() => this.#element.replaceChildren(), shownFor);
  }
}
