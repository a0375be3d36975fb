import type {
  ContactAdapter,
  EditingFacet,
  HistoryFacet,
  JourneyFacet,
  MessagingFacet,
  NotesFacet,
  NotesWriting,
} from '../../src/adapters/contact-adapter.js';
import type { JourneySource } from '../../src/adapters/journey/journey-source.js';
import type { MemoryAdapter } from '../../src/adapters/memory/memory-adapter.js';
import type { AdapterContent, AdapterHarness } from '../../src/testing/adapter-case.js';
import { joined, journeyHarness } from './journey-harness.js';
import { toldJourneys } from './told-journeys.js';

/** All that the port knows, each method to be replaced by itself. */
export interface WholeAdapter extends Required<Omit<ContactAdapter, 'close' | 'masking' | 'outbox'>> {
  readonly editing: Required<EditingFacet>;
  readonly history: Required<HistoryFacet>;
  readonly notes: NotesFacet & { readonly writing: Required<NotesWriting> };
  readonly messaging: Required<MessagingFacet>;
  readonly journey: Required<JourneyFacet>;
}

/** The methods of an adapter with every facet. */
export function watched(adapter: MemoryAdapter, source: JourneySource = toldJourneys().source): WholeAdapter {
  const { journey } = joined(adapter, source);
  const { editing, history, notes, messaging } = adapter;
  return {
    find: (identities, options) => adapter.find(identities, options),
    get: (id, options) => adapter.get(id, options),
    search: (query, options) => adapter.search(query, options),
    watch: (id, options) => adapter.watch(id, options),
    embedded: true,
    editing: {
      create: (draft, options) => editing.create(draft, options),
      update: (contact, changes, options) => editing.update(contact, changes, options),
      remove: (id, options) => editing.remove(id, options),
    },
    history: {
      list: (about, options) => history.list(about, options),
      record: async (interaction, about, options) => history.record(interaction, about, options),
    },
    notes: { list: notes.list, writing: { ...notes.writing } },
    messaging: {
      ...messaging,
      async templates({ signal }) {
        signal.throwIfAborted();
        return templates;
      },
    },
    journey: journey as Required<JourneyFacet>,
  };
}

/** An adapter that has every facet as the suite reaches it, or what decorates it. */
export const wholeHarness = (
  decorate: (whole: WholeAdapter, content: AdapterContent) => ContactAdapter = (whole) => whole,
): AdapterHarness =>
  journeyHarness(toldJourneys, (memory, source, content) => decorate(watched(memory, source), content));

const templates = [
  { id: 't-1', name: 'On our way', text: 'We are on our way, {name.given}.' },
  { id: 't-2', name: 'Invoice', channel: 'email', subject: 'Your invoice', text: 'Here it is.' },
] as const;
