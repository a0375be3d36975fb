import { isSameQuestion, type Announcement } from '../domain/announcement.js';
import { lookupDefaults } from '../domain/definition.js';
import type { Contact } from '../domain/contact.js';
import type { Match } from '../domain/match.js';
import { LatestTask } from './latest-task.js';
import {
  listIn,
  type LookupMany,
  type LookupResult,
  type LookupSelected,
  type LookupState,
} from './lookup-state.js';
import { Observable } from './observable.js';
import { resolve, type ResolveOptions } from './resolve.js';

/** Milliseconds after which the agent is told that the source is still being asked. */
const slowAfter = 2_000;

export interface LookupContext extends Omit<ResolveOptions, 'signal' | 'fresh'> {
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
  /** What is asked: the announcement, or what of it the agent has left. */
  #question: Announcement | undefined;

  constructor(context: LookupContext) {
    this.#context = context;
  }

  /** An announcement that brings nothing new changes nothing, however often it comes. */
  identify(announcement: Announcement): void {
    const isKnown = this.isAbout(announcement);
    this.#announcement = announcement;
    // Who asks by hand wants to know how it stands now.
    if (!isKnown) this.#ask(announcement, { fresh: announcement.byHand === true });
    else if (this.state.value.status === 'idle') this.retry();
  }

  /** Whether `state` is the answer to this, or will be. */
  isAbout(announcement: Announcement): boolean {
    return this.#announcement !== undefined && isSameQuestion(this.#announcement, announcement);
  }

  /** Whether asking again may bring another answer: the host's own matches are what they are. */
  get canRetry(): boolean {
    const question = this.#question;
    return question !== undefined && (!question.candidates || question.contactId !== undefined);
  }

  /** Asks the source again, whatever the answer was. */
  retry(): void {
    if (this.#question) this.#ask(this.#question, { fresh: true });
  }

  /** As if the source had been given no more time. */
  stop(): void {
    this.#task.expire();
  }

  /** What was found is so no longer: it is let go, and asked for when the interaction is next announced. */
  expire(): void {
    this.#task.abandon();
    this.state.set({ status: 'idle' });
  }

  /** As if nothing had been announced yet. */
  forget(): void {
    this.#announcement = undefined;
    this.#question = undefined;
    this.listPlace = { filter: '', scrollTop: 0 };
    this.expire();
  }

  /** Whether the match is in the list that is shown, alone or beside a choice; one of any other list is nobody's choice. */
  select(match: Match): boolean {
    const { value } = this.state;
    const list = listIn(value);
    const isChosen = value.status === 'selected' && value.match === match;
    if (!list?.matches.includes(match) || isChosen) return false;
    const { identities, missing } = list;
    this.state.set({
      ...{ status: 'selected', contact: match.contact, match, identities, by: 'agent', backTo: list },
      ...(missing && { missing }),
    });
    return true;
  }

  /** The contact that the agent has found otherwise; not while somebody is being looked up. */
  choose(contact: Contact): boolean {
    const { value } = this.state;
    if (value.status === 'idle' || value.status === 'resolving') return false;
    const identities = 'identities' in value ? value.identities : 'identity' in value ? [value.identity] : [];
    const backTo = listIn(value);
    this.state.set({ status: 'selected', contact, identities, by: 'agent', ...(backTo && { backTo }) });
    return true;
  }

  back(): void {
    const { value } = this.state;
    if (value.status === 'selected' && value.backTo) this.state.set(value.backTo);
  }

  /** The contact is another by now, where it is shown or listed: it is shown so, and nothing else changes. `former` is what it was known by. */
  replace(contact: Contact, former = contact.id): void {
    const { value } = this.state;
    const listed = <State extends LookupMany>(list: State): State => ({
      ...list,
      matches: list.matches.map((match) => (match.contact.id === former ? { ...match, contact } : match)),
    });
    if (value.status === 'many') this.state.set(listed(value));
    if (value.status !== 'selected') return;
    const backTo = value.backTo && listed(value.backTo);
    const isShown = value.contact.id === former;
    const match =
      backTo?.matches.find((each) => each.contact.id === (isShown ? contact : value.contact).id) ??
      value.match;
    this.state.set({
      ...value,
      ...(isShown && { contact }),
      ...(match && { match: isShown ? { ...match, contact } : match }),
      ...(backTo && { backTo }),
    });
  }

  /** "Not this person": shows what else there is. */
  reject(): void {
    const { value } = this.state;
    if (value.status !== 'selected') return;
    if (value.match) this.state.set(value.backTo ?? listOf(value, value.match));
    else if (this.#question) {
      const { contactId: _, ...rest } = this.#question;
      this.#ask(rest);
    }
  }

  /** The card left the page: work waits, and what was found stays. */
  suspend(): void {
    this.#task.suspend();
  }

  resume(): void {
    this.#task.resume();
  }

  #ask(question: Announcement, { fresh = false }: Pick<ResolveOptions, 'fresh'> = {}): void {
    this.#question = question;
    const deadlineMs = this.#context.definition.deadlineMs ?? lookupDefaults.deadlineMs;
    const finish = (result: LookupResult) => {
      this.listPlace = { filter: '', scrollTop: 0 };
      this.state.set(result);
      this.#context.finished(question, result);
    };
    this.#task.run(
      (signal) => this.#resolve(question, { fresh, signal }),
      { done: finish, failed: (error) => finish({ status: 'failed', error }) },
      { deadlineMs },
    );
    this.state.set({ status: 'resolving', slow: false });
  }

  #resolve(question: Announcement, options: Pick<ResolveOptions, 'signal' | 'fresh'>): Promise<LookupResult> {
    const slow = setTimeout(() => this.state.set({ status: 'resolving', slow: true }), slowAfter);
    options.signal.addEventListener('abort', () => clearTimeout(slow));
    return resolve(question, { ...this.#context, ...options }).finally(() => clearTimeout(slow));
  }
}

const listOf = ({ identities, missing }: LookupSelected, match: Match): LookupMany => ({
  ...{ status: 'many', matches: [match], more: false, identities },
  ...(missing && { missing }),
});
