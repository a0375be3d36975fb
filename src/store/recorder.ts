import type { ContactAdapter } from '../adapters/contact-adapter.js';
import type { Announcement } from '../domain/announcement.js';
import type { ContactError } from '../domain/contact-error.js';
import { lookupDefaults, type Definition } from '../domain/definition.js';
import { identityKey, isCertain, isReachable, type Identity } from '../domain/identity.js';
import type { PastInteraction } from '../domain/interaction.js';
import { InteractionCourse } from './interaction-course.js';
import { LatestTask } from './latest-task.js';
import type { Lookup } from './lookup.js';
import type { LookupState } from './lookup-state.js';
import { readAll } from './resolve.js';

export interface RecorderContext {
  readonly adapter: () => Promise<ContactAdapter>;
  readonly definition: Definition;
  /** Who works with the card, as a history names people. */
  readonly agent: () => string | undefined;
  readonly failed: (error: ContactError) => void;
}

interface Heard {
  readonly announcement: Announcement;
  readonly lookup: Lookup;
}

interface Write {
  readonly about: Promise<readonly Identity[]>;
  /** Fulfilled when it has failed, too. */
  readonly done: Promise<void>;
}

/** Writes into the source's history what has ended on the card: each interaction once, and never those by hand. */
export class Recorder {
  readonly #context: RecorderContext;
  readonly #courses = new WeakMap<Lookup, InteractionCourse>();
  readonly #writes = new Set<Write>();
  /** What ended while the card was off the page. */
  #waiting: (() => void)[] = [];
  #isSuspended = false;
  #before: (Heard & { readonly course: InteractionCourse }) | undefined;

  constructor(context: RecorderContext) {
    this.#context = context;
  }

  /** What the host announces, whether it is news or not; before it is shown, which may make the host announce the next. */
  hear(heard: Heard | undefined): void {
    const before = this.#before;
    const now = heard && { ...heard, course: this.#courseOf(heard) };
    this.#before = now;
    if (before?.course.endsWhenReplaced && before.course !== now?.course) this.#end(before, before.course);
    if (now?.course.isOver) this.#end(now, now.course);
  }

  /** Fulfilled when nothing about any of these is being written any more. */
  async written(identities: readonly Identity[]): Promise<void> {
    const keys = identities.map(identityKey);
    const waits = [...this.#writes].map(async ({ about, done }) => {
      if ((await about).some((identity) => keys.includes(identityKey(identity)))) await done;
    });
    await Promise.all(waits);
  }

  /** The card left the page: what is being written goes on, what ends from now on waits for the source. */
  suspend(): void {
    this.#isSuspended = true;
  }

  resume(): void {
    this.#isSuspended = false;
    for (const write of this.#waiting.splice(0)) write();
  }

  #courseOf({ announcement, lookup }: Heard): InteractionCourse {
    const known = this.#courses.get(lookup);
    if (known?.goesOnWith(announcement)) {
      known.hear(announcement);
      return known;
    }
    const course = new InteractionCourse(announcement);
    this.#courses.set(lookup, course);
    return course;
  }

  #end({ announcement, lookup }: Heard, course: InteractionCourse): void {
    const past = course.end(this.#context.agent());
    if (!past) return;
    const read = lookup.isAbout(announcement) ? identitiesOf(lookup.state.value) : undefined;
    if (read && !read.some(isReachable)) return;
    const write = () =>
      this.#write(past, read ? Promise.resolve(read) : readAll(announcement, this.#context));
    if (this.#isSuspended) this.#waiting.push(write);
    else write();
  }

  /** A task of its own, which no later one replaces. */
  #write(past: PastInteraction, read: Promise<readonly Identity[]>): void {
    const { adapter, failed, definition } = this.#context;
    const about = read.then((identities) => identities.filter(isCertain));
    const record = async (signal: AbortSignal) => {
      // Both at once: when the numbers have been read, the card may have left, and its source be closed.
      const [identities, { history }] = await Promise.all([about, adapter()]);
      signal.throwIfAborted();
      if (identities.length > 0) await history?.record?.(past, identities, { signal });
    };
    const done = new Promise<void>((resolve) => {
      const fail = (error: ContactError) => {
        resolve();
        failed(error);
      };
      const deadlineMs = definition.deadlineMs ?? lookupDefaults.deadlineMs;
      new LatestTask().run(record, { done: resolve, failed: fail }, { deadlineMs });
    });
    const write: Write = { about: about.catch(() => []), done };
    this.#writes.add(write);
    void done.then(() => this.#writes.delete(write));
  }
}

/** By the look-up, which read them with their plans; `undefined` where it has not, or only what can be read at once. */
function identitiesOf(state: LookupState): readonly Identity[] | undefined {
  if (state.status === 'selected' && state.by === 'host') return undefined;
  if ('identities' in state) return state.identities;
  return 'identity' in state ? [state.identity] : undefined;
}
