// A NATS server with JetStream, whose WebSocket browsers reach: everything it keeps is in a folder that goes with it.
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

const howToInstall =
  'nats-server is not installed: apt-get install nats-server, or test/support/install-servers.sh';
/** Milliseconds until it must have said that it is well. */
const patience = 10_000;

/**
 * Two users: `collector` may write journeys, `agent` may read them, and nothing else. Their passwords are made up.
 * @param {{ origins?: string[], stream?: string, subject?: string, isOpen?: boolean }} [options] `origins`: the pages that may connect;
 *   all, if left out; `isOpen`: whoever names nobody is the agent.
 * @returns {Promise<{ ports: { client: number, webSocket: number }, passwords: { collector: string, agent: string },
 *   restart: (whileItIsDown?: () => Promise<void>) => Promise<void>, stop: () => Promise<void> }>} `restart` is on the
 *   same ports, with what was kept.
 */
export async function start({ origins, stream = 'JOURNEY', subject = 'journey', isOpen = false } = {}) {
  const folder = await mkdtemp(join(tmpdir(), 'nats-server-'));
  const [client, webSocket, monitor] = await freePorts(3);
  const ports = { client, webSocket };
  const passwords = { collector: password(), agent: password() };
  const config = join(folder, 'nats.conf');
  await writeFile(config, settings({ folder, ports, monitor, passwords, origins, stream, subject, isOpen }));
  let running;
  try {
    running = await run(config, monitor);
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    throw error;
  }
  return {
    ports,
    passwords,
    async restart(whileItIsDown) {
      await end(running);
      await whileItIsDown?.();
      running = await run(config, monitor);
    },
    async stop() {
      await end(running);
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function settings({ folder, ports, monitor, passwords, origins, stream, subject, isOpen }) {
  const loopback = (port) => `127.0.0.1:${port}`;
  return JSON.stringify({
    listen: loopback(ports.client),
    http: loopback(monitor),
    log_file: logOf(folder),
    jetstream: { store_dir: join(folder, 'streams') },
    websocket: { listen: loopback(ports.webSocket), no_tls: true, compression: true, ...allowed(origins) },
    ...(isOpen && { no_auth_user: 'agent' }),
    authorization: {
      users: [
        {
          ...{ user: 'collector', password: passwords.collector },
          permissions: { publish: [`${subject}.>`, '$JS.API.>'], subscribe: ['_INBOX.>'] },
        },
        {
          ...{ user: 'agent', password: passwords.agent },
          permissions: {
            publish: [`$JS.API.STREAM.INFO.${stream}`, ...consumersOf(stream)],
            subscribe: ['_INBOX.>'],
          },
        },
      ],
    },
  });
}

const allowed = (origins) => (origins ? { allowed_origins: origins } : {});

/** Made, asked, let go: what it takes to read a stream, and to read no other. */
const consumersOf = (stream) =>
  ['CREATE', 'INFO', 'DELETE', 'MSG.NEXT'].map((what) => `$JS.API.CONSUMER.${what}.${stream}.>`);

async function run(config, monitor) {
  const env = { ...process.env, PATH: `${process.env.PATH}:/usr/sbin` }; // Where Debian puts it, and few but root look.
  const server = spawn('nats-server', ['--config', config], { stdio: 'ignore', env });
  const ended = once(server, 'exit');
  const endIt = () => server.kill();
  process.once('exit', endIt);
  const running = { server, ended, endIt };
  try {
    await Promise.race([isWell(monitor), ended.then(() => Promise.reject(new Error('it ended at once')))]);
    return running;
  } catch (error) {
    if (error.code === 'ENOENT') throw new Error(howToInstall, { cause: error });
    const log = await readFile(logOf(dirname(config)), 'utf8').catch(() => '');
    await end(running);
    throw new Error(`nats-server did not start: ${error.message}\n${log}`, { cause: error });
  }
}

const logOf = (folder) => join(folder, 'nats.log');

async function isWell(monitor) {
  for (const late = Date.now() + patience; Date.now() < late; await wait(20)) {
    const answer = await fetch(`http://127.0.0.1:${monitor}/healthz`).catch(() => undefined);
    if (answer?.ok) return;
  }
  throw new Error(`it was not well within ${patience} ms`);
}

async function end({ server, ended, endIt }) {
  process.off('exit', endIt);
  if (server.exitCode === null && server.kill()) await ended;
}

/** Of the moment: somebody else may take one before the server does, and then it says so. */
async function freePorts(count) {
  const holders = Array.from({ length: count }, () => createServer().listen(0, '127.0.0.1'));
  await Promise.all(holders.map((holder) => once(holder, 'listening')));
  const ports = holders.map((holder) => holder.address().port);
  await Promise.all(holders.map((holder) => once(holder.close(), 'close')));
  return ports;
}

function password() {
  return randomBytes(16).toString('hex');
}
