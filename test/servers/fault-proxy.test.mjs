import assert from 'node:assert/strict';
import { once } from 'node:events';
import { connect, createServer } from 'node:net';
import { after, before, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { start } from './fault-proxy.mjs';

const long = 'long '.repeat(2_000);
let server;
let proxy;

before(async () => {
  // Says in return what it hears; and a long word where it is asked for one.
  server = createServer((socket) => {
    socket.on('error', () => undefined);
    socket.on('data', (bytes) => socket.write(String(bytes) === 'long' ? long : bytes));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  proxy = await start({ to: server.address().port });
});

after(async () => {
  await proxy.stop();
  server.close();
});

/** What a client hears within a time, piece by piece, and how it ends. */
async function ask(word, { within = 400, faults = {}, then } = {}) {
  proxy.set(faults);
  const socket = connect({ port: proxy.port, host: '127.0.0.1' });
  const heard = { text: '', pieces: 0, ending: 'open', firstAfter: undefined };
  const began = performance.now();
  socket.on('data', (bytes) => {
    heard.firstAfter ??= performance.now() - began;
    heard.text += bytes;
    heard.pieces += 1;
  });
  socket.on('error', ({ code }) => (heard.ending = code));
  socket.on('end', () => (heard.ending = 'end'));
  socket.write(word);
  if (then) await then(socket, heard);
  await Promise.race([once(socket, 'close').catch(() => undefined), wait(within)]);
  socket.destroy();
  return heard;
}

test('passes on what is said, unharmed', async () => {
  const { text, ending } = await ask('long', { within: 2_000 });
  assert.deepEqual([text, ending], [long, 'open']);
});

test('is late both ways, and by chance later still', async () => {
  const { firstAfter, text } = await ask('hello', {
    within: 2_000,
    faults: { latency: 80, jitter: 20 },
  });
  assert.equal(text, 'hello');
  assert.ok(firstAfter >= 155, `heard after ${firstAfter} ms`);
});

test('is slow', async () => {
  const { text } = await ask('long', { within: 500, faults: { rate: 5_000 } });
  assert.ok(text.length > 500 && text.length < 5_000, `heard ${text.length} of ${long.length}`);
});

test('cuts what is said to slices', async () => {
  const { text, pieces } = await ask('hello there', { faults: { slice: 3, rate: 200 } });
  assert.equal(text, 'hello there');
  assert.ok(pieces >= 3, `came in ${pieces}`);
});

test('refuses', async () => {
  const { text, ending } = await ask('hello', { faults: { refuse: true } });
  assert.deepEqual([text, ending], ['', 'ECONNRESET']);
});

test('hangs', async () => {
  const { text, ending } = await ask('hello', { faults: { hang: true } });
  assert.deepEqual([text, ending], ['', 'open']);
});

for (const direction of ['up', 'down'])
  test(`swallows what goes ${direction}, tells nobody, and stays dead`, async () => {
    const { text, ending } = await ask('one', {
      then: async (socket, heard) => {
        while (!heard.text) await wait(5);
        proxy.set({ [direction]: false });
        socket.write('two');
        await wait(100);
        proxy.set({});
        socket.write('three');
      },
    });
    assert.deepEqual([text, ending], ['one', 'open']);
  });

test('resets in the middle', async () => {
  const { text, ending } = await ask('long', { faults: { resetAfter: 1_000 } });
  assert.equal(ending, 'ECONNRESET');
  assert.ok(text.length <= 1_000);
});

test('ends in the middle', async () => {
  const { text, ending } = await ask('long', { faults: { closeAfter: 1_000 } });
  assert.deepEqual([text, ending], [long.slice(0, 1_000), 'end']);
});

test('cuts all that is open', async () => {
  const { text, ending } = await ask('one', {
    then: async (_, heard) => {
      while (!heard.text) await wait(5);
      proxy.reset();
    },
  });
  assert.deepEqual([text, ending], ['one', 'ECONNRESET']);
});
