// dist/cdn/third-party-licences.txt: whose code the script-tag bundle holds, and under which terms. Fails where that is unknown.
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';

const cdn = 'dist/cdn';
/** They ask for no more than this file says. */
const accepted = ['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT', 'MPL-2.0', 'Unlicense'];

const preface = `The script-tag bundle of contact-card holds the packages below, unchanged but for being bundled and minified. Their
sources are on npm under these names and versions; those of contact-card itself are under the MIT licence.`;

/** What packages hold that is not their authors'. */
const data = {
  'libphonenumber-js': {
    notice:
      'The numbering plans in libphonenumber-js are derived from libphonenumber, Copyright (C) The Libphonenumber Authors, under the Apache License 2.0:',
    licence: 'node_modules/libphonenumber-js/LICENSE.Apache',
  },
  'localized-address-format': {
    notice:
      'The address formats in localized-address-format are derived from libaddressinput and the Address Data Service, Copyright (C) Google, under the Apache License 2.0, which stands with libphonenumber-js above.',
  },
};

/** Vite names what the page loads; what only the worker does is in the maps alone. */
const listed = JSON.parse(await readFile(`${cdn}/licences.json`, 'utf8'));
const files = await readdir(cdn, { recursive: true });
const maps = files.filter((file) => file.endsWith('.map'));
const bundled = new Set((await Promise.all(maps.map(packagesIn))).flat());
const faults = [
  ...[...bundled]
    .filter((name) => !listed.some((each) => each.name === name))
    .map((name) => `${name} is bundled, and not listed`),
  ...listed.flatMap(faultsOf),
];
if (bundled.size === 0) faults.push('No package was found in the source maps');
if (faults.length > 0) throw new Error(faults.join('\n'));
await writeFile(
  `${cdn}/third-party-licences.txt`,
  [preface, ...(await Promise.all(listed.map(section)))].join('\n\n'),
);
await rm(`${cdn}/licences.json`);

async function packagesIn(map) {
  const { sources } = JSON.parse(await readFile(`${cdn}/${map}`, 'utf8'));
  return sources.flatMap((source) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(source)?.[1] ?? []);
}

function faultsOf({ name, identifier, text }) {
  if (!accepted.includes(identifier))
    return [`${name}: ${identifier ?? 'no licence'} is not among the accepted`];
  return text ? [] : [`${name}: has no text of its licence`];
}

async function section({ name, version, identifier, text }) {
  const { notice, licence } = data[name] ?? {};
  const parts = [`${'='.repeat(80)}\n${name} ${version} (${identifier})`, text, notice];
  if (licence) parts.push(await readFile(licence, 'utf8'));
  return parts.filter(Boolean).join('\n\n');
}
