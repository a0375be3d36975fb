// Makes `npm start` and `npm test` work right after cloning: installs what package-lock.json names, once. What has a
// package of its own is named by its folder: `node test/support/install.mjs test/servers`.
import { execFileSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = join(root, process.argv[2] ?? '');
const fail = (message) => {
  console.error(message);
  process.exit(1);
};

const { engines } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const number = (version) =>
  version.split('.').reduce((sum, part, i) => sum + Number(part) * 1000 ** (2 - i), 0);
const wanted = `${engines.node.replace('>=', '')}.0`;
if (number(process.versions.node) < number(wanted))
  fail(`Node.js ${wanted} or newer is needed; this is ${process.versions.node}.`);

const changed = (path) => statSync(join(folder, path), { throwIfNoEntry: false })?.mtimeMs ?? 0;
if (changed('node_modules/.package-lock.json') < changed('package-lock.json')) {
  console.log(`Installing the dependencies${folder === root ? '' : ` of ${process.argv[2]}`} …`);
  try {
    execFileSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
      cwd: folder,
      stdio: 'inherit',
      shell: process.platform === 'win32',
    });
  } catch {
    fail('The dependencies could not be installed: `npm ci` failed. Is the npm registry reachable?');
  }
}
