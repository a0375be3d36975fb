import { addressKey, isSameQuestion, type Announcement } from '../../src/domain/announcement.js';
import type { ContactId } from '../../src/domain/contact.js';
import { ContactError } from '../../src/domain/contact-error.js';
import type { Identity } from '../../src/domain/identity.js';
import type { Match } from '../../src/domain/match.js';
import type { Notice } from '../../src/store/notice.js';
import { Session } from '../../src/store/session.js';
import { Source } from '../../src/store/source.js';
import { Asked } from './asked.js';
import { contactNamed, matchOn } from './contacts.js';
import { FakeAdapter } from './fake-adapter.js';
import { FakeTimers } from './fake-timers.js';
import { announcementOf, areFrom, isFor, isToldRightly, ownerOf, somebodyFor } from './race-marks.js';
import type { Outcome, Step } from './race-steps.js';
import { settled } from './settled.js';

/** Something that waits for an answer, and what makes of an outcome the answer. */
interface Question {
  readonly owner: string;
  readonly isLive: boolean;
  readonly reply: (outcome: Outcome) => void;
}

const unavailable = new ContactError('unavailable', 'Not now');

/**
 * A session between a host, a source and an agent who do what they like. Whatever the session shows
 * or tells, at every change, is held against the interaction on the card.
 */
export class RaceModel {
  readonly #timers = new FakeTimers();
  readonly #heedsSignals: boolean;
  readonly #openings: Asked<'source', FakeAdapter>[] = [];
  readonly #checks: Asked<readonly Identity[], Match[]>[] = [];
  readonly #adapters: FakeAdapter[] = [];
  readonly #source: Source;
  readonly #session: Session;
  readonly #faults: string[] = [];
  /** Of all the lists that were ever shown. */
  readonly #seen: Match[] = [];
  #announced: Announcement | undefined;
  #looked: string | undefined;
  #whenTold: (() => void) | undefined;
  #openedBeforeLeave: number | undefined;

  constructor(heedsSignals: boolean) {
    this.#heedsSignals = heedsSignals;
    this.#source = new Source('contacts', () => this.#opened());
    this.#session = new Session({
      source: this.#source,
      definition: { region: 'SE' },
      checkCandidates: (_, identities) => this.#checked(identities),
      notify: (notice) => this.#hear(notice),
    });
    const { interaction, lookup, history } = this.#session;
    for (const observable of [interaction, lookup, history.state]) observable.watch(() => this.#look());
    void this.#source.ready().catch(() => undefined);
  }

  async take(step: Step): Promise<void> {
    await this.#do(step);
    this.#look();
    this.#lookAtRest();
    this.#complain(step);
  }

  /** Everything is answered at last; then nothing may hang. */
  async finish(): Promise<void> {
    if (this.#isAway) this.#return();
    for (let round = 0, quiet = 0; quiet < 3 && round < 200; round += 1) {
      const questions = this.#questions();
      questions.forEach(({ reply }) => reply('one'));
      await settled();
      quiet = questions.length > 0 ? 0 : quiet + 1;
    }
    const { lookup, history } = this.#session;
    if (lookup.value.status === 'resolving') this.#faults.push('looks up for ever');
    if (lookup.value.status === 'none' && !['ready', 'failed'].includes(history.state.value.status))
      this.#faults.push(`history ${history.state.value.status} for ever`);
    this.#complain('finish');
  }

  dispose(): void {
    this.#timers.restore();
  }

  async #do(step: Step): Promise<void> {
    const session = this.#session;
    switch (step.type) {
      case 'announce':
        return this.#announce(announcementOf(step.call));
      case 'announce when told':
        this.#whenTold = () => this.#announce(announcementOf(step.call));
        return;
      case 'idle':
        return this.#announce(undefined);
      case 'look':
        return this.#lookUp(step.number);
      case 'look when told':
        this.#whenTold = () => this.#lookUp(step.number);
        return;
      case 'close look':
        this.#looked = undefined;
        return session.closeLook();
      case 'answer':
        return pick(this.#questions(), step.nth)?.reply(step.outcome);
      case 'wait':
        return wait(step.turns);
      case 'pass':
        return this.#timers.pass(step.milliseconds);
      case 'select':
        return this.#select(this.#listed(), step.nth);
      case 'select too late':
        return this.#select(this.#seen, step.nth);
      case 'leave':
        return this.#isAway ? undefined : this.#leave();
      case 'return':
        return this.#isAway ? this.#return() : undefined;
      default:
        return session[step.type]();
    }
  }

  #announce(announcement: Announcement | undefined): void {
    if (keyOf(announcement) !== keyOf(this.#announced)) this.#looked = undefined;
    this.#announced = announcement;
    this.#session.announce(announcement);
  }

  #lookUp(text: string): void {
    this.#looked = text;
    this.#session.look(text);
  }

  #listed(): readonly Match[] {
    const { value } = this.#session.lookup;
    return value.status === 'many' ? value.matches : [];
  }

  #select(matches: readonly Match[], nth: number): void {
    const match = pick(matches, nth);
    if (match) this.#session.select(match);
  }

  get #isAway(): boolean {
    return this.#openedBeforeLeave !== undefined;
  }

  /** As `composeSession` does it. */
  #leave(): void {
    this.#session.suspend();
    this.#source.close();
    this.#openedBeforeLeave = this.#openings.length;
  }

  #return(): void {
    this.#openedBeforeLeave = undefined;
    void this.#source.ready().catch(() => undefined);
    this.#session.resume();
  }

  #opened(): Promise<FakeAdapter> {
    const opening = new Asked<'source', FakeAdapter>('source');
    this.#openings.push(opening);
    return opening.promise;
  }

  #checked(identities: readonly Identity[]): Promise<Match[]> {
    const check = new Asked<readonly Identity[], Match[]>(identities);
    this.#checks.push(check);
    return check.promise;
  }

  /** All that waits for an answer, whether or not anybody still waits for it to come. */
  #questions(): Question[] {
    const open = <About, Answer>(
      asked: Asked<About, Answer>,
      owner: string,
      answers: (outcome: Outcome) => Answer,
    ): Question => ({
      owner,
      isLive: !asked.isAbandoned,
      reply: (outcome) => (outcome === 'failure' ? asked.fail(unavailable) : asked.answer(answers(outcome))),
    });
    const openings = this.#openings.filter(isOpen).map((asked) => open(asked, 'source', () => this.#newAdapter()));
    const checks = this.#checks
      .filter(isOpen)
      .map((asked) => open(asked, 'host', (outcome) => matchesFor(asked.about, outcome)));
    const rest = this.#adapters.flatMap(({ finds, gets, lists }) => [
      ...finds.filter(isOpen).map((asked) =>
        open(asked, ownerOf(asked.about), (outcome) => ({
          matches: matchesFor(asked.about, outcome),
          more: false,
        })),
      ),
      ...gets.filter(isOpen).map((asked) => ({
        ...open(asked, ownerNaming(asked.about), () => contactNamed('Named', undefined, { id: asked.about })),
      })),
      ...lists
        .filter(isOpen)
        .map((asked) => open(asked, 'history', () => ({ items: [pastOf(asked.about)] }))),
    ]);
    return [...openings, ...checks, ...rest];
  }
}
