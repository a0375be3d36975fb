import type { ContactAdapter, RequestOptions, WriteOptions } from '../../../src/adapters/contact-adapter.js';
import type { Identity } from '../../../src/domain/identity.js';
import type { AnswerOf, BodyOf, OperationId, Schemas } from './document.js';
import { Refusal } from './refusal.js';

export interface Asked<Id extends OperationId> extends RequestOptions {
  /** Of the path. */
  readonly id: string;
  readonly query: URLSearchParams;
  readonly headers: Headers;
  readonly body: BodyOf<Id>;
}

/** What answers the operations of the document. One that is not there answers 404. */
export type Operations = {
  readonly [Id in OperationId]?: (asked: Asked<Id>) => Promise<AnswerOf<Id>>;
};

export function writeOptions({ headers, signal }: Asked<OperationId>): WriteOptions {
  const key = headers.get('Idempotency-Key');
  if (key === null) throw new Refusal(400, 'The header Idempotency-Key is missing');
  return { key, signal };
}

/** What a change was made from; `undefined`: whatever there is. */
export function revisionOf({ headers }: Asked<OperationId>): string | undefined {
  const [, any, revision] = /^(?:(\*)|(?:W\/)?"(.*)")$/.exec(headers.get('If-Match') ?? '') ?? [];
  if (any === undefined && revision === undefined) throw new Refusal(400, 'The header If-Match is missing');
  return revision;
}

export const readIdentity = (identity: Schemas['Identity']): Identity =>
  ({ ...identity, raw: identity.value }) as Identity;

export type Subject = Parameters<NonNullable<ContactAdapter['history']>['list']>[0];

export const readSubject = (about: Schemas['Subject']): Subject =>
  ('identity' in about ? { identity: readIdentity(about.identity) } : about) as Subject;

/** As `PageOptions` has them. */
export const pageOptions = ({
  body,
  signal,
}: Asked<'searchContacts' | 'listHistory' | 'listNotes' | 'listMessages'>) => ({
  ...{ signal, limit: body.limit },
  ...(body.after !== undefined && { after: body.after }),
});
