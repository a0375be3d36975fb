import {
  type Contact,
  type ContactAdapter,
  type FindOptions,
  type FindResult,
  type Identity,
  MemoryAdapter,
  registerAdapter,
} from '../../src/index.js';
import { randomUuid } from '../../src/domain/random-uuid.js';

/** Registers a source under a name that no test has used, on this page or on another: drafts are kept by it. */
export function named(adapter: ContactAdapter): string {
  const name = `source-${randomUuid()}`;
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

/** The same, which tells nobody by itself what others change. */
export function silent<Source extends MemoryAdapter>(source: Source): Source {
  Reflect.deleteProperty(source, 'watch');
  return source;
}
