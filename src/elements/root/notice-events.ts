import {
  ContactDeletedEvent,
  ContactErrorEvent,
  ContactLookupFinishedEvent,
  ContactMessageSentEvent,
  ContactNoteSavedEvent,
  ContactRestoredEvent,
  ContactRevealedEvent,
  ContactSavedEvent,
  ContactSelectedEvent,
  ContactViewedEvent,
} from '../../events.js';
import type { Notice } from '../../store/notice.js';

/** What the session tells, as the event that tells the host. */
export function noticeEvent(notice: Notice, agentId: string | undefined): Event {
  switch (notice.type) {
    case 'lookup-finished': {
      const { interactionId, identity, outcome, contactIds } = notice;
      return new ContactLookupFinishedEvent({ interactionId, identity, outcome, contactIds });
    }
    case 'selected':
      return new ContactSelectedEvent({ contactId: notice.contactId, interactionId: notice.interactionId });
    case 'viewed':
      return new ContactViewedEvent({
        contactId: notice.contactId,
        interactionId: notice.interactionId,
        agentId,
      });
    case 'revealed': {
      const { contactId, interactionId, field } = notice;
      return new ContactRevealedEvent({ contactId, interactionId, agentId, field });
    }
    case 'deleted':
      return new ContactDeletedEvent({ contactId: notice.contactId, interactionId: notice.interactionId });
    case 'restored':
      return new ContactRestoredEvent({ contactId: notice.contactId, interactionId: notice.interactionId });
    case 'saved': {
      const { contactId, interactionId, created } = notice;
      return new ContactSavedEvent({ contactId, interactionId, created });
    }
    case 'note-saved': {
      const { noteId, contactIds, interactionId, agentId: authorId } = notice;
      return new ContactNoteSavedEvent({ noteId, contactIds, interactionId, agentId: authorId });
    }
    case 'message-sent': {
      const { messageId, channel, contactId, interactionId } = notice;
      return new ContactMessageSentEvent({ messageId, channel, contactId, interactionId });
    }
    case 'error':
      return new ContactErrorEvent({ code: notice.error.code, message: notice.error.message });
  }
}
