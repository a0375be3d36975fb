import { isAllowed, type Action } from '../domain/action.js';
import type { Session } from './session.js';

/** Whether the source changes contacts, and the installation lets its agents do this. */
export function mayEdit(
  { source, definition }: Pick<Session, 'source' | 'definition'>,
  action: Action,
): boolean {
  const { value } = source.state;
  const canEdit = value.status === 'ready' && value.adapter.editing !== undefined;
  return canEdit && isAllowed(definition, action);
}
