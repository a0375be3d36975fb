import type { Display } from '../../context/display.js';

const made = new Map<string, Intl.RelativeTimeFormat>();

const units = [
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
] as const;

/** "3 min. ago", as the language shortens it; "now" for less than a minute. */
export function agoText({ locale }: Display, milliseconds: number): string {
  const seconds = Math.max(0, milliseconds / 1000);
  const [unit, length] = units.find(([, size]) => seconds >= size) ?? ['second', Infinity];
  const format = made.get(locale) ?? new Intl.RelativeTimeFormat(locale, { style: 'short', numeric: 'auto' });
  made.set(locale, format);
  return format.format(-Math.floor(seconds / length) || 0, unit);
}
