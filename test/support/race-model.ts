import { addressKey, isSameQuestion, type Announcement } from '../../src/domain/announcement.js';
import type { Match } from '../../src/domain/match.js';
import { EarlierInteractions } from '../../src/store/earlier-interactions.js';
import type { Notice } from '../../src/store/notice.js';
import { Session } from '../../src/store/session.js';
import { Source } from '../../src/store/source.js';
import { FakeTimers } from './fake-timers.js';
import { announcementOf, areFrom, isFor, isToldRightly } from './race-marks.js';
import { RaceSource } from './race-source.js';
import type { Habits, Step } from './race-steps.js';
import { settled } from './settled.js';

/**
 * A session between a host, a source and an agent who do what they like. Whatever the session shows
 * or tells, at every change, is held against the interaction that is on the card.
 */
export class RaceModel {
  readonly #timers = new FakeTimers();
  readonly #asked: RaceSource;
  readonly #source: Source;
  readonly #session: Session;
  readonly #faults = new Set<string>();
  /** Of all the lists that were ever shown. */
  readonly #seen: Match[] = [];
  readonly #former: Announcement[] = [];
  #announced: Announcement | undefined;
  #looked: Announcement | undefined;
  /** The agent has said that the contact whom the host named is not the one. */
  #rejected: Announcement | undefined;
  #whenTold: (() => void) | undefined;
  #openedBeforeLeaving: number | undefined;

  constructor(habits: Habits) {
    this.#asked = new RaceSource(habits);
    this.#source = new Source('contacts', () => this.#asked.open());
    this.#session = new Session({
      source: this.#source,
      definition: { region: 'SE' },
      checkCandidates: (_, identities) => this.#asked.check(identities),
      notify: (notice) => this.#hear(notice),
    });
    const { interaction, lookup } = this.#session;
    const history = this.#session.part(EarlierInteractions);
    interaction.watch(() => this.#judge());
    lookup.watch(() => this.#judge());
    history.state.watch(() => this.#judge());
    this.#open();
  }

  async take(step: Step): Promise<void> {
    this.#do(step.happening);
    this.#judge();
    this.#judgeAtRest();
    await wait(step.turns);
    this.#judge();
    this.#judgeAtRest();
    this.#complain();
  }

  /** Whatever was asked is answered at last; then nothing may hang. */
  async finish(): Promise<void> {
    if (this.#isAway) this.#return();
    for (let quiet = 0, rounds = 0; quiet < 3; rounds += 1) {
      const { waiting } = this.#asked;
      if (rounds > 100) throw new Error('Questions without an end');
      waiting.forEach(({ reply }) => reply('one'));
      await import('../../src/domain/phone-number.js'); // as long as reading a number may take
      await settled();
      this.#judge();
      quiet = waiting.length > 0 ? 0 : quiet + 1;
    }
    const { lookup } = this.#session;
    const history = this.#session.part(EarlierInteractions);
    const { status } = history.state.value;
    const mayHaveHistory = lookup.value.status === 'none' && this.#source.state.value.status === 'ready';
    if (lookup.value.status === 'resolving') this.#faults.add('a look-up without an end');
    if (mayHaveHistory && status !== 'ready' && status !== 'failed') this.#faults.add(`history ${status}`);
    this.#complain();
  }

  dispose(): void {
    this.#timers.restore();
  }

  #do(step: Step['happening']): void {
    const session = this.#session;
    switch (step.type) {
      case 'announce':
        return this.#announce(announcementOf(step.call));
      case 'announce again':
        return this.#announce(pick(this.#former, step.nth));
      case 'announce when told':
        this.#whenTold = () => this.#announce(announcementOf(step.call));
        return;
      case 'idle':
        return this.#announce(undefined);
      case 'look':
        return this.#look(step.number);
      case 'look when told':
        this.#whenTold = () => this.#look(step.number);
        return;
      case 'close look':
        this.#looked = undefined;
        return session.closeLook();
      case 'answer':
        return this.#asked.answer(step);
      case 'pass':
        return this.#timers.pass(step.milliseconds);
      case 'select':
        return this.#select(this.#listed, step.nth);
      case 'select too late':
        return this.#select(this.#seen, step.nth);
      case 'reject':
        if (this.#isByHost) this.#rejected = this.#current;
        return session.reject();
      case 'leave':
        return this.#isAway ? undefined : this.#leave();
      case 'return':
        return this.#isAway ? this.#return() : undefined;
      case 'back':
        return session.back();
      case 'retry':
        return session.retry();
    }
  }

  #announce(announcement: Announcement | undefined): void {
    if (keyOf(announcement) !== keyOf(this.#announced)) this.#looked = undefined;
    if (announcement) this.#former.push(announcement);
    this.#announced = announcement;
    this.#session.announce(announcement);
  }

  #look(number: string): void {
    this.#looked = { channel: 'voice', addresses: [number], byHand: true };
    this.#session.look(number);
  }

  #select(matches: readonly Match[], nth: number): void {
    const match = pick(matches, nth);
    if (match) this.#session.select(match);
  }

  /** As `composeSession` does it. */
  #leave(): void {
    this.#session.suspend();
    this.#source.close();
    this.#openedBeforeLeaving = this.#asked.timesOpened;
  }

  #return(): void {
    this.#openedBeforeLeaving = undefined;
    this.#open();
    this.#session.resume();
  }

  #open(): void {
    this.#source.ready().catch(() => undefined);
  }

  get #isAway(): boolean {
    return this.#openedBeforeLeaving !== undefined;
  }

  get #current(): Announcement | undefined {
    return this.#looked ?? this.#announced;
  }

  get #isByHost(): boolean {
    const { value } = this.#session.lookup;
    return value.status === 'selected' && value.by === 'host';
  }

  get #listed(): readonly Match[] {
    const { value } = this.#session.lookup;
    return value.status === 'many' ? value.matches : [];
  }

  #hear(notice: Notice): void {
    if ('contactId' in notice && notice.contactId && !isToldRightly(notice.contactId, notice.interactionId))
      this.#faults.add(`${notice.contactId} told with ${notice.interactionId}`);
    if ('contactIds' in notice && !notice.contactIds.every((id) => isToldRightly(id, notice.interactionId)))
      this.#faults.add(`${notice.contactIds.join()} told with ${notice.interactionId}`);
    const then = this.#whenTold;
    this.#whenTold = undefined;
    then?.();
  }

  /** What must hold at every moment, for whoever looks. */
  #judge(): void {
    const shown = this.#session.interaction.value?.announcement;
    const lookup = this.#session.lookup.value;
    const about = shown ? shown.addresses.join(' ') : 'nothing';
    const wrong = (what: string) => this.#faults.add(`${what} under ${about}`);
    if (lookup.status === 'many') this.#seen.push(...lookup.matches);
    if (!shown && lookup.status !== 'idle') wrong(lookup.status);
    if (!shown) return;
    if (lookup.status === 'selected' && !isFor(lookup.contact, shown)) wrong(lookup.contact.name.full);
    for (const { contact } of this.#listed) if (!isFor(contact, shown)) wrong(contact.name.full);
    if ('identities' in lookup && !areFrom(lookup.identities, shown)) wrong(lookup.status);
    if ('identity' in lookup && !areFrom([lookup.identity], shown)) wrong(lookup.status);
    const history = this.#session.part(EarlierInteractions).state.value;
    if (history.status === 'empty') return;
    if (lookup.status !== 'none') wrong(`history beside ${lookup.status}`);
    if (history.status === 'ready' && !history.value.every(({ id }) => shown.addresses.includes(id)))
      wrong('history');
  }

  /** What must hold when everybody has had their say. */
  #judgeAtRest(): void {
    const current = this.#current;
    const shown = this.#session.interaction.value?.announcement;
    if (current && this.#session.lookup.value.status === 'idle') this.#faults.add('an idle card');
    if (!isSame(shown, current)) this.#faults.add(`${keyOf(shown)} on the card instead of ${keyOf(current)}`);
    if (!isSame(current, this.#rejected) && keyOf(current) === keyOf(this.#rejected))
      this.#rejected = undefined;
    if (this.#isByHost && isSame(current, this.#rejected)) this.#faults.add('a rejected contact');

    const { live, timesOpened } = this.#asked;
    const lookups = live.filter(({ kind, owner }) => kind !== 'history' && /^i\d/.test(owner));
    if (new Set(lookups.map(({ owner }) => owner)).size < lookups.length)
      this.#faults.add('two look-ups for one interaction');
    if (!this.#isAway) return;
    if (live.length > 0) this.#faults.add('a question from off the page');
    if (timesOpened > (this.#openedBeforeLeaving ?? 0)) this.#faults.add('a source opened from off the page');
  }

  #complain(): void {
    if (this.#faults.size > 0) throw new Error([...this.#faults].join('; '));
  }
}

const pick = <Item>(items: readonly Item[], nth: number): Item | undefined => items[nth % items.length];

async function wait(turns: Step['turns']): Promise<void> {
  if (turns === 'all') await settled();
  else for (let turn = 0; turn < turns; turn += 1) await Promise.resolve();
}

const keyOf = (announcement: Announcement | undefined): string | undefined =>
  announcement &&
  (announcement.interactionId ??
    `${announcement.byHand} ${announcement.contactId} ${addressKey(announcement)}`);

const isSame = (some: Announcement | undefined, other: Announcement | undefined): boolean =>
  some === other ||
  (some !== undefined && other !== undefined && keyOf(some) === keyOf(other) && isSameQuestion(some, other));
