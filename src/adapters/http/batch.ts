import { untilAborted } from './until-aborted.js';

interface Waiting<Question, Answer> {
  readonly question: Question;
  readonly signal: AbortSignal;
  readonly resolve: (answer: Answer) => void;
  readonly reject: (reason: unknown) => void;
}

interface BatchParts<Question, Answer> {
  /** At most so many go together. */
  readonly most: number;
  /** Answers in the order of the questions, as many as they are. */
  readonly ask: (questions: readonly Question[], signal: AbortSignal) => Promise<readonly Answer[]>;
}

/** Asks together what is asked within the same moment. */
export class Batch<Question, Answer> {
  readonly #parts: BatchParts<Question, Answer>;
  #waiting: Waiting<Question, Answer>[] = [];

  constructor(parts: BatchParts<Question, Answer>) {
    this.#parts = parts;
  }

  /** Rejects with the reason of the signal as soon as that aborts, whatever becomes of the others. */
  async ask(question: Question, signal: AbortSignal): Promise<Answer> {
    signal.throwIfAborted();
    const answer = new Promise<Answer>((resolve, reject) => {
      this.#waiting.push({ question, signal, resolve, reject });
    });
    if (this.#waiting.length === 1) afterThis(() => this.#send());
    return untilAborted(answer, signal);
  }

  #send(): void {
    const here = this.#waiting.filter(({ signal }) => !signal.aborted);
    this.#waiting = [];
    const { most } = this.#parts;
    for (let at = 0; at < here.length; at += most) void this.#sendTogether(here.slice(at, at + most));
  }

  async #sendTogether(together: readonly Waiting<Question, Answer>[]): Promise<void> {
    const request = new AbortController();
    const left = new Set(together);
    for (const each of together) {
      const leave = () => {
        left.delete(each);
        if (left.size === 0) request.abort(each.signal.reason);
      };
      each.signal.addEventListener('abort', leave, { signal: request.signal });
    }
    try {
      const questions = together.map(({ question }) => question);
      const answers = await this.#parts.ask(questions, request.signal);
      together.forEach(({ resolve }, index) => resolve(answers[index]!));
    } catch (error) {
      for (const { reject } of together) reject(error);
    } finally {
      // Nobody's signal holds on to what has ended.
      request.abort();
    }
  }
}

/** When all that is under way has had its turn: unlike a timer, at once in a page that is hidden as well. */
function afterThis(work: () => void): void {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    port1.close();
    work();
  };
  port2.postMessage(undefined);
}
