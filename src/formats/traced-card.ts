import type { Contact, ContactId } from '../domain/contact.js';
import { contactOf } from './card-contact.js';
import type { CardDocument, CardLine } from './card-document.js';
import { CardProperties } from './card-properties.js';
import { parseProperty, type CardProperty } from './card-property.js';
import { textOf } from './card-values.js';

/** A card as its lines tell it, and which line tells what. */
export interface TracedCard {
  /** Without what is in `X-CONTACT-REST`; undefined where the lines name nobody. */
  readonly contact: Contact | undefined;
  readonly properties: CardProperties;
  /** The lines that members were read from, by the name of the property, in the order of what they tell. */
  taken(name: string): CardLine[];
  /** The lines that nobody took, which end among the fields. */
  readonly left: readonly CardLine[];
}

export const restProperty = 'x-contact-rest';

export function traceCard(document: CardDocument): TracedCard {
  const lines = new Map(document.lines.map((line) => [line.property, line]));
  const told = [...lines.keys()].filter(({ name }) => name !== restProperty);
  const properties = new TracedProperties(told);
  const linesOf = (found: readonly CardProperty[]) => found.map((property) => lines.get(property)!);
  properties.take('uid', textOf);
  const contact = readContact(properties);
  return {
    contact,
    properties,
    taken: (name) => linesOf(properties.taken(name)),
    left: linesOf(properties.left),
  };
}

function readContact(properties: CardProperties): Contact | undefined {
  try {
    return contactOf(properties, 'card' as ContactId);
  } catch {
    return undefined;
  }
}

class TracedProperties extends CardProperties {
  readonly #taken = new Map<string, CardProperty[]>();

  taken(name: string): readonly CardProperty[] {
    return this.#taken.get(name) ?? [];
  }

  override take<T>(name: string, read: (property: CardProperty) => T | undefined): T | undefined {
    return super.take(name, this.#traced(name, read));
  }

  override takeAll<T>(name: string, read: (property: CardProperty) => T | undefined): T[] {
    return super.takeAll(name, this.#traced(name, read));
  }

  #traced<T>(name: string, read: (property: CardProperty) => T | undefined) {
    return (property: CardProperty): T | undefined => {
      const value = read(property);
      if (value !== undefined) this.#taken.set(name, [...this.taken(name), property]);
      return value;
    };
  }
}

/** What lines say of somebody who has a name; undefined where one of them is none. */
export function traceLines(lines: readonly (CardProperty | undefined)[]): Contact | undefined {
  const properties = lines.flatMap((line) => line ?? []);
  return properties.length < lines.length
    ? undefined
    : readContact(new CardProperties([somebody, ...properties]));
}

const somebody = parseProperty('FN:somebody', { isOld: false, isGuessed: false });
