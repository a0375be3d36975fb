import { ContactError } from '../domain/contact-error.js';
import type { ContactFile, RefusedEntry } from './contact-file.js';
import { checkContact, checkHistoryEntry } from './contact-schema.js';
import { findLines, type JsonLines } from './json-lines.js';
import { memberPath } from './member-path.js';
import { isRecord } from './plain-object.js';

/**
 * Reads a list of contacts, or an object with `contacts` and, beside it, `history`. What is wrong is refused
 * and the rest is read; only where the whole is not JSON, or neither of the two, does it throw `invalid`.
 */
export function readContactJson(text: string): ContactFile {
  const source = text.replace(/^\uFEFF/, '');
  const { contacts, history, others, contactsMember } = shapeOf(parse(source));
  const lines = lazyLines(source);
  const refused: RefusedEntry[] = others.map((name) => ({
    ...at(lines().members.get(name)),
    reason: `${memberPath([name])}unknown member`,
  }));
  const refuse = (member: string, prefix: string) => (index: number, reason: string) =>
    refused.push({ ...at(lines().items.get(member)?.[index]), entry: index + 1, reason: prefix + reason });
  return {
    contacts: readAll(contacts, checkContact, ({ id }) => id, refuse(contactsMember, '')),
    history: readAll(
      history,
      checkHistoryEntry,
      ({ interaction }) => interaction.id,
      refuse('history', 'history: '),
    ),
    refused,
  };
}

const at = (line: number | undefined) => (line === undefined ? {} : { line });

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new ContactError('invalid', `the text is not JSON${placeIn(ContactError.from(error).message)}`);
  }
}

/** Engines quote the text around the fault, and that may be a customer's: only the place is passed on. */
function placeIn(message: string): string {
  const [place] = /line \d+ column \d+/.exec(message) ?? /position \d+/.exec(message) ?? [];
  return place ? `: ${place}` : '';
}

interface Shape {
  readonly contacts: readonly unknown[];
  readonly history: readonly unknown[];
  readonly others: readonly string[];
  readonly contactsMember: '' | 'contacts';
}

function shapeOf(file: unknown): Shape {
  if (Array.isArray(file)) return { contacts: file, history: [], others: [], contactsMember: '' };
  const { contacts, history: told, ...others } = (isRecord(file) ? file : {}) as Record<string, unknown>;
  const history = told ?? [];
  if (Array.isArray(contacts) && Array.isArray(history)) {
    return { contacts, history, others: Object.keys(others), contactsMember: 'contacts' };
  }
  throw new ContactError(
    'invalid',
    'expected a list of contacts, or an object with lists named contacts and history',
  );
}

function readAll<T>(
  items: readonly unknown[],
  check: (item: unknown) => T,
  idOf: (item: T) => string,
  refuse: (index: number, reason: string) => void,
): T[] {
  const entries = new Map<string, number>();
  return items.flatMap((item, index) => {
    try {
      const read = check(item);
      const entry = entries.get(idOf(read));
      if (entry !== undefined) throw new ContactError('invalid', `id: the same as that of entry ${entry}`);
      entries.set(idOf(read), index + 1);
      return [read];
    } catch (error) {
      refuse(index, ContactError.from(error).message);
      return [];
    }
  });
}

/** The lines are looked for once something is refused, which is seldom. */
function lazyLines(text: string): () => JsonLines {
  let lines: JsonLines | undefined;
  return () => (lines ??= findLines(text));
}
