import type { ContactCardEventMap } from '../events.js';

/** What a window says to the other: the frame that it has no port, the host that it has one, or wants to start over. */
export type Greeting = 'contact-card/hello' | 'contact-card/port';

export type Message = Readonly<Record<string, unknown>>;

/** Every event of the card, and the type of the message that tells of it. */
export const eventMessages = {
  'contact-dial': 'contact.dial',
  'contact-open': 'contact.open',
  'contact-guide': 'contact.guide',
  'contact-message': 'contact.message',
  'contact-message-sent': 'contact.message-sent',
  'contact-lookup-finished': 'contact.lookup-finished',
  'contact-selected': 'contact.selected',
  'contact-viewed': 'contact.viewed',
  'contact-note-saved': 'contact.note-saved',
  'contact-revealed': 'contact.revealed',
  'contact-copied': 'contact.copied',
  'contact-clear': 'contact.clear',
  'contact-deleted': 'contact.deleted',
  'contact-restored': 'contact.restored',
  'contact-saved': 'contact.saved',
  'contact-error': 'contact.error',
} as const satisfies Record<keyof ContactCardEventMap, string>;

export type EventName = keyof typeof eventMessages;

export const eventNames = Object.keys(eventMessages) as EventName[];

export const isMessage = (data: unknown): data is Message => typeof data === 'object' && data !== null;

export const isGreeting = (data: unknown, type: Greeting): data is Message =>
  isMessage(data) && data.type === type && data.v === 1;
