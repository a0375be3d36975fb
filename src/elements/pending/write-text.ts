import type { WaitingWrite } from '../../domain/waiting-write.js';
import type { WorkStrings } from '../../strings/work/work-strings.js';

/** What is to be written, and to or about whom. */
export function writeText({ write }: WaitingWrite, work: WorkStrings): string {
  const kind = work.writeKinds[write.kind];
  const name = nameIn(write);
  return name ? work.writeAbout(kind, name) : kind;
}

/** What the agent wrote, in full: it may be copied from here, whatever becomes of it. */
export function writtenText({ write }: WaitingWrite): string | undefined {
  switch (write.kind) {
    case 'add-note':
    case 'send-message':
      return write.draft.text;
    case 'update-note':
      return write.changes.text;
    default:
      return undefined;
  }
}

function nameIn(write: WaitingWrite['write']): string | undefined {
  if (write.kind === 'create') return write.draft.name.full;
  if (write.kind === 'update') return write.contact.name.full;
  return write.kind === 'send-message' ? write.draft.to : undefined;
}
