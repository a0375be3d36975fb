import type { Contact, ContactId } from '../domain/contact.js';
import { type Draft, Drafts } from './drafts.js';
import { LatestTask } from './latest-task.js';
import { Observable } from './observable.js';
import type { Session } from './session.js';
import type { SessionPart } from './session-part.js';

/**
 * Whom an interaction is with: the contact on the card, and those that the agent has invited. Notes and messages
 * go to them. Of the invited only the ids are kept, as a draft is; after a reload the source is asked for the rest.
 */
export class Participants implements SessionPart {
  readonly contacts = new Observable<readonly Contact[]>([]);
  readonly #session: Session;
  /** Those that were invited here, or fetched, by the id of that time: who waited then has another one later. */
  readonly #known = new Map<ContactId, Contact>();
  readonly #fetching = new LatestTask();
  #wanted = '';
  #invited: Draft<readonly ContactId[]> | undefined;
  #unwatch: (() => void) | undefined;

  constructor(session: Session) {
    this.#session = session;
    for (const each of [session.lookup, session.interaction, session.agent]) each.watch(() => this.#follow());
    this.#follow();
  }

  /** To the interaction on the card, or to another, as `interactionKey` names it. */
  invite(contact: Contact, interaction = this.#session.interactionKey): void {
    const invited = this.#invitedTo(interaction);
    this.#known.set(contact.id, contact);
    invited?.whenReady(() => {
      const others = (invited.value ?? []).filter((id) => id !== contact.id);
      invited.write([...others, contact.id]);
    });
  }

  saved(contact: Contact, former: ContactId): void {
    for (const id of [former, contact.id]) if (this.#known.has(id)) this.#known.set(id, contact);
    this.#show();
  }

  suspend(): void {
    this.#fetching.suspend();
  }

  resume(): void {
    this.#fetching.resume();
  }

  clear(): void {
    this.#known.clear();
    this.#show();
  }

  #invitedTo(interaction: string | undefined): Draft<readonly ContactId[]> | undefined {
    return this.#session.part(Drafts).of('participants', readIds, interaction);
  }

  #follow(): void {
    const invited = this.#invitedTo(this.#session.interactionKey);
    if (invited !== this.#invited) {
      this.#unwatch?.();
      this.#unwatch = invited?.state.watch(() => this.#update());
      this.#invited = invited;
    }
    this.#update();
  }

  #update(): void {
    this.#show();
    const missing = (this.#invited?.value ?? []).filter((id) => !this.#known.has(id));
    const wanted = missing.join();
    if (wanted === this.#wanted && this.#fetching.isRunning) return;
    this.#wanted = wanted;
    this.#fetching.abandon();
    if (missing.length > 0) this.#fetch(missing);
  }

  /** What fails is asked for again with the next that comes onto the card. */
  #fetch(ids: readonly ContactId[]): void {
    const { source } = this.#session;
    const fetched = async (signal: AbortSignal) => {
      const adapter = await source.ready();
      return Promise.allSettled(ids.map((id) => adapter.get(id, { signal })));
    };
    this.#fetching.run(fetched, {
      done: (answers) => {
        for (const [place, id] of ids.entries()) {
          const answer = answers[place];
          if (answer?.status === 'fulfilled') this.#known.set(id, answer.value);
        }
        this.#show();
      },
      failed: () => undefined,
    });
  }

  #show(): void {
    const { lookup } = this.#session;
    const shown = lookup.value.status === 'selected' ? [lookup.value.contact] : [];
    const invited = (this.#invited?.value ?? []).flatMap((id) => this.#known.get(id) ?? []);
    // What is on the card is newer than what was invited.
    const all = new Map([...shown, ...invited, ...shown].map((contact) => [contact.id, contact]));
    this.contacts.set([...all.values()]);
  }
}

function readIds(value: unknown): readonly ContactId[] | undefined {
  const isText = (id: unknown) => typeof id === 'string';
  return Array.isArray(value) && value.every(isText) ? (value as ContactId[]) : undefined;
}
