import type { ContactAdapter } from '../adapters/contact-adapter.js';
import type { Contact, ContactId } from '../domain/contact.js';
import type { ContactError } from '../domain/contact-error.js';
import { changedParts } from '../domain/merge-contact.js';
import { LatestFeed } from './latest-feed.js';
import { Observable } from './observable.js';
import type { Session } from './session.js';
import type { SessionPart } from './session-part.js';

export type LiveFeed =
  /** Nobody is shown whom the source could tell of. */
  | 'none'
  | 'live'
  /** The source tells nothing more. */
  | 'interrupted'
  /** The source does not have the contact any more; the card still shows what it was. */
  | 'removed';

/** Follows the contact on the card in the source. What others change there is shown, and is news until it has been seen. */
export class LiveContact implements SessionPart {
  readonly feed = new Observable<LiveFeed>('none');
  readonly #session: Session;
  readonly #feed = new LatestFeed();
  #watched: ContactId | undefined;
  #adapter: ContactAdapter | undefined;
  #isTelling = false;

  constructor(session: Session) {
    this.#session = session;
    for (const each of [session.lookup, session.source.state]) each.watch(() => this.#follow());
    session.agent.watch(() => this.seen());
    this.#follow();
  }

  /** The agent has had time to look at what is new, or has gone on. */
  seen(): void {
    this.#session.news.set(undefined);
  }

  /** What the agent has written is no news, whoever told it first. */
  saved(contact: Contact): void {
    if (!this.#isTelling && contact.id === this.#watched) this.seen();
  }

  suspend(): void {
    this.#feed.suspend();
  }

  resume(): void {
    this.#feed.resume();
  }

  clear(): void {
    this.seen();
  }

  /** Of a contact that the host has brought the source may know nothing. */
  #follow(): void {
    const { lookup, source, interaction } = this.#session;
    const { value } = source.state;
    const adapter = value.status === 'ready' && value.adapter.watch ? value.adapter : undefined;
    const state = lookup.value;
    const isOfHost = 'match' in state && interaction.value?.announcement.candidates !== undefined;
    const id = adapter && state.status === 'selected' && !isOfHost ? state.contact.id : undefined;
    if (id === this.#watched && adapter === this.#adapter) return;
    this.#watched = id;
    this.#adapter = adapter;
    this.#feed.abandon();
    this.seen();
    this.feed.set(id === undefined ? 'none' : 'live');
    if (id !== undefined) this.#hear(id);
  }

  #hear(id: ContactId): void {
    this.#feed.hear(
      async (signal) => {
        const adapter = await this.#session.source.ready();
        return adapter.watch?.(id, { signal }) ?? nothing();
      },
      { next: (contact) => this.#take(contact), failed: (error) => this.#fail(error, id) },
    );
  }

  #take(contact: Contact): void {
    const { lookup, news } = this.#session;
    const { value } = lookup;
    if (value.status !== 'selected' || value.contact.id !== contact.id) return;
    if (isShown(value.contact, contact)) return;
    const former = news.value?.former ?? value.contact;
    this.#isTelling = true;
    this.#session.saved(contact);
    this.#isTelling = false;
    // Whoever was told of it may have put somebody else on the card.
    if (contact.id !== this.#watched) return;
    news.set(changedParts(former, contact).length > 0 ? { former, contact } : undefined);
  }

  #fail(error: ContactError, id: ContactId): void {
    if (error.code !== 'not-found') return this.feed.set('interrupted');
    const erasures = this.#session.erasing.erasures.value;
    const isOwn = erasures.some(({ contact, state }) => contact.id === id && state.value.status !== 'failed');
    if (!isOwn) this.feed.set('removed');
  }
}

/** Whether the card shows this already, or something newer. */
function isShown(shown: Contact, told: Contact): boolean {
  if (shown.updated && told.updated && Date.parse(told.updated) < Date.parse(shown.updated)) return true;
  const isSettled = !shown.waiting && !told.waiting && shown.revision !== undefined;
  return isSettled ? shown.revision === told.revision : JSON.stringify(shown) === JSON.stringify(told);
}

async function* nothing(): AsyncGenerator<Contact> {}
