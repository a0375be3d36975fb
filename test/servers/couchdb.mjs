// A server of CouchDB's protocol (PouchDB Server) on loopback: what it keeps is in its memory, its settings in a folder that goes with it.
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('node_modules/pouchdb-server/bin/pouchdb-server', import.meta.url));
/** Milliseconds until it must answer. */
const patience = 20_000;

/**
 * With one user, its administrator, whose password is made up, and for pages of every origin.
 * @returns {Promise<{ url: string, port: number, user: string, password: string, stop: () => Promise<void> }>}
 */
export async function start() {
  const folder = await mkdtemp(join(tmpdir(), 'couchdb-'));
  const user = 'admin';
  const password = randomBytes(16).toString('hex');
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  await writeFile(join(folder, 'config.json'), JSON.stringify(settings(user, password)));
  const where = ['--host', '127.0.0.1', '--port', String(port), '--config', join(folder, 'config.json')];
  const options = ['--in-memory', '--no-stdout-logs', '--dir', folder];
  const server = spawn(process.execPath, [program, ...where, ...options], { cwd: folder, stdio: 'ignore' });
  const ended = once(server, 'exit');
  const endIt = () => server.kill();
  process.once('exit', endIt);
  const stop = async () => {
    process.off('exit', endIt);
    if (server.exitCode === null && server.kill()) await ended;
    await rm(folder, { recursive: true, force: true });
  };
  try {
    await Promise.race([isUp(url), ended.then(() => Promise.reject(new Error('it ended at once')))]);
    return { url, port, user, password, stop };
  } catch (error) {
    await stop();
    throw new Error(`PouchDB Server did not start: ${error.message}`, { cause: error });
  }
}

const settings = (user, password) => ({
  admins: { [user]: password },
  httpd: { enable_cors: true },
  cors: { origins: '*', headers: 'authorization, content-type', methods: 'GET, PUT, POST, DELETE' },
});

async function isUp(url) {
  for (const late = Date.now() + patience; Date.now() < late; await wait(20)) {
    const answer = await fetch(url).catch(() => undefined);
    if (answer?.ok) return;
  }
  throw new Error(`it was not up within ${patience} ms`);
}

/** Of the moment: somebody else may take it before the server does, and then it says so. */
async function freePort() {
  const holder = createServer().listen(0, '127.0.0.1');
  await once(holder, 'listening');
  const { port } = holder.address();
  await once(holder.close(), 'close');
  return port;
}
