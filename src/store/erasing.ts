import type { Contact } from '../domain/contact.js';
import { ContactError } from '../domain/contact-error.js';
import { lookupDefaults, type Definition } from '../domain/definition.js';
import { Erasure } from './erasure.js';
import type { Notice } from './notice.js';
import { Observable } from './observable.js';
import type { Source } from './source.js';

export type EraseQuestion =
  /** → asking */
  | { readonly status: 'none' }
  /** The first question. → confirming; none, by the agent or because something else comes onto the card */
  | { readonly status: 'asking'; readonly asked: Asked }
  /** The second. → none, with an erasure under way or without */
  | { readonly status: 'confirming'; readonly asked: Asked };

/** The one contact that a question is about. */
interface Asked {
  readonly contact: Contact;
  readonly interactionId: string | undefined;
}

interface ErasingContext {
  readonly source: Source;
  readonly definition: Definition;
  readonly notify: (notice: Notice) => void;
  /** The source holds the contact no more, or again. */
  readonly changed: (contact: Contact) => void;
}

const none = { status: 'none' } as const;

/** Contacts that the agent erases, each after two questions, and may put back until the page is left. */
export class Erasing {
  readonly question = new Observable<EraseQuestion>(none);
  /** Those of the agent at the card: under way, failed, or to be undone. The latest comes last. */
  readonly erasures = new Observable<readonly Erasure[]>([]);
  readonly #context: ErasingContext;
  #all: readonly Erasure[] = [];
  #agentId: string | undefined;

  constructor(context: ErasingContext) {
    this.#context = context;
  }

  /** Whether the source can do it, and the installation allows it. */
  get isPossible(): boolean {
    const { source, definition } = this.#context;
    const { value } = source.state;
    const isOffered = value.status === 'ready' && value.adapter.editing?.remove !== undefined;
    const isAllowed = definition.allow?.includes('delete') ?? true;
    return isOffered && isAllowed;
  }

  ask(contact: Contact, interactionId: string | undefined): void {
    const isUnderWay = this.#all.some((each) => each.contact.id === contact.id && each.isUnderWay);
    if (this.isPossible && !isUnderWay)
      this.question.set({ status: 'asking', asked: { contact, interactionId } });
  }

  confirm(): void {
    const { value } = this.question;
    if (value.status === 'asking') this.question.set({ ...value, status: 'confirming' });
  }

  cancel(): void {
    this.question.set(none);
  }

  erase(): void {
    const { value } = this.question;
    if (value.status !== 'confirming') return;
    this.cancel();
    this.#begin(value.asked);
  }

  /** Gives the undo up, too: from here on nobody can put the contact back. */
  dismiss(erasure: Erasure): void {
    this.#keep(this.#all.filter((each) => each !== erasure));
  }

  /** Another agent's erasures are hidden until that agent is back; a question is theirs alone. */
  serve(agentId: string | undefined): void {
    if (agentId === this.#agentId) return;
    this.#agentId = agentId;
    this.cancel();
    this.#keep(this.#all);
  }

  /** What is under way still comes to its end, and the host hears of it. */
  clear(): void {
    this.cancel();
    this.#keep([]);
  }

  #begin({ contact, interactionId }: Asked): void {
    const { source, definition } = this.#context;
    const erasure = new Erasure({
      ...{ contact, interactionId, agentId: this.#agentId },
      deadlineMs: definition.deadlineMs ?? lookupDefaults.deadlineMs,
      remove: async (signal) => {
        const { editing } = await source.ready();
        signal.throwIfAborted();
        if (!editing?.remove) throw new ContactError('forbidden', 'This source erases nothing');
        return editing.remove(contact.id, { signal });
      },
    });
    const others = this.#all.filter((each) => each.contact.id !== contact.id);
    erasure.state.watch(() => this.#follow(erasure));
    erasure.erase();
    this.#keep([...others, erasure]);
  }

  #follow(erasure: Erasure): void {
    const { contact, interactionId, state } = erasure;
    const { notify, changed } = this.#context;
    const { value } = state;
    const isDone = value.status === 'erased' || value.status === 'restored';
    this.#keep(this.#all.filter((each) => each !== erasure || value.status !== 'restored'));
    if ('error' in value) notify({ type: 'error', error: value.error });
    if (!isDone) return;
    changed(contact);
    const type = value.status === 'erased' ? 'deleted' : 'restored';
    notify({ type, contactId: contact.id, interactionId });
  }

  #keep(all: readonly Erasure[]): void {
    this.#all = all;
    this.erasures.set(all.filter(({ agentId }) => agentId === this.#agentId));
  }
}
