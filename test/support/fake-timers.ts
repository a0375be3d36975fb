interface Timer {
  readonly at: number;
  readonly run: () => void;
}

/** Takes the place of a page's timers, so that a test drives time instead of waiting for it. */
export class FakeTimers {
  readonly #page: Window;
  readonly #real: Pick<Window, 'setTimeout' | 'clearTimeout'>;
  readonly #timers = new Map<number, Timer>();
  #now = 0;
  #last = 0;

  constructor(page: Window = window) {
    const { setTimeout, clearTimeout } = page;
    this.#page = page;
    this.#real = { setTimeout, clearTimeout };
    Object.assign(page, {
      setTimeout: (run: () => void, delay = 0) => this.#set(run, delay),
      clearTimeout: (id: number | undefined) => this.#clear(id),
    });
  }

  /** How many timers are set. */
  get waiting(): number {
    return this.#timers.size;
  }

  pass(milliseconds: number): void {
    const end = this.#now + milliseconds;
    for (let next = this.#next(end); next !== undefined; next = this.#next(end)) {
      const { at, run } = this.#timers.get(next) as Timer;
      this.#timers.delete(next);
      this.#now = at;
      run();
    }
    this.#now = end;
  }

  restore(): void {
    Object.assign(this.#page, this.#real);
  }

  #next(end: number): number | undefined {
    const due = [...this.#timers].filter(([, { at }]) => at <= end);
    return due.sort(([, a], [, b]) => a.at - b.at)[0]?.[0];
  }

  /** Negative, so that no id is one of the page's own, which are cleared as ever. */
  #set(run: () => void, delay: number): number {
    this.#last -= 1;
    this.#timers.set(this.#last, { at: this.#now + Math.max(0, delay), run });
    return this.#last;
  }

  #clear(id: number | undefined): void {
    if (!this.#timers.delete(id ?? 0)) this.#real.clearTimeout.call(this.#page, id);
  }
}
