// npm run test:frameworks: the packed package in React, Vue, Svelte and Angular, as their compilers and browsers see it.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { install, npm, pack, root, tool } from '../package/packed.mjs';
import { checkTypes } from './types.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const changed = (path) => statSync(`${here}${path}`, { throwIfNoEntry: false })?.mtimeMs ?? 0;

if (changed('node_modules/.package-lock.json') < changed('package-lock.json'))
  await npm(['ci', '--no-audit', '--no-fund'], here);
await install(await pack(), here);

const isTyped = await checkTypes(here);
await tool('@angular/compiler-cli/bundles/src/bin/ngc.js', ['-p', 'angular'], here, here);
await tool('vite/bin/vite.js', ['build'], here, here);
const pages = spawn(
  process.execPath,
  ['node_modules/@web/test-runner/dist/bin.js', '--config', 'test/frameworks/wtr.config.mjs'],
  { cwd: root, stdio: 'inherit' },
);
const [code] = await once(pages, 'exit');
process.exitCode = isTyped ? code : 1;
