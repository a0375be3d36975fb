// A proxy of TCP that does to a connection what networks do: for HTTP, event streams and WebSockets alike.
import { once } from 'node:events';
import { connect, createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

/**
 * What connections suffer, those that are open as well. "Up" is what the client says, "down" what the server says.
 * @typedef {object} Faults
 * @property {number} [latency] Milliseconds by which each piece is late, both ways.
 * @property {number} [jitter] At most so many milliseconds more, at random; the order stays.
 * @property {number} [rate] Bytes a second, down.
 * @property {number} [slice] Bytes a piece, down.
 * @property {boolean} [up] False: half-open. Nothing gets up any more, not even the end, and nobody is told so.
 * @property {boolean} [down] False: the same, down. What was lost so is lost: the connection stays dead.
 * @property {number} [resetAfter] Bytes of a connection, down, after which it is reset.
 * @property {number} [closeAfter] … after which it ends, as if all had been said.
 * @property {boolean} [refuse] New connections are reset at once.
 * @property {boolean} [hang] New connections are taken, and never answered.
 */

/**
 * @param {{ to: number, port?: number }} options `to`: the port of the server. Both are of this machine.
 * @returns {Promise<{ port: number, set: (faults: Faults) => void, reset: () => void, stop: () => Promise<void>,
 *   counts: { connections: number, up: number, down: number } }>} `set` replaces all faults, `reset` cuts every connection;
 *   `counts` are of connections, and of the bytes that got through.
 */
export async function start({ to, port = 0 }) {
  const counts = { connections: 0, up: 0, down: 0 };
  const open = new Set();
  let faults = {};

  const server = createServer({ allowHalfOpen: true }, (client) => {
    counts.connections += 1;
    keep(client);
    if (faults.refuse) client.resetAndDestroy();
    else if (faults.hang) client.resume();
    else {
      const upstream = keep(connect({ port: to, host: '127.0.0.1', allowHalfOpen: true }));
      carry(client, upstream, 'up');
      carry(upstream, client, 'down');
    }
  });
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');

  function keep(socket) {
    open.add(socket);
    socket.setNoDelay(true);
    socket.on('close', () => open.delete(socket));
    // Each is heard of where it is read from.
    socket.on('error', () => undefined);
    return socket;
  }

  async function carry(from, to, direction) {
    let wasLost = false;
    let passed = 0;
    const isLost = () => (wasLost ||= faults[direction] === false);
    try {
      for await (const bytes of from.iterator({ destroyOnReturn: false })) {
        await late();
        for (const piece of direction === 'down' ? sliced(bytes) : [bytes]) {
          if (isLost()) continue;
          passed += piece.length;
          if (direction === 'down' && breaks(passed, piece, { from, to })) return;
          await write(to, piece);
          counts[direction] += piece.length;
          if (direction === 'down' && faults.rate) await wait((piece.length / faults.rate) * 1000);
        }
      }
      await late();
      if (!isLost()) to.end();
    } catch {
      if (!isLost()) to.resetAndDestroy();
    }
  }

  async function late() {
    const { latency = 0, jitter = 0 } = faults;
    if (latency || jitter) await wait(latency + Math.random() * jitter);
  }

  function sliced(bytes) {
    const size = faults.slice ?? (faults.rate ? Math.ceil(faults.rate / 20) : bytes.length);
    const count = Math.ceil(bytes.length / size);
    return Array.from({ length: count }, (_, index) => bytes.subarray(index * size, (index + 1) * size));
  }

  /** Lets through what comes before the end, where the end is in this piece. */
  function breaks(passed, piece, { from, to }) {
    const end = faults.resetAfter ?? faults.closeAfter;
    if (end === undefined || passed < end) return false;
    const rest = piece.subarray(0, Math.max(0, piece.length - (passed - end)));
    if (faults.resetAfter === undefined) to.end(rest);
    // A client that meets the bytes and the reset at once may take them for a good end.
    else to.write(rest, () => setTimeout(() => to.resetAndDestroy(), 20));
    from.destroy();
    return true;
  }

  return {
    port: server.address().port,
    counts,
    set: (next) => (faults = next),
    reset() {
      for (const socket of open) socket.resetAndDestroy();
    },
    async stop() {
      for (const socket of open) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}

const write = (socket, bytes) =>
  new Promise((resolve, reject) => socket.write(bytes, (error) => (error ? reject(error) : resolve())));
