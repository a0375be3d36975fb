// Each framework has a file of mistakes: its checker has to find every line that says "wrong", and nothing else anywhere.
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { tool } from '../package/packed.mjs';

const checkers = [
  { file: 'react/Wrong.tsx', checker: 'typescript/bin/tsc', args: ['-p', 'react', '--pretty', 'false'] },
  { file: 'vue/Wrong.vue', checker: 'vue-tsc/bin/vue-tsc.js', args: ['-p', 'vue', '--pretty', 'false'] },
  {
    file: 'svelte/Wrong.svelte',
    checker: 'svelte-check/bin/svelte-check',
    args: ['--workspace', 'svelte', '--tsconfig', './tsconfig.json', '--output', 'machine'],
  },
  {
    file: 'angular/wrong.ts',
    checker: '@angular/compiler-cli/bundles/src/bin/ngc.js',
    args: ['-p', 'angular/tsconfig.wrong.json'],
  },
];

export async function checkTypes(folder) {
  const outcomes = await Promise.all(checkers.map((each) => findsMistakes(folder, each)));
  return outcomes.every(Boolean);
}

async function findsMistakes(folder, { file, checker, args }) {
  const lines = (await readFile(join(folder, file), 'utf8')).split('\n');
  const wrong = lines.flatMap((line, index) =>
    /\bwrong\b/.test(line) ? [`${basename(file)}:${index + 1}`] : [],
  );
  const said = await tool(checker, args, folder, folder).catch(({ message }) => message);
  const found = [...new Set(errorsIn(said))].sort(byLine);
  const isRight = wrong.length > 0 && isDeepStrictEqual(found, wrong);
  console.log(`${file}: ${isRight ? `its ${wrong.length} mistakes are found, and no other` : said}`);
  return isRight;
}

/** As `file.tsx(6,19): error`, `file.ts:8:20 - error` or `ERROR "file.svelte" 5:15` say it, coloured or not. */
function errorsIn(said) {
  // eslint-disable-next-line no-control-regex -- which is what begins a colour
  const plain = said.replace(/\u001b\[\d+m/g, '');
  return plain.split('\n').flatMap((line) => {
    if (!/\berror\b/i.test(line)) return [];
    const [, file, number] = /([^\s"/\\]+\.(?:tsx?|vue|svelte))(?:"? |[(:])(\d+)[,:]/.exec(line) ?? [];
    return file ? [`${file}:${number}`] : [];
  });
}

const byLine = (a, b) => a.localeCompare(b, 'en', { numeric: true });
