// The adapters that the table is of, and the servers that they ask: each column of the table has one of its own.
import { start as startContactService } from '../servers/contact-service.mjs';
import { start as startCouchDb } from '../servers/couchdb.mjs';
import { start as startRadicale } from '../servers/radicale.mjs';

/**
 * @typedef {object} Source
 * @property {string} adapter
 * @property {string[]} [needs] what has to be installed, as `notInstalled` takes it
 * @property {() => Promise<Served>} [start]
 *
 * @typedef {object} Served
 * @property {Record<string, string>} query tells the page where the server is
 * @property {Record<string, Function>} [exposed] what the page may have done here, by the names of its globals
 * @property {() => Promise<void>} stop
 */

/** @type {readonly Source[]} */
export const sources = [
  { adapter: 'memory' },
  { adapter: 'indexeddb' },
  {
    adapter: 'http',
    async start() {
      const { url, fill, tell, stop } = await startContactService();
      return { query: { url }, exposed: { fill, tell }, stop };
    },
  },
  {
    adapter: 'carddav',
    needs: ['radicale'],
    start: async () => withPassword(await startRadicale()),
  },
  {
    adapter: 'couchdb',
    needs: ['pouchdb-server'],
    start: async () => withPassword(await startCouchDb()),
  },
];

function withPassword({ url, user, password, stop }) {
  return { query: { url, user, password }, stop };
}
