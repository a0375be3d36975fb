import type { ContactAdapter } from './contact-adapter.js';

export type Capability =
  | 'watch'
  | 'editing'
  | 'editing.remove'
  | 'history'
  | 'history.record'
  | 'notes'
  | 'notes.writing'
  | 'notes.writing.restore'
  | 'messaging'
  | 'messaging.list'
  | 'messaging.watch'
  | 'messaging.templates'
  | 'messaging.permission'
  | 'masking'
  | 'outbox'
  | 'journey'
  | 'journey.watch';

/** What a source can do: a capability is the presence of what does it. */
export function capabilitiesOf(adapter: ContactAdapter): ReadonlySet<Capability> {
  const { watch, editing, history, notes, messaging, masking, outbox, journey } = adapter;
  const present: Record<Capability, unknown> = {
    watch,
    editing,
    'editing.remove': editing?.remove,
    history,
    'history.record': history?.record,
    notes,
    'notes.writing': notes?.writing,
    'notes.writing.restore': notes?.writing?.restore,
    messaging,
    'messaging.list': messaging?.list,
    'messaging.watch': messaging?.watch,
    'messaging.templates': messaging?.templates,
    'messaging.permission': messaging?.permission,
    masking,
    outbox,
    journey,
    'journey.watch': journey?.watch,
  };
  const capabilities = Object.keys(present) as Capability[];
  return new Set(capabilities.filter((capability) => present[capability] !== undefined));
}
