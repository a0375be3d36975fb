/** A question that only the test answers: soon, late, after nobody waits for it any more, or never. */
export class Asked<About, Answer> {
  readonly about: About;
  readonly signal: AbortSignal | undefined;
  readonly answered: Promise<Answer>;
  #resolve!: (answer: Answer) => void;
  #reject!: (error: unknown) => void;

  constructor(about: About, signal?: AbortSignal) {
    this.about = about;
    this.signal = signal;
    this.answered = new Promise<Answer>((resolve, reject) => {
      this.#resolve = resolve;
      this.#reject = reject;
    });
  }

  /** Whoever asked has given up. */
  get isAbandoned(): boolean {
    return this.signal?.aborted ?? false;
  }

  answer(answer: Answer): void {
    this.#resolve(answer);
  }

  fail(error: unknown): void {
    this.#reject(error);
  }
}
