import type { ContactId } from './domain/contact.js';
import type { ContactErrorCode } from './domain/contact-error.js';
import type { Identity } from './domain/identity.js';
import type { MessageChannel } from './domain/message.js';

interface AboutInteraction {
  readonly interactionId?: string | undefined;
}

interface AboutContact extends AboutInteraction {
  readonly contactId: ContactId;
}

/** What the host may do in the card's place. */
class RequestEvent<Detail> extends CustomEvent<Detail> {
  #taken: Promise<boolean> | undefined;

  /** For whoever cannot cancel it in time, as a host in another window: the card waits to hear whether it is taken over. */
  waitFor(taken: Promise<boolean>): void {
    this.#taken ??= taken.catch(() => false);
  }

  /** Absent where nobody has to be waited for. */
  get taken(): Promise<boolean> | undefined {
    return this.#taken;
  }
}

export interface ContactDialDetail extends AboutInteraction {
  /** E.164 where it is known, else as the contact has it; masked text where there is a `handle`. */
  readonly phone: string;
  /** What the source knows a masked number by. Only the host can dial it. */
  readonly handle?: string | undefined;
  readonly extension?: string | undefined;
  readonly contactId?: ContactId | undefined;
}

/** The agent wants to call a number. Where nobody cancels it, the browser follows `tel:`, unless the number is masked. */
export class ContactDialEvent extends RequestEvent<ContactDialDetail> {
  constructor(detail: ContactDialDetail) {
    super('contact-dial', { detail, bubbles: true, composed: true, cancelable: true });
  }
}

export interface ContactMessageDetail extends AboutInteraction {
  readonly channel: MessageChannel;
  /** E.164 or an e-mail address; masked text where there is a `handle`. */
  readonly to: string;
  /** What the source knows a masked number or address by. */
  readonly handle?: string | undefined;
  /** Of an e-mail. */
  readonly subject?: string | undefined;
  /** As the recipient reads it: placeholders filled. */
  readonly text: string;
  readonly contactId?: ContactId | undefined;
}

/** The agent wants to send a message. Where nobody cancels it, the contact source's service sends it. */
export class ContactMessageEvent extends RequestEvent<ContactMessageDetail> {
  constructor(detail: ContactMessageDetail) {
    super('contact-message', { detail, bubbles: true, composed: true, cancelable: true });
  }
}

export interface ContactMessageSentDetail extends AboutInteraction {
  readonly messageId: string;
  readonly channel: MessageChannel;
  readonly contactId?: ContactId | undefined;
}

/** The service has a message; whether it arrives is not known yet. */
export class ContactMessageSentEvent extends CustomEvent<ContactMessageSentDetail> {
  constructor(detail: ContactMessageSentDetail) {
    super('contact-message-sent', { detail, bubbles: true, composed: true });
  }
}

export interface ContactOpenDetail {
  readonly contactId: ContactId;
  readonly url: string;
}

/** The agent wants to see the contact's record in its own system. Where nobody cancels it, a new tab opens. */
export class ContactOpenEvent extends RequestEvent<ContactOpenDetail> {
  constructor(detail: ContactOpenDetail) {
    super('contact-open', { detail, bubbles: true, composed: true, cancelable: true });
  }
}

export interface ContactGuideDetail extends AboutInteraction {
  /** Of http or https. */
  readonly url: string;
  readonly title?: string | undefined;
  readonly contactId?: ContactId | undefined;
}

/** The agent wants to lead the customer to a page. Where nobody cancels it, the card writes a message with the link. */
export class ContactGuideEvent extends RequestEvent<ContactGuideDetail> {
  constructor(detail: ContactGuideDetail) {
    super('contact-guide', { detail, bubbles: true, composed: true, cancelable: true });
  }
}

export interface ContactLookupFinishedDetail extends AboutInteraction {
  readonly identity?: Identity | undefined;
  readonly outcome: 'none' | 'one' | 'many' | 'withheld' | 'hidden' | 'invalid' | 'failed';
  readonly contactIds: readonly ContactId[];
}

/** A look-up has ended; again after a Retry. */
export class ContactLookupFinishedEvent extends CustomEvent<ContactLookupFinishedDetail> {
  constructor(detail: ContactLookupFinishedDetail) {
    super('contact-lookup-finished', { detail, bubbles: true, composed: true });
  }
}

/** The interaction has a contact: the only match, the host's, or the one that the agent has chosen. */
export class ContactSelectedEvent extends CustomEvent<AboutContact> {
  constructor(detail: AboutContact) {
    super('contact-selected', { detail, bubbles: true, composed: true });
  }
}

export interface ContactViewedDetail extends AboutContact {
  readonly agentId?: string | undefined;
}

/** A contact has come onto the card: for a record of who looked at whom. */
export class ContactViewedEvent extends CustomEvent<ContactViewedDetail> {
  constructor(detail: ContactViewedDetail) {
    super('contact-viewed', { detail, bubbles: true, composed: true });
  }
}

export interface ContactRevealedDetail extends ContactViewedDetail {
  /** What was revealed of it: `phones`, `emails`, or the name of one of its `fields`. */
  readonly field: string;
}

/** The agent has seen a value that is masked: for a record of who saw what. The value itself is not told. */
export class ContactRevealedEvent extends CustomEvent<ContactRevealedDetail> {
  constructor(detail: ContactRevealedDetail) {
    super('contact-revealed', { detail, bubbles: true, composed: true });
  }
}

/** The agent has erased a contact, with what belonged to it. */
export class ContactDeletedEvent extends CustomEvent<AboutContact> {
  constructor(detail: AboutContact) {
    super('contact-deleted', { detail, bubbles: true, composed: true });
  }
}

/** The agent has put back a contact that was erased. */
export class ContactRestoredEvent extends CustomEvent<AboutContact> {
  constructor(detail: AboutContact) {
    super('contact-restored', { detail, bubbles: true, composed: true });
  }
}

export interface ContactSavedDetail extends AboutContact {
  /** Whether it was new. */
  readonly created: boolean;
}

/** The agent has added a contact, or changed one. */
export class ContactSavedEvent extends CustomEvent<ContactSavedDetail> {
  constructor(detail: ContactSavedDetail) {
    super('contact-saved', { detail, bubbles: true, composed: true });
  }
}

export interface ContactNoteSavedDetail extends AboutInteraction {
  readonly noteId: string;
  /** Whom it is about: nobody yet, where the interaction has no contact. */
  readonly contactIds: readonly ContactId[];
  /** Its author. */
  readonly agentId?: string | undefined;
}

/** The source has a note that is new or changed; its text stays there. */
export class ContactNoteSavedEvent extends CustomEvent<ContactNoteSavedDetail> {
  constructor(detail: ContactNoteSavedDetail) {
    super('contact-note-saved', { detail, bubbles: true, composed: true });
  }
}

export interface ContactCopiedDetail extends AboutInteraction {
  readonly value: string;
  readonly contactId?: ContactId | undefined;
}

/** A number or an address is on the clipboard. */
export class ContactCopiedEvent extends CustomEvent<ContactCopiedDetail> {
  constructor(detail: ContactCopiedDetail) {
    super('contact-copied', { detail, bubbles: true, composed: true });
  }
}

export interface ContactClearDetail {
  /** How many writes of the agent have not reached the source. */
  readonly waiting: number;
}

/** `clear()` is about to erase what waits to be sent. Where somebody cancels it, nothing is erased. */
export class ContactClearEvent extends CustomEvent<ContactClearDetail> {
  constructor(detail: ContactClearDetail) {
    super('contact-clear', { detail, bubbles: true, composed: true, cancelable: true });
  }
}

export interface ContactErrorDetail {
  /** Stable. */
  readonly code: ContactErrorCode;
  /** For a log: English, and it may change. */
  readonly message: string;
}

/** Something went wrong; the card shows what the agent can do about it. */
export class ContactErrorEvent extends CustomEvent<ContactErrorDetail> {
  constructor(detail: ContactErrorDetail) {
    super('contact-error', { detail, bubbles: true, composed: true });
  }
}

export interface ContactCardEventMap {
  'contact-dial': ContactDialEvent;
  'contact-open': ContactOpenEvent;
  'contact-guide': ContactGuideEvent;
  'contact-message': ContactMessageEvent;
  'contact-message-sent': ContactMessageSentEvent;
  'contact-lookup-finished': ContactLookupFinishedEvent;
  'contact-selected': ContactSelectedEvent;
  'contact-viewed': ContactViewedEvent;
  'contact-revealed': ContactRevealedEvent;
  'contact-deleted': ContactDeletedEvent;
  'contact-restored': ContactRestoredEvent;
  'contact-saved': ContactSavedEvent;
  'contact-note-saved': ContactNoteSavedEvent;
  'contact-copied': ContactCopiedEvent;
  'contact-clear': ContactClearEvent;
  'contact-error': ContactErrorEvent;
}

declare global {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- merging is how the DOM learns of events
  interface HTMLElementEventMap extends ContactCardEventMap {}
}
