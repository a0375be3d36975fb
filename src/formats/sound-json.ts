import type { ContactFile } from './contact-file.js';
import { checkContact, checkHistoryEntry } from './contact-schema.js';
import { isRecord } from './plain-object.js';

/** As `readContactJson`, where nothing is wrong with the text; `undefined` otherwise: what and where takes longer to tell. */
export function readSoundJson(text: string): ContactFile | undefined {
  try {
    const { contacts, history = null, ...others } = listsOf(JSON.parse(text));
    if (!Array.isArray(contacts) || Object.keys(others).length > 0) return undefined;
    const file = {
      contacts: contacts.map(checkContact),
      history: history === null ? [] : (history as unknown[]).map(checkHistoryEntry),
      refused: [],
    };
    const ids = [file.contacts.map(({ id }) => id), file.history.map(({ interaction }) => interaction.id)];
    return ids.every(isDistinct) ? file : undefined;
  } catch {
    return undefined;
  }
}

function listsOf(value: unknown): { contacts?: unknown; history?: unknown } {
  return isRecord(value) ? value : { contacts: value };
}

const isDistinct = (ids: readonly string[]) => new Set(ids).size === ids.length;
