import { expect } from '@open-wc/testing';
import type { Contact } from '../../src/domain/contact.js';
import { readVCards } from '../../src/formats/vcard.js';

/** A card of these lines, ended as files end them. */
export const card = (version: '3.0' | '4.0', ...lines: string[]): string =>
  ['BEGIN:VCARD', `VERSION:${version}`, ...lines, 'END:VCARD', ''].join('\r\n');

/** The one contact of a card that has a name beside these lines. */
export function contactOf(version: '3.0' | '4.0', ...lines: string[]): Contact {
  const { contacts, refused } = readVCards(card(version, 'FN:Anna Lind', ...lines));
  expect(refused).to.deep.equal([]);
  return contacts[0]!;
}
