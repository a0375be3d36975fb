/** What can happen to a contact, and how often, compared with the rest. */
const frequencies = {
  ...{ stage: 4, edit: 4, erase: 2, restore: 2 },
  ...{ begin: 4, commit: 3, stop: 1, flush: 1, tidy: 1 },
} as const;
type Kind = keyof typeof frequencies;
const kinds = (Object.keys(frequencies) as Kind[]).flatMap((kind) =>
  Array.from({ length: frequencies[kind] }, () => kind),
);
const ids = ['ada', 'bo'] as const;

export interface Step {
  readonly kind: Kind;
  readonly id: string;
  /** The name that is written, another at each step. */
  readonly full: string;
}

interface Import {
  readonly staged: Map<string, string>;
  /** What an agent has done since it began stays. */
  readonly touched: Set<string>;
  readonly known: ReadonlySet<string>;
}

/** What everybody sees, as a plain map would have it. */
export class ImportModel {
  readonly seen = new Map<string, string>();
  readonly #erased = new Map<string, string>();
  #import: Import | undefined;

  /** One of the steps that can happen now: `choice` is any whole number from 0. */
  choose(choice: number, full: string): Step {
    const all = kinds.flatMap((kind) => ids.map((id) => ({ kind, id, full })));
    const possible = all.filter(({ kind, id }) => this.#canHappen(kind, id));
    return possible[choice % possible.length]!;
  }

  take({ kind, id, full }: Step): void {
    switch (kind) {
      case 'begin':
        this.#import = { staged: new Map(), touched: new Set(), known: new Set(this.seen.keys()) };
        break;
      case 'stage':
        this.#import?.staged.set(id, full);
        break;
      case 'commit':
        this.#commit();
        break;
      case 'stop':
        this.#import = undefined;
        break;
      case 'edit':
      case 'erase':
      case 'restore':
        this.#import?.touched.add(id);
        this.#write(kind, id, full);
        break;
      default: // What nobody sees.
    }
  }

  #canHappen(kind: Kind, id: string): boolean {
    switch (kind) {
      case 'begin':
      case 'tidy':
        return !this.#import;
      case 'stage':
        return this.#import !== undefined && !this.#import.staged.has(id);
      case 'flush':
      case 'commit':
      case 'stop':
        return this.#import !== undefined;
      case 'edit':
        return this.seen.has(id);
      // Whom an agent puts back and erases again while an import runs, that may bring or not.
      case 'erase':
        return this.seen.has(id) && (this.#import?.known.has(id) ?? true);
      case 'restore':
        return this.#erased.has(id) && !this.seen.has(id);
    }
  }

  #write(kind: Kind, id: string, full: string): void {
    const before = this.seen.get(id) ?? this.#erased.get(id) ?? '';
    if (kind === 'erase') {
      this.seen.delete(id);
      this.#erased.set(id, before);
    } else this.seen.set(id, kind === 'edit' ? full : before);
  }

  #commit(): void {
    for (const [id, full] of this.#import?.staged ?? [])
      if (!this.#import?.touched.has(id)) this.seen.set(id, full);
    this.#import = undefined;
  }
}
