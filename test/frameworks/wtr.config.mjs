import { fileURLToPath } from 'node:url';
import { builtPages } from '../package/built-pages.mjs';

export default builtPages(fileURLToPath(new URL('dist', import.meta.url)), 'test/frameworks/pages.test.ts');
