import { messageChannels } from '../../domain/message.js';
import { loadOnce } from '../load-once.js';
import type { Work, WorkParts } from './stored-work.js';

/** Loads with the first that an agent does, or reads: a card that shows somebody does not wait for it. */
export function workLater(parts: WorkParts): Work {
  const loaded = loadOnce(async () => (await import('./stored-work.js')).storedWork(parts));
  return {
    notes: {
      list: async (...given) => (await loaded()).notes.list(...given),
      writing: {
        add: async (...given) => (await loaded()).notes.writing.add(...given),
        update: async (...given) => (await loaded()).notes.writing.update(...given),
        remove: async (...given) => (await loaded()).notes.writing.remove(...given),
        restore: async (...given) => (await loaded()).notes.writing.restore(...given),
      },
    },
    messaging: {
      channels: messageChannels,
      send: async (...given) => (await loaded()).messaging.send(...given),
      list: async (...given) => (await loaded()).messaging.list(...given),
      async *watch(...given) {
        yield* (await loaded()).messaging.watch(...given);
      },
      permission: async (...given) => (await loaded()).messaging.permission(...given),
    },
    outgoing: {
      list: async (...given) => (await loaded()).outgoing.list(...given),
      async *watch(...given) {
        yield* (await loaded()).outgoing.watch(...given);
      },
      report: async (...given) => (await loaded()).outgoing.report(...given),
    },
  };
}
