// npm run openapi: makes the types of what the service of `adapter="http"` answers from the document that says so.
// npm run openapi:check: fails where they are not what would be made.
import { readFile, writeFile } from 'node:fs/promises';
import openapiTS, { astToString } from 'openapi-typescript';
import { format, resolveConfig } from 'prettier';

const types = new URL('../../src/adapters/http/openapi.d.ts', import.meta.url);
const document = new URL('openapi.json', types);

const made = astToString(await openapiTS(document, { immutable: true }));
const text = await format(`// Made from openapi.json by \`npm run openapi\`.\n${made}`, {
  ...(await resolveConfig(types)),
  parser: 'typescript',
});

if (!process.argv.includes('--check')) await writeFile(types, text);
else if ((await readFile(types, 'utf8').catch(() => '')) !== text) {
  console.error('src/adapters/http/openapi.d.ts is not what openapi.json says now: npm run openapi');
  process.exitCode = 1;
}
