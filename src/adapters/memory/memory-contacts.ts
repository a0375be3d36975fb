import { candidateKeys } from '../../domain/candidate-keys.js';
import type { Contact, ContactId } from '../../domain/contact.js';

/** Contacts by id, by every number and address they have, and by how their numbers end. */
export class MemoryContacts {
  /** Called after every change. */
  changed: () => void = () => undefined;
  readonly #byId = new Map<ContactId, Contact>();
  readonly #byKey = new Map<string, Set<ContactId>>();

  constructor(contacts: readonly Contact[]) {
    for (const contact of contacts) this.put(contact);
  }

  get(id: ContactId): Contact | undefined {
    return this.#byId.get(id);
  }

  all(): Iterable<Contact> {
    return this.#byId.values();
  }

  get isEmpty(): boolean {
    return this.#byId.size === 0;
  }

  withAnyKey(keys: readonly string[]): Contact[] {
    const ids = new Set(keys.flatMap((key) => [...(this.#byKey.get(key) ?? [])]));
    return [...ids].map((id) => this.#byId.get(id)).filter((contact) => contact !== undefined);
  }

  put(contact: Contact): void {
    this.#unindex(contact.id);
    // A contact that is there keeps its place, so that no page of a search misses one or repeats it.
    this.#byId.set(contact.id, contact);
    for (const key of candidateKeys(contact)) {
      const ids = this.#byKey.get(key);
      if (ids) ids.add(contact.id);
      else this.#byKey.set(key, new Set([contact.id]));
    }
    this.changed();
  }

  /** Where it stood among all. */
  delete(id: ContactId): number {
    const place = [...this.#byId.keys()].indexOf(id);
    this.#unindex(id);
    this.#byId.delete(id);
    this.changed();
    return place;
  }

  /** Where it stood before it was deleted, as far as the others are still there. */
  putBack(contact: Contact, place: number): void {
    const others = [...this.#byId.values()];
    this.#byId.clear();
    for (const each of others.toSpliced(place, 0, contact)) this.#byId.set(each.id, each);
    this.put(contact);
  }

  #unindex(id: ContactId): void {
    const contact = this.#byId.get(id);
    if (!contact) return;
    for (const key of candidateKeys(contact)) this.#byKey.get(key)?.delete(id);
  }
}
