import {
  checkContact,
  checkNote,
  ContactError,
  type Contact,
  type Note,
  type WriteOptions,
} from 'contact-card-widget';

/** What is kept, as one JSON text under one name of the `localStorage`. */
export interface Book {
  readonly contacts: readonly Contact[];
  readonly notes: readonly Note[];
  /** Of the latest writes. */
  readonly answers: readonly { readonly key: string; readonly answer?: Contact | Note }[];
}

/** What a write makes of the book, and answers. */
export interface Written<Answer> extends Pick<Book, 'contacts' | 'notes'> {
  readonly answer: Answer;
}

const rememberedAnswers = 100;

export class KeptBook {
  readonly #name: string;

  constructor(name: string) {
    this.#name = name;
  }

  read(): Book {
    const kept = inStorage(() => localStorage.getItem(this.#name));
    if (kept === null) return { contacts: [], notes: [], answers: [] };
    try {
      const { contacts, notes, answers } = JSON.parse(kept) as Book;
      return { contacts: contacts.map(checkContact), notes: notes.map(checkNote), answers };
    } catch (cause) {
      throw new ContactError('invalid', 'What this browser keeps under the name is no book', { cause });
    }
  }

  /**
   * One write after the other, of all tabs, so that none is made from what another is about to change. The answer is kept together with
   * what it tells of: a key that comes again is answered, and nothing is done. Where `change` throws, nothing is kept, the key neither.
   */
  async write<Answer extends Contact | Note | undefined>(
    { key, signal }: WriteOptions,
    change: (book: Book) => Written<Answer> | Promise<Written<Answer>>,
  ): Promise<Answer> {
    return navigator.locks.request(`book ${this.#name}`, { signal }, async () => {
      const before = this.read();
      const done = before.answers.find((each) => each.key === key);
      if (done) return done.answer as Answer;
      const { contacts, notes, answer } = await change(before);
      const answers = [...before.answers.slice(1 - rememberedAnswers), { key, ...(answer && { answer }) }];
      inStorage(() => localStorage.setItem(this.#name, JSON.stringify({ contacts, notes, answers })));
      return answer;
    });
  }
}

function inStorage<Result>(work: () => Result): Result {
  try {
    return work();
  } catch (cause) {
    const isFull = cause instanceof DOMException && cause.name === 'QuotaExceededError';
    const storage = isFull ? 'full' : 'refused';
    throw new ContactError('storage', 'This browser does not keep it', { cause, storage });
  }
}
