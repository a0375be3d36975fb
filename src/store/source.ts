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
  readonly #open: () => Promise<ContactAdapter>;
  #opening: Promise<ContactAdapter> | undefined;

  constructor(name: string, open: () => Promise<ContactAdapter>) {
    this.name = name;
    this.#open = open;
  }

  ready(): Promise<ContactAdapter> {
    this.#opening ??= this.#reopen();
    return this.#opening;
  }

  /** Whoever asks next opens it again. */
  close(): void {
    this.#opening = undefined;
  }

  async #reopen(): Promise<ContactAdapter> {
    this.state.set({ status: 'opening' });
    try {
      const adapter = await this.#open();
      this.state.set({ status: 'ready', adapter });
      return adapter;
    } catch (cause) {
      const error = ContactError.from(cause);
      this.#opening = undefined;
      this.state.set({ status: 'failed', error });
      throw error;
    }
  }
}
