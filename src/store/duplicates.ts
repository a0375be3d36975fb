import type { ContactAdapter } from '../adapters/contact-adapter.js';
import { isOfAnother } from '../domain/announcement.js';
import { isSameEmail, isSamePhone } from '../domain/agreement.js';
import { contactOf, type ContactFormValues, type FormRow } from '../domain/contact-form-values.js';
import { readNumbers } from '../domain/contact-numbers.js';
import type { Contact, ContactEmail, ContactId, ContactPhone } from '../domain/contact.js';
import type { ContactError } from '../domain/contact-error.js';
import { lookupDefaults } from '../domain/definition.js';
import { isReachable, parseReadings, type Identity } from '../domain/identity.js';
import { randomUuid } from '../domain/random-uuid.js';
import type { ContactForm } from './contact-form.js';
import { LatestTask } from './latest-task.js';
import { Observable } from './observable.js';
import type { Session } from './session.js';
import { updateAnew } from './update-anew.js';

/** Milliseconds without a keystroke after which the source is asked. */
const pause = 300;

/** Of so many contacts at most. */
const limit = 5;

export interface DuplicatesState {
  /** What stands in the form, its numbers read. */
  readonly typed: Contact | undefined;
  /** Contacts that surely have one of its numbers or addresses. */
  readonly found: readonly Contact[];
  readonly sharing: Sharing;
}

export type Sharing =
  /** → writing */
  | { readonly status: 'none' }
  /** → none, failed */
  | { readonly status: 'writing' }
  /** → writing */
  | { readonly status: 'failed'; readonly error: ContactError };

const none = { status: 'none' } as const;

/** Who has a number or an address already that is being typed into a form. */
export class Duplicates {
  readonly state = new Observable<DuplicatesState>({ typed: undefined, found: [], sharing: none });
  readonly #session: Session;
  readonly #form: ContactForm;
  readonly #task = new LatestTask();
  /** By what is written, which the same key writes once. */
  readonly #keys = new Map<string, string>();
  readonly #unwatch: () => void;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** What `found` is the answer to. */
  #asked = '';

  constructor(session: Session, form: ContactForm) {
    this.#session = session;
    this.#form = form;
    this.#unwatch = form.values.watch(() => this.#follow());
    this.#follow();
  }

  /** Those that nothing has been said about yet: neither that they are others, nor that both have it. */
  get open(): readonly Contact[] {
    const { typed, found } = this.state.value;
    const { apart } = this.#form;
    if (!typed) return [];
    return found.filter((contact) => !apart.includes(contact.id) && !isShared(typed, contact));
  }

  /** Both have it: a switchboard, a family's number. It never chooses a contact by itself any more. */
  share(contact: Contact): void {
    const { typed, sharing } = this.state.value;
    if (!typed || sharing.status === 'writing') return;
    this.#form.change(withShared(this.#form.values.value, typed, contact));
    const { source, definition, interaction } = this.#session;
    const interactionId = interaction.value?.announcement.interactionId;
    const change = JSON.stringify([contact.id, contact.revision, sharedWith(contact, typed)]);
    const key = this.#keys.get(change) ?? randomUuid();
    this.#keys.set(change, key);
    const work = async (signal: AbortSignal) =>
      updateAnew(await source.ready(), contact, (current) => sharedWith(current, typed), { key, signal });
    this.#set({ typed: { ...typed, ...sharedWith(typed, contact) }, sharing: { status: 'writing' } });
    // A write: it comes to its end, whatever is typed meanwhile.
    new LatestTask().run(
      work,
      {
        done: (saved) => {
          const replaced = this.state.value.found.map((each) => (each.id === saved.id ? saved : each));
          this.#set({ sharing: none, found: replaced });
          this.#session.saved(saved);
          this.#session.notify({ type: 'saved', contactId: saved.id, interactionId, created: false });
        },
        failed: (error) => {
          this.#set({ sharing: { status: 'failed', error } });
          this.#session.notify({ type: 'error', error });
        },
      },
      { deadlineMs: definition.deadlineMs ?? lookupDefaults.deadlineMs },
    );
  }

  /** The agent has left the form. */
  end(): void {
    this.#unwatch();
    clearTimeout(this.#timer);
    this.#task.abandon();
  }

  #follow(): void {
    clearTimeout(this.#timer);
    this.#task.abandon();
    if (this.#texts().length > 0) this.#timer = setTimeout(() => this.#check(), pause);
    else {
      this.#asked = '';
      this.#set({ found: [] });
    }
  }

  #check(): void {
    const { source, definition } = this.#session;
    const texts = this.#texts();
    const question = JSON.stringify(texts);
    this.#task.run(
      async (signal) => {
        const typed = await this.#read();
        const isKnown = question === this.#asked;
        return { typed, found: isKnown ? undefined : await this.#find(texts, await source.ready(), signal) };
      },
      {
        done: ({ typed, found }) => {
          this.#asked = question;
          this.#set({ typed, ...(found && { found, sharing: none }) });
        },
        // Who has it is good to know, and nothing that saving has to wait for.
        failed: () => this.#set({ found: [] }),
      },
      { deadlineMs: definition.deadlineMs ?? lookupDefaults.deadlineMs },
    );
  }

  async #find(
    texts: readonly string[],
    adapter: ContactAdapter,
    signal: AbortSignal,
  ): Promise<readonly Contact[]> {
    const { definition } = this.#session;
    const readings = await Promise.all(texts.map(async (text) => parseReadings(text, definition)));
    const identities = readings.flat().filter((identity) => isReachable(identity) && isSure(identity));
    signal.throwIfAborted();
    if (identities.length === 0) return [];
    // Somebody may have added the contact since the interaction was looked up.
    const { matches } = await adapter.find(identities, { signal, limit, fresh: true });
    const sure = matches.filter(({ certainty, contact }) => certainty !== 'maybe' && this.#isOther(contact));
    return [...new Map(sure.map(({ contact }) => [contact.id, contact])).values()];
  }

  #isOther(contact: Contact): boolean {
    const announcement = this.#session.interaction.value?.announcement;
    return contact.id !== this.#form.base?.id && !isOfAnother(contact, announcement);
  }

  /** What a contact that is edited has had all along is no news. */
  #texts(): string[] {
    const { base, values } = this.#form;
    const { phones, emails } = values.value;
    const rows: readonly FormRow<ContactPhone | ContactEmail>[] = [...phones, ...emails];
    const isNews = ({ was, now }: (typeof rows)[number]) =>
      !now.handle && (!base || now.value !== was?.value);
    return rows
      .filter(isNews)
      .map(({ now }) => now.value.trim())
      .filter(Boolean);
  }

  async #read(): Promise<Contact> {
    const { base, fields, draft, values } = this.#form;
    const written = { fields, interaction: draft.key.interaction };
    const typed = { id: '' as ContactId, ...contactOf(values.value, base ?? {}, written) };
    const [read = typed] = await readNumbers([typed], this.#session.definition.region);
    return read;
  }

  #set(change: Partial<DuplicatesState>): void {
    this.state.set({ ...this.state.value, ...change });
  }
}

const isSure = (identity: Identity): boolean => identity.kind !== 'phone' || !identity.maybe;

/** Whether all that both have is known to be both's; of what is masked it is not seen. */
function isShared(typed: Contact, known: Contact): boolean {
  const phones = typed.phones.flatMap((phone) =>
    known.phones.filter((each) => isSamePhone(each, phone)).map((each) => each.shared && phone.shared),
  );
  const emails = typed.emails.flatMap((email) =>
    known.emails.filter((each) => isSameEmail(each, email)).map((each) => each.shared && email.shared),
  );
  const same = [...phones, ...emails];
  return same.length > 0 && same.every(Boolean);
}

/** What of a contact is to change so that all that another has, too, is shared. */
function sharedWith(current: Contact, other: Contact): Pick<Contact, 'phones' | 'emails'> | undefined {
  const phones = shareAll(current.phones, other.phones, isSamePhone);
  const emails = shareAll(current.emails, other.emails, isSameEmail);
  return phones === current.phones && emails === current.emails ? undefined : { phones, emails };
}

/** The same list where there is nothing to change. */
function shareAll<Value extends { readonly shared?: boolean }>(
  values: readonly Value[],
  others: readonly Value[],
  isSame: (one: Value, other: Value) => boolean,
): readonly Value[] {
  const isToShare = (value: Value) => !value.shared && others.some((other) => isSame(value, other));
  return values.some(isToShare)
    ? values.map((value) => (isToShare(value) ? { ...value, shared: true } : value))
    : values;
}

/** The form's rows that a contact has, too. */
function withShared(
  values: ContactFormValues,
  typed: Contact,
  { phones, emails }: Contact,
): ContactFormValues {
  const read = (row: ContactPhone) => typed.phones.find(({ value }) => value === row.value.trim()) ?? row;
  const share = <Value>(row: FormRow<Value>) => ({ ...row, now: { ...row.now, shared: true } });
  return {
    ...values,
    phones: values.phones.map((row) =>
      phones.some((each) => isSamePhone(each, read(row.now))) ? share(row) : row,
    ),
    emails: values.emails.map((row) =>
      emails.some((each) => isSameEmail(each, row.now)) ? share(row) : row,
    ),
  };
}
