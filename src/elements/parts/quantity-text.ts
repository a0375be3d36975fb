import type { Display } from '../../context/display.js';
import { perLocale } from './format.js';

const numbers = perLocale((locale) => new Intl.NumberFormat(locale));
const relativeTimes = perLocale((locale) => new Intl.RelativeTimeFormat(locale));
const units = perLocale(
  (locale, unit) => new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'short' }),
);

export const countText = ({ locale }: Display, count: number): string => numbers(locale).format(count);

export function durationText({ locale }: Display, seconds: number): string {
  return seconds < 60
    ? units(locale, 'second').format(Math.round(seconds))
    : units(locale, 'minute').format(Math.round(seconds / 60));
}

/** "in 30 seconds", "in 2 minutes". */
export function untilText({ locale }: Display, milliseconds: number): string {
  const seconds = Math.max(0, Math.ceil(milliseconds / 1000));
  const [count, unit] =
    seconds > 90 ? [Math.ceil(seconds / 60), 'minute' as const] : [seconds, 'second' as const];
  return relativeTimes(locale).format(count, unit);
}
