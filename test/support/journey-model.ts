import fc from 'fast-check';
import { ContactError } from '../../src/domain/contact-error.js';
import { visit } from './fake-website.js';
import { adasNumber, bosNumber, JourneyDesk, nobodysNumber } from './journey-desk.js';

const people = ['ada', 'bo', 'nobody'] as const;
type Person = (typeof people)[number];

/** What happens on the website, on the network, with the host, or to the agent. */
export type Happening =
  | { readonly type: 'move'; readonly who: Person; readonly times: number }
  | { readonly type: 'ring'; readonly who: Person }
  | { readonly type: 'break' | 'end' | 'silence' | 'fail' | 'recover' | 'repeat' }
  | { readonly type: 'follow' | 'leave' | 'read-back' | 'read-on' | 'earlier' | 'reload' }
  | { readonly type: 'suspend' | 'resume' | 'another-agent' }
  | { readonly type: 'wait'; readonly seconds: number };

const who = fc.constantFrom(...people);
const plain = <Type extends string>(...types: readonly Type[]) =>
  fc.constantFrom(...types).map((type) => ({ type }));

export const happenings = fc.array(
  fc.oneof(
    { weight: 6, arbitrary: fc.record({ type: fc.constant('move' as const), who, times: fc.nat(700) }) },
    { weight: 3, arbitrary: fc.record({ type: fc.constant('ring' as const), who }) },
    { weight: 4, arbitrary: plain('break', 'end', 'silence', 'fail', 'recover', 'repeat') },
    { weight: 6, arbitrary: plain('follow', 'leave', 'read-back', 'read-on', 'earlier', 'reload') },
    { weight: 2, arbitrary: plain('suspend', 'resume', 'another-agent') },
    { weight: 3, arbitrary: fc.record({ type: fc.constant('wait' as const), seconds: fc.nat(45) }) },
  ),
  { minLength: 1, maxLength: 30, size: 'max' },
);

const numbers: Readonly<Record<Person, string>> = { ada: adasNumber, bo: bosNumber, nobody: nobodysNumber };

/** An agent who turns from one customer to the next while all of them move on a website that cannot always be reached. */
export class JourneyModel {
  readonly #desk = new JourneyDesk();
  readonly #moved: Record<Person, number> = { ada: 0, bo: 0, nobody: 0 };
  readonly #faults = new Set<string>();
  #onCard: Person | undefined;
  #leave: (() => void) | undefined;

  constructor() {
    this.#desk.website.beats = true;
    this.#desk.website.people.set(`phone:${nobodysNumber}`, 'nobody');
    this.#desk.journey.state.watch(() => this.#judge());
  }

  async take(happening: Happening): Promise<void> {
    this.#do(happening);
    this.#judge();
    await this.#desk.pass(happening.type === 'wait' ? happening.seconds * 1_000 : 100);
    this.#judge();
    this.#complain();
  }

  /** The network is there, and somebody looks: then everything is shown, each once, up to the last. */
  async finish(): Promise<void> {
    const { session, website, journey } = this.#desk;
    website.failure = undefined;
    session.resume();
    journey.readBack(false);
    this.#leave ??= journey.follow();
    if (this.#desk.state.status === 'failed') journey.reload();
    await this.#desk.pass(80_000);
    const state = this.#desk.state;
    if (this.#onCard && state.status !== 'ready') this.#faults.add(`at last the journey is ${state.status}`);
    if (this.#onCard && state.status === 'ready') {
      const last = this.#moved[this.#onCard];
      const shown = state.events.at(-1)?.id;
      if (last > 0 && shown !== `${this.#onCard} ${last}`) this.#faults.add(`at last ${shown}, not ${last}`);
      if (state.feed !== 'live') this.#faults.add(`at last the feed is ${state.feed}`);
    }
    this.#complain();
  }

  dispose(): void {
    this.#desk.dispose();
  }

  #do(happening: Happening): void {
    const { website, session, journey } = this.#desk;
    switch (happening.type) {
      case 'move':
        for (let nth = 0; nth < happening.times; nth += 1) {
          this.#moved[happening.who] += 1;
          website.happen(happening.who, visit(happening.who, this.#moved[happening.who]));
        }
        return;
      case 'ring':
        // A watcher of the session hears of it before the test does.
        this.#onCard = happening.who;
        return this.#desk.announce(`call of ${happening.who}`, numbers[happening.who]);
      case 'break':
        return website.open[0]?.tell(new ContactError('unavailable', 'gone'));
      case 'end':
        return website.open[0]?.tell('end');
      case 'repeat':
        return this.#repeat();
      case 'silence':
        for (const connection of website.open) connection.isSilent = true;
        return;
      case 'fail':
        website.failure = new ContactError('offline', 'no network');
        return;
      case 'recover':
        website.failure = undefined;
        window.dispatchEvent(new Event('online'));
        return;
      case 'follow':
        this.#leave ??= journey.follow();
        return;
      case 'leave':
        this.#leave?.();
        this.#leave = undefined;
        return;
      case 'read-back':
      case 'read-on':
        return journey.readBack(happening.type === 'read-back');
      case 'earlier':
        return journey.loadEarlier();
      case 'reload':
        return journey.reload();
      case 'suspend':
      case 'resume':
        return session[happening.type]();
      case 'another-agent':
        return session.serve(session.agentId === 'marta' ? 'karl' : 'marta');
      case 'wait':
    }
  }

  /** The last event comes a second time. */
  #repeat(): void {
    const [connection] = this.#desk.website.open;
    if (!connection) return;
    const moved = this.#moved[connection.id as string as Person];
    const events = moved > 0 ? [visit(connection.id, moved)] : [];
    connection.tell({ type: 'events', events, place: String(moved) });
  }

  /** Whatever is shown is of the customer on the card, whole from its first to its last, each once and in order. */
  #judge(): void {
    const { state } = this.#desk;
    if (state.status !== 'ready') return;
    const shown = state.events.map(({ id }) => id);
    const first = Number(shown[0]?.split(' ')[1] ?? 1);
    const expected = shown.map((_, place) => `${this.#onCard} ${first + place}`);
    if (shown.join() !== expected.join())
      this.#faults.add(`beside ${this.#onCard}: ${told(shown, expected)}`);
    if (state.earlier === 'none' && shown.length > 0 && first !== 1)
      this.#faults.add(`${first - 1} are missing`);
  }

  #complain(): void {
    if (this.#faults.size > 0) throw new Error([...this.#faults].join('; '));
  }
}

function told(shown: readonly string[], expected: readonly string[]): string {
  const place = shown.findIndex((id, nth) => id !== expected[nth]);
  return `${shown[place]} after ${shown[place - 1]}`;
}
