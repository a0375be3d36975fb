import type { ContactAdapter, RequestOptions, Subject } from '../../src/adapters/contact-adapter.js';
import { ContactError } from '../../src/domain/contact-error.js';
import type { Identity } from '../../src/domain/identity.js';
import type { Match } from '../../src/domain/match.js';
import { contactNamed, matchOn } from './contacts.js';
import { nameFor, ownerOf, somebodyFor } from './race-marks.js';
import type { Answer, Habits, Outcome } from './race-steps.js';

/** Something that waits for its answer. */
export interface Question {
  /** The interaction that it is about. */
  readonly owner: string;
  readonly kind: 'open' | 'find' | 'get' | 'check' | 'history';
  readonly signal: AbortSignal | undefined;
  readonly reply: (outcome: Outcome) => void;
}

/** A source, and a host's candidates, whose every answer is given from outside: in any order, late, or never. */
export class RaceSource {
  readonly #habits: Habits;
  #waiting: Question[] = [];
  #opened = 0;

  constructor(habits: Habits) {
    this.#habits = habits;
  }

  /** Also those that nobody asks any more. */
  get waiting(): readonly Question[] {
    return this.#waiting;
  }

  /** Asked, and not abandoned. */
  get live(): readonly Question[] {
    return this.#waiting.filter(({ signal }) => signal && !signal.aborted);
  }

  get timesOpened(): number {
    return this.#opened;
  }

  answer({ to, outcome }: Answer): void {
    const { length } = this.#waiting;
    this.#waiting[typeof to === 'number' ? to % length : length - 1]?.reply(outcome);
  }

  open(): Promise<ContactAdapter> {
    this.#opened += 1;
    if (this.#habits.opensAtOnce) return Promise.resolve(this.#adapter());
    return this.#ask('open', 'source', undefined, () => this.#adapter());
  }

  check(identities: readonly Identity[]): Promise<Match[]> {
    return this.#ask('check', ownerOf(identities), undefined, (outcome) => matchesFor(identities, outcome));
  }

  #adapter(): ContactAdapter {
    return {
      find: (identities, { signal }) =>
        this.#ask('find', ownerOf(identities), signal, (outcome) => ({
          matches: matchesFor(identities, outcome),
          more: false,
        })),
      get: (id, { signal }) =>
        this.#ask('get', /^[^,]+/.exec(id)?.[0] ?? '', signal, (outcome) => {
          if (outcome === 'nobody') throw new ContactError('not-found', `There is no ${id}`);
          return contactNamed(nameFor(id), undefined, { id });
        }),
      search: () => Promise.reject(new ContactError('unexpected', 'A look-up searches nothing')),
      history: { list: (about, options) => this.#list(about, options) },
    };
  }

  #list(about: Subject, { signal }: RequestOptions) {
    const id = 'identity' in about ? about.identity.raw : 'something else';
    const at = '2026-01-02T03:04:05Z';
    return this.#ask('history', 'history', signal, () => ({
      items: [{ id, at, channel: 'voice' as const, direction: 'inbound' as const }],
    }));
  }

  #ask<Answer>(
    kind: Question['kind'],
    owner: string,
    signal: AbortSignal | undefined,
    answer: (outcome: Outcome) => Answer,
  ): Promise<Answer> {
    return new Promise<Answer>((resolve, reject) => {
      const settle = (how: () => void) => {
        this.#waiting = this.#waiting.filter((other) => other !== question);
        how();
      };
      const replyWith = async (outcome: Outcome) => {
        if (outcome === 'failure') throw new ContactError('unavailable', 'Not now');
        return answer(outcome);
      };
      const question: Question = {
        ...{ kind, owner, signal },
        reply: (outcome) => settle(() => resolve(replyWith(outcome))),
      };
      this.#waiting.push(question);
      if (this.#habits.heedsSignals)
        signal?.addEventListener('abort', () => settle(() => reject(signal.reason as Error)));
    });
  }
}

function matchesFor(identities: readonly Identity[], outcome: Outcome): Match[] {
  const [on] = identities;
  if (!on || outcome === 'nobody') return [];
  if (outcome === 'maybe') return [matchOn(on, somebodyFor(identities), 'maybe')];
  const count = outcome === 'several' ? 2 : 1;
  return Array.from({ length: count }, () => matchOn(on, somebodyFor(identities)));
}
