import type { Note, NoteDraft } from '../../src/domain/note.js';
import type { Message } from '../../src/domain/message.js';
import { ContactError } from '../../src/domain/contact-error.js';
import type { Fault } from './broken-adapters.js';

const { signal } = new AbortController();
const page = { signal, limit: 100 };
const anotherKey = ({ signal: given }: { signal: AbortSignal }) => ({
  signal: given,
  key: crypto.randomUUID(),
});

/** What an adapter can do wrong with notes. */
export const noteFaults: readonly Fault[] = [
  {
    name: 'has lost all notes and messages',
    content: (content) => ({ ...content, notes: [], messages: [] }),
  },
  {
    name: 'lists everybody’s notes',
    adapter({ notes }, content) {
      Object.assign(notes, { list: async () => ({ items: content.notes ?? [] }) });
    },
  },
  {
    name: 'lists notes oldest first',
    adapter({ notes }) {
      const { list } = notes;
      notes.list = async (...args) => ({ items: (await list(...args)).items.toReversed() });
    },
  },
  {
    name: 'lists the extracts of notes',
    adapter({ notes }) {
      const { list } = notes;
      notes.list = async (...args) => ({
        items: (await list(...args)).items.map((note) => ({ ...note, text: note.text.slice(0, 12) })),
      });
    },
  },
  {
    name: 'forgets the notes that it is told to write',
    adapter({ notes: { writing } }) {
      writing.add = async (draft) => ({ ...draft, id: crypto.randomUUID(), revision: '1' });
      writing.update = async (note, changes) => ({ ...note, ...changes, revision: crypto.randomUUID() });
      writing.remove = async () => undefined;
      writing.restore = async (note) => note;
    },
  },
  {
    name: 'knows no keys of notes',
    adapter({ notes: { writing } }) {
      const { add, update, remove } = writing;
      writing.add = (draft, options) => add(draft, anotherKey(options));
      writing.update = (note, changes, options) => update(note, changes, anotherKey(options));
      writing.remove = (note, options) => remove(note, anotherKey(options));
    },
  },
  {
    name: 'takes alike notes for one',
    adapter({ notes: { writing } }) {
      const { add } = writing;
      writing.add = (draft, options) => add(draft, { ...options, key: draft.text });
    },
  },
  {
    name: 'takes notes of contacts only',
    adapter({ notes: { writing } }) {
      const { add } = writing;
      writing.add = async (draft, options) => {
        if (draft.contactIds.length === 0) throw new ContactError('invalid', 'Nobody');
        return add(draft, options);
      };
    },
  },
  {
    name: 'names no revision of a note, and writes what is empty',
    adapter({ notes: { writing } }) {
      const { add } = writing;
      writing.add = async (draft, options) => {
        const { revision: _, ...note } = await add({ ...draft, text: draft.text.trim() || '–' }, options);
        return note;
      };
    },
  },
  {
    name: 'lets the last change of a note win',
    adapter({ notes }) {
      const { writing } = notes;
      const { update } = writing;
      writing.update = async (note, changes, options) => {
        const { items } = await notes.list({ contactId: note.contactIds[0]! }, page);
        return update(items.find(({ id }) => id === note.id) ?? note, changes, options);
      };
    },
  },
  {
    name: 'does not tell what a note has become',
    adapter({ notes: { writing } }) {
      const { update } = writing;
      writing.update = (...args) =>
        update(...args).catch((error: ContactError) => {
          throw new ContactError(error.code, error.message);
        });
    },
  },
  {
    name: 'changes the text of a note only',
    adapter({ notes: { writing } }) {
      const { update } = writing;
      writing.update = (note, { text = note.text }, options) => update(note, { text }, options);
    },
  },
  {
    name: 'fails where a note is gone already',
    adapter({ notes: { writing } }) {
      const { remove } = writing;
      const removed = new Set<string>();
      writing.remove = async (note, options) => {
        if (removed.has(note.id)) throw new ContactError('not-found', 'Gone');
        removed.add(note.id);
        return remove(note, options);
      };
    },
  },
  {
    name: 'puts notes back under another id',
    adapter({ notes: { writing } }) {
      const { add } = writing;
      writing.restore = (note, options) => add({ ...note, id: undefined } as NoteDraft, options);
    },
  },
  {
    name: 'keeps the notes and messages of who is removed',
    adapter({ editing, notes, messaging }, { notes: all = [], messages = [] }) {
      const { remove } = editing;
      editing.remove = async (id, options) => {
        const isTheirs = ({ contactIds }: Note) => contactIds.includes(id);
        const { list } = notes;
        notes.list = async (about, given) =>
          'contactId' in about && about.contactId === id
            ? { items: all.filter(isTheirs) }
            : list(about, given);
        messaging.list = async () => ({ items: messages });
        return remove(id, options);
      };
    },
  },
  {
    name: 'erases every note and message with one contact, for ever',
    adapter({ editing, notes, messaging }) {
      const { remove } = editing;
      editing.remove = (id, options) => {
        notes.list = async () => ({ items: [] });
        messaging.list = async () => ({ items: [] });
        return remove(id, options);
      };
    },
  },
];

/** What an adapter can do wrong with messages. */
export const messageFaults: readonly Fault[] = [
  {
    name: 'has no channel',
    adapter({ messaging }) {
      Object.assign(messaging, { channels: [] });
    },
  },
  {
    name: 'has every channel twice, and forgets what it sends',
    adapter({ messaging }) {
      const { channels, send } = messaging;
      Object.assign(messaging, { channels: [...channels, ...channels] });
      messaging.send = async (draft, options) => {
        const { text: _, ...message } = await send({ ...draft, text: draft.text || '–' }, options);
        return message as Message;
      };
    },
  },
  {
    name: 'knows no keys of messages, and sends what is empty',
    adapter({ messaging }) {
      const { send } = messaging;
      messaging.send = (draft, options) =>
        send({ ...draft, text: draft.text.trim() || '–' }, anotherKey(options));
    },
  },
  {
    name: 'takes alike messages for one',
    adapter({ messaging }) {
      const { send } = messaging;
      messaging.send = (draft, options) => send(draft, { ...options, key: draft.text });
    },
  },
  {
    name: 'lists everybody’s messages',
    adapter({ messaging }, content) {
      messaging.list = async () => ({ items: content.messages ?? [] });
    },
  },
  {
    name: 'gives the first page of messages and notes again and again',
    adapter({ messaging, notes }) {
      const [messages, list] = [messaging.list, notes.list];
      messaging.list = (about, { limit }) => messages(about, { signal, limit });
      notes.list = (about, { limit }) => list(about, { signal, limit });
    },
  },
  {
    name: 'does not tell why a message has failed',
    adapter({ messaging }) {
      const { list } = messaging;
      messaging.list = async (...args) => ({
        items: (await list(...args)).items.map(({ reason: _, ...message }) => message),
      });
    },
  },
  {
    name: 'follows no message',
    adapter({ messaging }) {
      messaging.watch = async function* () {
        // It ends at once.
      };
    },
  },
  {
    name: 'gives one template twice',
    adapter({ messaging }) {
      const { templates } = messaging;
      messaging.templates = async (options) => [...(await templates(options)), ...(await templates(options))];
    },
  },
  {
    name: 'answers whether somebody may be written to with yes',
    adapter({ messaging }) {
      messaging.permission = async () => ({ status: 'yes' }) as never;
    },
  },
];
