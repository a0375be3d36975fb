import { ContactError } from '../domain/contact-error.js';
import type { Session } from './session.js';

/** What one agent has written goes to the source in nobody else's name: it waits until that agent is back. */
export function checkSameAgent({ agentId }: Session, writer: string | undefined): void {
  if (agentId !== writer) throw new ContactError('forbidden', 'Another agent is at the card by now');
}
