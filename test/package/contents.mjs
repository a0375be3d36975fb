// The files of the installed package, as far as no other tool looks at them.
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

const promised = [
  'LICENSE',
  'README.md',
  'CHANGELOG.md',
  'custom-elements.json',
  'dist/web-types.json',
  'dist/html-custom-data.json',
  'dist/css-custom-data.json',
  'dist/cdn/contact-card.js',
  'dist/cdn/contact-database.js',
  'dist/cdn/contact-frame.js',
  'dist/cdn/contact-host.js',
  'dist/cdn/contact-journey.js',
  'dist/cdn/third-party-licences.txt',
  'dist/frame.css',
  'dist/frame.html',
];

export async function checkContents(folder) {
  const files = (await readdir(folder, { recursive: true })).map((file) => file.replaceAll('\\', '/'));
  const read = (file) => readFile(join(folder, file), 'utf8');
  const missing = promised.filter((file) => !files.includes(file));
  if (missing.length > 0) throw new Error(`Missing: ${missing.join(', ')}`);
  const faults = [];

  for (const file of files.filter((each) => /\.m?ts$/.test(each) && !each.endsWith('.d.ts')))
    faults.push(`${file} is a source`);
  for (const file of files.filter((each) => each.endsWith('.js'))) faults.push(...(await faultsOfMap(file)));

  const { version } = JSON.parse(await read('package.json'));
  if (!(await read('CHANGELOG.md')).includes(`## [${version}]`))
    faults.push(`CHANGELOG.md has no ${version}`);
  const { contributions } = JSON.parse(await read('dist/web-types.json'));
  if (!contributions.html.elements.some(({ name }) => name === 'contact-card'))
    faults.push('Editors are not told of contact-card');
  if (faults.length > 0) throw new Error(faults.join('\n'));

  /** A debugger shows the sources, which are not in the package, out of the map alone. */
  async function faultsOfMap(file) {
    const [, name] = /\/\/# sourceMappingURL=(\S+)\s*$/.exec(await read(file)) ?? [];
    if (!name) return [];
    const map = join(dirname(file), name).replaceAll('\\', '/');
    if (!files.includes(map)) return [`${map} is missing`];
    const { sourcesContent } = JSON.parse(await read(map));
    return sourcesContent?.every(Boolean) ? [] : [`${map} has not the text of all its sources`];
  }
}
