/** A question that only the test answers: soon, late, after nobody waits for it any more, or never. */
export class Asked<About, Answer> {
  readonly about: About;
  readonly signal: AbortSignal | undefined;
  readonly promise: Promise<Answer>;
  #resolve!: (answer: Answer) => void;
  #reject!: (error: unknown) => void;
  #isAnswered = false;

  constructor(about: About, signal?: AbortSignal) {
    this.about = about;
    this.signal = signal;
    this.promise = new Promise<Answer>((resolve, reject) => {
      this.#resolve = resolve;
      this.#reject = reject;
    });
  }

  get isAnswered(): boolean {
    return this.#isAnswered;
  }

  /** Whoever asked has given up. */
  get isAbandoned(): boolean {
    return this.signal?.aborted ?? false;
  }

  answer(answer: Answer): void {
    this.#isAnswered = true;
    this.#resolve(answer);
  }

  fail(error: unknown): void {
    this.#isAnswered = true;
    this.#reject(error);
  }
}
