import { html, nothing, type TemplateResult } from 'lit';
import { isAllowed } from '../../domain/action.js';
import type { Session } from '../../store/session.js';
import type { Strings } from '../../strings/strings.js';
import { icon } from './icon.js';

/** Opens the message view, where the source has a service that sends and the installation lets agents use it. */
export function messageControl(
  session: Session | undefined,
  { sendMessage }: Strings,
): TemplateResult | typeof nothing {
  const source = session?.source.state.value;
  const hasService = source?.status === 'ready' && source.adapter.messaging !== undefined;
  if (!session || !hasService || !isAllowed(session.definition, 'message')) return nothing;
  return html`
    <button @click=${() => session.tasks.open({ kind: 'message' })}>${icon('sms')}${sendMessage}</button>
  `;
}
