import { MemoryAdapter } from '../../src/adapters/memory/memory-adapter.js';
import { readNumbers } from '../../src/domain/contact-numbers.js';
import { parseIdentity } from '../../src/domain/identity.js';
import type { AdapterContent } from '../../src/testing/adapter-case.js';

/** Contacts in memory, as a file with the same content would have it. */
export async function openMemoryAdapter({
  contacts,
  history,
  notes,
  messages,
  region,
}: AdapterContent): Promise<MemoryAdapter> {
  const entries = history.map(async ({ about, ...entry }) => ({
    ...entry,
    about: await Promise.all(about.map(async (address) => parseIdentity(address, { region }))),
  }));
  return new MemoryAdapter(await readNumbers(contacts, region), {
    region,
    ...(notes && { notes }),
    ...(messages && { messages }),
    history: await Promise.all(entries),
  });
}
