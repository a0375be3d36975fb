/** A value that tells its watchers when it is replaced. */
export class Observable<Value> {
  #value: Value;
  readonly #watchers = new Set<(value: Value) => void>();

  constructor(value: Value) {
    this.#value = value;
  }

  get value(): Value {
    return this.#value;
  }

  /** A watcher that replaces the value itself has the last word: nobody hears of the former one after it. */
  set(value: Value): void {
    if (Object.is(value, this.#value)) return;
    this.#value = value;
    for (const watcher of [...this.#watchers])
      if (Object.is(value, this.#value) && this.#watchers.has(watcher)) watcher(value);
  }

  /** Called with every later value, not with the present one. Returns what ends the watching. */
  watch(watcher: (value: Value) => void): () => void {
    this.#watchers.add(watcher);
    return () => this.#watchers.delete(watcher);
  }
}
