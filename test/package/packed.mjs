// The package as `npm install` gets it: built, packed, and put where a project expects it.
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** @returns {Promise<string>} the tarball's path */
export async function pack() {
  const folder = join(root, 'node_modules/.cache/packed');
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await npm(['run', '--silent', 'build'], root);
  const told = await npm(['pack', '--json', '--pack-destination', folder], root);
  return join(folder, Object.values(JSON.parse(told))[0].filename);
}

/** Into a folder's `node_modules`, with what it depends on; its `package.json` and lockfile stay as they are. */
export const install = (tarball, folder) =>
  npm(['install', '--no-save', '--no-package-lock', '--no-audit', '--no-fund', tarball], folder);

export const npm = (args, cwd) => run('npm', [...args, '--loglevel=error'], cwd);

/** A package's command, of those installed at the root or in a folder. */
export const tool = (name, args, cwd, home = root) =>
  run(process.execPath, [join(home, 'node_modules', name), ...args], cwd);

/** The test runner, which says itself how it goes. @returns {Promise<number>} its exit code */
export async function runTests(config) {
  const runner = join(root, 'node_modules/@web/test-runner/dist/bin.js');
  const [code] = await once(
    spawn(process.execPath, [runner, '--config', config], { cwd: root, stdio: 'inherit' }),
    'exit',
  );
  return code;
}

/** Rejects, with all that was said, where the command fails. */
export async function run(command, args, cwd) {
  try {
    const options = { cwd, maxBuffer: 2 ** 26, shell: command === 'npm' && process.platform === 'win32' };
    const { stdout } = await promisify(execFile)(command, args, options);
    return stdout;
  } catch (error) {
    throw new Error(`${command} ${args.join(' ')}\n${error.stdout ?? ''}${error.stderr ?? error}`, {
      cause: error,
    });
  }
}
