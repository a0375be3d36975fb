import type { ContactAdapter } from './contact-adapter.js';

export type Capability = 'watch' | 'editing' | 'editing.remove' | 'history' | 'history.record';

/** What a source can do: a capability is the presence of what does it. */
export function capabilitiesOf({ watch, editing, history }: ContactAdapter): ReadonlySet<Capability> {
  const present: Record<Capability, unknown> = {
    watch,
    editing,
    'editing.remove': editing?.remove,
    history,
    'history.record': history?.record,
  };
  const capabilities = Object.keys(present) as Capability[];
  return new Set(capabilities.filter((capability) => present[capability] !== undefined));
}
