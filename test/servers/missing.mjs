// What a test says that needs a server the machine does not have.
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const packages = fileURLToPath(new URL('node_modules', import.meta.url));

/**
 * For node:test's `skip`: `describe('CardDAV', { skip: missing('radicale') }, …)`. In CI nothing is left out: what is
 * missing there lets the test fail.
 * @param {...string} names as `notInstalled` takes them
 */
export const missing = (...names) => !process.env.CI && notInstalled(...names);

/**
 * @param {...string} names commands, and packages of `test/servers/package.json`
 * @returns {string | false} which of them are not there, and what installs them
 */
export function notInstalled(...names) {
  const lacking = names.filter((name) => !isInstalled(name));
  return (
    lacking.length > 0 && `not installed: ${lacking.join(', ')}; test/support/install-servers.sh installs it`
  );
}

function isInstalled(name) {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin']; // Where Debian puts servers.
  return existsSync(join(packages, name)) || folders.some((folder) => existsSync(join(folder, name)));
}
