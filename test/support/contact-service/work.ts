import type { HistoryFacet, MessagingFacet, NotesFacet } from '../../../src/adapters/contact-adapter.js';
import type { Message, MessageDraft, MessageRecipient } from '../../../src/domain/message.js';
import type { Note, NoteChanges, NoteDraft } from '../../../src/domain/note.js';
import type { FedMessage } from './document.js';
import {
  type Operations,
  pageOptions,
  readIdentity,
  readSubject,
  revisionOf,
  writeOptions,
} from './operation.js';
import { Refusal } from './refusal.js';

export const historyOperations = (history: HistoryFacet): Operations => ({
  listHistory: (asked) => history.list(readSubject(asked.body.about), pageOptions(asked)),
  ...(history.record && {
    recordInteraction: async ({ body, signal }) => {
      await history.record!(body.interaction, body.about.map(readIdentity), { signal });
    },
  }),
});

export function notesOperations(notes: NotesFacet): Operations {
  const { writing } = notes;
  return {
    listNotes: (asked) => notes.list(readSubject(asked.body.about), pageOptions(asked)),
    ...(writing && {
      addNote: (asked) => writing.add(asked.body as NoteDraft, writeOptions(asked)),
      updateNote: (asked) =>
        writing.update(
          { id: asked.id, revision: revisionOf(asked) } as Note,
          asked.body as NoteChanges,
          writeOptions(asked),
        ),
      removeNote: (asked) => writing.remove({ id: asked.id } as Note, writeOptions(asked)),
    }),
    ...(writing?.restore && {
      restoreNote: async (asked) => {
        if (asked.body.id !== asked.id) throw new Refusal(422, 'The note has another id');
        return writing.restore!(asked.body as Note, writeOptions(asked));
      },
    }),
  };
}

export const messagingOperations = (messaging: MessagingFacet): Operations => ({
  sendMessage: (asked) => messaging.send(asked.body as MessageDraft, writeOptions(asked)),
  ...(messaging.list && {
    listMessages: (asked) => messaging.list!(readSubject(asked.body.about), pageOptions(asked)),
  }),
  ...(messaging.watch && {
    watchMessage: async ({ id, signal }) => begun(deliveries(messaging.watch!(id, { signal }))),
  }),
  ...(messaging.templates && {
    listTemplates: async ({ signal }) => ({ items: await messaging.templates!({ signal }) }),
  }),
  ...(messaging.permission && {
    askPermission: ({ body, signal }) => messaging.permission!(body as MessageRecipient, { signal }),
  }),
});

async function* deliveries(messages: AsyncIterable<Message>): AsyncGenerator<FedMessage> {
  for await (const data of messages) yield { event: 'message', data };
}

/** Rejects where there is nothing to follow, rather than once it is followed. */
async function begun(feed: AsyncGenerator<FedMessage>): Promise<AsyncGenerator<FedMessage>> {
  const first = await feed.next();
  return (async function* () {
    if (first.done) return;
    yield first.value;
    yield* feed;
  })();
}
