import { utcTimestamp } from './timestamp.js';

/** A day as ISO 8601 where it can be, `--04-12` where the year is not known; else as it was written. */
export const readDate = (text: string): string =>
  utcTimestamp(text.replace(/T.*$/i, '')) ?? text.replace(/^--(\d\d)-?(\d\d)$/, '--$1-$2');
