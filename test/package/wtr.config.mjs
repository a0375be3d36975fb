import { fileURLToPath } from 'node:url';
import { builtPages } from './built-pages.mjs';

/** Where `run.mjs` lets the consumer's page be built. */
const folder = fileURLToPath(new URL('../../node_modules/.cache/consumer', import.meta.url));

export default builtPages(folder, 'test/package/installed.test.ts');
