import { ContactError } from '../../domain/contact-error.js';
import type { Write } from '../../domain/waiting-write.js';
import type { ContactAdapter, WriteOptions } from '../contact-adapter.js';

/** Has the source do it. Rejects as the source does, and with `forbidden` where that cannot do such a thing. */
export async function send(adapter: ContactAdapter, write: Write, options: WriteOptions): Promise<unknown> {
  const { editing, notes, messaging } = adapter;
  const writing = notes?.writing;
  switch (write.kind) {
    case 'create':
      return able(editing).create(write.draft, options);
    case 'update':
      return able(editing).update(write.contact, write.changes, options);
    case 'remove':
      return able(editing?.remove?.bind(editing))(write.contactId, options);
    case 'add-note':
      return able(writing).add(write.draft, options);
    case 'update-note':
      return able(writing).update(write.note, write.changes, options);
    case 'remove-note':
      return able(writing).remove(write.note, options);
    case 'restore-note':
      return able(writing?.restore?.bind(writing))(write.note, options);
    case 'send-message':
      return able(messaging).send(write.draft, options);
  }
}

function able<Part>(part: Part | undefined): Part {
  if (part === undefined)
    throw new ContactError('forbidden', 'This source does not take such a write any more');
  return part;
}
