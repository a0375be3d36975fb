import { nothing, type TemplateResult } from 'lit';
import { isAllowed } from '../../domain/action.js';
import type { Session } from '../../store/session.js';
import type { Strings } from '../../strings/strings.js';
import { taskControl } from './task-control.js';

/** Opens the message view, where the source has a service that sends and the installation lets agents use it. */
export function messageControl(
  { source, definition, tasks }: Session,
  { sendMessage }: Strings,
): TemplateResult | typeof nothing {
  const { value } = source.state;
  const hasService = value.status === 'ready' && value.adapter.messaging !== undefined;
  if (!hasService || !isAllowed(definition, 'message')) return nothing;
  return taskControl({ kind: 'message' }, sendMessage, 'sms', tasks);
}
