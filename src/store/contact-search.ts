import type { ContactAdapter, Page } from '../adapters/contact-adapter.js';
import { isOfAnother } from '../domain/announcement.js';
import type { Contact, ContactOrganisation } from '../domain/contact.js';
import type { ContactError } from '../domain/contact-error.js';
import { lookupDefaults } from '../domain/definition.js';
import { isReachable, parseReadings } from '../domain/identity.js';
import { LatestTask } from './latest-task.js';
import { Observable } from './observable.js';
import type { Session } from './session.js';
import type { SessionPart } from './session-part.js';

/** Contacts of one answer. */
const pageSize = 20;

/** Milliseconds without a keystroke after which the source is asked. */
const pause = 150;

export type Found =
  /** Nothing is asked for. → loading */
  | { readonly status: 'empty' }
  /** → ready, failed, or loading anew */
  | { readonly status: 'loading' }
  | { readonly status: 'ready'; readonly contacts: readonly Contact[]; readonly rest: Rest }
  /** → loading, by `retry` */
  | { readonly status: 'failed'; readonly error: ContactError };

/** What follows the contacts that were found so far. */
export type Rest =
  | { readonly status: 'none' }
  /** → loading, by `more` */
  | { readonly status: 'there'; readonly next: string }
  /** → there or none; failed */
  | { readonly status: 'loading'; readonly next: string }
  /** → loading, by `more` */
  | { readonly status: 'failed'; readonly next: string; readonly error: ContactError };

export interface SearchState {
  /** As it was typed. */
  readonly text: string;
  /** Whose contacts are looked through; absent: all. */
  readonly organisation?: ContactOrganisation | undefined;
  readonly found: Found;
}

/** Looks through the contacts of the source for the task on the card. What is typed there stays with its interaction, and with its agent. */
export class ContactSearch implements SessionPart {
  readonly state = new Observable<SearchState>({ text: '', found: { status: 'empty' } });
  readonly #session: Session;
  readonly #task = new LatestTask();
  readonly #texts = new Map<string, string>();
  #entered: string | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(session: Session) {
    this.#session = session;
    for (const part of [session.tasks.current, session.interaction, session.agent])
      part.watch(() => this.#enter());
    this.#enter();
  }

  /** At every keystroke. */
  type(text: string): void {
    if (this.#entered === undefined) return;
    this.#texts.set(this.#entered, text);
    this.#stop();
    this.state.set({ ...this.state.value, text });
    if (this.#isAsking) this.#timer = setTimeout(() => this.#ask(), pause);
    else this.#find({ status: 'empty' });
  }

  /** Asks at once, whether or not typing goes on. */
  retry(): void {
    this.#stop();
    if (this.#isAsking) this.#ask();
  }

  more(): void {
    const { found } = this.state.value;
    if (found.status !== 'ready' || !('next' in found.rest) || found.rest.status === 'loading') return;
    const { contacts } = found;
    const { next } = found.rest;
    this.#run((adapter, signal) => this.#search(adapter, signal, next), {
      done: (page) => this.#find(listed([...contacts, ...page.items], page)),
      failed: (error) => this.#find({ ...found, rest: { status: 'failed', next, error } }),
    });
    this.#find({ ...found, rest: { status: 'loading', next } });
  }

  suspend(): void {
    this.#task.suspend();
  }

  resume(): void {
    this.#task.resume();
  }

  clear(): void {
    this.#texts.clear();
    this.#entered = undefined;
    this.#enter();
  }

  /** Whose search it is; `undefined` where there is none on the card. */
  get #key(): string | undefined {
    const { agentId, interactionKey, tasks } = this.#session;
    const task = tasks.current.value;
    if (interactionKey === undefined || task?.kind !== 'find') return undefined;
    return JSON.stringify([agentId, interactionKey, task.organisation?.id]);
  }

  /** Somebody else's search, or the agent is back from adding a contact: what was found may be otherwise by now. */
  #enter(): void {
    const key = this.#key;
    if (key !== undefined && key === this.#entered) return;
    this.#entered = key;
    const task = this.#session.tasks.current.value;
    const organisation = task?.kind === 'find' ? task.organisation : undefined;
    const text = this.#texts.get(key ?? '') ?? '';
    this.state.set({ text, organisation, found: { status: 'empty' } });
    this.retry();
  }

  /** An organisation has few enough contacts to show them all; of the whole source somebody has to be named. */
  get #isAsking(): boolean {
    const { text, organisation } = this.state.value;
    return this.#entered !== undefined && (organisation?.id !== undefined || text.trim() !== '');
  }

  #ask(): void {
    this.#run((adapter, signal) => this.#first(adapter, signal), {
      done: (page) => this.#find(listed(page.items, page)),
      failed: (error) => this.#find({ status: 'failed', error }),
    });
    // Of a text that goes on, what was found for its beginning stays until there is something else to show.
    if (this.state.value.found.status !== 'ready') this.#find({ status: 'loading' });
  }

  /** A number finds whoever has it, however it is spelled; words find what begins with them. */
  async #first(adapter: ContactAdapter, signal: AbortSignal): Promise<Page<Contact>> {
    const { organisation, text } = this.state.value;
    const [having, page] = await Promise.all([
      organisation ? [] : this.#having(text, adapter, signal),
      this.#search(adapter, signal),
    ]);
    return { ...page, items: [...having, ...page.items] };
  }

  async #having(text: string, adapter: ContactAdapter, signal: AbortSignal): Promise<readonly Contact[]> {
    const identities = (await parseReadings(text, this.#session.definition)).filter(isReachable);
    if (identities.length === 0) return [];
    const { matches } = await adapter.find(identities, { signal, limit: pageSize });
    return this.#known(matches.map(({ contact }) => contact));
  }

  async #search(adapter: ContactAdapter, signal: AbortSignal, after?: string): Promise<Page<Contact>> {
    const { organisation, text } = this.state.value;
    const words = text.trim();
    const page = await adapter.search(
      { ...(words && { text: words }), ...(organisation?.id && { organisationId: organisation.id }) },
      { signal, limit: pageSize, ...(after !== undefined && { after }) },
    );
    return { ...page, items: this.#known(page.items) };
  }

  #known(contacts: readonly Contact[]): readonly Contact[] {
    const announcement = this.#session.interaction.value?.announcement;
    return contacts.filter((contact) => !isOfAnother(contact, announcement));
  }

  #run(
    work: (adapter: ContactAdapter, signal: AbortSignal) => Promise<Page<Contact>>,
    settled: { done(page: Page<Contact>): void; failed(error: ContactError): void },
  ): void {
    const { source, definition } = this.#session;
    this.#task.run(async (signal) => work(await source.ready(), signal), settled, {
      deadlineMs: definition.deadlineMs ?? lookupDefaults.deadlineMs,
    });
  }

  #find(found: Found): void {
    this.state.set({ ...this.state.value, found });
  }

  #stop(): void {
    clearTimeout(this.#timer);
    this.#task.abandon();
  }
}

/** A source may give the same contact twice, as one that has the number and begins with it. */
function listed(contacts: readonly Contact[], { next }: Page<Contact>): Found {
  const distinct = new Map(contacts.map((contact) => [contact.id, contact]));
  const rest: Rest = next === undefined ? { status: 'none' } : { status: 'there', next };
  return { status: 'ready', contacts: [...distinct.values()], rest };
}
