import { formValuesOf } from '../domain/contact-form-values.js';
import { randomUuid } from '../domain/random-uuid.js';
import type { WaitingWrite } from '../domain/waiting-write.js';
import type { ContactFormDraft } from './contact-form.js';
import type { NoteText } from './note-text.js';
import type { Task } from './tasks.js';

/** How something refused is written anew. */
interface Mending {
  /** The kind of draft that it becomes. */
  readonly kind: string;
  /** What the draft is then; `undefined` where it holds something else already, which is not written over. */
  readonly value: (typed: unknown) => unknown;
  /** Where it is written; notes are written below every view. */
  readonly task?: Task;
}

/** `undefined` where nothing was written that could be written otherwise. */
export function mendingOf({ write }: WaitingWrite): Mending | undefined {
  switch (write.kind) {
    case 'create': {
      const value: ContactFormDraft = { values: formValuesOf(write.draft) };
      const task: Task = { kind: 'create', known: write.draft };
      return { kind: 'contact new', value: unlessTyped(value), task };
    }
    case 'update': {
      const { contact, changes } = write;
      const changed = Object.entries(changes).filter(([, part]) => part !== undefined);
      const mine = { ...contact, ...Object.fromEntries(changed) };
      const value: ContactFormDraft = { base: contact, values: formValuesOf(mine) };
      return {
        kind: `contact ${contact.id}`,
        value: unlessTyped(value),
        task: { kind: 'edit', contact },
      };
    }
    case 'add-note': {
      const { text, recipients } = write.draft;
      const value: NoteText = { key: randomUuid(), text, recipients: [...recipients] };
      return { kind: 'note', value: unlessTyped(value) };
    }
    case 'send-message': {
      const { channel, subject = '', text } = write.draft;
      const value = { channel, subject, text };
      return { kind: 'message', value: unlessTyped(value), task: { kind: 'message' } };
    }
    default:
      return undefined;
  }
}

const unlessTyped = (value: unknown) => (typed: unknown) => (typed === undefined ? value : undefined);
