import { isAllowed } from '../domain/action.js';
import type { Contact } from '../domain/contact.js';
import type { Erasure } from './erasure.js';
import { Observable } from './observable.js';
import type { Session } from './session.js';

export type EraseQuestion =
  /** → asking */
  | { readonly status: 'none' }
  /** The first question. → confirming; none, by the agent or because something else comes onto the card */
  | { readonly status: 'asking'; readonly asked: ToErase }
  /** The second. → none, with an erasure under way or without */
  | { readonly status: 'confirming'; readonly asked: ToErase };

/** The one contact that a question is about. */
export interface ToErase {
  readonly contact: Contact;
  readonly interactionId: string | undefined;
}

const none: EraseQuestion = { status: 'none' };

/** What the card shows of it; `Erasing`, which loads later, does it. */
export class EraseState {
  readonly question = new Observable<EraseQuestion>(none);
  /** Those of the agent at the card: under way, failed, or to be undone. The latest comes last. */
  readonly erasures = new Observable<readonly Erasure[]>([]);

  cancel(): void {
    this.question.set(none);
  }
}

/** The contact on the card, where the agent may erase it. The host's own matches are the host's. */
export function erasable({ source, definition, shown, interaction }: Session): Contact | undefined {
  const { value } = source.state;
  const isOffered = value.status === 'ready' && value.adapter.editing?.remove !== undefined;
  const lookup = shown.value;
  if (lookup?.status !== 'selected' || !isOffered || !isAllowed(definition, 'delete')) return undefined;
  const isOfHost = lookup.match && interaction.value?.announcement.candidates;
  return isOfHost ? undefined : lookup.contact;
}

/** Asks twice first, about the contact that is shown. */
export function askToErase(session: Session): void {
  const contact = erasable(session);
  const interactionId = session.interaction.value?.announcement.interactionId;
  if (contact && session.shown.value === session.lookup.value)
    session.erasing.question.set({ status: 'asking', asked: { contact, interactionId } });
}
