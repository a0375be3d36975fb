import { readNumbers } from '../domain/contact-numbers.js';
import type { Contact } from '../domain/contact.js';
import { ContactError } from '../domain/contact-error.js';
import type { Identity } from '../domain/identity.js';
import { matchContact, type Match } from '../domain/match.js';
import { checkCandidates } from '../formats/candidate-schema.js';

/**
 * The matches that the host hands over, checked: each `{ contact, label?, certainty? }`. One that is
 * wrong is told and left out; where all are, that is an error.
 */
export async function readHostCandidates(
  candidates: readonly unknown[],
  identities: readonly Identity[],
  { region, refused }: { region?: string | undefined; refused: (error: ContactError) => void },
): Promise<Match[]> {
  const checked = checkCandidates(candidates);
  const errors = checked.refused.map(
    ({ entry, reason }) => new ContactError('invalid', `candidates, entry ${entry}: ${reason}`),
  );
  if (errors[0] && checked.candidates.length === 0) throw errors[0];
  errors.forEach(refused);

  const contacts = await readNumbers(
    checked.candidates.map(({ contact }) => contact),
    region,
  );
  return contacts.flatMap((contact, position) => {
    const { label, certainty } = checked.candidates[position] ?? {};
    const said = { ...(label && { label }), ...(certainty && { certainty }) };
    return matchesOf(contact, identities).map((match) => ({ ...match, ...said }));
  });
}

/** One for each identity that the contact has; where it has none, the host knows why it is the one. */
function matchesOf(contact: Contact, identities: readonly Identity[]): Match[] {
  const matches = identities.map((identity) => matchContact(contact, identity));
  const found = matches.filter((match) => match !== undefined);
  const [on = { kind: 'withheld', raw: '' }] = identities;
  return found.length > 0 ? found : [{ contact, on, certainty: 'normalised' }];
}
