import type { ContactAdapter, EditingFacet } from '../contact-adapter.js';
import type { Work } from './stored-work.js';

/** All that agents do in an embedded adapter, beside finding somebody. */
export interface EmbeddedFacets extends Work {
  readonly watch: NonNullable<ContactAdapter['watch']>;
  readonly editing: Required<EditingFacet>;
}

/** Facets that come after the adapter: a card that shows somebody does not wait for them. */
export function facetsLater(loaded: () => Promise<EmbeddedFacets>): EmbeddedFacets {
  return {
    async *watch(...given) {
      yield* (await loaded()).watch(...given);
    },
    editing: {
      create: async (...given) => (await loaded()).editing.create(...given),
      update: async (...given) => (await loaded()).editing.update(...given),
      remove: async (...given) => (await loaded()).editing.remove(...given),
    },
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
      channels: ['sms', 'email'],
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
