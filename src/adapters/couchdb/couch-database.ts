import { ContactError, type ContactErrorCode } from '../../domain/contact-error.js';
import {
  checkChanges,
  checkDocuments,
  checkRevision,
  checkRows,
  checkWritten,
  readReason,
  type StoredDocument,
  type ViewRow,
} from '../../formats/couchdb-schema.js';
import type { Page, PageOptions } from '../contact-adapter.js';
import type { HttpRequest, HttpService } from '../http/request.js';

/** The views that the card asks, see `design-document.json`; another set of them has another number. */
export const designName = 'contact-card-1';

export interface ViewRange {
  readonly view: string;
  /** Every key of the range is a list that ends with the id of the document: so a page can begin at any row. */
  readonly startkey: readonly unknown[];
  readonly endkey: readonly unknown[];
  readonly descending?: boolean;
}

/** What became of an id: its document, the revision that deleted it, or neither: there never was one. */
export interface Looked {
  readonly document?: StoredDocument | undefined;
  readonly deleted?: string | undefined;
}

export type Written =
  | { readonly rev: string; readonly error?: undefined }
  | { readonly rev?: undefined; readonly error: ContactErrorCode };

type Asked = Pick<HttpRequest, 'what' | 'signal'>;

/** Rows of a view that are read at once where not each of them is wanted. */
const fewestRows = 50;

/** Deletes a document with all that replication has left beside it; what is left of it is `rest`. */
export const deletionsOf = ({ _id, _rev, _conflicts = [] }: StoredDocument, rest: object = {}): object[] =>
  [_rev, ..._conflicts].map((rev) => ({ ...rest, _id, _rev: rev, _deleted: true }));

/** Why nothing was written, for whoever asked for it. */
export const refused = (written: Written | undefined, what: string): ContactError =>
  new ContactError(written?.error ?? 'unavailable', `The database did not take ${what}`);

/** By conflict, and by functions of the database's own that refuse what is written (`validate_doc_update`). */
const refusals: Readonly<Record<string, ContactErrorCode>> = {
  conflict: 'conflict',
  forbidden: 'forbidden',
  unauthorized: 'unauthenticated',
};

/**
 * A database of CouchDB, or of a server that speaks its protocol. All that tells of customers, their ids too, goes in
 * bodies: addresses are logged wherever they pass.
 */
export class CouchDatabase {
  readonly #service: HttpService;

  constructor(service: HttpService) {
    this.#service = service;
  }

  /** In the order of the ids. */
  async documents(ids: readonly string[], asked: Asked): Promise<Looked[]> {
    const query = { include_docs: 'true', conflicts: 'true' };
    const answer = await this.#ask({ ...asked, path: ['_all_docs'], query, body: { keys: ids } });
    const rows = checkDocuments(answer);
    return ids.map((id, place) => {
      const { doc, value } = rows[place] ?? {};
      if (doc && doc._id !== id)
        throw new ContactError('invalid', `${asked.what} that was asked for is not the one that came`);
      return { document: doc, deleted: value?.deleted ? value.rev : undefined };
    });
  }

  /** What a deletion has left of a document. */
  async remains(id: string, rev: string, asked: Asked): Promise<StoredDocument | undefined> {
    return checkRevision(await this.#ask({ ...asked, path: ['_bulk_get'], body: { docs: [{ id, rev }] } }));
  }

  /** All rows of a view that have one of the keys, with their documents; at most so many. */
  keyed(view: string, keys: readonly string[], asked: Asked, limit?: number) {
    return this.#rows(view, { keys, include_docs: true, conflicts: true, limit }, asked);
  }

  /** How many rows there are. */
  async count(view: string, asked: Asked): Promise<number> {
    return (await this.#rows(view, { limit: 0 }, asked)).total_rows ?? 0;
  }

  /** A page of those rows of a range that `read` makes something of; `next` is the key of the row where the next one begins. */
  async page<Item>(
    range: ViewRange,
    read: (row: ViewRow) => Item | undefined,
    { limit, after, ...asked }: PageOptions & Asked,
  ): Promise<Page<Item>> {
    const items: Item[] = [];
    const from = readKey(after) ?? range.startkey;
    for await (const row of this.#walk(
      { ...range, startkey: from },
      Math.max(limit + 1, fewestRows),
      asked,
    )) {
      const item = read(row);
      if (item === undefined) continue;
      if (items.length === limit) return { items, next: JSON.stringify(row.key) };
      items.push(item);
    }
    return after === undefined ? { items, total: items.length } : { items };
  }

  /** All rows of a range, so many at a time. */
  async *#walk({ view, ...range }: ViewRange, limit: number, asked: Asked): AsyncGenerator<ViewRow> {
    const query = { ...range, limit, include_docs: true, conflicts: true };
    for (let startkey = range.startkey, last = ''; ;) {
      const { rows } = await this.#rows(view, { ...query, startkey }, asked);
      // What has ended the part before begins this one, if it is still there.
      const news = rows.filter(({ key }) => JSON.stringify(key) !== last);
      yield* news;
      const end = news.at(-1);
      if (!end || rows.length < limit) return;
      startkey = end.key as readonly unknown[];
      last = JSON.stringify(startkey);
    }
  }

  /**
   * In their order. Each by itself: one that somebody else has written meanwhile is a `conflict`, and does not keep the
   * others from being written.
   */
  async write(documents: readonly object[], asked: Asked): Promise<Written[]> {
    const answer = await this.#ask({ ...asked, path: ['_bulk_docs'], body: { docs: documents } });
    const written = checkWritten(answer);
    return documents.map((_, place) => {
      const { rev, error } = written[place] ?? {};
      if (rev !== undefined) return { rev };
      return { error: refusals[error ?? ''] ?? 'unavailable' };
    });
  }

  /** The place where the database is now. */
  async place(asked: Asked): Promise<string | number> {
    const query = { since: 'now', limit: 0 };
    return checkChanges(await this.#ask({ ...asked, path: ['_changes'], query })).last_seq;
  }

  /** What has changed of these documents since a place: at once where something has, else when it does, or after so many milliseconds. */
  async changes(
    ids: readonly string[],
    { since, timeout, ...asked }: Asked & { readonly since: string | number; readonly timeout: number },
  ): Promise<{ readonly ids: readonly string[]; readonly place: string | number }> {
    const query = { filter: '_doc_ids', feed: 'longpoll', since, timeout };
    const answer = await this.#ask({ ...asked, path: ['_changes'], query, body: { doc_ids: ids } });
    const { results, last_seq: place } = checkChanges(answer);
    return { ids: results.map(({ id }) => id), place };
  }

  async #rows(view: string, query: object, asked: Asked) {
    const path = ['_design', designName, '_view', view];
    return checkRows(await this.#ask({ ...asked, path, body: query }));
  }

  /** What is not there is never a contact, but what an administrator has to see to. */
  async #ask(request: HttpRequest & { readonly path: readonly string[] }): Promise<unknown> {
    const asked = { ...request, headers: { Accept: 'application/json' }, accepted: [404] };
    const { status, text } = await this.#service.answer(asked);
    if (status !== 404) return this.#service.parse(text, asked);
    throw new ContactError(
      'invalid',
      request.path[0] === '_design' && isOfDesign(readReason(parsed(text)))
        ? `The database has no design document _design/${designName}, or an incomplete one: an administrator puts it there`
        : 'src is the address of no database: https://example.com/contacts is one of a database contacts',
    );
  }
}

/** The words of CouchDB, and of PouchDB Server, for a database that is not there; others are about its design documents. */
const isOfDesign = (reason: string) => reason !== '' && !/^(?:no_db_file|database )/i.test(reason);

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function readKey(after: string | undefined): readonly unknown[] | undefined {
  const key = parsed(after ?? '');
  return Array.isArray(key) ? key : undefined;
}
