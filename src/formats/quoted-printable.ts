import type { CardHead } from './card-head.js';
import { escapeText } from './card-values.js';
import { decodeBytes } from './charset.js';

export const isQuotedPrintable = ({ parameters }: CardHead): boolean =>
  parameters.get('encoding')?.toLowerCase() === 'quoted-printable';

/** What separates and ends values, once decoded, stays part of the text: it is escaped as vCard 3.0 does. */
export const decodeEscaping = (value: string, charset: string | undefined): string =>
  withoutSoftEnd(value).replace(/(?:=[\dA-F]{2})+/gi, (encoded) => escapeText(decodeRun(encoded, charset)));

/** The ASCII around what is encoded may be the second half of a character, in Shift_JIS for one. */
export const decode = (value: string, charset: string | undefined): string =>
  withoutSoftEnd(value).replace(/(?:=[\dA-F]{2}|[ -~])+/gi, (run) =>
    run.includes('=') ? decodeRun(run, charset) : run,
  );

/** The card ended where the value was to go on. */
const withoutSoftEnd = (value: string) => value.replace(/=[ \t]*$/, '');

function decodeRun(run: string, charset: string | undefined): string {
  const bytes = run.match(/=[\dA-F]{2}|./gi)?.map((unit) => {
    return unit.length > 1 ? parseInt(unit.slice(1), 16) : unit.charCodeAt(0);
  });
  return decodeBytes(new Uint8Array(bytes ?? []), charset);
}
