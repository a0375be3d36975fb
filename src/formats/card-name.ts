import type { Contact, ContactId, ContactOrganisation } from '../domain/contact.js';
import type { CardProperties } from './card-properties.js';
import type { CardProperty } from './card-property.js';
import { compact, componentsOf, wordsOf } from './card-values.js';

interface Named extends Pick<Contact, 'name' | 'organisation'> {
  /** Middle names, for which a contact has no member of its own. */
  readonly additionalName?: string;
}

/** Who the card is about: FN, else N, else ORG, else the first of the `others`. Undefined where all are empty. */
export function nameOf(card: CardProperties, others: readonly (string | undefined)[]): Named | undefined {
  const { inOrder, additionalName, ...parts } = card.take('n', readName) ?? {};
  const organisation = card.take('org', readOrganisation);
  const full = card.takeText('fn') ?? inOrder ?? organisation?.name ?? others.find(Boolean);
  if (!full) return undefined;
  const phonetic = phoneticOf(card, Boolean(parts.family && full.startsWith(parts.family)));
  return {
    name: { full, ...parts, ...compact({ phonetic }) },
    ...compact({ organisation, additionalName }),
  };
}

function readName(property: CardProperty) {
  const [family, given, additionalName, prefix, suffix] = wordsOf(property);
  const parts = { additionalName, given, family, prefix, suffix };
  const inOrder = nameInOrder(parts);
  return inOrder ? compact({ inOrder, ...parts }) : undefined;
}

interface NameParts {
  readonly prefix?: string | undefined;
  readonly given?: string | undefined;
  readonly additionalName?: string | undefined;
  readonly family?: string | undefined;
  readonly suffix?: string | undefined;
}

/** The full name of somebody of whom only the parts are told. */
export const nameInOrder = ({ prefix, given, additionalName, family, suffix }: NameParts): string =>
  [prefix, given, additionalName, family, suffix].filter(Boolean).join(' ');

function readOrganisation(property: CardProperty): ContactOrganisation | undefined {
  const [name, ...units] = componentsOf(property).filter(Boolean);
  const id = property.parameters.get('x-id') as ContactId | undefined;
  return name ? { name, ...compact({ id, department: units.join(' / ') }) } : undefined;
}

/** In the order of the written name, which in Chinese and Japanese begins with the family's. */
function phoneticOf(card: CardProperties, familyFirst: boolean): string {
  const given = card.takeText('x-phonetic-first-name');
  const family = card.takeText('x-phonetic-last-name');
  return phoneticInOrder(given, family, familyFirst);
}

export const phoneticInOrder = (
  given: string | undefined,
  family: string | undefined,
  familyFirst: boolean,
): string => (familyFirst ? [family, given] : [given, family]).filter(Boolean).join(' ');
