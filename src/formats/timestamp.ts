const pattern =
  /^(?<year>\d{4})(?<dash>-?)(?<month>\d\d)\k<dash>(?<day>\d\d)(?:[T ](?<hour>\d\d):?(?<minute>\d\d)(?::?(?<second>\d\d)(?:[.,](?<fraction>\d{1,9}))?)?(?<zone>Z|[+-]\d\d(?::?\d\d)?)?)?$/i;

/**
 * A date, or a date and time, of ISO 8601 (basic or extended) in the form that contacts keep: `2024-05-01`,
 * or `2024-05-01T08:30:00Z`. A time without a zone is taken as UTC. Undefined for anything else.
 */
export function utcTimestamp(text: string): string | undefined {
  const found = pattern.exec(text.trim())?.groups;
  if (!found) return undefined;
  const { hour, minute, second = '00', fraction = '0', zone = 'Z' } = found;
  const date = calendarDate(`${found.year}-${found.month}-${found.day}`, found.day ?? '');
  if (!date || hour === undefined) return date;

  const utcOffset = offset(zone);
  if (utcOffset === undefined) return undefined;
  const milliseconds = fraction.slice(0, 3).padEnd(3, '0');
  const time = new Date(`${date}T${hour}:${minute}:${second}.${milliseconds}${utcOffset}`);
  return isWritable(time) ? time.toISOString().replace('.000Z', 'Z') : undefined;
}

/** `+0200`, `+02` and `+02:00` as `+02:00`, `Z` as `+00:00`. */
export function offset(text: string): string | undefined {
  if (/^z$/i.test(text)) return '+00:00';
  const [, sign, hours = '', minutes = '00'] = /^([+-])(\d\d):?([0-5]\d)?$/.exec(text) ?? [];
  return sign && Number(hours) <= 14 ? `${sign}${hours}:${minutes}` : undefined;
}

/** Engines take the 30th of February for the 1st of March, or for nothing: here it is nothing. */
function calendarDate(date: string, day: string): string | undefined {
  const read = new Date(`${date}T00:00:00Z`);
  return read.getUTCDate() === Number(day) ? date : undefined;
}

/** Beyond the years 0 to 9999, which an offset can reach, ISO 8601 needs another form. */
function isWritable(time: Date): boolean {
  const year = time.getUTCFullYear();
  return year >= 0 && year <= 9999;
}
