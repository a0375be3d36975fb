/** A page without a secure context has none: then one tab cannot be told from another. */
const locks = (globalThis.navigator as { locks?: LockManager } | undefined)?.locks;

/** Whether the tabs of a browser can take turns. Where they cannot, each sends only what was written in it. */
export const canTakeTurns = locks !== undefined;

/** While nobody else, in any tab, sends what waits under this name. */
export async function inTurn<Result>(name: string, work: () => Promise<Result>): Promise<Result> {
  return locks ? locks.request(`contact-card-outbox:${name}`, work) : work();
}
