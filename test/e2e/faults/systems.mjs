// The systems that contacts come from, each a server that runs, with a place for contacts that is empty.
import { readFile } from 'node:fs/promises';
import { start as startService } from '../../servers/contact-service.mjs';
import { start as startCouchDb } from '../../servers/couchdb.mjs';
import { start as startRadicale } from '../../servers/radicale.mjs';

const basic = ({ user, password }) => `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`;

/** `path`: of the place, behind whatever stands before the server; `token`: as `getToken` gives it. */
export const systems = {
  http: {
    needs: [],
    async start() {
      const token = 'a-token';
      const server = await startService({
        accepts: (given) => given === token,
        content: { contacts: [], history: [], region: 'SE' },
      });
      return { ...server, path: '/', token };
    },
  },

  carddav: {
    needs: ['radicale'],
    async start() {
      const server = await startRadicale();
      const path = `/${server.user}/contacts/`;
      const token = basic(server);
      await make(`http://127.0.0.1:${server.port}${path}`, token, {
        method: 'MKCOL',
        headers: { 'Content-Type': 'application/xml' },
        body: addressBook,
      });
      return { ...server, path, token };
    },
  },

  couchdb: {
    needs: ['pouchdb-server'],
    async start() {
      const server = await startCouchDb();
      const token = basic(server);
      const database = `http://127.0.0.1:${server.port}/contacts`;
      const design = new URL('../../../src/adapters/couchdb/design-document.json', import.meta.url);
      const { _id, ...views } = JSON.parse(await readFile(design, 'utf8'));
      await make(database, token, { method: 'PUT' });
      await make(`${database}/${_id}`, token, {
        method: 'PUT',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(views),
      });
      return { ...server, path: '/contacts', token };
    },
  },
};

const addressBook = `<?xml version="1.0"?>
<mkcol xmlns="DAV:" xmlns:C="urn:ietf:params:xml:ns:carddav">
  <set><prop><resourcetype><collection/><C:addressbook/></resourcetype></prop></set>
</mkcol>`;

async function make(address, token, { headers, ...init }) {
  const answer = await fetch(address, { ...init, headers: { ...headers, Authorization: token } });
  if (!answer.ok)
    throw new Error(`${init.method} ${address} answers ${answer.status}: ${await answer.text()}`);
}
