import type { Contact, ContactEmail, ContactPhone } from './contact.js';
import type { Identity, PhoneIdentity } from './identity.js';
import { endsAlike, matchLastDigits } from './last-digits.js';

/** From the surest to the least sure. */
export const certainties = ['exact', 'normalised', 'extension-dropped', 'maybe'] as const;
export type Certainty = (typeof certainties)[number];

/** A contact, and why it was found. */
export interface Match {
  readonly contact: Contact;
  /** The identity that the contact agrees on. */
  readonly on: Identity;
  /** The label of the contact's own value, `mobile`. */
  readonly label?: string;
  readonly certainty: Certainty;
  /** Where the contact's own value is masked, which of its phones or e-mails it is, and whether it only ends alike. */
  readonly masked?: { readonly place: number; readonly endsAlike?: true };
}

/** What a source's index holds of a contact: numbers, internal numbers and addresses cannot be mistaken for each other. */
export function lookupKeys(contact: Contact): string[] {
  const phones = contact.phones.map((phone) => phone.number ?? internalNumber(phone));
  const emails = contact.emails.map(({ value }) => foldEmail(value));
  return [...new Set([...phones, ...emails])].filter((key) => key !== undefined);
}

/** The key that finds what may match an identity; what is found still has to pass `matchContact`. */
export function lookupKey(identity: Identity): string | undefined {
  return 'value' in identity ? identity.value : undefined;
}

/** Whether, and how surely, a contact has an identity. Its `phones[].number` must have been read. */
export function matchContact(contact: Contact, identity: Identity): Match | undefined {
  let best: Match | undefined;
  for (const value of valuesFor(contact, identity)) {
    const certainty = agreement(value, identity);
    if (certainty && (!best || isSurer(certainty, best.certainty)))
      best = { contact, on: identity, certainty, ...(value.label && { label: value.label }) };
  }
  return best;
}

/** All that the contacts agree on with any of the identities; those that only end alike come last. */
export function matchesAmong(contacts: readonly Contact[], identities: readonly Identity[]): Match[] {
  const agreeing = contacts.flatMap((contact) => matchesBy(matchContact, contact, identities));
  const known = new Set(agreeing.map(({ contact }) => contact));
  const others = contacts.filter((contact) => !known.has(contact));
  return [...agreeing, ...others.flatMap((contact) => matchesBy(matchLastDigits, contact, identities))];
}

function matchesBy(
  match: (contact: Contact, identity: Identity) => Match | undefined,
  contact: Contact,
  identities: readonly Identity[],
): Match[] {
  return identities.map((identity) => match(contact, identity)).filter((found) => found !== undefined);
}

/** The contact's own value that a match agrees on. */
export function matchedValue(match: Match): ContactPhone | ContactEmail | undefined {
  const { contact, on, certainty, masked } = match;
  if (masked) return (on.kind === 'email' ? contact.emails : contact.phones)[masked.place];
  const agreeing = valuesFor(contact, on).filter((value) => agreement(value, on));
  const [best] = agreeing.sort((a, b) => rank(agreement(a, on)) - rank(agreement(b, on)));
  return best ?? (certainty === 'maybe' ? contact.phones.find((phone) => endsAlike(phone, on)) : undefined);
}

/** Whether the contact's value does not agree, but ends alike. */
export function isByLastDigits(match: Match): boolean {
  if (match.masked) return match.masked.endsAlike ?? false;
  const value = matchedValue(match);
  return value !== undefined && agreement(value, match.on) === undefined;
}

/**
 * One match for each contact, the best first: certainty, agreement on more identities, active
 * contacts, preferred values, then the name as `locale` sorts it. Equal ones keep their order.
 */
export function rankMatches(matches: readonly Match[], locale?: string): Match[] {
  const ranked = bestOfEachContact(matches).map(({ match, agreeing }) => ({
    match,
    agreeing,
    preferred: matchedValue(match)?.preferred ? 1 : 0,
  }));
  // Slow to make, and one match alone has no order.
  const collator = ranked.length > 1 ? new Intl.Collator(locale) : undefined;
  ranked.sort(
    (a, b) =>
      rank(a.match.certainty) - rank(b.match.certainty) ||
      b.agreeing - a.agreeing ||
      Number(b.match.contact.active) - Number(a.match.contact.active) ||
      b.preferred - a.preferred ||
      (collator?.compare(a.match.contact.name.full, b.match.contact.name.full) ?? 0),
  );
  return ranked.map(({ match }) => match);
}

/** The one match that may be shown without asking; several, a maybe, a shared value and an inactive contact never are. */
export function onlyCertainMatch(matches: readonly Match[]): Match | undefined {
  const [match, ...others] = matches;
  if (!match || others.length > 0) return undefined;
  const certain = match.certainty !== 'maybe' && match.contact.active && !matchedValue(match)?.shared;
  return certain ? match : undefined;
}

function bestOfEachContact(matches: readonly Match[]): { match: Match; agreeing: number }[] {
  const byContact = new Map<string, { match: Match; agreeing: number }>();
  for (const match of matches) {
    const known = byContact.get(match.contact.id);
    if (!known) byContact.set(match.contact.id, { match, agreeing: 1 });
    else {
      if (isBetter(match, known.match)) known.match = match;
      known.agreeing += 1;
    }
  }
  return [...byContact.values()];
}

/** A value of the contact's own says more than a shared one, however it is spelled. */
function isBetter(match: Match, than: Match): boolean {
  const shared = Number(matchedValue(match)?.shared ?? false) - Number(matchedValue(than)?.shared ?? false);
  return shared < 0 || (shared === 0 && isSurer(match.certainty, than.certainty));
}

const rank = (certainty: Certainty | undefined) =>
  certainty ? certainties.indexOf(certainty) : certainties.length;
const isSurer = (a: Certainty, b: Certainty) => rank(a) < rank(b);

function valuesFor(contact: Contact, identity: Identity): (ContactPhone | ContactEmail)[] {
  if (identity.kind === 'phone' || identity.kind === 'internal') return [...contact.phones];
  return identity.kind === 'email' ? [...contact.emails] : [];
}

function agreement(value: ContactPhone | ContactEmail, identity: Identity): Certainty | undefined {
  switch (identity.kind) {
    case 'phone':
      return phoneAgreement(value, identity);
    case 'internal':
      return internalNumber(value) === identity.value ? 'exact' : undefined;
    case 'email':
      if (foldEmail(value.value) !== identity.value) return undefined;
      return value.value === identity.value || value.value === identity.raw ? 'exact' : 'normalised';
    default:
      return undefined;
  }
}

function phoneAgreement(phone: ContactPhone, identity: PhoneIdentity): Certainty | undefined {
  if (phone.number !== identity.value) return undefined;
  const [stored, arriving] = [phone.extension ?? '', identity.extension ?? ''];
  if (stored && arriving && stored !== arriving) return undefined;
  if (identity.maybe) return 'maybe';
  if (stored !== arriving) return 'extension-dropped';
  return phone.value === identity.value || phone.value === identity.raw ? 'exact' : 'normalised';
}

/** A short number of the company's own exchange has no E.164 form: its digits are compared as they are. */
function internalNumber(phone: ContactPhone): string | undefined {
  if (phone.number) return undefined;
  const digits = phone.value.replace(/[\s.-]/g, '');
  return /^\d+$/.test(digits) ? digits : undefined;
}

export const foldEmail = (value: string) => value.trim().normalize('NFC').toLowerCase();
