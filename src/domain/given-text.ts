/** Hosts bind whatever they have: a number is read as its digits, anything else that is no text as absent. */
export function givenText(value: unknown): string | undefined {
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}
