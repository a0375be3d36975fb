import type { Contact, ContactId } from '../domain/contact.js';
import { Confirmations } from './confirmations.js';
import { ContactForm, type ContactFormDraft, readFormDraft } from './contact-form.js';
import { Drafts } from './drafts.js';
import { Participants } from './participants.js';
import { checkSameAgent } from './same-agent.js';
import type { Session } from './session.js';
import type { SessionPart } from './session-part.js';
import type { Task } from './tasks.js';

type FormTask = Extract<Task, { readonly kind: 'create' | 'edit' }>;

/** The contacts that agents are adding and editing: one form for each agent, interaction and contact. */
export class ContactForms implements SessionPart {
  readonly #session: Session;
  readonly #open = new Map<unknown, ContactForm>();
  readonly #tasks = new WeakMap<ContactForm, FormTask>();

  constructor(session: Session) {
    this.#session = session;
  }

  /** That of the agent at the card and the interaction on it; `undefined` where there is none. */
  of(task: FormTask): ContactForm | undefined {
    const draft = this.#session
      .part(Drafts)
      .of<ContactFormDraft>(
        task.kind === 'edit' ? `contact ${task.contact.id}` : 'contact new',
        readFormDraft,
      );
    if (!draft) return undefined;
    const known = this.#open.get(draft);
    if (known && this.#isMeant(known, task)) return known;
    known?.end();
    const form = this.#begin(task, draft);
    this.#open.set(draft, form);
    this.#tasks.set(form, task);
    return form;
  }

  /** One that nothing was typed into knows nothing but what its own task says: the interaction's number may be another by now. */
  #isMeant(form: ContactForm, task: FormTask): boolean {
    if (this.#tasks.get(form) === task) return true;
    const isBegun = form.isChanged || !['loading', 'editing'].includes(form.state.value.status);
    if (isBegun) this.#tasks.set(form, task);
    return isBegun;
  }

  /** Back to where the agent was. What was typed is kept where it is not discarded. */
  leave(form: ContactForm): void {
    form.end();
    this.#open.delete(form.draft);
    this.#session.tasks.close(this.#tasks.get(form));
  }

  /** Whoever has saved it: forms that are open elsewhere begin with something older. */
  saved(contact: Contact, former: ContactId): void {
    for (const form of this.#open.values()) if (form.base?.id === former) form.hear(contact);
  }

  clear(): void {
    this.#open.clear();
  }

  #begin(task: FormTask, draft: ContactForm['draft']): ContactForm {
    const { source, definition, interaction } = this.#session;
    const { interactionId } = interaction.value?.announcement ?? {};
    const form: ContactForm = new ContactForm({
      ...{ draft, definition },
      interaction: interactionId ?? draft.key.interaction,
      base: task.kind === 'edit' ? task.contact : undefined,
      known: task.kind === 'create' ? task.known : {},
      adapter: async () => {
        const adapter = await source.ready();
        checkSameAgent(this.#session, draft.key.agentId);
        return adapter;
      },
      saved: (contact, created) => this.#finish(form, { contact, created, interactionId }),
      failed: (error) => this.#session.notify({ type: 'error', error }),
    });
    return form;
  }

  /** Where it was begun, whatever is on the card by now. */
  #finish(form: ContactForm, saved: Saved): void {
    const { contact, created, interactionId } = saved;
    const { interaction } = form.draft.key;
    if (created) this.#session.part(Participants).invite(contact, interaction);
    this.leave(form);
    this.#session.saved(contact);
    this.#session.part(Confirmations).confirm(interaction, { contact, done: created ? 'added' : 'saved' });
    this.#session.notify({ type: 'saved', contactId: contact.id, interactionId, created });
  }
}

interface Saved {
  readonly contact: Contact;
  readonly created: boolean;
  readonly interactionId: string | undefined;
}
