import type { ContactId } from '../domain/contact.js';
import type { HelpfulPage } from '../domain/journey/journey-definition.js';
import { webLink } from '../domain/journey/web-link.js';
import { audienceOf, recipientsAmong } from './audience.js';
import { Messages } from './messages.js';
import { Observable } from './observable.js';
import type { Session } from './session.js';
import type { SessionPart } from './session-part.js';

/** Who is led where, as the host is told. */
export interface Guidance {
  readonly url: string;
  readonly title: string;
  readonly contactId: ContactId | undefined;
  readonly interactionId: string | undefined;
}

/** `handed-over`: the host has taken it. `written`: it is in the message. `to-copy`: nobody can be written to from here. */
export interface GuideOutcome {
  readonly status: 'handed-over' | 'written' | 'to-copy';
  readonly guidance: Guidance;
}

/** Leads the customer on the card to a page: by the host, or else by a message with the link. */
export class Guiding implements SessionPart {
  /** Of what was pressed last, while the same agent has the same customer on the card. */
  readonly outcome = new Observable<GuideOutcome | undefined>(undefined);
  readonly #session: Session;
  /** Another object whenever somebody else is at the card, or on it. */
  #place: object = {};
  #about = '';

  constructor(session: Session) {
    this.#session = session;
    for (const each of [session.interaction, session.lookup, session.agent]) each.watch(() => this.#follow());
    this.#follow();
  }

  /** Those of the definition, as they can be sent. */
  get pages(): readonly HelpfulPage[] {
    const { helpfulPages = [] } = this.#session.definition.journey ?? {};
    return helpfulPages.flatMap(({ title, url }) => {
      const link = webLink(url);
      return link === undefined ? [] : { title, url: link };
    });
  }

  /** What a menu that is open belongs to. */
  get place(): object {
    this.#follow();
    return this.#place;
  }

  /**
   * `ask`: whether the host takes it over. `undefined`: the page is none to be led to, or the agent has left the
   * customer meanwhile, and what was meant for that one is not done beside another.
   */
  async lead(
    { url, title }: HelpfulPage,
    ask: (guidance: Guidance) => boolean | Promise<boolean>,
  ): Promise<GuideOutcome | undefined> {
    const link = webLink(url);
    if (link === undefined) return undefined;
    const { place } = this;
    const guidance = { url: link, title, ...this.#subject };
    const isTaken = await ask(guidance);
    const isWritable = !isTaken && (await this.#isWritable());
    if (place !== this.place) return undefined;
    if (isWritable) this.#write(link);
    const status = isTaken ? 'handed-over' : isWritable ? 'written' : 'to-copy';
    this.outcome.set({ status, guidance });
    return this.outcome.value;
  }

  clear(): void {
    this.outcome.set(undefined);
  }

  async #isWritable(): Promise<boolean> {
    const audience = audienceOf(this.#session);
    // What cannot be loaded now may be copied all the same.
    const recipients = audience ? await recipientsAmong(audience).catch(() => []) : [];
    return recipients.some(({ hindrance }) => hindrance === undefined);
  }

  #write(link: string): void {
    this.#session.tasks.open({ kind: 'message' });
    this.#session.part(Messages).composer?.add(link);
  }

  get #subject() {
    const { lookup, interaction } = this.#session;
    const contactId = lookup.value.status === 'selected' ? lookup.value.contact.id : undefined;
    return { contactId, interactionId: interaction.value?.announcement.interactionId };
  }

  /** Asked before each use as well: whoever else watches the session may have heard of the next interaction first. */
  #follow(): void {
    const { interactionKey, agentId, lookup } = this.#session;
    const { contactId } = this.#subject;
    const about = JSON.stringify([interactionKey, agentId, lookup.value.status, contactId]);
    if (about === this.#about) return;
    this.#about = about;
    this.#place = {};
    this.outcome.set(undefined);
  }
}
