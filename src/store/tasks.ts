import type { Contact, ContactDraft, ContactOrganisation } from '../domain/contact.js';
import type { Lookup } from './lookup.js';
import type { LookupState } from './lookup-state.js';
import { Observable } from './observable.js';

/** What the agent does in place of looking at the card. */
export type Task =
  /** A new contact, of which this is known already. */
  | { readonly kind: 'create'; readonly known: Partial<ContactDraft> }
  | { readonly kind: 'edit'; readonly contact: Contact }
  /** To the contact on the card, or to one of the interaction's. */
  | { readonly kind: 'message' }
  /** Looks through the contacts: to add what the interaction brought to one of them, or those of an organisation. */
  | { readonly kind: 'find'; readonly organisation?: ContactOrganisation };

/**
 * Where the agent is in a card: each interaction has its own tasks, and comes back with them. One that was begun
 * from another leads back to it. Somebody else on the card ends them; what was typed is a draft, and is kept.
 */
export class Tasks {
  readonly current = new Observable<Task | undefined>(undefined);
  readonly #begun = new WeakMap<Lookup, readonly Task[]>();
  readonly #begunIn = new WeakMap<Task, Lookup>();
  readonly #subjects = new WeakMap<Lookup, string>();
  #lookup: Lookup | undefined;
  #closed: Task | undefined;

  /** What is open already is open: its opener may stand beside it. */
  open(task: Task): void {
    this.#closed = undefined;
    const { value } = this.current;
    if (value && subjectOfTask(value) === subjectOfTask(task)) return;
    if (this.#lookup) this.#begunIn.set(task, this.#lookup);
    this.#put([...this.#all, task]);
  }

  /** Back to where the agent was before; of another interaction, when that is back. */
  close(task = this.current.value): void {
    const lookup = task && this.#begunIn.get(task);
    if (!lookup) return;
    this.#closed = task;
    this.#begun.set(
      lookup,
      (this.#begun.get(lookup) ?? []).filter((each) => each !== task),
    );
    this.#show();
  }

  /** What the agent has just come back from, for the focus to return to what had led there: told once. */
  takeClosed(): Task | undefined {
    const closed = this.#closed;
    this.#closed = undefined;
    return closed;
  }

  /** Back to the contact. */
  closeAll(): void {
    this.#put([]);
  }

  /** Another interaction comes onto the card, or none. */
  enter(lookup: Lookup | undefined): void {
    this.#lookup = lookup;
    this.#closed = undefined;
    this.#show();
  }

  /** What the card shows of the interaction on it. */
  follow(state: LookupState): void {
    if (!this.#lookup) return;
    const subject = subjectOf(state);
    if (this.#subjects.get(this.#lookup) === subject) return;
    this.#subjects.set(this.#lookup, subject);
    this.#put([]);
  }

  get #all(): readonly Task[] {
    return (this.#lookup && this.#begun.get(this.#lookup)) ?? [];
  }

  #put(tasks: readonly Task[]): void {
    if (!this.#lookup) return;
    this.#begun.set(this.#lookup, tasks);
    this.#show();
  }

  #show(): void {
    const task = this.#all.at(-1);
    if (task !== this.current.value) this.current.set(task);
  }
}

const subjectOfTask = (task: Task): string => {
  switch (task.kind) {
    case 'edit':
      return `edit ${task.contact.id}`;
    case 'find':
      return `find ${task.organisation?.id}`;
    case 'create':
      return `create ${JSON.stringify(task.known)}`;
    case 'message':
      return 'message';
  }
};

const subjectOf = (state: LookupState): string =>
  state.status === 'selected' ? `selected ${state.contact.id}` : state.status;
