import type { Contact, ContactEmail, ContactId, ContactPhone, FieldValue } from '../../domain/contact.js';
import { randomUuid } from '../../domain/random-uuid.js';
import { maskEmail, maskField, maskPhone } from '../../domain/masked-text.js';

/** So many are remembered; of those that were given earlier the source is asked. */
const mostRemembered = 10_000;

/** What stands behind a handle: a number or an address with all that belongs to it, or the value of a field. */
export type Secret = ContactPhone | ContactEmail | FieldValue;

export type Place = readonly ['phones' | 'emails', number] | readonly ['fields', string];

interface Given {
  readonly contact: Contact;
  readonly place: Place;
  /** The masked text. */
  readonly text: string;
  readonly secret: Secret;
}

/**
 * Names of masked values that say where a value stands, and nothing of what it is: the contact's id, the place, the
 * revision and the masked text, as JSON. They outlive the page: what is no longer remembered is looked up in its
 * place, and is not found where the contact has changed since, rather than taken for another.
 */
export class Handles {
  readonly #secrets = new Map<string, Secret>();

  give({ contact, place, text, secret }: Given): string {
    const parts = [contact.id, ...place, contact.revision ?? '', text];
    const handle = JSON.stringify(parts);
    const known = this.recall(handle);
    // A source without revisions has put another value in the place: the handle that was given stays that of the former.
    const isTaken = known !== undefined && !sameSecret(known, secret);
    return this.#remember(isTaken ? JSON.stringify([...parts, randomUuid()]) : handle, secret);
  }

  /** What this page knows by itself. */
  recall(handle: string): Secret | undefined {
    return this.#secrets.get(handle);
  }

  #remember(handle: string, secret: Secret): string {
    this.#secrets.delete(handle);
    this.#secrets.set(handle, secret);
    const [oldest] = this.#secrets.keys();
    if (this.#secrets.size > mostRemembered && oldest !== undefined) this.#secrets.delete(oldest);
    return handle;
  }
}

/** Whose value it is; `undefined` where a handle is not one of these, but of the source's own. */
export const ownerOf = (handle: string): ContactId | undefined => readHandle(handle)?.id;

/** The value in the place that a handle names, where the contact is still as it was. */
export function secretIn(contact: Contact, handle: string): Secret | undefined {
  const read = readHandle(handle);
  if (!read || read.nonce || read.id !== contact.id) return undefined;
  if (read.revision !== (contact.revision ?? '')) return undefined;
  const secret = valueAt(contact, read.member, read.key);
  return secret !== undefined && maskOf(secret, read.member) === read.text ? secret : undefined;
}

/** As the agent reads it. */
export const textOf = (secret: Secret): string => {
  if (isReach(secret)) return secret.value;
  return typeof secret === 'object' ? secret.join(', ') : String(secret);
};

export const isReach = (secret: Secret): secret is ContactPhone | ContactEmail =>
  typeof secret === 'object' && 'value' in secret;

/** Whether it is the same number, address or value, whatever else is said of it. */
export const sameSecret = (one: Secret, other: Secret): boolean => coreOf(one) === coreOf(other);

const coreOf = (secret: Secret): string => {
  const { value, number, extension } = isReach(secret) ? (secret as ContactPhone) : { value: secret };
  return JSON.stringify([value, number, extension]);
};

type Member = Place[0];

function valueAt(contact: Contact, member: Member, key: unknown): Secret | undefined {
  if (member !== 'fields') return contact[member][key as number];
  return Object.hasOwn(contact.fields, key as string) ? contact.fields[key as string] : undefined;
}

function maskOf(secret: Secret, member: Member): string {
  if (member === 'fields') return maskField();
  return member === 'phones' ? maskPhone(secret as ContactPhone) : maskEmail((secret as ContactEmail).value);
}

function readHandle(handle: string) {
  let parts: unknown;
  try {
    parts = JSON.parse(handle);
  } catch {
    return undefined;
  }
  if (!Array.isArray(parts)) return undefined;
  const [id, member, key, revision, text, nonce] = parts as [ContactId, Member, ...unknown[]];
  const isPlace = member === 'fields' ? typeof key === 'string' : Number.isInteger(key);
  const isOurs = isPlace && ['phones', 'emails', 'fields'].includes(member);
  return isOurs ? { id, member, key, revision, text, nonce } : undefined;
}
