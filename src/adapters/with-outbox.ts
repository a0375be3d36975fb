import { randomUuid } from '../domain/random-uuid.js';
import type { Contact } from '../domain/contact.js';
import type { Message } from '../domain/message.js';
import type { Note } from '../domain/note.js';
import type {
  ContactAdapter,
  EditingFacet,
  JourneyFacet,
  MessagingFacet,
  NotesFacet,
  NotesWriting,
  Removal,
} from './contact-adapter.js';
import { ContactOverlay } from './outbox/contact-overlay.js';
import { messagesWithWaiting, notesWithWaiting, trueSubject, underTrueNames } from './outbox/list-overlay.js';
import { Outbox, type OutboxOptions as Options } from './outbox/outbox.js';

export interface OutboxOptions extends Options {
  /** Reads the numbers of contacts that wait, as the source reads its own. ISO 3166-1 alpha-2. */
  readonly region?: string | undefined;
}

/**
 * The same source, which can be written to while it cannot be reached: what is written is kept first, sent in order
 * with its key, sent again until it has landed, and shown as waiting until then. `close` ends the sending, not the source.
 */
export function withOutbox(adapter: ContactAdapter, options: OutboxOptions): ContactAdapter {
  const outbox = new Outbox(adapter, options);
  const overlay = new ContactOverlay(adapter, outbox, options.region);
  const { editing, history, notes, messaging, masking, journey } = adapter;
  const record = history?.record?.bind(history);
  const watch = adapter.watch?.bind(adapter);
  return {
    find: (identities, options) => overlay.find(identities, options),
    get: (id, options) => overlay.get(id, options),
    search: (query, options) => overlay.search(query, options),
    ...(watch && { watch: (id, options) => overlay.watch(watch, id, options) }),
    ...(adapter.embedded && { embedded: adapter.embedded }),
    ...(editing && { editing: editingThrough(outbox, editing) }),
    ...(history && {
      history: {
        list: underTrueNames(outbox, (about, options) => history.list(about, options)),
        ...(record && { record }),
      },
    }),
    ...(notes && { notes: notesThrough(outbox, notes) }),
    ...(messaging && { messaging: messagingThrough(outbox, messaging) }),
    ...(masking && { masking }),
    ...(journey && { journey: journeyUnderTrueNames(outbox, journey) }),
    outbox,
    close: () => outbox.close(),
  };
}

function editingThrough(outbox: Outbox, editing: EditingFacet): EditingFacet {
  return {
    create: (draft, options) => outbox.write({ kind: 'create', draft }, options) as Promise<Contact>,
    update: (contact, changes, options) =>
      outbox.write({ kind: 'update', contact: settled(contact), changes }, options) as Promise<Contact>,
    ...(editing.remove && {
      async remove(contactId, { signal }) {
        const key = randomUuid();
        // One that waits is taken back by discarding it.
        const removal = await outbox.write({ kind: 'remove', contactId }, { key, signal });
        return (removal as Removal | undefined) ?? {};
      },
    }),
  };
}

function notesThrough(outbox: Outbox, notes: NotesFacet): NotesFacet {
  const { writing } = notes;
  return {
    list: notesWithWaiting(outbox, (about, options) => notes.list(about, options)),
    ...(writing && { writing: writingThrough(outbox, writing) }),
  };
}

function writingThrough(outbox: Outbox, writing: NotesWriting): NotesWriting {
  return {
    add: (draft, options) => outbox.write({ kind: 'add-note', draft }, options) as Promise<Note>,
    update: (note, changes, options) =>
      outbox.write({ kind: 'update-note', note: settled(note), changes }, options) as Promise<Note>,
    async remove(note, options) {
      await outbox.write({ kind: 'remove-note', note: settled(note) }, options);
    },
    ...(writing.restore && {
      restore: (note, options) =>
        outbox.write({ kind: 'restore-note', note: settled(note) }, options) as Promise<Note>,
    }),
  };
}

function messagingThrough(outbox: Outbox, messaging: MessagingFacet): MessagingFacet {
  const { channels, list, watch, templates, permission } = messaging;
  return {
    channels,
    send: (draft, options) => outbox.write({ kind: 'send-message', draft }, options) as Promise<Message>,
    ...(list && { list: messagesWithWaiting(outbox, list.bind(messaging)) }),
    ...(watch && { watch: watch.bind(messaging) }),
    ...(templates && { templates: templates.bind(messaging) }),
    ...(permission && { permission: permission.bind(messaging) }),
  };
}

/** As the source will see it: that it waits is nobody's business but the agent's. */
function settled<Item extends { readonly waiting?: true }>({
  waiting: _,
  ...item
}: Item): Omit<Item, 'waiting'> {
  return item;
}

function journeyUnderTrueNames(outbox: Outbox, journey: JourneyFacet): JourneyFacet {
  const { watch } = journey;
  return {
    async find(about, options) {
      const known = trueSubject(about, await outbox.outlook());
      options.signal.throwIfAborted();
      return known && journey.find(known, options);
    },
    list: (id, options) => journey.list(id, options),
    ...(watch && { watch: watch.bind(journey) }),
  };
}
