import { readNumbers } from '../domain/contact-numbers.js';
import { ContactError } from '../domain/contact-error.js';
import type { Identity } from '../domain/identity.js';
import { matchContact, type Match } from '../domain/match.js';

/**
 * The matches that the host hands over, checked: each `{ contact, label?, certainty? }`. One that is
 * wrong is told and left out; where all are, that is an error.
 */
export async function readHostCandidates(
  candidates: readonly unknown[],
  identities: readonly Identity[],
  { region, refused }: { region?: string | undefined; refused: (error: ContactError) => void },
): Promise<Match[]> {
  const { checkCandidates } = await import('../formats/contact-schema.js');
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
  return contacts.map((contact, position) => {
    const { label, certainty } = checked.candidates[position] ?? {};
    const own = identities.map((identity) => matchContact(contact, identity)).find(Boolean);
    const match = own ?? {
      contact,
      on: identities[0] ?? { kind: 'withheld', raw: '' },
      certainty: 'normalised',
    };
    return { ...match, ...(label && { label }), ...(certainty && { certainty }) };
  });
}
