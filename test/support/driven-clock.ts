import { FakeTimers } from './fake-timers.js';

/** The page's clock and its timers, which stand still until the test drives them. */
export class DrivenClock {
  readonly #timers = new FakeTimers();
  readonly #real = Date.now;
  #now: number;

  /** ISO 8601. */
  constructor(start: string) {
    this.#now = Date.parse(start);
    Date.now = () => this.#now;
  }

  pass(milliseconds: number): void {
    for (let left = milliseconds; left > 0; left -= 100) {
      this.#now += Math.min(left, 100);
      this.#timers.pass(Math.min(left, 100));
    }
  }

  restore(): void {
    Date.now = this.#real;
    this.#timers.restore();
  }
}
