import type { ContactId } from '../../domain/contact.js';
import { ContactError } from '../../domain/contact-error.js';
import { isReachable, parseIdentity } from '../../domain/identity.js';
import { JourneyRecords } from '../../storage/journey-records.js';
import { journeyDatabase } from '../../storage/journey-schema.js';
import { visitorKeys } from '../../storage/visitor-keys.js';

/** Who a visitor of the website is, as far as is known. */
export interface KnownPerson {
  readonly contactId?: string;
  readonly phone?: string;
  readonly email?: string;
  /** Of the chat, say, that has begun on the website: as the agent's desktop names it to the card. */
  readonly interactionId?: string;
}

/** What such a visitor is found by. Rejects with `invalid`, without naming it, where a number or an address is none. */
export async function keysOf(person: KnownPerson, region: string | undefined): Promise<string[]> {
  const { contactId, phone, email, interactionId } = person;
  const texts = [phone, email].filter((text) => text !== undefined);
  const identities = await Promise.all(texts.map(async (text) => parseIdentity(text, { region })));
  if (!identities.every(isReachable))
    throw new ContactError('invalid', 'Expected a telephone number and an e-mail address');
  return visitorKeys({
    identities,
    ...(contactId !== undefined && { contactId: contactId as ContactId }),
    ...(interactionId !== undefined && { interactionId }),
  });
}

export interface ForgetOptions extends KnownPerson {
  /** Of the database, as `JourneyRecorderOptions` has it. */
  readonly name: string;
  /** Reads telephone numbers without a country code. ISO 3166-1 alpha-2. */
  readonly region?: string;
}

/**
 * Erases the journeys of everybody who is known by any of these, and resolves with how many visitors they were: what a
 * contact may ask for by law. A contact that is deleted on a card leaves these, which are the website's: its page, or the
 * card's own host, forgets them by this, as on `contact-deleted`. Rejects with a `ContactError`.
 */
export async function forgetVisitor({ name, region, ...person }: ForgetOptions): Promise<number> {
  const records = new JourneyRecords(journeyDatabase(name));
  try {
    return await records.forget(await keysOf(person, region));
  } finally {
    records.close();
  }
}
