import { type Action, isAllowed } from '../../domain/action.js';
import type { Session } from '../../store/session.js';

/** Whether the source can change contacts, and the installation lets its agents do so. */
export function canWrite(
  { source, definition }: Session,
  action: Extract<Action, 'create' | 'edit'>,
): boolean {
  const { value } = source.state;
  return value.status === 'ready' && value.adapter.editing !== undefined && isAllowed(definition, action);
}
