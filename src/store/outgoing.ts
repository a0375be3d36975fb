import { fillTemplate, placeholderValues } from '../domain/fill-template.js';
import type { MessageDraft } from '../domain/message.js';
import type { Recipient } from '../domain/recipient.js';
import type { Session } from './session.js';
import type { UnsentMessage } from './unsent-message.js';

export interface Outgoing {
  readonly recipient: Recipient;
  readonly message: Omit<MessageDraft, 'at'>;
  readonly missing: readonly string[];
}

/** What is written, as this recipient reads it. `interactionId`: as `interactionKey` names it. */
export function outgoingTo(
  recipient: Recipient,
  { text, subject }: Pick<UnsentMessage, 'text' | 'subject'>,
  { agentId: id, agentName }: Pick<Session, 'agentId' | 'agentName'>,
  interactionId: string,
): Outgoing {
  const { channel, to, handle, contactId, contact } = recipient;
  const values = placeholderValues(contact, agentName);
  const filledText = fillTemplate(text, values);
  const filledSubject = fillTemplate(channel === 'email' ? subject : '', values);
  return {
    recipient,
    message: {
      ...{ channel, to, text: filledText.text.trimEnd(), interactionId },
      ...(handle !== undefined && { handle }),
      ...(contactId !== undefined && { contactId }),
      ...(channel === 'email' && { subject: filledSubject.text }),
      author: { ...(id !== undefined && { id }), name: agentName ?? '' },
    },
    missing: [...new Set([...filledSubject.missing, ...filledText.missing])],
  };
}
