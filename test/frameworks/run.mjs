// npm run test:frameworks: the packed package in React, Vue, Svelte and Angular, as their compilers and browsers see it.
import { statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { install, npm, pack, runTests, tool } from '../package/packed.mjs';
import { checkTypes } from './types.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const changed = (path) => statSync(`${here}${path}`, { throwIfNoEntry: false })?.mtimeMs ?? 0;

if (changed('node_modules/.package-lock.json') < changed('package-lock.json'))
  await npm(['ci', '--no-audit', '--no-fund'], here);
await install(await pack(), here);

const isTyped = await checkTypes(here);
await tool('@angular/compiler-cli/bundles/src/bin/ngc.js', ['-p', 'angular'], here, here);
await tool('vite/bin/vite.js', ['build'], here, here);
const code = await runTests('test/frameworks/wtr.config.mjs');
process.exitCode = isTyped ? code : 1;
