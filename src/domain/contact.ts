import type { EmailAddress, PhoneNumber } from './identity.js';

declare const contactId: unique symbol;
export type ContactId = string & { readonly [contactId]: true };

/** A person, a group or an organisation that the agent's company knows. */
export interface Contact {
  readonly id: ContactId;
  /** Names the state that an update was made from; the source issues it. */
  readonly revision?: string;
  /** vCard KIND (RFC 6350, 6.1.4). */
  readonly kind: 'individual' | 'group' | 'organisation';
  readonly stage?: 'lead' | 'customer';
  readonly active: boolean;
  /** Known for this interaction only. */
  readonly oneTime?: { readonly interactionId: string };
  readonly name: ContactName;
  readonly organisation?: ContactOrganisation;
  readonly title?: string;
  readonly phones: readonly ContactPhone[];
  readonly emails: readonly ContactEmail[];
  readonly addresses: readonly PostalAddress[];
  /** BCP 47 tags, the preferred one first. */
  readonly languages: readonly string[];
  /** An IANA name, `Europe/Stockholm`, or an offset, `+02:00`. */
  readonly timeZone?: string;
  /** A `data:` address, or one of an origin that the definition allows. */
  readonly photo?: string;
  /** The record in the system that owns it: http or https. */
  readonly url?: string;
  /** The location or account that owns the contact. */
  readonly owner?: { readonly id: string; readonly name: string; readonly email?: EmailAddress };
  /** Everything else, labelled by the definition. */
  readonly fields: Readonly<Record<string, FieldValue>>;
  /** The handles of those of `fields` whose value is masked. */
  readonly handles?: Readonly<Record<string, string>>;
  /** ISO 8601, UTC. */
  readonly created?: string;
  readonly updated?: string;
  /** It, or its latest change, has not reached the source yet. */
  readonly waiting?: true;
}

export type FieldValue = string | number | boolean | readonly string[];

export interface ContactName {
  readonly full: string;
  readonly given?: string;
  readonly family?: string;
  readonly prefix?: string;
  readonly suffix?: string;
  readonly phonetic?: string;
}

export interface ContactOrganisation {
  readonly id?: ContactId;
  readonly name: string;
  readonly department?: string;
}

export interface ContactPhone {
  /** As it was written; masked text where there is a `handle`. */
  readonly value: string;
  /** What the source knows a masked number by: it can be dialled, written to and revealed by it. */
  readonly handle?: string;
  /** `value` read with the contact's country, else the adapter's region; absent where it cannot be read. */
  readonly number?: PhoneNumber;
  readonly extension?: string;
  /** `mobile`, `work`, `home`, `fax` … or whatever the source calls it. */
  readonly label?: string;
  readonly preferred?: boolean;
  readonly sms?: boolean;
  /** A switchboard or a family's number: it never chooses a contact by itself. */
  readonly shared?: boolean;
}

export interface ContactEmail {
  readonly value: string;
  /** As a phone's. */
  readonly handle?: string;
  readonly label?: string;
  readonly preferred?: boolean;
  readonly notify?: boolean;
  readonly shared?: boolean;
}

export interface PostalAddress {
  readonly street?: string;
  readonly locality?: string;
  readonly region?: string;
  readonly postalCode?: string;
  /** ISO 3166-1 alpha-2 where it is known, else as it was written. */
  readonly country?: string;
  readonly label?: string;
}

/** What a new contact starts from: everything that the source does not issue itself. */
export type ContactDraft = Omit<Contact, 'id' | 'revision' | 'created' | 'updated' | 'waiting'>;

/** The members that an update replaces; `undefined` takes an optional one away. */
export type ContactChanges = { readonly [Key in keyof ContactDraft]?: ContactDraft[Key] | undefined };
