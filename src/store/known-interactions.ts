import { interactionKey, type Announcement } from '../domain/announcement.js';
import type { Lookup } from './lookup.js';

/** So many interactions come back as they were; the longest unused are forgotten first. */
const remembered = 100;

interface KnownInteraction {
  readonly lookup: Lookup;
  /** When it was first heard of: milliseconds since 1970. */
  readonly since: number;
}

/** What a session was told of, each interaction with a look-up of its own. */
export class KnownInteractions {
  readonly #known = new Map<string, KnownInteraction>();
  readonly #newLookup: () => Lookup;
  #isSuspended = false;

  constructor(newLookup: () => Lookup) {
    this.#newLookup = newLookup;
  }

  get lookups(): readonly Lookup[] {
    return [...this.#known.values()].map(({ lookup }) => lookup);
  }

  /** As the one that was used last. */
  recall(announcement: Announcement): KnownInteraction {
    const key = interactionKey(announcement);
    const known = this.#known.get(key) ?? this.#begin();
    this.#known.delete(key);
    this.#known.set(key, known);
    const [longestUnused] = this.#known.keys();
    if (this.#known.size > remembered && longestUnused !== undefined) this.#forget(longestUnused);
    return known;
  }

  forget(announcement: Announcement): void {
    this.#forget(interactionKey(announcement));
  }

  /** Forgets all of them, and of the one on the line, which goes on, whatever was found. */
  clear(onLine: Announcement | undefined): void {
    const kept = onLine && interactionKey(onLine);
    for (const [key, { lookup }] of [...this.#known])
      if (key === kept) lookup.forget();
      else this.#forget(key);
  }

  suspend(): void {
    this.#isSuspended = true;
    for (const lookup of this.lookups) lookup.suspend();
  }

  resume(): void {
    this.#isSuspended = false;
    for (const lookup of this.lookups) lookup.resume();
  }

  #begin(): KnownInteraction {
    const lookup = this.#newLookup();
    if (this.#isSuspended) lookup.suspend();
    return { lookup, since: Date.now() };
  }

  #forget(key: string): void {
    this.#known.get(key)?.lookup.suspend();
    this.#known.delete(key);
  }
}
