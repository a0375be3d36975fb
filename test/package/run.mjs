// npm run test:package: what npm would publish, installed into an empty project, imported, compiled, bundled and looked at.
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkContents } from './contents.mjs';
import { install, pack, root, run, runTests, tool } from './packed.mjs';

const project = await mkdtemp(join(tmpdir(), 'contact-card-consumer-'));
try {
  const tarball = await pack();
  await check('passes publint', () => tool('publint/src/cli.js', ['--strict', tarball], root));
  await check('passes attw', () =>
    tool('@arethetypeswrong/cli/dist/index.js', [tarball, '--profile', 'esm-only', '--quiet'], root),
  );
  await check('installs into an empty project', async () => {
    await cp(fileURLToPath(new URL('consumer', import.meta.url)), project, { recursive: true });
    await writeFile(join(project, 'package.json'), JSON.stringify({ private: true, type: 'module' }));
    await install(tarball, project);
  });
  await check('holds what it promises', () =>
    checkContents(join(project, 'node_modules/contact-card-widget')),
  );
  await check('can be imported where there is no page', importAll);
  for (const resolution of ['node16', 'bundler'])
    await check(`type-checks with the resolution ${resolution}, declarations included`, () =>
      tool('typescript/bin/tsc', ['-p', `tsconfig.${resolution}.json`], project),
    );
  await check('can be bundled', () => {
    const dist = join(root, 'node_modules/.cache/consumer');
    const options = ['--base', '/installed/', '--outDir', dist, '--emptyOutDir', '--logLevel', 'error'];
    return tool('vite/bin/vite.js', ['build', ...options], project);
  });
  process.exitCode = await runTests('test/package/wtr.config.mjs');
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
} finally {
  await rm(project, { recursive: true, force: true });
}

async function check(what, isSo) {
  try {
    await isSo();
  } catch (cause) {
    throw new Error(`Not so: the package ${what}\n${cause.message}`, { cause });
  }
  console.log(`The package ${what}`);
}

/** As a server does that renders pages: what needs one may be called there, in vain, but not fail to load. */
async function importAll() {
  const { exports } = JSON.parse(
    await readFile(join(project, 'node_modules/contact-card-widget/package.json'), 'utf8'),
  );
  const entries = Object.keys(exports).filter((entry) => !entry.endsWith('.json'));
  const imports = entries.map((entry) => `import 'contact-card-widget${entry.slice(1)}';`).join('\n');
  const script = `${imports}\nif (globalThis.document || globalThis.window) throw new Error('A page was made up');`;
  return run(process.execPath, ['--input-type=module', '--eval', script], project);
}
