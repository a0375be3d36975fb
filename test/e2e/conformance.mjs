// npm run test:servers conformance
// What `npm run conformance -- path/to/adapter` says of adapters that are right, wrong, or none.
import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { runGiven } from '../conformance/given.mjs';
import { failuresOf, matrixOf, totalsOf } from '../conformance/matrix.mjs';

const at = (path) => fileURLToPath(new URL(path, import.meta.url));

let folder;
before(async () => (folder = await mkdtemp(join(tmpdir(), 'conformance-'))));
after(() => rm(folder, { recursive: true, force: true }));

/** Contacts in memory; `spoil` makes an adapter of what is right. */
const moduleOf = (spoil) => `
import { MemoryAdapter, readNumbers } from 'contact-card-widget';
import type { AdapterContent, AdapterHarness } from 'contact-card-widget/testing';

const spoil = ${spoil};
const harness: AdapterHarness = {
  async open({ contacts, region }: AdapterContent) {
    const memory = new MemoryAdapter(await readNumbers(contacts, region), { region });
    const core = {
      find: memory.find.bind(memory),
      get: memory.get.bind(memory),
      search: memory.search.bind(memory),
    };
    return { ...core, ...spoil(core) };
  },
};
export default () => harness;
`;

/** What comes of the module, and what was said on the way. */
async function outcomeOf(text, options) {
  const path = join(folder, 'adapter.ts');
  await writeFile(path, text);
  const said = [];
  const outcome = await runGiven(path, { ...options, say: (line) => said.push(line) });
  return { ...outcome, said: said.join('\n') };
}

describe('The suite, run over a module', () => {
  test('is passed by an adapter that is right, in what it can do', async () => {
    const { passed, failed, others } = await outcomeOf(moduleOf('() => ({})'));
    assert.equal(failed, 0);
    assert.ok(passed > 50 && others > 50, `${passed} passed, ${others} do not concern it`);
  });

  test('names each case that an adapter fails, and why', async () => {
    const { failed, said } = await outcomeOf(moduleOf('() => ({ find: async () => ({ matches: [] }) })'));
    assert.ok(failed > 20, `${failed} failed`);
    assert.match(said, /✗ finds a contact by an internal number, and nobody else\n {2}201: expected \{/);
  });

  test('tells what an adapter leaves for nobody to catch', async () => {
    const forgotten = `({ get }) => ({ get(...asked) { Promise.reject(new Error('forgotten')); return get(...asked); } })`;
    const { said } = await outcomeOf(moduleOf(forgotten));
    assert.match(said, /✗ gets each contact by its id\n {2}Nobody caught: Error: forgotten/);
  });

  test('fails what the page’s policy forbids', async () => {
    const writing = `({ get }) => ({ get(...asked) { try { document.body.innerHTML = '<b>'; } catch {} return get(...asked); } })`;
    const { said } = await outcomeOf(moduleOf(writing));
    assert.match(said, /✗ gets each contact by its id\n {2}Nobody caught: the page's policy forbids it/);
  });

  test('is given what the harness has for a case, another user of the source included', async () => {
    const { said } = await outcomeOf(`
import { MemoryAdapter } from 'contact-card-widget';
export default {
  open: async ({ contacts }) => new MemoryAdapter(contacts),
  another: async () => { throw new Error('Nobody else may'); },
};`);
    assert.match(said, /\n {2}Nobody else may/);
  });

  test('goes on where a case does not end', async () => {
    const endless = `({ get }) => ({ get(id, asked) { return id === 'nobody' ? new Promise(() => {}) : get(id, asked); } })`;
    const { passed, said } = await outcomeOf(moduleOf(endless), { patience: 3_000 });
    assert.match(
      said,
      /✗ says that there is no contact of an unknown id\n {2}It does not end within 3000 ms/,
    );
    assert.ok(passed > 50, `${passed} passed`);
  });
});

describe('An author begins with', () => {
  test('the phone book of the README, which is read', async () => {
    const readme = await readFile(at('../../README.md'), 'utf8');
    for (const [, text, name] of readme.matchAll(/```ts\n(\/\/ (phone-book[\w.]*\.ts)\b.*?)```/gs))
      await writeFile(join(folder, name), text);
    await passes(join(folder, 'phone-book.harness.ts'), 80);
  });

  test('the book of this browser, which is also written to', () =>
    passes(at('../conformance/examples/browser-book.harness.ts'), 130));
});

async function passes(path, least) {
  const said = [];
  const { passed, failed } = await runGiven(path, { say: (line) => said.push(line) });
  assert.equal(failed, 0, said.join('\n'));
  assert.ok(passed > least, `${passed} passed`);
}

describe('A module is refused', () => {
  const refused = [
    ['that has no default export', 'export const adapter = 1;', /It has no default export/],
    ['that exports no harness', 'export default {};', /no AdapterHarness/],
    ['that fails as it is loaded', 'throw new Error("No luck");', /It fails as it is loaded: No luck/],
    ['that imports what is not there', 'import "not-there";', /not-there/],
    ['that does not open', 'export default { open: () => Promise.reject(new Error("Down")) };', /^Down$/],
    ['that opens no adapter', 'export default { open: async () => ({}) };', /it lacks find, get, search/],
    [
      'that never opens',
      'export default { open: () => new Promise(() => {}) };',
      /^open\(\) does not settle within 3000 ms$/,
    ],
  ];
  for (const [what, text, why] of refused)
    test(what, () => assert.rejects(outcomeOf(text, { patience: 3_000 }), { message: why }));

  test('that is not there', () =>
    assert.rejects(runGiven('no/such/adapter.ts'), { message: 'There is no file no/such/adapter.ts' }));
});

describe('The table', () => {
  const columns = [
    {
      ...{ adapter: 'memory', decoration: 'bare' },
      outcomes: new Map([
        ['gets', undefined],
        ['finds', 'expected 1, got 2'],
      ]),
    },
    { adapter: 'memory', decoration: 'readOnly', outcomes: new Map([['gets', undefined]]) },
    { adapter: 'http', decoration: 'bare', outcomes: new Map(), failure: 'it ended at once' },
  ];

  test('marks what passed, what failed, and what concerns nobody', () => {
    assert.deepEqual(matrixOf(columns, ['gets', 'finds']).split('\n'), [
      '| case   | memory | + readOnly | http |',
      '| ------ | ------ | ---------- | ---- |',
      '| gets   | ✓      | ✓          | –    |',
      '| finds  | ✗      | –          | –    |',
      '| passed | 1/2    | 1/1        | 0/0  |',
    ]);
  });

  test('is followed by what failed, an adapter that does not open included', () => {
    assert.deepEqual(failuresOf(columns), [
      'failed: memory bare: finds: expected 1, got 2',
      'failed: http bare: opening it: it ended at once',
    ]);
    assert.deepEqual(totalsOf(columns), { passed: 2, failed: 2 });
  });
});
