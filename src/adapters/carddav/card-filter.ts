import type { Identity, ReachableIdentity } from '../../domain/identity.js';
import { isReachable } from '../../domain/identity.js';
import { nationalDigits } from '../../domain/last-digits.js';
import type { XmlElement } from './webdav.js';

/**
 * Everybody who may have one of the identities, in words of an addressbook-query (RFC 6352, 10.5): more than have it, for
 * a server compares texts, and knows no numbers. Undefined where none can be looked up.
 */
export function cardsThatMayHave(identities: readonly Identity[]): XmlElement | undefined {
  const filters = identities.filter(isReachable).flatMap(filtersOf);
  return filters.length > 0 ? { _attributes: { test: 'anyof' }, 'card:prop-filter': filters } : undefined;
}

export const cardOfUid = (uid: string): XmlElement => ({
  'card:prop-filter': [filterOf('UID', [uid], 'equals')],
});

/** One of them is in each card, by its version. */
export const everyCard: XmlElement = {
  _attributes: { test: 'anyof' },
  'card:prop-filter': ['FN', 'N'].map((name) => filterOf(name, [])),
};

/** What a vCard has no property for stands in one of ours, see `writeVCard`. */
const filtersOf = (identity: ReachableIdentity): XmlElement[] =>
  identity.kind === 'email'
    ? [filterOf('EMAIL', plainParts(identity.value)), filterOf('X-CONTACT-REST', ['"emails":'])]
    : [...numberFilters(identity), filterOf('X-CONTACT-REST', ['"phones":'])];

/** The text between what is escaped, or is another letter to another program. */
const plainParts = (address: string): string[] => address.split(/[^!-~]|[\\,;]/).filter(Boolean);

/** Zeros of the scripts whose digits people dial in, beside ASCII; the others follow each. */
const zeros = [...'٠۰०০੦૦௦๐໐၀០０'];

/**
 * A number may be typed with any separators, without its country, and in the digits of other scripts; only which digits
 * are among its last ones is certain. Of other scripts one digit is rare enough.
 */
function numberFilters(identity: Exclude<ReachableIdentity, { kind: 'email' }>): XmlElement[] {
  const digits = identity.kind === 'phone' ? nationalDigits(identity.value).slice(-7) : identity.value;
  const last = Number(digits.at(-1));
  return [
    filterOf('TEL', [...new Set(digits)]),
    ...zeros.map((zero) => filterOf('TEL', [String.fromCodePoint(zero.codePointAt(0)! + last)])),
  ];
}

function filterOf(name: string, parts: readonly string[], match = 'contains'): XmlElement {
  const matches = parts.map((_text) => ({ _attributes: { 'match-type': match }, _text }));
  return {
    _attributes: { name, ...(parts.length > 1 && { test: 'allof' }) },
    ...(parts.length > 0 && { 'card:text-match': matches }),
  };
}
