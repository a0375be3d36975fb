import type { Capability } from '../../adapters/capabilities.js';
import type { ContactAdapter } from '../../adapters/contact-adapter.js';
import { ContactError } from '../../domain/contact-error.js';
import { everybody, present, sampleCase, signal as unaborted, type AdapterCase } from '../adapter-case.js';
import { check, checkEqual, rejectionOf } from '../check.js';
import { samples } from '../sample-contacts.js';
import { sampleHistory, strangersNumber } from '../sample-history.js';
import { draft } from './create-cases.js';
import { findBy, identitiesOf } from './find-cases.js';
import { messageDraft } from './message-cases.js';
import { noteDraft } from './note-writing-cases.js';

interface Method {
  readonly name: string;
  readonly needs: readonly Capability[];
  /** All that has to be known first, so that the call itself is what the signal ends. */
  prepare(adapter: ContactAdapter): Promise<(signal: AbortSignal) => Promise<unknown>>;
}

const { anna } = samples;
const past = { ...sampleHistory[0]!.interaction, id: 'i-10' };

const methods: readonly Method[] = [
  {
    name: 'find',
    needs: [],
    async prepare(adapter) {
      const identities = await identitiesOf('+46701740605');
      return (signal) => adapter.find(identities, { signal, limit: 9 });
    },
  },
  {
    name: 'get',
    needs: [],
    prepare: async (adapter) => (signal) => adapter.get(anna.id, { signal }),
  },
  {
    name: 'search',
    needs: [],
    prepare: async (adapter) => (signal) => adapter.search({ text: 'anna' }, { signal, limit: 9 }),
  },
  {
    name: 'create',
    needs: ['editing'],
    async prepare(adapter) {
      const editing = present(adapter.editing);
      return (signal) => editing.create(draft, { signal, key: 'a' });
    },
  },
  {
    name: 'update',
    needs: ['editing'],
    async prepare(adapter) {
      const editing = present(adapter.editing);
      const seen = await adapter.get(anna.id, { signal: unaborted });
      return (signal) => editing.update(seen, { title: 'Chief' }, { signal, key: 'a' });
    },
  },
  {
    name: 'remove',
    needs: ['editing.remove'],
    async prepare({ editing }) {
      const remove = present(editing?.remove?.bind(editing));
      return (signal) => remove(anna.id, { signal });
    },
  },
  {
    name: 'the list of the past',
    needs: ['history'],
    async prepare(adapter) {
      const history = present(adapter.history);
      return (signal) => history.list({ contactId: anna.id }, { signal, limit: 9 });
    },
  },
  {
    name: 'record',
    needs: ['history.record'],
    async prepare({ history }) {
      const record = present(history?.record?.bind(history));
      const identities = await identitiesOf(strangersNumber);
      return (signal) => record(past, identities, { signal });
    },
  },
  {
    name: 'the list of notes',
    needs: ['notes'],
    async prepare(adapter) {
      const notes = present(adapter.notes);
      return (signal) => notes.list({ contactId: anna.id }, { signal, limit: 9 });
    },
  },
  {
    name: 'the adding of a note',
    needs: ['notes.writing'],
    async prepare({ notes }) {
      const writing = present(notes?.writing);
      return (signal) => writing.add(noteDraft, { signal, key: 'a' });
    },
  },
  {
    name: 'the change of a note',
    needs: ['notes.writing'],
    async prepare({ notes }) {
      const writing = present(notes?.writing);
      const added = await writing.add(noteDraft, { signal: unaborted, key: 'b' });
      return (signal) => writing.update(added, { text: 'Moves in June.' }, { signal, key: 'a' });
    },
  },
  {
    name: 'the removal of a note',
    needs: ['notes.writing'],
    async prepare({ notes }) {
      const writing = present(notes?.writing);
      const added = await writing.add(noteDraft, { signal: unaborted, key: 'b' });
      return (signal) => writing.remove(added, { signal, key: 'a' });
    },
  },
  {
    name: 'the return of a note',
    needs: ['notes.writing.restore'],
    async prepare({ notes }) {
      const writing = present(notes?.writing);
      const restore = present(writing.restore?.bind(writing));
      const added = await writing.add(noteDraft, { signal: unaborted, key: 'b' });
      await writing.remove(added, { signal: unaborted, key: 'c' });
      return (signal) => restore(added, { signal, key: 'a' });
    },
  },
  {
    name: 'the sending of a message',
    needs: ['messaging'],
    async prepare(adapter) {
      const messaging = present(adapter.messaging);
      return (signal) => messaging.send(messageDraft(messaging), { signal, key: 'a' });
    },
  },
  {
    name: 'the list of messages',
    needs: ['messaging.list'],
    async prepare({ messaging }) {
      const list = present(messaging?.list?.bind(messaging));
      return (signal) => list({ contactId: anna.id }, { signal, limit: 9 });
    },
  },
  {
    name: 'templates',
    needs: ['messaging.templates'],
    async prepare({ messaging }) {
      const templates = present(messaging?.templates?.bind(messaging));
      return (signal) => templates({ signal });
    },
  },
  {
    name: 'the question whether somebody may be written to',
    needs: ['messaging.permission'],
    async prepare({ messaging }) {
      const permission = present(messaging?.permission?.bind(messaging));
      const recipient = { channel: 'sms', to: '+46701740605', contactId: anna.id } as const;
      return (signal) => permission(recipient, { signal });
    },
  },
  {
    name: 'the look-up of a journey',
    needs: ['journey'],
    async prepare({ journey }) {
      const facet = present(journey);
      return (signal) => facet.find({ contactId: anna.id }, { signal });
    },
  },
  {
    name: 'the list of a journey',
    needs: ['journey'],
    async prepare({ journey }) {
      const facet = present(journey);
      const id = present(await facet.find({ contactId: anna.id }, { signal: unaborted }));
      return (signal) => facet.list(id, { signal, limit: 9 });
    },
  },
];

/** All that a call could have changed. */
async function stateOf(adapter: ContactAdapter): Promise<unknown> {
  const { history, notes, messaging } = adapter;
  const options = { signal: unaborted, limit: 9 };
  const recorded = await history?.list({ interactionId: past.id }, options);
  const noted = await notes?.list({ contactId: anna.id }, options);
  const sent = messaging && (await messaging.list?.({ interactionId: 'id i-20' }, options));
  return [await adapter.get(anna.id, { signal: unaborted }), recorded?.items, noted?.items, sent?.items];
}

export const signalCases: readonly AdapterCase[] = [
  ...methods.map(({ name, needs, prepare }) =>
    sampleCase(`ends ${name} with the reason of a signal that has aborted`, needs, async (adapter) => {
      const call = await prepare(adapter);
      const before = [await everybody(adapter), await stateOf(adapter)];
      const reason = new Error('The agent went on');
      const rejection = await rejectionOf(call(AbortSignal.abort(reason)), name);
      check(rejection === reason, `${name}: expected the signal's own reason, got ${String(rejection)}`);
      checkEqual([await everybody(adapter), await stateOf(adapter)], before, 'what there is');
    }),
  ),

  ...methods.map(({ name, needs, prepare }) =>
    sampleCase(
      `answers ${name}, or gives the reason, where the signal aborts meanwhile`,
      needs,
      async (adapter) => {
        const call = await prepare(adapter);
        const controller = new AbortController();
        const reason = new Error('The agent went on');
        const answer = call(controller.signal).then(
          () => reason,
          (rejection: unknown) => rejection,
        );
        controller.abort(reason);
        const rejection = await answer;
        check(rejection === reason, `${name}: expected the signal's own reason, got ${String(rejection)}`);
      },
    ),
  ),

  sampleCase('rejects with nothing but errors that have a code', [], async (adapter) => {
    const after = 'no page of this adapter';
    const odd: Promise<unknown>[] = [
      adapter.get('' as typeof anna.id, { signal: unaborted }),
      adapter.get('__proto__' as typeof anna.id, { signal: unaborted }),
      adapter.search({ text: '%_*()[]\\\'"' }, { signal: unaborted, limit: 9 }),
      adapter.search({}, { signal: unaborted, limit: 9, after }),
      adapter.search({ organisationId: '__proto__' as typeof anna.id }, { signal: unaborted, limit: 9 }),
      findBy(adapter, '__proto__@constructor', '00000', '%@%'),
    ];
    for (const result of await Promise.allSettled(odd)) {
      const isTyped = result.status === 'fulfilled' || result.reason instanceof ContactError;
      check(isTyped, `Expected an answer or a ContactError, got ${JSON.stringify(result)}`);
    }
  }),

  sampleCase('creates with a key whose first use was aborted', ['editing'], async (adapter) => {
    const editing = present(adapter.editing);
    await rejectionOf(editing.create(draft, { signal: AbortSignal.abort(), key: 'a' }), 'create');
    const created = await editing.create(draft, { signal: unaborted, key: 'a' });
    checkEqual(created.name.full, draft.name.full, 'the contact');
  }),
];
