import type { ImportReport } from '../../src/database.js';

/** What was left out of a file, to be kept beside it: CSV with the place and the reason. */
export function refusedFile(refused: ImportReport['refused']): Blob {
  const rows = refused.map(({ line, entry, reason }) => [line ?? '', entry ?? '', quoted(reason)].join(','));
  return new Blob([['line,entry,reason', ...rows, ''].join('\r\n')], { type: 'text/csv;charset=utf-8' });
}

const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
