import type { Contact, ContactEmail, ContactPhone, PostalAddress } from './contact.js';
import { foldText } from './search-text.js';

/** One value of each side, or of one side alone. */
export interface Compared<Value> {
  readonly typed?: Value | undefined;
  readonly known?: Value | undefined;
  readonly agrees: boolean;
}

/** What was typed beside what a contact has, member by member. */
export interface Comparison {
  readonly name: Compared<string>;
  readonly organisation: Compared<string>;
  readonly phones: readonly Compared<ContactPhone>[];
  readonly emails: readonly Compared<ContactEmail>[];
  readonly addresses: readonly Compared<PostalAddress>[];
}

type Comparable = Pick<Contact, 'name' | 'organisation' | 'phones' | 'emails' | 'addresses'>;

/** Numbers agree however they are spelled, where they have been read, and none that is masked; texts without regard to case and accents. */
export function compareContacts(typed: Comparable, known: Comparable): Comparison {
  return {
    name: compareTexts(typed.name.full, known.name.full),
    organisation: compareTexts(typed.organisation?.name, known.organisation?.name),
    phones: comparePairs(typed.phones, known.phones, isSamePhone),
    emails: comparePairs(typed.emails, known.emails, isSameEmail),
    addresses: comparePairs(typed.addresses, known.addresses, isSameAddress),
  };
}

export function isSamePhone(one: ContactPhone, other: ContactPhone): boolean {
  if (one.handle !== undefined || other.handle !== undefined) return false;
  const [extension = '', otherExtension = ''] = [one.extension, other.extension];
  if (extension && otherExtension && extension !== otherExtension) return false;
  return one.number || other.number ? one.number === other.number : digits(one) === digits(other);
}

export const isSameEmail = (one: ContactEmail, other: ContactEmail): boolean =>
  foldEmail(one.value) === foldEmail(other.value);

/** What only one of them says does not part them, as long as both name the street. */
export function isSameAddress(one: PostalAddress, other: PostalAddress): boolean {
  const members = ['street', 'locality', 'region', 'postalCode', 'country'] as const;
  const isSame = members.every(
    (name) => !one[name] || !other[name] || foldWords(one[name]) === foldWords(other[name]),
  );
  return isSame && Boolean(one.street && other.street);
}

function compareTexts(typed = '', known = ''): Compared<string> {
  const agrees = typed.trim() !== '' && foldWords(typed) === foldWords(known);
  return { ...(typed.trim() && { typed }), ...(known && { known }), agrees };
}

/** Those that agree first, in the order of the contact; then what each side has alone. */
function comparePairs<Value>(
  typed: readonly Value[],
  known: readonly Value[],
  isSame: (one: Value, other: Value) => boolean,
): Compared<Value>[] {
  const left = [...typed];
  const alone: Value[] = [];
  const agreeing: Compared<Value>[] = [];
  for (const value of known) {
    const at = left.findIndex((each) => isSame(each, value));
    if (at < 0) alone.push(value);
    else agreeing.push({ typed: left.splice(at, 1)[0], known: value, agrees: true });
  }
  const others = Array.from({ length: Math.max(left.length, alone.length) }, (_, i) => ({
    ...{ typed: left[i], known: alone[i], agrees: false },
  }));
  return [...agreeing, ...others];
}

const foldEmail = (value: string) => value.trim().normalize('NFC').toLowerCase();
const foldWords = (text: string) =>
  foldText(text)
    .match(/[\p{L}\p{N}]+/gu)
    ?.join(' ') ?? '';
const digits = ({ value }: ContactPhone) => value.replace(/\D/g, '');
