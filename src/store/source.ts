import type { ContactAdapter } from '../adapters/contact-adapter.js';
import { ContactError } from '../domain/contact-error.js';
import { Observable } from './observable.js';

export type SourceState =
  /** → ready, failed */
  | { readonly status: 'opening' }
  | { readonly status: 'ready'; readonly adapter: ContactAdapter }
  /** Whoever asks next tries again. → opening */
  | { readonly status: 'failed'; readonly error: ContactError };

/** The adapter in use: opened once, before anybody rings. */
export class Source {
  readonly state = new Observable<SourceState>({ status: 'opening' });
  /** What the agent may call it: the file's or the database's name. */
  readonly name: string;
  /** Tells it from every other source of the origin. */
  readonly key: string;
  readonly #open: () => Promise<ContactAdapter>;
  #opening: Promise<ContactAdapter> | undefined;

  constructor(name: string, open: () => Promise<ContactAdapter>, key = name) {
    this.name = name;
    this.key = key;
    this.#open = open;
  }

  ready(): Promise<ContactAdapter> {
    if (!this.#opening) {
      this.#opening = this.#reopen();
      this.state.set({ status: 'opening' });
    }
    return this.#opening;
  }

  /** Whoever asks next opens it again; what is opening until then is of no interest. */
  close(): void {
    this.#opening = undefined;
  }

  #reopen(): Promise<ContactAdapter> {
    const opening = this.#open().then(
      (adapter) => {
        if (opening === this.#opening) this.state.set({ status: 'ready', adapter });
        return adapter;
      },
      (cause: unknown) => {
        const error = ContactError.from(cause);
        if (opening === this.#opening) {
          this.#opening = undefined;
          this.state.set({ status: 'failed', error });
        }
        throw error;
      },
    );
    return opening;
  }
}
