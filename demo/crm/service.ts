import { openMemoryAdapter } from '../../test/adapters/memory-harness.js';
import { contactService } from '../../test/support/contact-service/contact-service.js';
import { type NodeListener, nodeListener } from '../../test/support/contact-service/node-listener.js';
import { history, people } from '../people/generate.js';
import { crmPath } from './path.js';

/** The demo's people as a service has them that was put in front of a customer system. What is changed there lasts as long as it runs. */
export async function openCrm(): Promise<NodeListener> {
  const contacts = people().map((contact) => ({ revision: '1', ...contact }));
  const adapter = await openMemoryAdapter({ contacts, history: history(contacts), region: 'SE' });
  return nodeListener(contactService(adapter, { base: crmPath }));
}
