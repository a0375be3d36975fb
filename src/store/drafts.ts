import type { Announcement } from '../domain/announcement.js';
import { interactionKey } from '../domain/announcement.js';
import type { DraftKey, DraftPlace, StoredDraft } from '../storage/draft-port.js';
import { Draft } from './draft.js';
import { gainsId } from './interaction-id.js';
import { LatestTask } from './latest-task.js';
import { Observable } from './observable.js';
import type { Session } from './session.js';
import type { SessionPart } from './session-part.js';

export type { Draft, DraftState } from './draft.js';

/** Kept like a draft, though nobody has to finish it. */
const quiet = ['participants'];

/**
 * What the agents of a session have not finished. A draft belongs to an agent and an interaction, and not to a
 * contact: so it stays with the interaction when that turns out to be somebody else's. What is about one contact,
 * as a form is, says so in its `kind`.
 *
 * An interaction without an id is known by its number. When its id comes later, what was typed before goes along;
 * when it is announced with another number, it is another interaction, and what was typed waits for the former.
 */
export class Drafts implements SessionPart {
  /** Of the agent at the card, in the interaction on it; the newest first. */
  readonly unfinished = new Observable<readonly StoredDraft[]>([]);
  readonly #session: Session;
  readonly #open = new Map<string, Draft<unknown>>();
  readonly #listing = new LatestTask();
  #announcement: Announcement | undefined;
  #place: DraftPlace | undefined;
  #unwatch: (() => void) | undefined;

  constructor(session: Session) {
    this.#session = session;
    session.interaction.watch(() => this.#follow());
    session.agent.watch(() => this.#follow());
    this.#follow();
    this.#watch();
  }

  /** That of the agent at the card, for the interaction on it or another; `undefined` where there is none. */
  of<Value>(
    kind: string,
    read: (value: unknown) => Value | undefined,
    interaction = this.#session.interactionKey,
  ): Draft<Value> | undefined {
    this.#follow();
    return interaction === undefined ? undefined : this.#draft({ ...this.#placeOf(interaction), kind }, read);
  }

  /** The agent gives one of the unfinished up. */
  async discard(key: DraftKey): Promise<void> {
    const open = this.#open.get(nameOf(key));
    if (open) return open.discard();
    await this.#session.draftPort?.delete(key);
    this.#list();
  }

  /** The card is leaving the page. */
  suspend(): void {
    this.#unwatch?.();
    this.#unwatch = undefined;
    this.#listing.suspend();
    for (const draft of this.#open.values()) draft.rest();
  }

  resume(): void {
    this.#watch();
    this.#listing.resume();
    for (const draft of this.#open.values()) draft.wake();
    this.#list();
  }

  async clear(): Promise<void> {
    await Promise.all([...this.#open.values()].map((draft) => draft.discard()));
  }

  #draft<Value>(key: DraftKey, read: (value: unknown) => Value | undefined): Draft<Value> {
    const known = this.#open.get(nameOf(key)) as Draft<Value> | undefined;
    if (known) return known;
    const { draftPort: port } = this.#session;
    const draft = new Draft(key, { port, read, kept: () => this.#list() });
    this.#open.set(nameOf(key), draft as Draft<unknown>);
    return draft;
  }

  #placeOf(interaction: string): DraftPlace {
    const { source, agentId } = this.#session;
    return { source: source.key, agentId, interaction };
  }

  /** Asked before each use as well: whoever else watches the session may have heard of the next interaction first. */
  #follow(): void {
    const former = this.#announcement;
    this.#announcement = this.#session.interaction.value?.announcement;
    if (former && this.#announcement && gainsId(former, this.#announcement))
      this.#carry(interactionKey(former), interactionKey(this.#announcement));
    const place = this.#announcement && this.#placeOf(interactionKey(this.#announcement));
    if (isSamePlace(place, this.#place)) return;
    this.#place = place;
    this.unfinished.set([]);
    this.#list();
  }

  #carry(from: string, to: string): void {
    const typed = [...this.#open.values()].filter(({ key }) => isSamePlace(key, this.#placeOf(from)));
    for (const draft of typed)
      void this.#draft({ ...draft.key, interaction: to }, draft.read).takeOver(draft);
  }

  #watch(): void {
    this.#unwatch ??= this.#session.draftPort?.watch({
      changed: (key) => this.#refresh(key),
      leaving: () => this.#open.forEach((draft) => void draft.keep()),
    });
  }

  #refresh(key: DraftKey | undefined): void {
    const meant = key ? [this.#open.get(nameOf(key))] : [...this.#open.values()];
    for (const draft of meant) draft?.refresh();
    if (!key || isSamePlace(key, this.#place)) this.#list();
  }

  #list(): void {
    const { draftPort } = this.#session;
    const place = this.#place;
    if (!place) return this.#listing.abandon();
    this.#listing.run(async () => (await draftPort?.list(place)) ?? [], {
      done: (stored) => this.#showUnfinished(place, stored),
      failed: () => this.#showUnfinished(place, []),
    });
  }

  /** What is open is newer than what is stored, and may not be kept at all. */
  #showUnfinished(place: DraftPlace, stored: readonly StoredDraft[]): void {
    const all = new Map(stored.map((draft) => [draft.kind, draft]));
    for (const draft of this.#open.values()) {
      const { state, key } = draft;
      if (state.value.status === 'loading' || !isSamePlace(key, place)) continue;
      if (draft.stored) all.set(key.kind, draft.stored);
      else all.delete(key.kind);
    }
    const unfinished = [...all.values()].filter(({ kind }) => !quiet.includes(kind));
    this.unfinished.set(unfinished.sort((a, b) => b.at - a.at));
  }
}

const nameOf = ({ source, agentId, interaction, kind }: DraftKey): string =>
  JSON.stringify([source, agentId, interaction, kind]);

const isSamePlace = (a: DraftPlace | undefined, b: DraftPlace | undefined): boolean =>
  a?.source === b?.source && a?.agentId === b?.agentId && a?.interaction === b?.interaction;
