import { expect } from '@open-wc/testing';
import type { Contact } from '../../src/domain/contact.js';
import { readVCards } from '../../src/formats/vcard.js';

/** A card of these lines, ended as files end them. */
export const card = (version: '2.1' | '3.0' | '4.0', ...lines: string[]): string =>
  ['BEGIN:VCARD', `VERSION:${version}`, ...lines, 'END:VCARD', ''].join('\r\n');

/** The one contact of a card that has a name beside these lines. */
export function contactOf(version: '2.1' | '3.0' | '4.0', ...lines: string[]): Contact {
  const { contacts, refused } = readVCards(card(version, 'FN:Anna Lind', ...lines));
  expect(refused).to.deep.equal([]);
  return contacts[0]!;
}

/** What lines mean for one member of the contact; `undefined` where it has no such member. */
type Cases<Key extends keyof Contact> = [
  sentence: string,
  lines: string[],
  expected: Contact[Key] | undefined,
][];

export function describeMember<Key extends keyof Contact>(member: Key, cases: Cases<Key>): void {
  describe(`A vCard's ${member}`, () => {
    for (const [sentence, lines, expected] of cases) {
      it(sentence, () => expect(contactOf('3.0', ...lines)[member]).to.deep.equal(expected));
    }
  });
}
