import { nothing, type TemplateResult } from 'lit';
import type { Display } from '../../context/display.js';
import type { ContactDraft } from '../../domain/contact.js';
import type { Identity } from '../../domain/identity.js';
import type { Session } from '../../store/session.js';
import { mayEdit } from '../../store/may-edit.js';
import { numberText } from './format.js';
import { taskControl } from './task-control.js';

/** To a new contact that already has what the interaction brought, where the agent may add one. */
export function addContactControl(
  session: Session,
  display: Display,
  identities: readonly Identity[],
  look = '',
): TemplateResult | typeof nothing {
  if (!mayEdit(session, 'create')) return nothing;
  const known = knownFrom(identities, display);
  return taskControl({ kind: 'create', known }, display.strings.addContact, 'add', session.tasks, look);
}

/** What is sure of it: a doubtful reading of a number is nobody's. */
function knownFrom(
  identities: readonly Identity[],
  display: Display,
): Pick<ContactDraft, 'phones' | 'emails'> {
  const phones = identities.flatMap((identity) => {
    if (identity.kind === 'internal') return [{ value: identity.value }];
    if (identity.kind !== 'phone' || identity.maybe) return [];
    const number = numberText(display, identity.value);
    return [{ value: identity.extension ? `${number} x${identity.extension}` : number }];
  });
  const emails = identities.flatMap((identity) =>
    identity.kind === 'email' ? [{ value: identity.value }] : [],
  );
  return { phones, emails };
}
