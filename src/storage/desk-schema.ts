import type { DBSchema, IDBPDatabase } from 'idb';
import type { Layout } from './connection.js';
import type { StoredDraft } from './draft-port.js';

/** What the browser keeps of agents' work, whatever source it is for. */
export interface DeskSchema extends DBSchema {
  /** By source, agent, interaction and kind: what an agent has in one interaction lies together. */
  drafts: { key: DraftPlace; value: DeskDraft; indexes: { at: number } };
  /** Writes on their way to their source, in the order in which they were made. */
  outbox: { key: number; value: StoredWrite; indexes: { list: OutboxList } };
}

export type DraftPlace = [source: string, agentId: string, interaction: string, kind: string];

export interface DeskDraft extends StoredDraft {
  readonly agentId: string;
}

/** The writes of one agent to one source. */
export type OutboxList = [source: string, owner: string];

export interface StoredWrite {
  /** From 1, and never used again. */
  readonly place?: number;
  /** As `Source.key` tells it from every other source of the origin. */
  readonly source: string;
  /** The agent; empty where nobody says who it is. */
  readonly owner: string;
  /** An `OutboxEntry`. */
  readonly entry: { readonly key: string };
}

export const deskLayout: Layout<DeskSchema> = { version: 1, stores: ['drafts', 'outbox'], upgrade };

function upgrade(database: IDBPDatabase<DeskSchema>): void {
  const drafts = database.createObjectStore('drafts', {
    keyPath: ['source', 'agentId', 'interaction', 'kind'],
  });
  drafts.createIndex('at', 'at');
  const outbox = database.createObjectStore('outbox', { keyPath: 'place', autoIncrement: true });
  outbox.createIndex('list', ['source', 'owner']);
}
