import type { ContactId } from './contact.js';
import type { Author } from './note.js';

export const messageChannels = ['sms', 'email'] as const;
export type MessageChannel = (typeof messageChannels)[number];

/** `queued`: the source has it. `failed`: it may be tried again. `refused`: the recipient or the network will not have it. */
export const deliveries = ['queued', 'sent', 'delivered', 'failed', 'refused'] as const;
export type Delivery = (typeof deliveries)[number];

/** An SMS or an e-mail to a customer. */
export interface Message {
  readonly id: string;
  readonly channel: MessageChannel;
  /** E.164 where it is known, or an e-mail address; masked text where there is a `handle`. */
  readonly to: string;
  /** What the source knows a masked number or address by. */
  readonly handle?: string;
  readonly contactId?: ContactId;
  /** As `interactionKey` names it. */
  readonly interactionId?: string;
  /** Of an e-mail. */
  readonly subject?: string;
  readonly text: string;
  readonly author: Author;
  /** ISO 8601, UTC: when the agent sent it. */
  readonly at: string;
  readonly delivery: Delivery;
  /** With `failed` and `refused`: why, in the source's words. */
  readonly reason?: string;
  /** It has not reached the source yet. */
  readonly waiting?: true;
}

/** Nothing more can become of it. */
export const isSettled = ({ delivery }: Message): boolean =>
  delivery === 'delivered' || delivery === 'refused';

/** What is sent: everything that the source does not issue itself. */
export type MessageDraft = Omit<Message, 'id' | 'delivery' | 'reason' | 'waiting'>;

/** A text to begin with: `{name.given}` and the like stand for what the contact has. */
export interface MessageTemplate {
  readonly id: string;
  readonly name: string;
  /** Absent: for either. */
  readonly channel?: MessageChannel;
  readonly subject?: string;
  readonly text: string;
}

/** `discouraged`: the agent is told why, and decides. */
export interface MessagePermission {
  readonly status: 'allowed' | 'discouraged' | 'forbidden';
  readonly reason?: string;
}

export type MessageRecipient = Pick<Message, 'channel' | 'to' | 'handle' | 'contactId'>;
