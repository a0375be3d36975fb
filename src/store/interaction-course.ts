import type { Announcement } from '../domain/announcement.js';
import type { InteractionState, PastInteraction } from '../domain/interaction.js';
import { randomUuid } from '../domain/random-uuid.js';

const isOver = (state?: InteractionState): boolean => state === 'wrap-up' || state === 'ended';
const isTalking = (state?: InteractionState): boolean => state === 'connected' || state === 'held';

/** How one interaction goes, from what the host announces of it. */
export class InteractionCourse {
  readonly #id: string;
  readonly #seenAt = Date.now();
  #announcement: Announcement;
  #tellsStates = false;
  #connectedAt: number | undefined;
  #isTold = false;

  constructor(announcement: Announcement) {
    this.#id = announcement.interactionId ?? randomUuid();
    this.#announcement = announcement;
    this.hear(announcement);
  }

  hear(announcement: Announcement): void {
    this.#announcement = announcement;
    this.#tellsStates ||= announcement.state !== undefined;
    if (isTalking(announcement.state)) this.#connectedAt ??= Date.now();
  }

  /** Who wraps up no longer talks with the customer. */
  get isOver(): boolean {
    return isOver(this.#announcement.state);
  }

  /** A host that tells no states has no other way to say that it is over than to announce something else. */
  get endsWhenReplaced(): boolean {
    return !this.#tellsStates;
  }

  /** Whether this is the same interaction still: without an id, the next one with the same number is another. */
  goesOnWith({ interactionId, state }: Announcement): boolean {
    const begins = state === 'ringing' || isTalking(state);
    return interactionId !== undefined || !this.#isTold || !(begins || this.endsWhenReplaced);
  }

  /** What there is to tell of it now that it is over; `undefined` from the second time on. */
  end(agent: string | undefined): PastInteraction | undefined {
    if (this.#isTold) return undefined;
    this.#isTold = true;
    const { channel, direction = 'inbound', startedAt = this.#seenAt } = this.#announcement;
    const talkedSince = this.#tellsStates ? this.#connectedAt : this.#seenAt;
    const isAnswered = talkedSince !== undefined;
    return {
      ...{ id: this.#id, channel, direction, at: new Date(startedAt).toISOString() },
      ...(isAnswered && channel !== 'email' && { seconds: Math.round((Date.now() - talkedSince) / 1000) }),
      ...(isAnswered && agent && { agent }),
    };
  }
}
