import type { Contact, FieldValue } from './contact.js';

export interface FilledTemplate {
  /** What has no value stands in it as it was: `{name.given}`. */
  readonly text: string;
  /** The placeholders that nothing was put in for, braces included, each once. */
  readonly missing: readonly string[];
}

export type PlaceholderValues = (name: string) => string | undefined;

const placeholder = /\{\s*([\p{L}_][\p{L}\p{N}_.-]*)\s*\}/gu;

/** Once through: what a value brings is not itself a placeholder. */
export function fillTemplate(template: string, valueOf: PlaceholderValues): FilledTemplate {
  const missing = new Set<string>();
  const text = template.replace(placeholder, (written: string, name: string) => {
    const value = valueOf(name)?.trim();
    if (!value) missing.add(written);
    return value || written;
  });
  return { text, missing: [...missing] };
}

export const hasPlaceholders = (text: string): boolean => text.search(placeholder) >= 0;

/** What `{name.full}`, `{organisation}`, `{agent}` and the contact's own fields, `{customerNumber}`, stand for. */
export function placeholderValues(
  contact: Contact | undefined,
  agent: string | undefined,
): PlaceholderValues {
  const known = new Map<string, string | undefined>([
    ...Object.entries(contact?.fields ?? {})
      .filter(([name]) => !Object.hasOwn(contact?.handles ?? {}, name)) // masked: not for anybody's eyes
      .map(([name, value]) => [name, valueText(value)] as const),
    ...Object.entries<string | undefined>({ ...contact?.name }).map(
      ([part, text]) => [`name.${part}`, text] as const,
    ),
    ['organisation', contact?.organisation?.name],
    ['department', contact?.organisation?.department],
    ['title', contact?.title],
    ['owner', contact?.owner?.name],
    ['agent', agent],
  ]);
  return (name) => known.get(name);
}

/** Yes and no are words of a language, and no answer to "which?". */
function valueText(value: FieldValue): string | undefined {
  if (typeof value === 'boolean') return undefined;
  return typeof value === 'object' ? value.join(', ') : String(value);
}
