import type { DBSchema, IDBPDatabase } from 'idb';
import type { JourneyEvent, Presence } from '../domain/journey/journey-event.js';
import type { Layout } from './connection.js';
import { Database } from './database.js';

/** What a website of this origin has recorded of its visitors. */
export interface JourneySchema extends DBSchema {
  visitors: { key: string; value: StoredVisitor; indexes: { keys: string } };
  /** Of one visitor, in the order in which they were recorded. */
  events: { key: EventKey; value: StoredEvent; indexes: { ids: [string, string]; times: EventTime } };
  /** Apart, so that a page that is being left need ask nothing before it says so. */
  presence: { key: string; value: StoredPresence };
}

type EventKey = [visitor: string, place: number];
type EventTime = [visitor: string, at: number, place: number];

export interface StoredVisitor {
  readonly visitor: string;
  /** What the visitor is known by; see `visitor-keys.ts`. */
  readonly keys: readonly string[];
  /** The place of the newest event, or the one before the first. */
  readonly last: number;
  /** How many events there are. */
  readonly count: number;
}

export interface StoredPresence {
  readonly visitor: string;
  /** The last sign of life. */
  readonly presence: Presence;
}

export interface StoredEvent {
  readonly visitor: string;
  /** Greater than that of any event that was recorded before, also of one that is forgotten. */
  readonly place: number;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly event: JourneyEvent;
}

export const journeyLayout: Layout<JourneySchema> = {
  version: 1,
  stores: ['visitors', 'events', 'presence'],
  upgrade,
};

/** `contact-card-journey:shop`: no name that a database of contacts can have. */
export const journeyDatabase = (name: string): Database<JourneySchema> =>
  new Database(`contact-card-journey:${name}`, journeyLayout);

function upgrade(database: IDBPDatabase<JourneySchema>): void {
  const visitors = database.createObjectStore('visitors', { keyPath: 'visitor' });
  visitors.createIndex('keys', 'keys', { multiEntry: true });
  const events = database.createObjectStore('events', { keyPath: ['visitor', 'place'] });
  events.createIndex('ids', ['visitor', 'event.id'], { unique: true });
  events.createIndex('times', ['visitor', 'at', 'place']);
  database.createObjectStore('presence', { keyPath: 'visitor' });
}
