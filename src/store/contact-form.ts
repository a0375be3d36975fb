import type { ContactAdapter } from '../adapters/contact-adapter.js';
import { contactFields, type ContactField } from '../domain/contact-fields.js';
import {
  changesBetween,
  changesOf,
  type ContactFormValues,
  contactOf,
  formValuesOf,
  newFormValues,
  readFormValues,
  sameValues,
} from '../domain/contact-form-values.js';
import type { Contact, ContactDraft, ContactId } from '../domain/contact.js';
import { rebasedForm } from '../domain/rebased-form.js';
import { ContactError } from '../domain/contact-error.js';
import { type Definition, lookupDefaults } from '../domain/definition.js';
import { randomUuid } from '../domain/random-uuid.js';
import type { Draft } from './drafts.js';
import { LatestTask } from './latest-task.js';
import { Observable } from './observable.js';

export type ContactFormState =
  /** Nothing may be typed yet. → editing */
  | { readonly status: 'loading' }
  /** `error`: why the last try to save it came to nothing. → saving */
  | { readonly status: 'editing'; readonly error?: ContactError }
  /** → editing, conflict, saved */
  | { readonly status: 'saving' }
  /** Somebody has changed `base` to `theirs` meanwhile, and the agent to `mine`. → editing, saving */
  | { readonly status: 'conflict'; readonly base: Contact; readonly mine: Contact; readonly theirs: Contact }
  | { readonly status: 'saved' };

/** What is kept of a form that has not been saved. */
export interface ContactFormDraft {
  /** What was edited, with its revision; absent for a contact that is new. */
  readonly base?: Contact;
  readonly values: ContactFormValues;
  /** What was sent, under a key that saves once, and may have been saved although no answer has come. */
  readonly attempt?: { readonly key: string; readonly values: ContactFormValues };
  /** Contacts that have the same number or address, and are not the same all the same: so the agent says. */
  readonly apart?: readonly ContactId[];
}

/** By the names of a contact's parts. */
export interface ContactFormNews {
  /** They stand in the form as others have made them. */
  readonly taken: readonly string[];
  /** The agent has changed them, too: on saving it is decided. */
  readonly kept: readonly string[];
}

export interface ContactFormParts {
  readonly draft: Draft<ContactFormDraft>;
  /** What is edited; absent for a contact that is new. */
  readonly base: Contact | undefined;
  /** What a contact belongs to that is for it only. */
  readonly interaction: string;
  /** What is known of one that is new. */
  readonly known: Partial<ContactDraft>;
  readonly definition: Definition;
  readonly adapter: () => Promise<ContactAdapter>;
  readonly saved: (contact: Contact, created: boolean) => void;
  readonly failed: (error: ContactError) => void;
}

/** After these it is not known whether the source has written what it was sent. */
const unsettled = ['timeout', 'offline', 'unavailable', 'unexpected'];

export function readFormDraft(stored: unknown): ContactFormDraft | undefined {
  const draft = stored as Partial<ContactFormDraft> | undefined;
  return readFormValues(draft?.values) && (draft as ContactFormDraft);
}

/**
 * One contact that is being added or edited, for ever in one interaction. A save is a write: whatever rings
 * meanwhile, and wherever the card goes, it is brought to its end.
 */
export class ContactForm {
  readonly state = new Observable<ContactFormState>({ status: 'loading' });
  /** What stands in the form. */
  readonly values: Observable<ContactFormValues>;
  readonly draft: Draft<ContactFormDraft>;
  /** What others have changed since the agent began. */
  readonly news = new Observable<ContactFormNews>({ taken: [], kept: [] });
  readonly #parts: ContactFormParts;
  readonly #task = new LatestTask();
  #first: ContactFormDraft;
  readonly #unwatch: () => void;

  constructor(parts: ContactFormParts) {
    const { draft, base, known } = parts;
    this.#parts = parts;
    this.draft = draft;
    this.#first = { ...(base && { base }), values: base ? formValuesOf(base) : newFormValues(known) };
    this.values = new Observable(this.#current.values);
    this.#unwatch = draft.state.watch(() => this.#follow());
    this.#follow();
  }

  /** What is edited, as it was when that began; absent for a contact that is new. */
  get base(): Contact | undefined {
    return this.#current.base;
  }

  get fields(): ContactField[] {
    const { base, values } = this.#current;
    const full = values.texts['name.full'] ?? '';
    const hasFullName = full !== '' || formValuesOf(base ?? {}).texts['name.full'] !== '';
    return contactFields(this.#parts.definition.fields ?? [], { base, kind: values.kind, hasFullName });
  }

  /** Whether anything would be lost by leaving it. */
  get isChanged(): boolean {
    const { base, values, attempt } = this.#current;
    return attempt !== undefined || !sameValues(values, base ? formValuesOf(base) : this.#first.values);
  }

  /** Typed, or chosen. */
  change(values: ContactFormValues): void {
    if (this.state.value.status !== 'editing' || sameValues(values, this.values.value)) return;
    this.draft.write({ ...this.#current, values });
  }

  get apart(): readonly ContactId[] {
    return this.#current.apart ?? [];
  }

  /** These are somebody else, although a number or an address is theirs, too. */
  tellApart(contacts: readonly ContactId[]): void {
    const apart = [...new Set([...this.apart, ...contacts])];
    if (this.state.value.status === 'editing') this.draft.write({ ...this.#current, apart });
  }

  /** Somebody else has changed the contact. Nothing that the agent has typed is another thereby. */
  hear(theirs: Contact): void {
    this.draft.whenReady(() => {
      const { value } = this.state;
      if (value.status === 'conflict') this.state.set({ ...value, theirs });
      if (value.status === 'editing') this.#goOnFrom(theirs);
    });
  }

  /** The agent has left it. */
  end(): void {
    this.#unwatch();
  }

  /** Gives up what has not been saved. */
  discard(): void {
    if (this.state.value.status === 'saving') return;
    this.state.set({ status: 'editing' });
    this.news.set({ taken: [], kept: [] });
    void this.draft.discard();
  }

  save(): void {
    if (this.state.value.status !== 'editing') return;
    const attempt = this.#current.attempt ?? { key: randomUuid(), values: this.values.value };
    this.#run({ ...this.#current, attempt });
  }

  /** In a conflict: what the contact shall be, of mine and theirs. */
  resolve(merged: Contact): void {
    const { value } = this.state;
    if (value.status !== 'conflict') return;
    const values = formValuesOf(merged);
    this.#run({ base: value.theirs, values, attempt: { key: randomUuid(), values } });
  }

  get #current(): ContactFormDraft {
    return this.draft.value ?? this.#first;
  }

  get #written() {
    return { fields: this.fields, interaction: this.#parts.interaction };
  }

  /** What was sent may be what is heard of now: its answer says so. */
  #goOnFrom(theirs: Contact): void {
    const { base, values, attempt } = this.#current;
    if (!base || attempt) return;
    const mine = { ...base, ...changesOf(values, base, this.#written) };
    const { taken, kept, ...rest } = rebasedForm({ base, mine, theirs }, values);
    if (this.draft.value) this.draft.write({ ...this.draft.value, ...rest });
    this.#first = { base: theirs, values: formValuesOf(theirs) };
    this.#follow();
    const before = this.news.value;
    this.news.set({
      taken: [...new Set([...before.taken, ...taken])].filter((name) => !kept.includes(name)),
      kept,
    });
  }

  #follow(): void {
    this.values.set(this.#current.values);
    const isLoading = this.draft.state.value.status === 'loading';
    if (!isLoading && this.state.value.status === 'loading') this.state.set({ status: 'editing' });
  }

  #run(sent: ContactFormDraft): void {
    this.state.set({ status: 'saving' });
    this.draft.write(sent);
    const { definition } = this.#parts;
    this.#task.run(
      (signal) => this.#write(sent, signal),
      { done: (contact) => this.#finish(contact), failed: (error) => this.#failed(error) },
      { deadlineMs: definition.deadlineMs ?? lookupDefaults.deadlineMs },
    );
  }

  /** The key is on the disk before it is used: after a reload the same write is no second one. */
  async #write({ base, attempt }: ContactFormDraft, signal: AbortSignal): Promise<Contact> {
    const { key, values } = attempt!;
    await this.draft.keep();
    const { editing } = await this.#parts.adapter();
    signal.throwIfAborted();
    if (!editing) throw new ContactError('forbidden', 'This source changes nothing');
    return base
      ? editing.update(base, changesOf(values, base, this.#written), { key, signal })
      : editing.create(contactOf(values, this.#parts.known, this.#written), { key, signal });
  }

  /** What was typed after a try that was not answered is what is saved next. */
  #finish(contact: Contact): void {
    const { base, values, attempt } = this.#current;
    if (attempt && !sameValues(values, attempt.values)) {
      const begun = base ?? this.#parts.known;
      const since = changesBetween([attempt.values, values], begun, this.#written);
      const next = formValuesOf({ ...contact, ...since });
      this.#run({ base: contact, values: next, attempt: { key: randomUuid(), values: next } });
      return;
    }
    const created = this.#first.base === undefined;
    // The card goes back first: a view that is emptied before it is replaced loses the focus.
    this.#parts.saved(contact, created);
    this.state.set({ status: 'saved' });
    void this.draft.discard();
  }

  #failed(error: ContactError): void {
    const { base, values } = this.#current;
    // What was erased meanwhile is not kept anew.
    if (this.draft.value && !unsettled.includes(error.code))
      this.draft.write({ ...(base && { base }), values });
    if (error.code === 'conflict' && error.current && base) {
      const mine = { ...base, ...changesOf(values, base, this.#written) };
      this.state.set({ status: 'conflict', base, mine, theirs: error.current });
      return;
    }
    this.state.set({ status: 'editing', error });
    this.#parts.failed(error);
  }
}
