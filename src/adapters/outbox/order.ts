import type { ContactId } from '../../domain/contact.js';
import type { Write } from '../../domain/waiting-write.js';
import { isUnsent, type OutboxEntry, type UnsentEntry } from './outbox-store.js';
import { keysNamedIn } from './provisional.js';

/** Whom, and which interaction, a write is about. */
export function subjectOf(write: Write): {
  readonly contactIds: readonly ContactId[];
  readonly interactionId?: string | undefined;
} {
  switch (write.kind) {
    case 'create':
      return { contactIds: [], interactionId: write.draft.oneTime?.interactionId };
    case 'update':
      return { contactIds: [write.contact.id] };
    case 'remove':
      return { contactIds: [write.contactId] };
    case 'add-note':
      return write.draft;
    case 'send-message': {
      const { contactId, interactionId } = write.draft;
      return { contactIds: contactId ? [contactId] : [], interactionId };
    }
    default:
      return write.note;
  }
}

/**
 * The writes whose turn it is: each with no earlier one before it about the same contact or interaction. A refused
 * one holds up only what builds upon it; the agent decides when that goes on.
 */
export function sendable(entries: readonly OutboxEntry[]): readonly UnsentEntry[] {
  const stuck = new Set<string>();
  const lanes = new Set<string>();
  const turns: UnsentEntry[] = [];
  const unsent = entries.filter(isUnsent);
  const keys = new Set(unsent.map(({ key }) => key));
  for (const entry of unsent) {
    const builtUpon = keysNamedIn(entry.write).filter((key) => keys.has(key) && key !== entry.key);
    if (entry.refusal || builtUpon.some((key) => stuck.has(key))) stuck.add(entry.key);
    else {
      const own = lanesOf(entry.write);
      if (builtUpon.length === 0 && !own.some((lane) => lanes.has(lane))) turns.push(entry);
      for (const lane of own) lanes.add(lane);
    }
  }
  return turns;
}

function lanesOf(write: Write): readonly string[] {
  const { contactIds, interactionId } = subjectOf(write);
  const lanes = contactIds.map((id) => `contact ${id}`);
  return interactionId === undefined ? lanes : [...lanes, `interaction ${interactionId}`];
}
