import type { Contact, ContactId } from '../../domain/contact.js';
import { ContactError } from '../../domain/contact-error.js';
import type { WriteOptions } from '../contact-adapter.js';

interface Write {
  readonly id: ContactId;
  /** Absent where what was written has been removed since. */
  readonly answer?: Promise<Contact>;
}

/** What each key has written, so that a repeated write answers as the first did. */
export class MemoryWrites {
  readonly #byKey = new Map<string, Write>();

  /** A write that fails has not happened: the same key may try again. */
  async once(id: ContactId, { key, signal }: WriteOptions, write: () => Promise<Contact>): Promise<Contact> {
    signal.throwIfAborted();
    const { answer } = this.#byKey.get(key) ?? this.#begin(key, id, write());
    if (answer) return answer;
    throw new ContactError('not-found', 'What this key has written has been removed');
  }

  /** Keeps only the keys of a contact: a write that comes late again must not bring back who was removed. */
  takeOut(id: ContactId): () => void {
    const taken = [...this.#byKey].filter(([, write]) => write.id === id);
    for (const [key] of taken) this.#byKey.set(key, { id });
    return () => {
      for (const [key, write] of taken) this.#byKey.set(key, write);
    };
  }

  #begin(key: string, id: ContactId, answer: Promise<Contact>): Write {
    const begun = { id, answer };
    this.#byKey.set(key, begun);
    answer.catch(() => this.#byKey.get(key) === begun && this.#byKey.delete(key));
    return begun;
  }
}
