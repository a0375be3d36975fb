import type { MessagingFacet, Subject } from '../adapters/contact-adapter.js';
import { isSettled, type Message } from '../domain/message.js';
import { LatestTask } from './latest-task.js';
import { Loadable } from './loadable.js';

/** So many of the latest are shown. */
const limit = 20;

/** What was sent to somebody, or in an interaction, newest first, and what becomes of it while it is looked at. */
export class SentMessages {
  readonly all = new Loadable<readonly Message[]>();
  readonly #watching = new LatestTask();
  #facet: MessagingFacet | undefined;
  /** The ids of those that are watched. */
  #watched = '';

  constructor() {
    this.all.state.watch((state) => this.#follow(state.status === 'ready' ? state.value : []));
  }

  load(facet: MessagingFacet, subjects: readonly Subject[]): void {
    this.#facet = facet;
    this.all.load(async (signal) => {
      const pages = await Promise.all(subjects.map(async (about) => facet.list?.(about, { signal, limit })));
      return sorted(pages.flatMap((page) => page?.items ?? []));
    });
  }

  /** It was sent just now, or is another than it was. */
  put(message: Message): void {
    const { value } = this.all.state;
    if (this.all.isAsking) this.all.renew();
    if (value.status !== 'ready') return;
    this.all.state.set({ status: 'ready', value: sorted([message, ...value.value]) });
  }

  clear(): void {
    this.all.clear();
  }

  suspend(): void {
    this.all.suspend();
    this.#watching.suspend();
  }

  resume(): void {
    this.all.resume();
    this.#watching.resume();
  }

  /** A delivery report that cannot be had leaves the last one standing. */
  #follow(items: readonly Message[]): void {
    const facet = this.#facet;
    const open = items.filter((message) => !message.waiting && !isSettled(message));
    const watched = JSON.stringify(open.map(({ id }) => id));
    if (watched === this.#watched) return;
    this.#watched = watched;
    this.#watching.abandon();
    if (!facet?.watch || open.length === 0) return;
    this.#watching.run(
      async (signal) => {
        const reports = open.map(async ({ id }) => {
          for await (const message of facet.watch?.(id, { signal }) ?? []) {
            if (signal.aborted) return;
            this.put(message);
          }
        });
        await Promise.allSettled(reports);
      },
      { done: () => undefined, failed: () => undefined },
    );
  }
}

/** Of one that comes several times the first counts. */
function sorted(messages: readonly Message[]): readonly Message[] {
  const byId = new Map([...messages].reverse().map((message) => [message.id, message]));
  return [...byId.values()].sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0)).slice(0, limit);
}
