import { Changes } from '../../storage/changes.js';
import { desk } from '../../storage/desk.js';
import { StoredOutbox } from '../../storage/outbox-store.js';
import { outboxChanges } from './entries.js';
import { isUnsent, type OutboxEntry, type OutboxName } from './outbox-store.js';

const store = new StoredOutbox<OutboxEntry>(desk);

/** How many writes of an agent have not reached a source; none where nothing can be stored. */
export async function countKept(name: OutboxName): Promise<number> {
  const entries = await store.read(name).catch((): OutboxEntry[] => []);
  return entries.filter(isUnsent).length;
}

/** They are not sent any more. Rejects with a `ContactError`. */
export async function eraseKept(name: OutboxName): Promise<void> {
  await store.change(name, () => []);
  new Changes(outboxChanges).tell();
}
