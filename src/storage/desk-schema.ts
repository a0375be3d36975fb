import type { DBSchema, IDBPDatabase } from 'idb';
import type { Layout } from './connection.js';
import type { StoredDraft } from './draft-port.js';

/** What the browser keeps of agents' work, whatever source it is for. */
export interface DeskSchema extends DBSchema {
  /** By source, agent, interaction and kind: what an agent has in one interaction lies together. */
  drafts: {
    key: [source: string, agentId: string, interaction: string, kind: string];
    value: DeskDraft;
    indexes: { at: number };
  };
  /** Writes that have not reached their source yet, in the order in which they were made. */
  outbox: { key: number; value: StoredWaiting; indexes: { source: string; key: string } };
}

export interface DeskDraft extends StoredDraft {
  readonly agentId: string;
}

export interface StoredWaiting {
  /** From 1, and never used again. */
  readonly place?: number;
  /** As `Source.key` tells it from every other source of the origin. */
  readonly source: string;
  /** Of the write, so that a repeated one is not another. */
  readonly key: string;
  /** JSON. */
  readonly write: unknown;
}

export const deskLayout: Layout<DeskSchema> = { version: 1, stores: ['drafts', 'outbox'], upgrade };

function upgrade(database: IDBPDatabase<DeskSchema>): void {
  const drafts = database.createObjectStore('drafts', {
    keyPath: ['source', 'agentId', 'interaction', 'kind'],
  });
  drafts.createIndex('at', 'at');
  const outbox = database.createObjectStore('outbox', { keyPath: 'place', autoIncrement: true });
  outbox.createIndex('source', 'source');
  outbox.createIndex('key', 'key', { unique: true });
}
