// What visitors of a website did, in memory: it outlives the servers that tell of it.

/**
 * @typedef {object} Visitor
 * @property {string} visitor As the website calls them.
 * @property {string} [contactId]
 * @property {{ kind: string, value: string }[]} [identities]
 * @property {string} [interactionId]
 * @property {object[]} [events] Oldest first.
 * @property {object} [presence]
 */
export class Website {
  #visitors = new Map();
  #watchers = new Set();

  /** @param {Visitor[]} visitors */
  constructor(visitors = []) {
    this.fill(visitors);
  }

  /** In place of all that it held. */
  fill(visitors) {
    this.#visitors = new Map(
      visitors.map(({ visitor, identities = [], events = [], ...known }) => [
        visitor,
        { ...known, visitor, identities, events: [...events] },
      ]),
    );
  }

  /** The same event counts once. */
  tell(visitor, { event, presence }) {
    const known = this.#visitors.get(visitor);
    if (presence) known.presence = presence;
    if (event && known.events.some(({ id }) => id === event.id)) return;
    if (event) known.events.push(event);
    for (const watcher of this.#watchers) watcher(visitor);
  }

  visitor(id) {
    return this.#visitors.get(id);
  }

  /** Nobody, where it might be one or another. */
  find({ contactId, identities = [], visitorId, interactionId }) {
    const found = [...this.#visitors.values()].filter(
      (known) =>
        (contactId !== undefined && known.contactId === contactId) ||
        (visitorId !== undefined && known.visitor === visitorId) ||
        (interactionId !== undefined && known.interactionId === interactionId) ||
        identities.some(({ value }) => known.identities.some((own) => own.value === value)),
    );
    return found.length === 1 ? found[0] : undefined;
  }

  /** Calls back with the visitor of whom there is news. */
  watch(watcher) {
    this.#watchers.add(watcher);
    return () => this.#watchers.delete(watcher);
  }
}
