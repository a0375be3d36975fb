import type { ContactAdapter } from '../../src/adapters/contact-adapter.js';
import { withOutbox } from '../../src/adapters/with-outbox.js';
import type { Contact } from '../../src/domain/contact.js';
import type { Note } from '../../src/domain/note.js';
import { present, signal } from '../../src/testing/adapter-case.js';
import type { FickleSource } from './fickle-source.js';
import { contactNamed } from './contacts.js';

const author = { id: 'marta', name: 'Marta' };
const at = '2026-03-05T12:00:00Z';

/** A tab in which an agent works with contacts that nobody else works with just then. */
export class OutboxDesk {
  readonly made: string[] = [];
  readonly #source: FickleSource;
  readonly #name: string;
  readonly #people: Contact[];
  readonly #notes = new Map<string, Note>();
  #adapter: ContactAdapter;

  constructor(source: FickleSource, name: string, people: readonly Contact[]) {
    this.#source = source;
    this.#name = name;
    this.#people = [...people];
    this.#adapter = this.#open();
  }

  get outbox() {
    return present(this.#adapter.outbox);
  }

  /** As if the page were loaded anew: of what it knew only the desk database is left. */
  reload(): void {
    this.close();
    this.#adapter = this.#open();
  }

  close(): void {
    this.#adapter.close?.();
  }

  /** One write about somebody, chosen by a number from 0 to 1; its text says about whom it is. */
  async write(chance: number): Promise<void> {
    const person = Math.floor(chance * 997) % this.#people.length;
    const kinds = [this.#create, this.#update, this.#update, this.#addNote, this.#changeNote, this.#send];
    await kinds[Math.floor(chance * kinds.length)]?.call(this, person);
  }

  async #create(): Promise<void> {
    const person = this.#people.length;
    const { id: _, ...draft } = contactNamed(this.#text(person), '+46701740605');
    this.#people.push(await present(this.#adapter.editing).create(draft, this.#options));
  }

  async #update(person: number): Promise<void> {
    const title = this.#text(person);
    const editing = present(this.#adapter.editing);
    this.#people[person] = await editing.update(this.#person(person), { title }, this.#options);
  }

  async #addNote(person: number): Promise<void> {
    const about = { contactIds: [this.#person(person).id], interactionId: `of ${this.#name}` };
    const draft = { ...{ at, author, ...about }, text: this.#text(person), recipients: [] };
    const note = await present(this.#adapter.notes?.writing).add(draft, this.#options);
    this.#notes.set(`${person}`, note);
  }

  async #changeNote(person: number): Promise<void> {
    const note = this.#notes.get(`${person}`);
    if (!note) return this.#addNote(person);
    const writing = present(this.#adapter.notes?.writing);
    this.#notes.set(`${person}`, await writing.update(note, { text: this.#text(person) }, this.#options));
  }

  async #send(person: number): Promise<void> {
    const draft = {
      ...{ channel: 'sms' as const, to: '+46701740605', at, author },
      ...{ contactId: this.#person(person).id, text: this.#text(person) },
    };
    await present(this.#adapter.messaging).send(draft, this.#options);
  }

  #person(person: number): Contact {
    return present(this.#people[person]);
  }

  get #options() {
    return { signal, key: crypto.randomUUID() };
  }

  #text(person: number): string {
    const text = `${this.#name}-${person}: ${this.made.length}`;
    this.made.push(text);
    return text;
  }

  #open(): ContactAdapter {
    const owner = () => 'marta';
    return withOutbox(this.#source.adapter, { source: 'crm', owner, patienceMs: 15, deadlineMs: 40 });
  }
}
