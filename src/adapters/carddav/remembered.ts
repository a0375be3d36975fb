import { untilAborted } from '../http/until-aborted.js';

interface Asked<Value> {
  readonly answer: Promise<Value>;
  readonly controller: AbortController;
  waiting: number;
}

/** Milliseconds. */
const patience = 5_000;

/**
 * One slow answer for all who ask within a while. Who goes away lets it go on for a moment: whoever types asks again at
 * the next letter.
 */
export class Remembered<Value> {
  readonly #ask: (signal: AbortSignal) => Promise<Value>;
  readonly #milliseconds: number;
  #asked: Asked<Value> | undefined;

  constructor(ask: (signal: AbortSignal) => Promise<Value>, milliseconds: number) {
    this.#ask = ask;
    this.#milliseconds = milliseconds;
  }

  async get(signal: AbortSignal): Promise<Value> {
    signal.throwIfAborted();
    const asked = (this.#asked ??= this.#begin());
    asked.waiting += 1;
    try {
      return await untilAborted(asked.answer, signal);
    } finally {
      asked.waiting -= 1;
      if (signal.aborted) setTimeout(() => asked.waiting === 0 && asked.controller.abort(), patience);
    }
  }

  forget(): void {
    this.#asked = undefined;
  }

  #begin(): Asked<Value> {
    const controller = new AbortController();
    const asked = { answer: this.#ask(controller.signal), controller, waiting: 0 };
    const forget = () => {
      if (this.#asked === asked) this.#asked = undefined;
    };
    asked.answer.then(() => setTimeout(forget, this.#milliseconds), forget);
    return asked;
  }
}
