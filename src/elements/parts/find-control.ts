import { nothing, type TemplateResult } from 'lit';
import { mayEdit } from '../../store/may-edit.js';
import type { Session } from '../../store/session.js';
import type { Strings } from '../../strings/strings.js';
import { taskControl } from './task-control.js';

/** Whoever nobody was found for may be known all the same: looks through the contacts, where one may get the number. */
export function findControl(
  session: Session,
  { findContact }: Strings,
  look = '',
): TemplateResult | typeof nothing {
  if (!mayEdit(session, 'attach')) return nothing;
  return taskControl({ kind: 'find' }, findContact, 'search', session.tasks, look);
}
