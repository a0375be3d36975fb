/** Tells everybody who uses a database, in this tab and in others, that something of it has changed. */
export class Changes {
  readonly #name: string;

  constructor(name: string) {
    this.#name = name;
  }

  /** A channel for each telling: one that stays open may keep the browser from remembering the page for `Back`. */
  tell(): void {
    const channel = new BroadcastChannel(this.#name);
    channel.postMessage(undefined);
    channel.close();
  }

  /** Until what this returns is called. */
  listen(changed: () => void): () => void {
    const channel = new BroadcastChannel(this.#name);
    channel.addEventListener('message', changed);
    return () => channel.close();
  }
}

/** That contacts of a database are others now. */
export const contactChanges = ({ name }: { readonly name: string }): Changes =>
  new Changes(`${name} contacts`);
