import type { LitElement, ReactiveController } from 'lit';
import type { WatchController } from '../../context/watch-controller.js';
import type { Contact } from '../../domain/contact.js';
import { changedParts } from '../../domain/merge-contact.js';
import { LiveContact, type LiveFeed } from '../../store/live-contact.js';
import type { ContactNews } from '../../store/session.js';
import { announce } from '../parts/announce.js';
import { partLabels } from '../parts/part-label.js';
import { removedText } from './live-lines.js';

/** Milliseconds: what comes in one go is said in one sentence, and of the agent's own writing nothing is said. */
const gathering = 500;

/** Tells screen readers what others change of the contact on the card, each thing once. */
export class LiveAnnouncer implements ReactiveController {
  readonly #host: LitElement;
  readonly #watch: WatchController;
  #feed: LiveFeed = 'none';
  #news: ContactNews | undefined;
  #said: Contact | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: LitElement, watch: WatchController) {
    this.#host = host;
    this.#watch = watch;
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }

  /** Its texts may have to load first. */
  hostUpdated(): void {
    const { session } = this.#watch;
    const news = session?.news.value;
    if (news !== this.#news && (!news || this.#watch.display.work)) this.#meet(news);
    const feed = session?.part(LiveContact).feed.value ?? 'none';
    const removed = feed === this.#feed ? '' : this.#removed(feed);
    if (removed === undefined) return;
    this.#feed = feed;
    if (removed) announce(removed, this.#watch.display.locale, this.#host);
  }

  #removed(feed: LiveFeed): string | undefined {
    const { session, display } = this.#watch;
    if (feed !== 'removed' || !session) return '';
    return display.work && (removedText(feed, session, display.work) ?? '');
  }

  #meet(news: ContactNews | undefined): void {
    this.#news = news;
    clearTimeout(this.#timer);
    if (news) this.#timer = setTimeout(() => this.#say(news), gathering);
    else this.#said = undefined;
  }

  /** Of what was said already nothing is said again. */
  #say({ former, contact }: ContactNews): void {
    const { session, display } = this.#watch;
    const { work, locale } = display;
    if (!session || !work) return;
    const names = changedParts(this.#said ?? former, contact);
    this.#said = contact;
    if (names.length === 0) return;
    const labels = partLabels(names, { display, work, fields: session.definition.fields ?? [] });
    announce(work.changedByOthers(labels), locale, this.#host);
  }
}
