/** Notes, or messages, as an embedded adapter keeps them. */
export interface WorkStore<Item> {
  /** All that are found by a `subjectKey`, in no order. */
  about(subject: string): Promise<Item[]>;
  all(): Promise<Item[]>;
  get(id: string): Promise<Item | undefined>;
  /**
   * What a key has written is not written again: then the answer is what that is now. Else `change` makes of
   * what there is what there shall be; where that is undefined, nothing is left. Writes nothing, and rejects
   * with it, where `change` throws.
   */
  write(
    what: { readonly id: string; readonly key?: string },
    change: (current: Item | undefined) => Item | undefined,
  ): Promise<Item | undefined>;
  /** `changed` is called after every write, wherever it was made, until what this returns is called. */
  watch(changed: () => void): () => void;
}
