/** Hands out values that no other contact has: a clash made by chance would look like a scenario. */
export class Unused {
  readonly #taken: Set<string>;

  constructor(taken: Iterable<string> = []) {
    this.#taken = new Set(taken);
  }

  /** The first free value that `make` comes up with; a taken one where a small range is all but used up. */
  take(make: () => string): string {
    let value = make();
    for (let tries = 0; tries < 200 && this.#taken.has(value); tries++) value = make();
    this.#taken.add(value);
    return value;
  }
}
