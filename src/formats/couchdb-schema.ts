import * as v from 'valibot';
import type { Kept } from '../domain/belongings.js';
import { isRecord } from './plain-object.js';
import { check, idText, list, openRecord, text } from './record-schema.js';

/** As CouchDB stores it; what is ours of it is not checked yet. */
export interface StoredDocument {
  readonly [member: string]: unknown;
  readonly _id: string;
  readonly _rev: string;
  /** Revisions that replication has left beside this one. */
  readonly _conflicts?: readonly string[] | undefined;
}

export interface ViewRow {
  readonly id: string;
  readonly key?: unknown;
  readonly doc?: StoredDocument | undefined;
}

/** What a document is written over, where it is there already. */
export type Overwriting = Partial<Pick<StoredDocument, '_rev' | '_conflicts'>>;

/** All of these throw `invalid`, naming the member. Unknown members are no errors: servers may be newer. */
export const checkRows = (answer: unknown) => check(rows, answer);

/** Of documents by their ids, in the order in which they were asked for. */
export const checkDocuments = (answer: unknown) => check(documents, answer).rows;

/** Of one revision of one document. */
export const checkRevision = (answer: unknown) => check(revisions, answer).results[0]?.docs[0]?.ok;

/** Of documents that were written, in their order. */
export const checkWritten = (answer: unknown) => check(written, answer);

export const checkChanges = (answer: unknown) => check(changes, answer);

/** Whom the document of an interaction is about. */
export const checkKept = (document: unknown): Kept => check(kept, document);

/** Why something is not there. Never shown: reasons may tell of a customer. */
export function readReason(answer: unknown): string {
  const read = v.safeParse(refusal, answer);
  return read.success ? read.output.reason : '';
}

const document = v.optional(v.custom<StoredDocument>(isStored, 'expected a document with _id and _rev'));

/** What is ours of it is checked where it is read. */
function isStored(value: unknown): boolean {
  if (!isRecord(value)) return false;
  const { _id, _rev, _conflicts = [] } = value as Partial<Record<keyof StoredDocument, unknown>>;
  return isText(_id) && isText(_rev) && Array.isArray(_conflicts) && _conflicts.every(isText);
}

const isText = (value: unknown): boolean => typeof value === 'string';

const rows = openRecord({
  total_rows: v.optional(v.number('expected a number')),
  rows: v.array(openRecord({ id: text, key: v.optional(v.unknown()), doc: document }), 'expected a list'),
});

const documents = openRecord({
  rows: v.array(
    openRecord({
      value: v.optional(openRecord({ rev: text, deleted: v.optional(v.boolean()) })),
      doc: document,
    }),
    'expected a list',
  ),
});

const revisions = openRecord({
  results: v.array(openRecord({ docs: v.array(openRecord({ ok: document })) }), 'expected a list'),
});

const written = v.array(openRecord({ rev: v.optional(text), error: v.optional(text) }), 'expected a list');

/** A place is a text or, of servers that stand alone, a number. */
const changes = openRecord({
  last_seq: v.custom<string | number>(
    (place) => isText(place) || typeof place === 'number',
    'expected a text or a number',
  ),
  results: v.array(openRecord({ id: text }), 'expected a list'),
});

const kept: v.GenericSchema<unknown, Kept> = openRecord({ contactId: v.optional(idText), about: list(text) });

const refusal = openRecord({ reason: text });
