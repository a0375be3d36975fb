import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { after, before, beforeEach, test } from 'node:test';
import { start } from './faulty-answers.mjs';

const headers = { 'Access-Control-Allow-Origin': '*', 'Content-Type': 'application/json' };
const body = JSON.stringify({ name: 'Ada' });

let heard = [];
let server;
let proxy;

before(async () => {
  server = createServer((request, response) => {
    heard.push(`${request.method} ${request.url}`);
    response.writeHead(200, headers).end(body);
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  proxy = await start({ to: server.address().port });
});
after(async () => {
  await proxy.stop();
  server.close();
  server.closeAllConnections();
});
beforeEach(() => {
  heard = [];
  proxy.set();
});

const ask = (path = '/', init = {}) => fetch(`http://127.0.0.1:${proxy.port}${path}`, init);

test('is the server as long as nothing is the matter', async () => {
  const answer = await ask('/people', { method: 'POST', body: 'Who?' });
  assert.equal(answer.headers.get('access-control-allow-origin'), '*');
  assert.equal(await answer.text(), body);
  assert.deepEqual(heard, ['POST /people']);
  const { method, url, body: sent } = proxy.asked.at(-1);
  assert.deepEqual([method, url, sent], ['POST', '/people', 'Who?']);
});

test('answers in its place, where every page can read it', async () => {
  proxy.set({ status: 429, headers: { 'Retry-After': '3' }, body: 'Later' });
  const answer = await ask();
  assert.equal(answer.status, 429);
  assert.equal(answer.headers.get('retry-after'), '3');
  assert.equal(answer.headers.get('access-control-allow-origin'), '*');
  assert.equal(await answer.text(), 'Later');
  assert.deepEqual(heard, []);
});

test('loses an answer to what the server has done', async () => {
  proxy.set({ status: 502, isHeard: true });
  assert.equal((await ask('/done')).status, 502);
  assert.deepEqual(heard, ['GET /done']);
});

test('keeps an answer, and the question beforehand, from other pages', async () => {
  proxy.set({ isSecret: true });
  assert.equal((await ask()).headers.get('access-control-allow-origin'), null);
  assert.equal((await ask('/', { method: 'OPTIONS' })).status, 200);
  proxy.set({ isUnasked: true });
  assert.equal((await ask('/', { method: 'OPTIONS' })).status, 403);
});

test('breaks an answer off, or spoils it', async () => {
  proxy.set({ cutAfter: 0.5 });
  await assert.rejects((await ask()).text());
  proxy.set({ spoil: (text) => text.slice(0, 5) });
  assert.equal(await (await ask()).text(), body.slice(0, 5));
});

test('means some requests alone', async () => {
  proxy.set({ status: 500 }, ({ url }, nth) => url === '/people' && nth === 2);
  const statuses = [];
  for (const path of ['/people', '/people', '/people']) statuses.push((await ask(path)).status);
  assert.deepEqual(statuses, [200, 500, 200]);
});
