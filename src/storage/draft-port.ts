/** Whose unfinished work, and in which interaction. */
export interface DraftPlace {
  /** As `Source.key` tells it from every other source of the origin. */
  readonly source: string;
  /** Without one, a draft lasts as long as the tab. */
  readonly agentId: string | undefined;
  /** As `interactionKey` names it. */
  readonly interaction: string;
}

export interface DraftKey extends DraftPlace {
  /** What it is to become: `note`, `note <id>`, `message`, `contact <id>`, `contact new` … */
  readonly kind: string;
}

export interface StoredDraft extends DraftKey {
  /** JSON. */
  readonly value: unknown;
  /** Milliseconds since 1970: when it was last written. */
  readonly at: number;
}

/** Where drafts are kept. Rejects with a `ContactError`. */
export interface DraftPort {
  /** `undefined`: there is none, or it is too old. */
  read(key: DraftKey): Promise<StoredDraft | undefined>;
  list(place: DraftPlace): Promise<readonly StoredDraft[]>;
  write(draft: StoredDraft): Promise<void>;
  delete(key: DraftKey): Promise<void>;
  /** Those of every agent and source. */
  clear(): Promise<void>;
  /** Returns what ends the watching. */
  watch(watcher: DraftWatcher): () => void;
}

export interface DraftWatcher {
  /** Another card or tab has written or deleted one; all of them, where it is not said which. */
  changed(key: DraftKey | undefined): void;
  /** The page may be about to go: what has been typed is to be written now. */
  leaving(): void;
}
