import type { Contact, ContactEmail, ContactPhone } from './contact.js';
import { readAtOnce, type Identity, type PhoneNumber } from './identity.js';
import type { MessageChannel, MessageRecipient } from './message.js';

/** Why a number or an address cannot be written to; `no-consent`: the contact does not want it. */
export type Hindrance = 'no-consent' | 'not-mobile' | 'not-an-address';

/** A number or an address of somebody whom the interaction is with. */
export interface Recipient extends MessageRecipient {
  /** Tells it from every other, of this contact and of others: equal for the same, now and after a reload. */
  readonly ref: string;
  /** As they are on the card now; absent where nobody is known by the number or address. */
  readonly contact?: Contact;
  /** Absent where `to` is no number that can be read. */
  readonly number?: PhoneNumber;
  readonly label?: string;
  /** Absent where it can be written to. */
  readonly hindrance?: Hindrance;
}

export type IsMobile = (number: PhoneNumber) => Promise<boolean>;

/** All that these contacts have, in their order. */
export async function recipientsOf(
  contacts: readonly Contact[],
  channels: readonly MessageChannel[],
  isMobile: IsMobile,
): Promise<Recipient[]> {
  const all = contacts.map(async (contact) => {
    const phones = contact.phones.map((phone) => phoneRecipient(contact, phone, isMobile));
    const emails = contact.emails.map((email) => emailRecipient(contact, email));
    return [...(await Promise.all(phones)), ...emails];
  });
  return distinct((await Promise.all(all)).flat(), channels);
}

/** What the interaction brought, where nobody is known by it. */
export async function recipientsAt(
  identities: readonly Identity[],
  channels: readonly MessageChannel[],
  isMobile: IsMobile,
): Promise<Recipient[]> {
  const all = identities.map(async (identity) => {
    if (identity.kind === 'email') return [recipient('email', identity.value, {})];
    if (identity.kind !== 'phone' || identity.maybe) return [];
    const { value: number, extension } = identity;
    const isUsable = !extension && (await isMobile(number));
    return [recipient('sms', number, { number, ...(!isUsable && { hindrance: 'not-mobile' }) })];
  });
  return distinct((await Promise.all(all)).flat(), channels);
}

async function phoneRecipient(contact: Contact, phone: ContactPhone, isMobile: IsMobile): Promise<Recipient> {
  const { value, number, handle, label, sms } = phone;
  const hindrance =
    sms === false ? 'no-consent' : (await isReachedBySms(phone, isMobile)) ? undefined : 'not-mobile';
  return recipient('sms', handle === undefined ? (number ?? value) : value, {
    ...{ contact, contactId: contact.id },
    ...(number && handle === undefined && { number }),
    ...(handle !== undefined && { handle }),
    ...(label !== undefined && { label }),
    ...(hindrance && { hindrance }),
  });
}

/** By its plan, wherever it can be read; else by what it is called. Of a masked one only the source knows more. */
async function isReachedBySms(phone: ContactPhone, isMobile: IsMobile): Promise<boolean> {
  const { number, extension, handle, label } = phone;
  if (extension || label === 'fax' || label === 'pager') return false;
  if (number && handle === undefined) return isMobile(number);
  return label === 'mobile' || (handle !== undefined && label === undefined);
}

function emailRecipient(contact: Contact, { value, handle, label, notify }: ContactEmail): Recipient {
  const [identity] = handle === undefined ? (readAtOnce(value) ?? []) : [];
  const isAddress = handle !== undefined || identity?.kind === 'email';
  const hindrance = notify === false ? 'no-consent' : isAddress ? undefined : 'not-an-address';
  return recipient('email', identity?.kind === 'email' ? identity.value : value, {
    ...{ contact, contactId: contact.id },
    ...(handle !== undefined && { handle }),
    ...(label !== undefined && { label }),
    ...(hindrance && { hindrance }),
  });
}

function recipient(
  channel: MessageChannel,
  to: string,
  part: Omit<Recipient, 'channel' | 'to' | 'ref'>,
): Recipient {
  const ref = JSON.stringify([part.contactId ?? null, channel, part.handle ?? to]);
  return { ...part, channel, to, ref };
}

/** Of a value that is there twice the one that says no counts. */
function distinct(all: readonly Recipient[], channels: readonly MessageChannel[]): Recipient[] {
  const byRef = new Map<string, Recipient>();
  for (const each of all) {
    const known = byRef.get(each.ref);
    if (channels.includes(each.channel) && (!known || each.hindrance === 'no-consent'))
      byRef.set(each.ref, each);
  }
  return [...byRef.values()];
}
