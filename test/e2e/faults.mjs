// npm run test:servers faults
// What a card makes of everything that may be the matter with the system its contacts come from, and with the way there:
// each fault, on each adapter, while somebody is looked up and while an agent writes. Prints the table of outcomes.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { bundle, launch, page as pageOf, serveFiles } from '../bench/harness.mjs';
import { start as startNetwork } from '../servers/fault-proxy.mjs';
import { start as startAnswers } from '../servers/faulty-answers.mjs';
import { missing } from '../servers/missing.mjs';
import { kinds, lostAnswers } from './faults/kinds.mjs';
import { systems } from './faults/systems.mjs';

/** Milliseconds. What hangs is given up so soon that the test need not wait for long. */
const deadlineMs = 5_000;
const concurrency = 4;

let files;
let browser;
let words;
const rows = [];

before(async () => {
  const script = await bundle(fileURLToPath(new URL('faults/page.ts', import.meta.url)));
  const tag = '<script type="module" src="/page.js"></script>';
  files = await serveFiles('.', { '/page.js': script, '/page.html': pageOf(tag) });
  browser = await launch();
  const page = await openPage('');
  words = await page.evaluate('window.faults.words');
  await page.close();
});

after(async () => {
  await browser?.close();
  files?.close();
  console.log(table());
});

const lasting = Object.entries(kinds).filter(([, { code, isSlow }]) => code && !isSlow);
const modes = {
  opening: { play: openAndLookUp, faults: Object.fromEntries(lasting) },
  'a look-up': { play: lookUp, faults: kinds },
  writing: { play: write, faults: { ...kinds, ...lostAnswers } },
};

for (const [adapter, { needs, start }] of Object.entries(systems))
  describe(adapter, { concurrency, skip: missing(...needs) }, () => {
    let server;
    before(async () => (server = await start()));
    after(() => server?.stop());

    for (const [mode, { play, faults }] of Object.entries(modes))
      for (const [name, { own, ...kind }] of Object.entries(faults))
        test(`${adapter}, ${mode}: ${name}`, () =>
          staged(adapter, server, async (stage) => {
            rows.push([
              adapter,
              mode,
              name,
              ...(await play(stage, { ...kind, ...own?.[adapter], ...own?.[`${adapter}, ${mode}`] })),
            ]);
          }));
  });

/** A customer of their own, and a card that looks into the system through proxies of its own. */
async function staged(adapter, server, play) {
  const answers = await startAnswers({ to: server.port });
  const network = await startNetwork({ to: answers.port });
  const page = await openPage(server.token);
  try {
    const call = (name, ...given) => page.evaluate((n, g) => window.faults[n](...g), name, given);
    const [name, phone] = nextPerson();
    const at = (port) => ({ adapter, src: `http://127.0.0.1:${port}${server.path}` });
    const draft = { kind: 'individual', name: { full: name }, phones: [{ value: phone }], emails: [] };
    const id = await call('fill', at(server.port), draft);
    const show = () => call('show', at(network.port), deadlineMs);
    const stage = { adapter, page, call, show, answers, network, name, phone };
    await play({ ...stage, kept: () => call('kept', at(server.port), id) });
    assert.deepEqual(page.errors, []);
    const addresses = answers.asked.map(({ url }) => decodeURIComponent(url)).join('\n');
    for (const secret of [phone.slice(4), server.token]) {
      assert.ok(!addresses.includes(secret), addresses);
      assert.ok(!page.said.join('\n').includes(secret), page.said.join('\n'));
    }
  } finally {
    await page.close();
    await network.stop();
    await answers.stop();
  }
}

let people = 0;
function nextPerson() {
  people += 1;
  return [`Ada ${people}`, `+4670174${String(1_000 + people)}`];
}

async function openPage(token) {
  const page = await browser.newPage();
  Object.assign(page, { errors: [], said: [] });
  page.on('pageerror', (error) => page.errors.push(String(error?.stack ?? error)));
  page.on('console', (message) => page.said.push(message.text(), message.location().url ?? ''));
  await page.exposeFunction('getToken', () => token);
  await page.goto(`${files.url}/page.html`);
  await page.waitForFunction('window.faults');
  return page;
}

function suffer({ answers, network }, { answer, network: faults }) {
  answers.set(answer);
  network.set(faults ?? {});
  // What is open goes on as ever.
  if (faults?.refuse || faults?.hang) network.reset();
}

function recover({ answers, network }) {
  answers.set();
  network.set({});
}

/** The agent's day begins with it: the source has never been asked. */
async function openAndLookUp(stage, kind) {
  suffer(stage, kind);
  await stage.show();
  return ring(stage, kind);
}

/** The source is open, and has answered before. */
async function lookUp(stage, kind) {
  await stage.show();
  await stage.call('ring', '+46850500000', 'before');
  await see(stage, ({ lines }) => lines.includes('No contact has this number'));
  suffer(stage, kind);
  return ring(stage, kind);
}

async function ring(stage, kind) {
  const { call, name, phone } = stage;
  await call('ring', phone, `call of ${name}`);
  if (kind.isSlow) await see(stage, ({ lines, controls }) => isLooking(lines) && controls.includes('Cancel'));
  let outcome = ['', 'finds them', ''];
  if (kind.code) {
    const { lines, ways, told } = await see(stage, ({ lines }) => lines.includes(words.heading));
    const said = wordsFor(kind);
    assert.ok(lines.includes(said), lines.join('\n'));
    assert.ok(!lines.includes(name), lines.join('\n'));
    assert.ok(told.includes('failed') && told.includes(kind.code), told.join(', '));
    assert.deepEqual(ways, kind.code === 'rate-limited' ? [] : ['Retry']);
    recover(stage);
    if (!kind.comesBack) await press(stage, 'Retry');
    outcome = [kind.code, said, `finds them ${kind.comesBack ? 'by itself' : 'by Retry'}`];
  }
  const { told, wasBlank } = await see(stage, ({ lines }) => lines.includes(name));
  assert.ok(told.includes('one'), told.join(', '));
  assert.equal(wasBlank, false);
  return outcome;
}

const wordsFor = ({ code, isUnreadable }) => (isUnreadable ? words.unreadable : words.lookUp[code]);
const isLooking = (lines) => lines.some((line) => line.startsWith(words.stillLooking));

/** A note, where the system keeps notes, else the job title. */
const fieldOf = ({ adapter }) => (adapter === 'carddav' ? 'Job title' : 'New note');
const waits = '1 change waits to be sent';
const isSaving = ({ lines }) => lines.includes('Saving …');
const hasFailed = ({ lines }) => lines.some((line) => / could not be saved\./.test(line));
const setAside = 'Unsaved changes';
const isSetAside = ({ lines }) => lines.some((line) => line.startsWith(setAside));
const isWaiting = ({ lines }) => lines.includes(waits);

async function write(stage, kind) {
  const { name, phone } = stage;
  const text = `About ${name}`;
  const field = fieldOf(stage);
  const opener = field === 'New note' ? 'Add note' : 'Edit';
  await stage.show();
  await stage.call('ring', phone, `call of ${name}`);
  await see(
    stage,
    ({ lines }) =>
      lines.includes(name) && lines.includes(opener) && !lines.some((line) => line.endsWith('…')),
  );
  await press(stage, opener);
  await see(stage, ({ controls }) => controls.includes(field));
  await press(stage, field);
  await stage.page.keyboard.type(text);
  suffer(stage, kind);
  await press(stage, 'Save');
  const after = await see(
    stage,
    (seen) => !isSaving(seen) && (hasFailed(seen) || !seen.controls.includes(field)),
  );
  if (kind.code === 'not-found' && isSetAside(after) && !hasFailed(after)) {
    recover(stage);
    await goOn(stage);
    return [kind.code, setAside, 'lands once by Continue and Save'];
  }
  const outcome = hasFailed(after) ? 'refused' : isWaiting(after) ? 'waits' : 'saved';
  assert.ok(writeOutcomes(kind).includes(outcome), after.lines.join('\n'));
  const said = after.lines.find((line) => line.includes(words.codes[kind.code])) ?? '';
  if (kind.code && kind.code !== 'timeout') assert.ok(said, after.lines.join('\n'));
  recover(stage);
  if (outcome === 'refused') await press(stage, field === 'New note' ? 'Retry' : 'Save');
  // It may have gone by itself by now.
  if (outcome === 'waits' && !kind.comesBack) await press(stage, 'Retry now').catch(() => undefined);
  await landed(stage, field, text);
  const then = { refused: 'by Retry', waits: kind.comesBack ? 'by itself' : 'by Retry now', saved: '' };
  return [kind.code ?? '', said || (outcome === 'waits' ? waits : outcome), `lands once ${then[outcome]}`];
}

async function landed(stage, field, text) {
  await see(stage, (seen) => !isWaiting(seen) && !isSaving(seen) && !seen.controls.includes(field));
  assert.deepEqual(await stage.kept(), [text]);
  const { wasBlank } = await stage.call('seen');
  assert.equal(wasBlank, false);
}

/** Where the contact itself is said to be gone, the card looks again, and the form waits for the agent. */
async function goOn(stage) {
  const { ways } = await see(
    stage,
    ({ lines, ways }) => lines.includes(stage.name) || ways.includes('Retry'),
  );
  if (ways.includes('Retry')) await press(stage, 'Retry');
  await see(stage, ({ lines, controls }) => lines.includes(stage.name) && controls.includes('Continue'));
  await press(stage, 'Continue');
  await see(stage, ({ controls }) => controls.includes('Save'));
  await press(stage, 'Save');
  await landed(stage, fieldOf(stage), `About ${stage.name}`);
}

function writeOutcomes({ code, isSlow }) {
  // On a busy machine the line may be later than the note is waited for.
  if (!code) return ['saved', 'waits', ...(isSlow ? ['refused'] : [])];
  return ['rate-limited', 'unavailable', 'timeout'].includes(code) ? ['waits'] : ['refused'];
}

/** As a person does: with a pointer, where it can be seen. */
async function press({ call, page }, name) {
  const { x, y } = await call('placeOf', name);
  await page.mouse.click(x, y);
}

/** What is on the card, once it is so. */
async function see({ call }, isSeen) {
  for (const end = Date.now() + 45_000; ; await wait(50)) {
    const seen = await call('seen');
    if (isSeen(seen)) return seen;
    if (Date.now() > end)
      assert.fail(`Waited in vain beside:\n${seen.lines.join('\n')}\n(${seen.told.join(', ')})`);
  }
}

/** One row for all adapters with the same outcome. */
function table() {
  const heads = ['while', 'the fault', 'adapters', 'code', 'the card says', 'when it is over'];
  const alike = new Map();
  for (const [adapter, ...outcome] of rows.toSorted((one, other) => placeOf(one) - placeOf(other))) {
    const key = JSON.stringify(outcome);
    alike.set(key, [...(alike.get(key) ?? []), adapter]);
  }
  const lines = [...alike].map(([key, adapters]) => {
    const [mode, name, ...outcome] = JSON.parse(key);
    return [mode, name, adapters.join(', '), ...outcome];
  });
  return [heads, heads.map(() => '---'), ...lines].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

/** By mode, then by fault. */
function placeOf([, mode, name]) {
  const names = Object.keys({ ...kinds, ...lostAnswers });
  return Object.keys(modes).indexOf(mode) * names.length + names.indexOf(name);
}
