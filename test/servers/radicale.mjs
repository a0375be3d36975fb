// Radicale, a CardDAV server: everything it keeps is in a folder that goes with it.
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

const howToInstall =
  'radicale is not installed: apt-get install radicale, or test/support/install-servers.sh';
/** Milliseconds until it must answer. */
const patience = 15_000;

/**
 * One user, whose password is made up, and whose address books only they may read.
 * @param {{ isForEveryPage?: boolean }} [options] `isForEveryPage`: pages of other origins may read the answers.
 * @returns {Promise<{ url: string, port: number, user: string, password: string, folder: string,
 *   restart: (whileItIsDown?: () => Promise<void>) => Promise<void>, stop: () => Promise<void> }>} `restart` is on the same
 *   port, with what was kept.
 */
export async function start({ isForEveryPage = true } = {}) {
  const folder = await mkdtemp(join(tmpdir(), 'radicale-'));
  const server = { folder, port: await freePort(), user: 'agent', password: randomBytes(16).toString('hex') };
  const { port, user, password } = server;
  await writeFile(join(folder, 'users'), `${user}:${password}\n`);
  await writeFile(configOf(folder), settings(server, isForEveryPage));
  const clear = () => rm(folder, { recursive: true, force: true, maxRetries: 5 });
  let running;
  try {
    running = await run(server);
  } catch (error) {
    await clear();
    throw error;
  }
  return {
    ...{ url: `http://127.0.0.1:${port}/`, port, user, password, folder },
    async restart(whileItIsDown) {
      await end(running);
      await whileItIsDown?.();
      running = await run(server);
    },
    async stop() {
      await end(running);
      await clear();
    },
  };
}

const configOf = (folder) => join(folder, 'config');

const forEveryPage = `
[headers]
Access-Control-Allow-Origin = *
Access-Control-Allow-Methods = PROPFIND, REPORT, PUT, DELETE
Access-Control-Allow-Headers = Authorization, Content-Type, Depth, If-Match, If-None-Match
Access-Control-Max-Age = 600
`;

const settings = ({ port, folder }, isForEveryPage) => `
[server]
hosts = 127.0.0.1:${port}
max_connections = 40
[auth]
type = htpasswd
htpasswd_filename = ${join(folder, 'users')}
htpasswd_encryption = plain
delay = 0
[rights]
type = owner_only
[storage]
filesystem_folder = ${join(folder, 'data')}
[web]
type = none
[logging]
level = warning
${isForEveryPage ? forEveryPage : ''}`;

async function run({ folder, port }) {
  const server = spawn('radicale', ['--config', configOf(folder)], { stdio: ['ignore', 'ignore', 'pipe'] });
  let log = '';
  server.stderr.on('data', (piece) => (log = `${log}${piece}`.slice(-10_000)));
  const ended = once(server, 'exit');
  const endIt = () => server.kill();
  process.once('exit', endIt);
  const running = { server, ended, endIt };
  try {
    await Promise.race([isWell(port), ended.then(() => Promise.reject(new Error('it ended at once')))]);
    return running;
  } catch (error) {
    if (error.code === 'ENOENT') throw new Error(howToInstall, { cause: error });
    await end(running);
    throw new Error(`radicale did not start: ${error.message}\n${log}`, { cause: error });
  }
}

async function isWell(port) {
  for (const late = Date.now() + patience; Date.now() < late; await wait(20)) {
    const answer = await fetch(`http://127.0.0.1:${port}/`, { redirect: 'manual' }).catch(() => undefined);
    if (answer) return;
  }
  throw new Error(`it did not answer within ${patience} ms`);
}

async function end({ server, ended, endIt }) {
  process.off('exit', endIt);
  if (server.exitCode === null && server.kill()) await ended;
}

/** Of the moment: somebody else may take it before the server does, and then it says so. */
async function freePort() {
  const holder = createServer().listen(0, '127.0.0.1');
  await once(holder, 'listening');
  const { port } = holder.address();
  await once(holder.close(), 'close');
  return port;
}
