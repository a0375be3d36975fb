import type { StoredDocument } from '../../formats/couchdb-schema.js';

/** A write is repeated soon, if at all. */
const mostKeys = 10;

/** What a key creates has this id: wherever it is asked for again, it is there already. */
export const idOfKey = (key: string): string => `made-${key}`;

export const isWrittenBy = (document: StoredDocument, key: string): boolean => keysOf(document).includes(key);

/** The key among those of the last writes. */
export const withKey = (document: StoredDocument, key: string) => ({
  writes: [...keysOf(document), key].slice(-mostKeys),
});

const keysOf = ({ writes }: StoredDocument): readonly string[] =>
  Array.isArray(writes) ? (writes as unknown[]).filter((key) => typeof key === 'string') : [];
