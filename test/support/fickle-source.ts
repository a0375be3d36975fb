import type { ContactAdapter, WriteOptions } from '../../src/adapters/contact-adapter.js';
import type { MemoryAdapter } from '../../src/adapters/memory/memory-adapter.js';
import { ContactError } from '../../src/domain/contact-error.js';

/** `deaf`: does what it is asked to, and the answer is lost. */
export type Mood = 'online' | 'offline' | 'slow' | 'failing' | 'deaf';

interface Answer {
  readonly id: string;
  readonly revision?: string;
}

/** A source elsewhere: it is not always there, and it takes down what has been done to it, each time that it is done. */
export class FickleSource {
  mood: Mood = 'online';
  /** Milliseconds, while it is slow. */
  latency = () => 0;
  /** What was written, in the order in which it was done. */
  readonly done: string[] = [];
  readonly adapter: ContactAdapter;
  readonly #seen = new Set<string>();

  constructor(memory: MemoryAdapter) {
    const { editing, notes, messaging } = memory;
    const { writing } = notes;
    this.adapter = {
      find: (identities, options) => this.#ask(() => memory.find(identities, options)),
      get: (id, options) => this.#ask(() => memory.get(id, options)),
      search: (query, options) => this.#ask(() => memory.search(query, options)),
      editing: {
        create: (draft, options) =>
          this.#write(draft.name.full, options, () => editing.create(draft, options)),
        update: (contact, changes, options) =>
          this.#write(changes.title ?? '', options, () => editing.update(contact, changes, options)),
        remove: (id, options) => this.#ask(() => editing.remove(id, options)),
      },
      notes: {
        list: (about, options) => this.#ask(() => notes.list(about, options)),
        writing: {
          add: (draft, options) => this.#write(draft.text, options, () => writing.add(draft, options)),
          update: (note, changes, options) =>
            this.#write(changes.text ?? '', options, () => writing.update(note, changes, options)),
          remove: (note, options) => this.#ask(() => writing.remove(note, options)),
        },
      },
      messaging: {
        channels: messaging.channels,
        send: (draft, options) => this.#write(draft.text, options, () => messaging.send(draft, options)),
        list: (about, options) => this.#ask(() => messaging.list(about, options)),
      },
    };
  }

  async #ask<Result>(work: () => Promise<Result>): Promise<Result> {
    const { mood } = this;
    if (mood === 'offline') throw new ContactError('offline', 'No network');
    if (mood === 'failing') throw new ContactError('unavailable', 'It answered 503');
    if (mood === 'slow') await new Promise((resolve) => setTimeout(resolve, this.latency()));
    const result = await work();
    if (mood === 'deaf') throw new ContactError('offline', 'The connection was cut');
    return result;
  }

  #write<Result extends Answer>(
    text: string,
    { key }: WriteOptions,
    work: () => Promise<Result>,
  ): Promise<Result> {
    if (!key) throw new Error('A write without a key');
    return this.#ask(async () => {
      const answer = await work();
      // The same again where it had been done before.
      const state = `${answer.id} ${answer.revision ?? ''}`;
      if (!this.#seen.has(state)) this.done.push(text);
      this.#seen.add(state);
      return answer;
    });
  }
}
