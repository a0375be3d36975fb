import fc from 'fast-check';
import { type Announcement, interactionKey } from '../../src/domain/announcement.js';
import type { DraftPort } from '../../src/storage/draft-port.js';
import { type Draft, Drafts } from '../../src/store/drafts.js';
import { Session } from '../../src/store/session.js';
import { Source } from '../../src/store/source.js';
import { contactNamed, found } from './contacts.js';
import { DraftMachine } from './draft-machine.js';
import { DrivenClock } from './driven-clock.js';
import { FakeAdapter } from './fake-adapter.js';
import { settled } from './settled.js';

const numbers = ['+46701740605', '+46701740606', ''] as const;
const kinds = ['note', 'message', 'contact ada'] as const;
const tab = fc.nat(1);
const kind = fc.constantFrom(...kinds);
const only = <Type extends string>(type: Type) => fc.record({ type: fc.constant(type), tab });

const announce = fc.record({
  ...{ type: fc.constant('announce'), tab },
  number: fc.constantFrom(...numbers),
  id: fc.constantFrom('i1', 'i2', undefined),
});
const serve = fc.record({
  ...{ type: fc.constant('serve'), tab, agent: fc.constantFrom('marta', 'yusuf', undefined) },
});
const link = fc.record({ type: fc.constant('link'), tab, name: fc.constantFrom('Ada', 'Bo') });
const pass = fc.record({
  ...{ type: fc.constant('pass'), tab, milliseconds: fc.constantFrom(100, 300, 10_000) },
});

/** What can happen to the cards of one machine, in either of two tabs. */
export const draftStep = fc.oneof(
  { weight: 6, arbitrary: announce },
  { weight: 9, arbitrary: fc.record({ type: fc.constant('type'), tab, kind }) },
  { weight: 2, arbitrary: fc.record({ type: fc.constant('hold'), tab, kind }) },
  { weight: 2, arbitrary: only('type into what was held') },
  { weight: 2, arbitrary: fc.record({ type: fc.constant('send'), tab, kind }) },
  { weight: 3, arbitrary: serve },
  { weight: 3, arbitrary: link },
  { weight: 4, arbitrary: pass },
  { weight: 1, arbitrary: only('idle') },
  { weight: 2, arbitrary: only('reload') },
  { weight: 2, arbitrary: only('kill') },
  { weight: 1, arbitrary: only('leave') },
  { weight: 2, arbitrary: only('return') },
);
type Of<Arbitrary> = Arbitrary extends fc.Arbitrary<infer Value> ? Value : never;
export type DraftStep = Of<typeof draftStep>;

interface Field {
  readonly draft: Draft<string>;
  readonly slot: string;
}

/** One life of a card. */
interface Card {
  readonly session: Session;
  readonly adapter: FakeAdapter;
  /** The process goes, with all that it was about to do. */
  end(): void;
  /** Where something was typed into in this life. */
  readonly typed: Set<string>;
}

interface Tab {
  readonly name: string;
  /** The drafts of nobody in particular. */
  readonly own: DraftMachine;
  card: Card;
  agent: string | undefined;
  announcement: Announcement | undefined;
  isAway: boolean;
  held: Field | undefined;
}

/** What was typed; `undefined`: it was sent, or has moved. */
interface Typed {
  readonly text: string | undefined;
  readonly at: number;
  readonly tab: Tab;
}

interface Owner {
  readonly tab: Tab;
  readonly agent: string | undefined;
  readonly announcement: Announcement;
  readonly kind: string;
}

/** Milliseconds of typing that a process may take along when it is killed. */
const mayBeLost = 500;

const readText = (value: unknown) => (typeof value === 'string' ? value : undefined);

/**
 * Two tabs of one browser, whose agents, interactions and contacts change as they like. Every text says whose draft
 * it was typed into; whatever stands in a field is held against that, and at rest against what was typed last.
 */
export class DraftModel {
  readonly #clock = new DrivenClock('2026-03-03T12:00:00Z');
  readonly #machine = new DraftMachine();
  readonly #tabs: readonly Tab[];
  readonly #history = new Map<string, Typed[]>();
  readonly #owners = new Map<string, Owner>();
  /** Drafts that were begun where the interaction had no id yet, by the one that they became. */
  readonly #origins = new Map<string, string[]>();
  #lastTab: Tab | undefined;
  #count = 0;

  constructor() {
    this.#tabs = ['left', 'right'].map((name) => {
      const own = new DraftMachine();
      const nobody = { agent: undefined, announcement: undefined, held: undefined };
      return { name, own, card: this.#newCard(own), isAway: false, ...nobody };
    });
  }

  async take(step: DraftStep): Promise<void> {
    const at = this.#tabs[step.tab] as Tab;
    const isPossible = !at.isAway || ['return', 'pass', 'type into what was held'].includes(step.type);
    if (isPossible) await this.#do(at, step);
    await calm();
    this.#judge();
  }

  /** Each draft is where it was typed, and holds what was typed last. */
  async finish(): Promise<void> {
    for (const each of this.#tabs) this.#return(each);
    await this.#rest();
    this.#judge(true);
    for (const [slot, owner] of this.#owners) await this.#judgeReopened(slot, owner);
  }

  dispose(): void {
    this.#clock.restore();
  }

  async #do(at: Tab, step: DraftStep): Promise<void> {
    const { session, adapter } = at.card;
    switch (step.type) {
      case 'announce':
        return this.#announce(at, announcementOf(step));
      case 'idle':
        return this.#announce(at, undefined);
      case 'serve':
        at.agent = step.agent;
        return session.serve(step.agent);
      case 'link': {
        const asked = adapter.finds.find(({ isAnswered, isAbandoned }) => !isAnswered && !isAbandoned);
        if (asked) asked.answer(found(asked.about, contactNamed(step.name)));
        else session.retry();
        return;
      }
      case 'type':
        return this.#typeInto(at, this.#field(at, step.kind));
      case 'hold':
        at.held = this.#field(at, step.kind);
        return;
      case 'type into what was held':
        return this.#typeInto(at, at.held);
      case 'send':
        return this.#send(at, this.#field(at, step.kind));
      case 'pass':
        this.#clock.pass(step.milliseconds);
        await calm();
        return this.#judge(step.milliseconds > mayBeLost);
      case 'reload':
        session.suspend();
        await calm();
        return this.#replace(at);
      case 'kill':
        return this.#kill(at);
      case 'leave':
        at.isAway = true;
        return session.suspend();
      case 'return':
        return this.#return(at);
    }
  }

  /** An interaction takes along what was typed before its id came, where nothing is kept under the id yet. */
  async #announce(at: Tab, announcement: Announcement | undefined): Promise<void> {
    const former = at.announcement;
    if (former && announcement && isGain(former, announcement)) {
      await this.#rest();
      for (const each of kinds) {
        const [from, to] = [this.#slot(at, former, each), this.#slot(at, announcement, each)];
        const isTaken = this.#truth(to) !== undefined;
        const text = this.#truth(from);
        if (isTaken || text === undefined || !at.card.typed.has(from)) continue;
        this.#origins.set(to, [...(this.#origins.get(to) ?? []), from, ...(this.#origins.get(from) ?? [])]);
        this.#remember(at, to, text);
        this.#remember(at, from, undefined);
        at.card.typed.add(to);
      }
    }
    at.announcement = announcement;
    at.card.session.announce(announcement);
  }

  /** An agent types into one tab at a time. */
  async #typeInto(at: Tab, field: Field | undefined): Promise<void> {
    if (at !== this.#lastTab) await this.#rest();
    this.#lastTab = at;
    if (!field || field.draft.state.value.status === 'loading') return;
    this.#count += 1;
    const text = `${field.slot}#${this.#count}`;
    at.card.typed.add(field.slot);
    this.#remember(at, field.slot, text);
    field.draft.write(text);
  }

  async #send(at: Tab, field: Field | undefined): Promise<void> {
    await this.#rest();
    if (!field?.draft.value) return;
    this.#remember(at, field.slot, undefined);
    await field.draft.discard();
  }

  async #kill(at: Tab): Promise<void> {
    await calm();
    for (const [slot, history] of this.#history) {
      const last = history.at(-1);
      if (last?.tab !== at) continue;
      const left = this.#stored(slot);
      const isLate = ({ at: when }: Typed) => when > Date.now() - mayBeLost;
      const possible = history.filter(
        (typed, i) => isLate(typed) || !history.slice(i + 1).some((next) => !isLate(next)),
      );
      if (!possible.some(({ text }) => text === left) && !(left === undefined && history.every(isLate)))
        throw new Error(`${String(left)} was left of ${String(last.text)}`);
      this.#remember(at, slot, left);
    }
    this.#replace(at);
  }

  #return(at: Tab): void {
    if (at.isAway) at.card.session.resume();
    at.isAway = false;
  }

  #replace(at: Tab): void {
    at.card.end();
    at.held = undefined;
    at.card = this.#newCard(at.own);
    at.card.session.serve(at.agent);
    at.card.session.announce(at.announcement);
  }

  async #rest(): Promise<void> {
    await calm();
    this.#clock.pass(mayBeLost);
    await calm();
  }

  #judge(isAtRest = false): void {
    for (const at of this.#tabs)
      for (const each of kinds) {
        const field = this.#field(at, each);
        if (!field || field.draft.state.value.status === 'loading') continue;
        const { slot } = field;
        const { value } = field.draft;
        const [origin = ''] = value?.split('#') ?? [];
        if (value !== undefined && origin !== slot && !this.#origins.get(slot)?.includes(origin))
          throw new Error(`${value} under ${slot}`);
        if (!isAtRest || at.isAway || value === this.#truth(slot)) continue;
        throw new Error(`${String(value)} in the ${at.name} tab instead of ${String(this.#truth(slot))}`);
      }
  }

  async #judgeReopened(slot: string, { tab: { own }, agent, announcement, kind: of }: Owner): Promise<void> {
    const { session, end } = this.#newCard(own);
    session.serve(agent);
    session.announce(announcement);
    const draft = session.part(Drafts).of(of, readText);
    await calm();
    const unfinished = session.part(Drafts).unfinished.value.find((each) => each.kind === of);
    end();
    for (const text of [draft?.value, unfinished?.value])
      if (text !== this.#truth(slot))
        throw new Error(`${String(text)} came back instead of ${String(this.#truth(slot))}`);
  }

  #field(at: Tab, of: string): Field | undefined {
    const { announcement, card } = at;
    const draft = card.session.part(Drafts).of(of, readText);
    return announcement && draft && { draft, slot: this.#slot(at, announcement, of) };
  }

  #slot(at: Tab, announcement: Announcement, of: string): string {
    const whose = at.agent ?? `nobody in the ${at.name} tab`;
    const slot = [whose, interactionKey(announcement), of].join(' | ');
    this.#owners.set(slot, { tab: at, agent: at.agent, announcement, kind: of });
    return slot;
  }

  #truth(slot: string): string | undefined {
    return this.#history.get(slot)?.at(-1)?.text;
  }

  #remember(at: Tab, slot: string, text: string | undefined): void {
    const history = this.#history.get(slot) ?? [];
    this.#history.set(slot, [...history, { text, at: Date.now(), tab: at }]);
  }

  #stored(slot: string): string | undefined {
    const {
      tab: { own },
      agent,
      announcement,
      kind: of,
    } = this.#owners.get(slot) as Owner;
    const { stored } = agent === undefined ? own : this.#machine;
    const interaction = interactionKey(announcement);
    const left = stored.find(
      (each) => each.agentId === agent && each.interaction === interaction && each.kind === of,
    );
    return readText(left?.value);
  }

  #newCard(own: DraftMachine): Card {
    let isOver = false;
    const unlessOver = <Result>(work: () => Promise<Result>): Promise<Result> =>
      isOver ? new Promise(() => undefined) : work();
    const [disk, inTab] = [this.#machine.port(), own.port()];
    const portOf = ({ agentId }: { readonly agentId: string | undefined }) =>
      agentId === undefined ? inTab : disk;
    const draftPort: DraftPort = {
      read: (key) => unlessOver(() => portOf(key).read(key)),
      list: (place) => unlessOver(() => portOf(place).list(place)),
      write: (draft) => unlessOver(() => portOf(draft).write(draft)),
      delete: (key) => unlessOver(() => portOf(key).delete(key)),
      clear: () => unlessOver(() => disk.clear()),
      watch: (watcher) => disk.watch(watcher),
    };
    const adapter = new FakeAdapter();
    const session = new Session({
      source: new Source('people.vcf', async () => adapter),
      definition: {},
      checkCandidates: async () => [],
      notify: () => undefined,
      draftPort,
    });
    return { session, adapter, end: () => void (isOver = true), typed: new Set() };
  }
}

const announcementOf = ({
  number,
  id,
}: {
  readonly number: string;
  readonly id: string | undefined;
}): Announcement => ({
  ...{ channel: 'voice', addresses: [number] },
  ...(id !== undefined && { interactionId: id }),
});

/** Said otherwise than the card says it. */
const isGain = (former: Announcement, next: Announcement): boolean =>
  !former.interactionId &&
  Boolean(next.interactionId) &&
  next.addresses[0] !== '' &&
  former.addresses[0] === next.addresses[0];

async function calm(): Promise<void> {
  for (let turn = 0; turn < 6; turn += 1) await settled();
}
