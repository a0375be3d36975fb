import type { MessagingFacet } from '../adapters/contact-adapter.js';
import type { MessagePermission } from '../domain/message.js';
import type { Recipient } from '../domain/recipient.js';
import { Loadable } from './loadable.js';

/** Why a recipient is not written to, or not yet. */
export type Objection =
  /** `not-asked`: it could not be, and `retry` asks again. */
  | { readonly kind: 'asking' | 'not-asked'; readonly recipient: Recipient }
  | {
      readonly kind: 'forbidden' | 'discouraged';
      readonly recipient: Recipient;
      readonly reason: string | undefined;
    };

interface PermissionsContext {
  /** The service, where it knows who wants to be written to. */
  readonly facet: () => MessagingFacet | undefined;
  readonly changed: () => void;
}

/** Whether recipients want to be written to: asked anew whenever the agent comes back to the message. */
export class MessagePermissions {
  readonly #context: PermissionsContext;
  readonly #asked = new Map<string, Loadable<MessagePermission>>();
  /** Who is written to although they would rather not be. */
  readonly #insisted = new Set<string>();

  constructor(context: PermissionsContext) {
    this.#context = context;
  }

  /** Asks, where it has not been asked. Who insists overrides what is discouraged, and nothing else. */
  objectionTo(recipient: Recipient): Objection | undefined {
    const state = this.#of(recipient)?.state.value;
    if (!state) return undefined;
    if (state.status === 'failed') return { kind: 'not-asked', recipient };
    if (state.status !== 'ready') return { kind: 'asking', recipient };
    const { status, reason } = state.value;
    return status === 'allowed' ? undefined : { kind: status, recipient, reason };
  }

  isInsistedOn({ ref }: Recipient): boolean {
    return this.#insisted.has(ref);
  }

  /** The agent has read why not, and writes all the same; or does not. */
  insist({ ref }: Recipient, doesInsist: boolean): void {
    if (doesInsist) this.#insisted.add(ref);
    else this.#insisted.delete(ref);
    this.#context.changed();
  }

  retry(recipient: Recipient): void {
    this.#of(recipient)?.reload();
  }

  leave(): void {
    for (const asked of this.#asked.values()) asked.clear();
    this.#asked.clear();
    this.#insisted.clear();
  }

  suspend(): void {
    for (const asked of this.#asked.values()) asked.suspend();
  }

  resume(): void {
    for (const asked of this.#asked.values()) asked.resume();
  }

  #of(recipient: Recipient): Loadable<MessagePermission> | undefined {
    const facet = this.#context.facet();
    const known = this.#asked.get(recipient.ref);
    if (known || !facet?.permission) return known;
    const { ref, channel, to, handle, contactId } = recipient;
    const about = { channel, to, ...(handle && { handle }), ...(contactId && { contactId }) };
    const asked = new Loadable<MessagePermission>();
    this.#asked.set(ref, asked);
    asked.load(async (signal) => (await facet.permission?.(about, { signal })) ?? { status: 'allowed' });
    asked.state.watch(this.#context.changed);
    return asked;
  }
}
