import type { ContactChanges, ContactEmail, ContactPhone, FieldValue } from '../../domain/contact.js';
import { ContactError } from '../../domain/contact-error.js';
import { hasDots } from '../../domain/masked-text.js';
import { isReach, ownerOf, type Secret } from './handles.js';

export interface Restored {
  readonly changes: ContactChanges;
  /** The members that are left out, for what was masked in them is not known any more. */
  readonly missing: readonly (keyof ContactChanges)[];
}

type Resolve = (handle: string) => Promise<Secret | undefined>;

/**
 * Gives back to what an agent writes the values that the agent has seen masked; what was typed over them stays.
 * Rejects with `invalid` where a masked text has lost its handle: it is never written as if it were a value.
 */
export async function restore(
  changes: ContactChanges,
  handles: Readonly<Record<string, string>>,
  resolve: Resolve,
): Promise<Restored> {
  const { handles: changed, ...rest } = changes;
  const { phones, emails, fields } = rest;
  const restored: { -readonly [Key in keyof ContactChanges]: ContactChanges[Key] } = { ...rest };
  const missing: (keyof ContactChanges)[] = [];
  const put = <Key extends 'phones' | 'emails' | 'fields'>(name: Key, value: ContactChanges[Key]) => {
    if (value) restored[name] = value;
    else {
      Reflect.deleteProperty(restored, name);
      missing.push(name);
    }
  };
  if (phones) put('phones', await restoreReach(phones, resolve));
  if (emails) put('emails', await restoreReach(emails, resolve));
  if (fields) put('fields', await restoreFields(fields, { ...handles, ...changed }, resolve));
  return { changes: restored, missing };
}

async function restoreReach<Value extends ContactPhone | ContactEmail>(
  values: readonly Value[],
  resolve: Resolve,
): Promise<Value[] | undefined> {
  const restored: Value[] = [];
  for (const each of values) {
    const { handle, ...typed } = each;
    if (!hasDots(each.value)) restored.push(typed as Value);
    else if (handle !== undefined && ownerOf(handle) === undefined) restored.push(each);
    else {
      const secret = await secretBehind(handle, resolve);
      if (secret === undefined || !isReach(secret)) return undefined;
      const { number, extension } = secret as ContactPhone;
      const core = { value: secret.value, ...(number && { number }), ...(extension && { extension }) };
      restored.push({ ...typed, ...core } as Value);
    }
  }
  return restored;
}

async function restoreFields(
  fields: Readonly<Record<string, FieldValue>>,
  handles: Readonly<Record<string, string>>,
  resolve: Resolve,
): Promise<Record<string, FieldValue> | undefined> {
  const restored: Record<string, FieldValue> = { ...fields };
  for (const [name, value] of Object.entries(fields)) {
    const handle = handles[name];
    const isOfSource = handle !== undefined && ownerOf(handle) === undefined;
    if (typeof value !== 'string' || !hasDots(value) || isOfSource) continue;
    const secret = await secretBehind(handle, resolve);
    if (secret === undefined || isReach(secret)) return undefined;
    restored[name] = secret;
  }
  return restored;
}

async function secretBehind(handle: string | undefined, resolve: Resolve): Promise<Secret | undefined> {
  if (handle === undefined) throw new ContactError('invalid', 'A masked value came without its handle');
  return resolve(handle);
}
