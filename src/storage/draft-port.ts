/** Whose unfinished text, in which interaction, and what it is to become: `note`, `note <id>`, `message`, `contact <id>` … */
export interface DraftKey {
  /** As `Source.key` tells it from every other source of the origin. */
  readonly source: string;
  /** Without one, a draft lasts as long as the tab. */
  readonly agentId: string | undefined;
  /** As `interactionKey` names it. */
  readonly interaction: string;
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
  read(key: DraftKey): Promise<StoredDraft | undefined>;
  /** All of one agent in one interaction. */
  list(of: Omit<DraftKey, 'kind'>): Promise<readonly StoredDraft[]>;
  write(draft: StoredDraft): Promise<void>;
  delete(key: DraftKey): Promise<void>;
  /** Those of every agent. */
  clear(): Promise<void>;
}
