import {
  type Contact,
  type ContactAdapter,
  type FindOptions,
  type FindResult,
  type Identity,
  MemoryAdapter,
  registerAdapter,
} from '../../src/index.js';

let serial = 0;

/** Registers a source under a name that no other test uses. */
export function named(adapter: ContactAdapter): string {
  serial += 1;
  const name = `source-${serial}`;
  registerAdapter(name, () => adapter);
  return name;
}

/** The name of a source that knows these contacts. */
export const knowing = (...contacts: Contact[]): string => named(new MemoryAdapter(contacts));

/** Contacts in memory, which remember what was looked up. */
export class AskedMemory extends MemoryAdapter {
  readonly asked: string[] = [];

  override find(identities: readonly Identity[], options: FindOptions): Promise<FindResult> {
    this.asked.push(identities.map(({ raw }) => raw).join(' '));
    return super.find(identities, options);
  }
}
