import type { Contact } from '../domain/contact.js';
import type { CardDocument } from './card-document.js';
import { newLine } from './card-line-draft.js';
import { writeLine } from './card-line-writer.js';
import { restOf } from './contact-rest.js';
import { isRecord } from './plain-object.js';
import { isSameJson } from './same-json.js';
import { restProperty } from './traced-card.js';
import { escapeText } from './vcard-line.js';

/** What the lines do not tell, or tell otherwise, in the property of ours that is for it. */
export function editRest(
  document: CardDocument,
  told: object,
  wanted: Contact,
  members: readonly (keyof Contact)[],
): void {
  const [line, ...others] = document.named(restProperty);
  for (const other of others) document.remove(other);
  const rest = restOf(differences(told, wanted, members));
  const text = rest && writeLine(newLine(restProperty.toUpperCase(), escapeText(rest)), document.version);
  if (line && text) document.put(line, text);
  else if (line) document.remove(line);
  else if (text) document.append(text);
}

/** What goes over the told members so that they become the wanted ones; null takes one away. */
function differences(told: object, wanted: object, names: readonly string[]): object {
  const before = new Map<string, unknown>(Object.entries(told));
  const after = new Map<string, unknown>(Object.entries(wanted));
  return Object.fromEntries(
    names
      .filter((name) => !isSameJson(before.get(name), after.get(name)))
      .map((name) => [name, difference(name, before.get(name), after.get(name))]),
  );
}

const lists = new Set(['phones', 'emails', 'addresses', 'languages']);
const parts = new Set(['name', 'organisation', 'fields']);

function difference(name: string, told: unknown, wanted: unknown): unknown {
  if (lists.has(name) && Array.isArray(told) && Array.isArray(wanted)) return missing(told, wanted);
  if (!parts.has(name) || !isRecord(told) || !isRecord(wanted)) return wanted ?? null;
  return differences(told, wanted, [...new Set([...Object.keys(told), ...Object.keys(wanted)])]);
}

/** Null for each that is told. Those that come first need not be said. */
function missing(told: readonly unknown[], wanted: readonly unknown[]): unknown[] {
  let next = 0;
  const items = wanted.map((item) => {
    if (next >= told.length || !isSameJson(told[next], item)) return item;
    next += 1;
    return null;
  });
  const first = items.findIndex((item) => item !== null);
  return items.slice(Math.max(first, 0));
}
