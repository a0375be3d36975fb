import type { ContactCardElement } from '../src/index.js';
import { attributeNames } from './attributes.js';

export interface WrittenAttribute {
  readonly name: string;
  /** `undefined`: it is enough that the attribute is there. */
  readonly value: string | undefined;
}

/** The attributes that a card has, in the order of the table. */
export function attributesOf(card: ContactCardElement): WrittenAttribute[] {
  return attributeNames
    .filter((name) => card.hasAttribute(name))
    .map((name) => ({ name, value: card.getAttribute(name) || undefined }));
}

/** A card as it is written into a page. */
export function htmlOf(card: ContactCardElement): string {
  const attributes = attributesOf(card).map(({ name, value }) =>
    value === undefined ? `\n  ${name}` : `\n  ${name}="${escaped(value)}"`,
  );
  return `<contact-card${attributes.join('')}\n></contact-card>`;
}

export const escaped = (value: string) => value.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
