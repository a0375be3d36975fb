import { interactionKey, type Announcement } from '../domain/announcement.js';
import type { Contact, ContactId } from '../domain/contact.js';
import type { Definition } from '../domain/definition.js';
import { type Identity, readAtOnce } from '../domain/identity.js';
import type { Match } from '../domain/match.js';
import type { DraftPort } from '../storage/draft-port.js';
import type { WaitingWrite } from '../domain/waiting-write.js';
import { concerns, holds } from './concerns.js';
import { EraseState } from './erase-state.js';
import { findingOf } from './finding.js';
import { KnownInteractions } from './known-interactions.js';
import { LookText } from './look-text.js';
import { Lookup, type ListPlace } from './lookup.js';
import { type LookupResult, type LookupSelected, type LookupState, showsSame } from './lookup-state.js';
import type { Notice } from './notice.js';
import { Observable } from './observable.js';
import { Recorder } from './recorder.js';
import type { ResolveOptions } from './resolve.js';
import { SessionParts, type SessionPart, type SessionPartClass } from './session-part.js';
import { Shown } from './shown.js';
import type { Source } from './source.js';
import { Tasks } from './tasks.js';

const idle: LookupState = { status: 'idle' };

export interface SessionOptions extends Pick<ResolveOptions, 'definition' | 'locale' | 'checkCandidates'> {
  readonly source: Source;
  readonly notify: (notice: Notice) => void;
  /** Who works with the card, as a history names people. */
  readonly agent?: () => string | undefined;
  /** Where what is not finished is kept; absent, it is lost with the page. */
  readonly draftPort?: DraftPort;
}

/** The interaction on the card. */
export interface CurrentInteraction {
  readonly announcement: Announcement;
  /** When it began, or was first heard of: milliseconds since 1970. */
  readonly since: number;
}

export interface ContactNews {
  /** As the agent saw it. */
  readonly former: Contact;
  readonly contact: Contact;
}

/** One adapter in use by one card: the interactions that it was told of, and the one on the card. */
export class Session {
  readonly interaction = new Observable<CurrentInteraction | undefined>(undefined);
  readonly lookup = new Observable<LookupState>(idle);
  readonly shown: Observable<LookupState | undefined> = new Shown(this.lookup);
  /** What others have made of the contact on the card since the agent last saw it. */
  readonly news = new Observable<ContactNews | undefined>(undefined);
  readonly lookText = new LookText();
  readonly erasing = new EraseState();
  /** What the agent does in place of looking at the card. */
  readonly tasks = new Tasks();
  /** Who works at the card, as `agent-id` says. */
  readonly agent = new Observable<string | undefined>(undefined);
  readonly source: Source;
  readonly definition: Definition;
  readonly #options: SessionOptions;
  readonly #recorder: Recorder;
  readonly #known = new KnownInteractions(() => this.#newLookup());
  readonly #parts = new SessionParts(this);
  #current: Lookup | undefined;
  #announced: Announcement | undefined;

  constructor(options: SessionOptions) {
    const { source, definition, agent = () => undefined, notify } = options;
    this.#options = options;
    this.source = source;
    this.definition = definition;
    this.#recorder = new Recorder({
      ...{ definition, agent },
      adapter: () => source.ready(),
      failed: (error) => notify({ type: 'error', error }),
    });
  }

  /** What is on the line now; `undefined`: nothing is. */
  announce(announcement: Announcement | undefined): void {
    const before = this.#announced;
    this.#announced = announcement;
    const isNews = (before && interactionKey(before)) !== (announcement && interactionKey(announcement));
    // A host that brings its own matches may have no source, and then nothing to record in.
    if (this.source.name)
      this.#recorder.hear(announcement && { announcement, lookup: this.#known.recall(announcement).lookup });
    if (isNews || !this.interaction.value?.announcement.byHand) this.#show(announcement);
  }

  /** A look-up by hand: shown until it is closed, or something else is announced. */
  look(text: string): void {
    const announcement: Announcement = { channel: 'voice', addresses: [text.trim()], byHand: true };
    // Who asks again by hand wants to know how it stands now.
    this.#known.forget(announcement);
    this.#show(announcement);
  }

  closeLook(): void {
    this.#show(this.#announced);
  }

  select(match: Match): void {
    const { notify } = this.#options;
    const interactionId = this.#interactionId;
    if (this.#current?.select(match))
      notify({ type: 'selected', contactId: match.contact.id, interactionId });
  }

  /** The agent knows who it is, whatever was found. */
  choose(contact: Contact): void {
    const interactionId = this.#interactionId;
    if (this.#current?.choose(contact))
      this.#options.notify({ type: 'selected', contactId: contact.id, interactionId });
  }

  back(): void {
    this.#current?.back();
  }

  reject(): void {
    this.#current?.reject();
  }

  /** Whether asking again may bring another answer. */
  get canRetry(): boolean {
    return this.#current?.canRetry ?? false;
  }

  /** Asks the source again, whatever it answered before, and whatever is remembered of that. */
  retry(): void {
    this.#current?.retry();
  }

  /** The agent does not want to wait for an answer any longer. */
  stop(): void {
    this.#current?.stop();
  }

  /** Who works at the card: what another agent has typed, and may undo, is hidden until that agent is back. */
  serve(agentId: string | undefined): void {
    if (agentId === this.agent.value) return;
    this.agent.set(agentId);
    this.lookText.serve(agentId);
    this.erasing.cancel();
    void this.#showToNext();
  }

  /**
   * Forgets whom it was told of, what was typed and what could be undone. What is on the line goes on, and
   * what is recorded of it with it; it is looked up anew when it is next announced.
   */
  async clear(): Promise<void> {
    this.#known.clear(this.#announced);
    this.#announced = undefined;
    this.closeLook();
    this.lookText.clear();
    this.erasing.cancel();
    await this.#parts.clear();
    await this.draftPort?.clear();
  }

  /** One for the session, made when it is first asked for: what views that load later work with. */
  part<Part extends SessionPart>(Kind: SessionPartClass<Part>): Part {
    return this.#parts.get(Kind);
  }

  get agentId(): string | undefined {
    return this.agent.value;
  }

  /** As notes and messages name people. */
  get agentName(): string | undefined {
    return this.#options.agent?.() ?? this.agentId;
  }

  /** What notes, drafts and messages of the interaction on the card are kept by. */
  get interactionKey(): string | undefined {
    const { value } = this.interaction;
    return value && interactionKey(value.announcement);
  }

  get draftPort(): DraftPort | undefined {
    return this.#options.draftPort;
  }

  notify(notice: Notice): void {
    this.#options.notify(notice);
  }

  /** The source holds a contact anew: where it is shown it is shown so, and where nobody was found it may be found. */
  saved(contact: Contact, former = contact.id): void {
    this.#parts.saved(contact, former);
    for (const lookup of this.#known.lookups) {
      const { value } = lookup.state;
      if (holds(value, contact)) lookup.replace(contact);
      else if (value.status !== 'selected' && concerns(value, contact)) this.#askOne(lookup);
    }
  }

  /** The source holds a contact no more, or again. */
  changed(contact: Contact): void {
    for (const lookup of this.#known.lookups) if (concerns(lookup.state.value, contact)) this.#askOne(lookup);
  }

  /** A write that waited has reached the source, or was given up. */
  settled(write: WaitingWrite): void {
    this.#parts.settled(write);
  }

  /** A contact whose change waited is as the source has it now, maybe under an id of its own. */
  arrived(former: ContactId, contact: Contact): void {
    for (const lookup of this.#known.lookups)
      if (holds(lookup.state.value, { id: former })) lookup.replace(contact, former);
    this.saved(contact, former);
  }

  /** Nobody has this id: whoever is shown under it never was, or is no more. */
  lost(id: ContactId): void {
    for (const lookup of this.#known.lookups) if (holds(lookup.state.value, { id })) this.#askOne(lookup);
  }

  /** Fulfilled when nothing about any of these is being written into the history any more. */
  recorded(identities: readonly Identity[]): Promise<void> {
    return this.#recorder.written(identities);
  }

  get listPlace(): ListPlace | undefined {
    return this.#current?.listPlace;
  }

  set listPlace(place: ListPlace) {
    if (this.#current) this.#current.listPlace = place;
  }

  /** The card left the page: nothing loads, whatever is announced meanwhile, and what was found stays. */
  suspend(): void {
    this.#parts.suspend();
    this.#known.suspend();
    this.#recorder.suspend();
  }

  resume(): void {
    this.#known.resume();
    this.#recorder.resume();
    this.#parts.resume();
  }

  get #interactionId(): string | undefined {
    return this.interaction.value?.announcement.interactionId;
  }

  /** In between nobody is shown: at no moment is one customer beside another's interaction. */
  #show(announcement: Announcement | undefined): void {
    if (!announcement) {
      this.#current = undefined;
      this.tasks.enter(undefined);
      this.#enter(idle);
      this.interaction.set(undefined);
      return;
    }
    const { lookup, since } = this.#known.recall(announcement);
    lookup.identify(announcement);
    if (lookup !== this.#current) {
      // What is begun with the one before waits there.
      this.#current = undefined;
      this.#enter(idle);
    }
    this.#current = lookup;
    this.tasks.enter(lookup);
    this.interaction.set({ announcement, since: announcement.startedAt ?? since });
    this.#follow(lookup);
  }

  /** At once on the card and where an answer is on its way, else when the interaction is next announced. */
  #askOne(lookup: Lookup): void {
    if (lookup === this.#current || lookup.state.value.status === 'resolving') lookup.retry();
    else lookup.expire();
  }

  #newLookup(): Lookup {
    const { definition, locale, checkCandidates, source } = this.#options;
    const lookup = new Lookup({
      ...{ definition, locale, checkCandidates },
      adapter: () => source.ready(),
      finished: (announcement, result) => this.#report(announcement, result),
    });
    lookup.state.watch(() => this.#follow(lookup));
    return lookup;
  }

  /** Every look-up goes on by itself; the card shows that of the interaction on it, and no other. */
  #follow(lookup: Lookup): void {
    if (lookup === this.#current) this.#enter(lookup.state.value);
  }

  /** The one place that changes what the card shows. A watcher, or who is told, may announce the next. */
  #enter(state: LookupState): void {
    if (state === this.lookup.value) return;
    const isRenewed = showsSame(this.lookup.value, state);
    if (this.#current) this.tasks.follow(state);
    // A question is about whom the agent sees.
    if (!isRenewed) this.erasing.cancel();
    this.lookup.set(state);
    if (!isRenewed && state.status === 'selected' && state === this.lookup.value) this.#tellViewed(state);
  }

  /** Whoever takes over sees what is on the card, unless something else is announced in the same breath. */
  async #showToNext(): Promise<void> {
    const { value } = this.lookup;
    await Promise.resolve();
    if (value.status === 'selected' && value === this.lookup.value) this.#tellViewed(value);
  }

  #tellViewed({ contact }: LookupSelected): void {
    this.#options.notify({ type: 'viewed', contactId: contact.id, interactionId: this.#interactionId });
  }

  #report({ interactionId, addresses }: Announcement, result: LookupResult): void {
    const { notify } = this.#options;
    const [asked] = readAtOnce(addresses[0] ?? '', this.definition) ?? [];
    notify({ type: 'lookup-finished', interactionId, identity: asked, ...findingOf(result) });
    if (result.status === 'selected')
      notify({ type: 'selected', contactId: result.contact.id, interactionId });
    if (result.status === 'failed') notify({ type: 'error', error: result.error });
  }
}
