import type { Contact, ContactChanges, ContactDraft, ContactId } from '../../domain/contact.js';
import { ContactError } from '../../domain/contact-error.js';
import { hasDots, maskEmail, maskPhone, withoutValues } from '../../domain/masked-text.js';
import type { Message, MessageRecipient } from '../../domain/message.js';
import type { Match } from '../../domain/match.js';
import type { PhoneNumber } from '../../domain/identity.js';
import type { ContactAdapter, RequestOptions } from '../contact-adapter.js';
import { Handles, isReach, ownerOf, type Secret, secretIn } from './handles.js';
import { Masks, type MaskingOptions } from './masks.js';
import { restore, type Restored } from './restore.js';

/** What goes from a source to the agent is masked, and what comes back is given its values again. */
export class Masking {
  readonly #handles = new Handles();
  readonly #masks: Masks;

  constructor(options: MaskingOptions) {
    this.#masks = new Masks(options, this.#handles);
  }

  /** Whether numbers or addresses are masked, by which contacts are searched. */
  get isOfReach(): boolean {
    return this.#masks.has('phones') || this.#masks.has('emails');
  }

  readonly contact = (contact: Contact): Contact => this.#masks.contact(contact);
  readonly match = (match: Match): Match => this.#masks.match(match);

  /** Where the service reached it, or will. `handle`: what the agent has given in its place. */
  message(message: Message, handle?: string): Message {
    const isEmail = message.channel === 'email';
    const { to, reason, handle: ofSource, ...rest } = message;
    if (ofSource !== undefined || !this.#masks.has(isEmail ? 'emails' : 'phones')) return message;
    const number = to.startsWith('+') ? { number: to as PhoneNumber } : {};
    const text = isEmail ? maskEmail(to) : maskPhone({ value: to, ...number });
    return {
      ...{ ...rest, to: text },
      ...(handle !== undefined && { handle }),
      ...(reason !== undefined && { reason: withoutValues(reason) }),
    };
  }

  /** What a source says of a failure may quote what it was given. */
  error(error: unknown, seen?: Contact): unknown {
    if (!(error instanceof ContactError)) return error;
    const { code, retryAfter, storage, isUnreadable, current } = error;
    const masked = current && this.#masks.contact(current, seen);
    const message = withoutValues(error.message);
    return new ContactError(code, message, { retryAfter, storage, isUnreadable, current: masked });
  }

  /** Rejects with `not-found` rather than with another value than the one that the handle was given for. */
  async secret(adapter: ContactAdapter, handle: string, options: RequestOptions): Promise<Secret> {
    const secret = await this.#find(adapter, handle, options);
    options.signal.throwIfAborted();
    if (secret === undefined)
      throw new ContactError('not-found', 'A masked value is not what it was any more');
    return secret;
  }

  async recipient<Recipient extends MessageRecipient>(
    adapter: ContactAdapter,
    recipient: Recipient,
    options: RequestOptions,
  ): Promise<Recipient> {
    const { handle, contactId, ...rest } = recipient;
    if (handle === undefined && hasDots(recipient.to))
      throw new ContactError('invalid', 'A masked value came without its handle');
    const owner = handle === undefined ? undefined : ownerOf(handle);
    if (handle === undefined || owner === undefined) return recipient;
    checkOwner(owner, contactId ?? owner);
    const secret = await this.secret(adapter, handle, options);
    const to = isReach(secret) ? ('number' in secret && secret.number) || secret.value : String(secret);
    return { ...rest, ...(contactId && { contactId }), to } as unknown as Recipient;
  }

  async draft(adapter: ContactAdapter, draft: ContactDraft, options: RequestOptions): Promise<ContactDraft> {
    const { changes, missing } = await restore(draft, {}, (handle) => this.#find(adapter, handle, options));
    checkWhole(missing);
    return changes as ContactDraft;
  }

  /** `current`: as the source has it now. Of what it has changed meanwhile, it decides by itself. */
  async changes(seen: Contact, current: Contact, changes: ContactChanges): Promise<ContactChanges> {
    const visible = { ...changes };
    for (const name of this.#masks.withheld) Reflect.deleteProperty(visible, name);
    const resolve = async (handle: string) => this.#handles.recall(handle) ?? secretIn(current, handle);
    const restored = await restore(visible, seen.handles ?? {}, resolve);
    if (seen.revision === current.revision) checkWhole(restored.missing);
    return restored.changes;
  }

  async #find(adapter: ContactAdapter, handle: string, options: RequestOptions): Promise<Secret | undefined> {
    const known = this.#handles.recall(handle);
    const owner = ownerOf(handle);
    if (known !== undefined || owner === undefined) return known;
    return secretIn(await adapter.get(owner, options), handle);
  }
}

export function checkOwner(owner: ContactId | undefined, contactId: ContactId): void {
  if (owner !== contactId) throw new ContactError('not-found', 'This contact has no such masked value');
}

function checkWhole(missing: Restored['missing']): void {
  if (missing.length > 0)
    throw new ContactError('not-found', `What was masked is not what it was any more: ${missing.join(', ')}`);
}
