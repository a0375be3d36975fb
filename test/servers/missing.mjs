// What a test says that needs a server the machine does not have.
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const packages = fileURLToPath(new URL('node_modules', import.meta.url));

/**
 * For node:test's `skip`: `describe('CardDAV', { skip: missing('radicale') }, …)`. Names commands, and packages of
 * `test/servers/package.json`. In CI nothing is left out: what is missing there lets the test fail.
 * @param {...string} names
 * @returns {string | false} which of them are not installed, and what installs them
 */
export function missing(...names) {
  const lacking = names.filter((name) => !isInstalled(name));
  if (process.env.CI || lacking.length === 0) return false;
  return `not installed: ${lacking.join(', ')}; test/support/install-servers.sh installs it`;
}

function isInstalled(name) {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin']; // Where Debian puts servers.
  return existsSync(join(packages, name)) || folders.some((folder) => existsSync(join(folder, name)));
}
