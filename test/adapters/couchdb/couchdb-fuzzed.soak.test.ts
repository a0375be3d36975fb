import '../../../src/adapters/couchdb/open-couchdb.js';
import { contactDocument } from '../../../src/adapters/couchdb/documents.js';
import { sampleContacts, sampleRegion } from '../../../src/testing/sample-contacts.js';
import { describeFuzzed } from '../fuzzed-card.js';

describeFuzzed('a database', async () => {
  const options = { region: sampleRegion };
  const documents = await Promise.all(
    sampleContacts.map(async (contact) => ({ _rev: '1-a', ...(await contactDocument(contact, options)) })),
  );
  const rowOf = (doc: (typeof documents)[number]) => ({
    id: doc._id,
    key: doc._id,
    value: { rev: doc._rev },
    doc,
  });

  async function answer(request: Request): Promise<Response> {
    const { pathname, searchParams } = new URL(request.url);
    const { keys = [], doc_ids: ids } = JSON.parse((await request.text()) || '{}') as Asked;
    if (pathname.endsWith('/_changes')) {
      // Nothing changes, and whoever waits for a change waits.
      if (ids && searchParams.get('limit') !== '0') return new Promise(() => undefined);
      return Response.json({ last_seq: '1', results: [] });
    }
    const rows = pathname.endsWith('/keys')
      ? documents.filter((document) => document.keys.some((key) => keys.includes(key)))
      : documents.filter(({ _id }) => keys.includes(_id));
    return Response.json({ total_rows: documents.length, offset: 0, rows: rows.map(rowOf) });
  }

  return { adapter: 'couchdb', src: (turn) => `https://db${turn}.example/contacts`, answer };
});

interface Asked {
  readonly keys?: readonly string[];
  readonly doc_ids?: readonly string[];
}
