import type { MessagingFacet } from '../adapters/contact-adapter.js';
import type { Session } from './session.js';

export function messagingOf({ source }: Session): MessagingFacet | undefined {
  const { value } = source.state;
  return value.status === 'ready' ? value.adapter.messaging : undefined;
}
