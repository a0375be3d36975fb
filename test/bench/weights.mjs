// What the files of the script-tag build weigh on their way: gzip -9, in kB.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

export const weightOf = (code) => gzipSync(code, { level: 9 }).length / 1000;

export const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);

/** `chunks/card-BnK2Xy9a.js` is `card`. */
export const plainName = (file) => file.replace(/^chunks\/(.*)-.{8}(\.js)$/, '$1$2').slice(0, -'.js'.length);

/** The scripts by their paths in the folder. */
export function scriptsIn(folder) {
  const files = readdirSync(folder, { recursive: true }).filter((file) => file.endsWith('.js'));
  return new Map(files.map((file) => [file, readFileSync(join(folder, file))]));
}
