import type { CardProperty } from './card-property.js';
import { textOf } from './card-values.js';

/**
 * The properties of one card, to be taken by those who understand them. A reader answers undefined to what
 * it cannot use, which then stays: whatever nobody took ends among the contact's fields, and nothing is lost.
 */
export class CardProperties {
  readonly #left: Set<CardProperty>;
  readonly #named = new Map<string, CardProperty[]>();
  readonly #labels = new Map<string, string>();

  constructor(properties: readonly CardProperty[]) {
    this.#left = new Set(properties);
    for (const property of properties) {
      const named = this.#named.get(property.name);
      if (named) named.push(property);
      else this.#named.set(property.name, [property]);
      const label = property.name === 'x-ablabel' && textOf(property);
      if (property.group !== undefined && label) this.#labels.set(property.group, label);
    }
  }

  /** The most preferred property that can be read. */
  take<T>(name: string, read: (property: CardProperty) => T | undefined): T | undefined {
    for (const property of this.#leftOf(name).sort((a, b) => a.preference - b.preference)) {
      const value = read(property);
      if (value === undefined) continue;
      this.#left.delete(property);
      return value;
    }
    return undefined;
  }

  takeText(name: string): string | undefined {
    return this.take(name, textOf);
  }

  /** All that can be read, in the card's order. */
  takeAll<T>(name: string, read: (property: CardProperty) => T | undefined): T[] {
    return this.#leftOf(name).flatMap((property) => {
      const value = read(property);
      if (value === undefined) return [];
      this.#left.delete(property);
      return [value];
    });
  }

  /** What the person called it: Apple and Google keep that in a property of the same group. */
  labelOf({ group }: CardProperty): string | undefined {
    return group === undefined ? undefined : this.#labels.get(group);
  }

  get left(): readonly CardProperty[] {
    return [...this.#left];
  }

  #leftOf(name: string): CardProperty[] {
    return this.#named.get(name)?.filter((property) => this.#left.has(property)) ?? [];
  }
}
