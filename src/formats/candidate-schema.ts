import * as v from 'valibot';
import type { Contact } from '../domain/contact.js';
import { ContactError } from '../domain/contact-error.js';
import { certainties, type Certainty } from '../domain/match.js';
import type { RefusedEntry } from './contact-file.js';
import { contact } from './contact-schema.js';
import { check, oneOf, optionalText, record } from './record-schema.js';

/** What a host says about a contact that it found by itself. */
export interface Candidate {
  readonly contact: Contact;
  readonly label?: string;
  readonly certainty?: Certainty;
}

/** Throws `invalid` where the value is no list; a wrong candidate is refused by its position. */
export function checkCandidates(value: unknown): { candidates: Candidate[]; refused: RefusedEntry[] } {
  const candidates: Candidate[] = [];
  const refused: RefusedEntry[] = [];
  for (const [index, item] of check(v.array(v.unknown(), 'expected a list'), value).entries()) {
    try {
      candidates.push(check(candidate, item));
    } catch (error) {
      refused.push({ entry: index + 1, reason: ContactError.from(error).message });
    }
  }
  return { candidates, refused };
}

const candidate: v.GenericSchema<unknown, Candidate> = record({
  contact,
  label: optionalText,
  certainty: v.optional(oneOf(certainties)),
});
