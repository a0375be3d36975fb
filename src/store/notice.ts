import type { ContactError } from '../domain/contact-error.js';
import type { ContactId } from '../domain/contact.js';
import type { Identity } from '../domain/identity.js';
import type { MessageChannel } from '../domain/message.js';

export type FindingOutcome = 'none' | 'one' | 'many' | 'withheld' | 'hidden' | 'invalid' | 'failed';

/** How a look-up ended. */
export interface Finding {
  readonly outcome: FindingOutcome;
  readonly contactIds: readonly ContactId[];
  readonly identity?: Identity | undefined;
}

/** What the session tells the element around it, which tells the host. */
export type Notice =
  | ({ readonly type: 'lookup-finished'; readonly interactionId: string | undefined } & Finding)
  | {
      readonly type: 'selected' | 'viewed' | 'deleted' | 'restored';
      readonly contactId: ContactId;
      readonly interactionId: string | undefined;
    }
  | {
      readonly type: 'revealed';
      readonly contactId: ContactId;
      readonly interactionId: string | undefined;
      readonly field: string;
    }
  | {
      readonly type: 'saved';
      readonly contactId: ContactId;
      readonly interactionId: string | undefined;
      readonly created: boolean;
    }
  | {
      readonly type: 'note-saved';
      readonly noteId: string;
      readonly contactIds: readonly ContactId[];
      readonly interactionId: string | undefined;
      readonly agentId: string | undefined;
    }
  | {
      readonly type: 'message-sent';
      readonly messageId: string;
      readonly channel: MessageChannel;
      readonly contactId: ContactId | undefined;
      readonly interactionId: string | undefined;
    }
  | { readonly type: 'error'; readonly error: ContactError };
