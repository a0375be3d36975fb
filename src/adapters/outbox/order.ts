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
  const unsent = entries.filter(isUnsent);
  return unsent.filter((entry, position) => {
    const earlier = unsent.slice(0, position);
    return !entry.refusal && !earlier.some((each) => isBehind(entry, each));
  });
}

function isBehind(entry: UnsentEntry, earlier: UnsentEntry): boolean {
  if (keysNamedIn(entry.write).includes(earlier.key)) return true;
  if (earlier.refusal) return false;
  const subjects = lanesOf(earlier.write);
  return lanesOf(entry.write).some((lane) => subjects.includes(lane));
}

function lanesOf(write: Write): readonly string[] {
  const { contactIds, interactionId } = subjectOf(write);
  const lanes = contactIds.map((id) => `contact ${id}`);
  return interactionId === undefined ? lanes : [...lanes, `interaction ${interactionId}`];
}
