/** Whoever wants to hear of every change. */
export class Watchers {
  readonly #watchers = new Set<() => void>();

  /** Until what this returns is called. */
  watch(changed: () => void): () => void {
    this.#watchers.add(changed);
    return () => this.#watchers.delete(changed);
  }

  tell(): void {
    for (const changed of [...this.#watchers]) changed();
  }
}
