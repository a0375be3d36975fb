import { isSameQuestion, type Announcement } from '../domain/announcement.js';
import { lookupDefaults } from '../domain/definition.js';
import type { Match } from '../domain/match.js';
import { LatestTask } from './latest-task.js';
import type { LookupMany, LookupResult, LookupState } from './lookup-state.js';
import { Observable } from './observable.js';
import { resolve, type ResolveOptions } from './resolve.js';

/** Milliseconds after which the agent is told that the source is still being asked. */
const slowAfter = 2_000;

export interface LookupContext extends Omit<ResolveOptions, 'signal'> {
  readonly finished: (announcement: Announcement, result: LookupResult) => void;
}

/** How far the agent had come in a list, so that Back and another interaction's end lead there again. */
export interface ListPlace {
  readonly filter: string;
  readonly scrollTop: number;
  /** The contact whose row had the focus. */
  readonly focused?: string | undefined;
}

/** Who one interaction is with. Each interaction has its own, which nothing else writes. */
export class Lookup {
  readonly state = new Observable<LookupState>({ status: 'idle' });
  listPlace: ListPlace = { filter: '', scrollTop: 0 };
  readonly #task = new LatestTask();
  readonly #context: LookupContext;
  #announcement: Announcement | undefined;
  #suspended = false;

  constructor(context: LookupContext) {
    this.#context = context;
  }

  /** An announcement that brings nothing new changes nothing, however often it comes. */
  identify(announcement: Announcement): void {
    const isKnown = this.#announcement !== undefined && isSameQuestion(this.#announcement, announcement);
    this.#announcement = announcement;
    if (!isKnown) this.#start(announcement);
  }

  /** Asks again, whatever the answer was. */
  retry(): void {
    if (this.#announcement) this.#start(this.#announcement);
  }

  select(match: Match): void {
    const list = this.state.value;
    if (list.status !== 'many') return;
    const { identities, missing } = list;
    this.state.set({
      ...{ status: 'selected', contact: match.contact, match, identities, by: 'agent', backTo: list },
      ...(missing && { missing }),
    });
  }

  back(): void {
    const { value } = this.state;
    if (value.status === 'selected' && value.backTo) this.state.set(value.backTo);
  }

  /** "Not this person": shows what else there is. */
  reject(): void {
    const { value } = this.state;
    if (value.status !== 'selected') return;
    if (value.match) this.state.set(value.backTo ?? listOf(value.match, value.identities));
    else if (this.#announcement) {
      const { contactId: _, ...rest } = this.#announcement;
      this.#start(rest);
    }
  }

  /** The card left the page: work ends, and what was found stays. */
  suspend(): void {
    this.#suspended = this.#task.isRunning;
    this.#task.abandon();
  }

  resume(): void {
    if (this.#suspended) this.retry();
    this.#suspended = false;
  }

  #start(announcement: Announcement): void {
    const deadlineMs = this.#context.definition.deadlineMs ?? lookupDefaults.deadlineMs;
    const slow = setTimeout(() => this.state.set({ status: 'resolving', slow: true }), slowAfter);
    const finish = (result: LookupResult) => {
      this.listPlace = { filter: '', scrollTop: 0 };
      this.state.set(result);
      this.#context.finished(announcement, result);
    };
    this.state.set({ status: 'resolving', slow: false });
    this.#task.run(
      (signal) => {
        signal.addEventListener('abort', () => clearTimeout(slow));
        return resolve(announcement, { ...this.#context, signal }).finally(() => clearTimeout(slow));
      },
      { done: finish, failed: (error) => finish({ status: 'failed', error }) },
      { deadlineMs },
    );
  }
}

const listOf = (match: Match, identities: LookupMany['identities']): LookupMany => ({
  ...{ status: 'many', matches: [match], more: false, identities },
});
