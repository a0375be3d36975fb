import type { Contact, ContactEmail, ContactPhone, FieldValue } from '../../domain/contact.js';
import type { FieldDefinition } from '../../domain/definition.js';
import { maskEmail, maskField, maskPhone } from '../../domain/masked-text.js';
import { isByLastDigits, matchedValue, type Match } from '../../domain/match.js';
import { type Handles, type Place, type Secret, sameSecret } from './handles.js';

export interface MaskingOptions {
  /** As a definition has them. Only those that are `masked` matter. */
  readonly fields?: readonly Pick<FieldDefinition, 'name' | 'masked'>[] | undefined;
}

/** Members that have no handle: where they are to be masked they are left out altogether. */
const withheld = [
  'addresses',
  'organisation',
  'title',
  'languages',
  'timeZone',
  'photo',
  'url',
  'owner',
] as const;
const empty = { addresses: [], languages: [] } as const;

/** What contacts look like to whoever may not see all of them. */
export class Masks {
  readonly #masked: ReadonlySet<string>;
  readonly #handles: Handles;

  constructor({ fields = [] }: MaskingOptions, handles: Handles) {
    this.#masked = new Set(fields.filter(({ masked }) => masked).map(({ name }) => name));
    this.#handles = handles;
  }

  has(name: string): boolean {
    return this.#masked.has(name);
  }

  /** The members that nobody sees, and nobody writes over. */
  get withheld(): readonly (keyof Contact)[] {
    return withheld.filter((name) => this.has(name));
  }

  /** `seen`: the same contact as the agent has it already; what has not changed since keeps its handle. */
  contact(contact: Contact, seen?: Contact): Contact {
    const masked = { ...contact, ...this.#fields(contact, seen) };
    for (const name of this.withheld) Reflect.deleteProperty(masked, name);
    return {
      ...empty,
      ...masked,
      phones: this.has('phones') ? this.#phones(contact, seen) : contact.phones,
      emails: this.has('emails') ? this.#emails(contact, seen) : contact.emails,
    };
  }

  /** What agreed can no longer be told from the masked texts: the match says where it stands. */
  match(match: Match): Match {
    const { contact, on } = match;
    const isEmail = on.kind === 'email';
    const values: readonly unknown[] = isEmail ? contact.emails : contact.phones;
    const place = values.indexOf(matchedValue(match));
    const isMasked = place !== -1 && this.has(isEmail ? 'emails' : 'phones');
    const masked = { place, ...(isByLastDigits(match) && { endsAlike: true as const }) };
    return { ...match, contact: this.contact(contact), ...(isMasked && { masked }) };
  }

  #phones(contact: Contact, seen: Contact | undefined): ContactPhone[] {
    return contact.phones.map((phone, place) => {
      if (phone.handle !== undefined) return phone;
      const value = maskPhone(phone);
      const known = seen?.phones.map(({ handle }) => handle);
      const masked = { ...phone, value, handle: this.#give(contact, ['phones', place], value, phone, known) };
      for (const name of ['number', 'extension']) Reflect.deleteProperty(masked, name);
      return masked;
    });
  }

  #emails(contact: Contact, seen: Contact | undefined): ContactEmail[] {
    return contact.emails.map((email, place) => {
      if (email.handle !== undefined) return email;
      const value = maskEmail(email.value);
      const known = seen?.emails.map(({ handle }) => handle);
      return { ...email, value, handle: this.#give(contact, ['emails', place], value, email, known) };
    });
  }

  #fields(contact: Contact, seen: Contact | undefined): Pick<Contact, 'fields' | 'handles'> {
    const fields: Record<string, FieldValue> = { ...contact.fields };
    const handles: Record<string, string> = { ...contact.handles };
    for (const [name, value] of Object.entries(contact.fields)) {
      if (!this.has(name) || handles[name] !== undefined) continue;
      const text = maskField();
      handles[name] = this.#give(contact, ['fields', name], text, value, [seen?.handles?.[name]]);
      fields[name] = text;
    }
    return { fields, ...(Object.keys(handles).length > 0 && { handles }) };
  }

  #give(
    contact: Contact,
    place: Place,
    text: string,
    secret: Secret,
    known: readonly (string | undefined)[] | undefined,
  ): string {
    const kept = known?.find((handle) => {
      const remembered = handle === undefined ? undefined : this.#handles.recall(handle);
      return remembered !== undefined && sameSecret(remembered, secret);
    });
    return kept ?? this.#handles.give({ contact, place, text, secret });
  }
}
