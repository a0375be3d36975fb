import { interactionKey } from '../domain/announcement.js';
import type { Contact, ContactId } from '../domain/contact.js';
import { ContactError } from '../domain/contact-error.js';
import { lookupDefaults } from '../domain/definition.js';
import { randomUuid } from '../domain/random-uuid.js';
import { Confirmations } from './confirmations.js';
import { LatestTask } from './latest-task.js';
import type { CurrentInteraction, Session } from './session.js';
import type { SessionPart } from './session-part.js';

type Stage = NonNullable<Contact['stage']>;

/** Leads that become customers by one press, and leads again by another. */
export class LeadConversion implements SessionPart {
  readonly #session: Session;
  readonly #underWay = new Map<ContactId, LatestTask>();

  constructor(session: Session) {
    this.#session = session;
  }

  /** In the interaction where it was pressed. */
  convert(contact: Contact, { announcement }: CurrentInteraction): void {
    const { interactionId } = announcement;
    this.#put(contact, 'customer', { interaction: interactionKey(announcement), interactionId });
  }

  /** What is under way still comes to its end. */
  clear(): void {
    this.#underWay.clear();
  }

  /** Where it was pressed, whatever is on the card by then; a key that was answered late is pressed again with the same. */
  #put(contact: Contact, stage: Stage, from: Place, key = randomUuid()): void {
    if (this.#underWay.has(contact.id)) return;
    const task = new LatestTask();
    this.#underWay.set(contact.id, task);
    const confirmations = this.#session.part(Confirmations);
    confirmations.dismiss(from.interaction);
    const settle = (report: () => void) => {
      this.#underWay.delete(contact.id);
      report();
    };
    task.run(
      (signal) => this.#write(contact, stage, { key, signal }),
      {
        done: (saved) => settle(() => this.#tell(saved, stage, from)),
        failed: (error) =>
          settle(() => {
            this.#session.notify({ type: 'error', error });
            const way = () => this.#put(contact, stage, from, key);
            confirmations.confirm(from.interaction, { contact, done: doneBy(stage), error, way });
          }),
      },
      { deadlineMs: this.#session.definition.deadlineMs ?? lookupDefaults.deadlineMs },
    );
  }

  async #write(
    contact: Contact,
    stage: Stage,
    options: { readonly key: string; readonly signal: AbortSignal },
  ): Promise<Contact> {
    const { editing } = await this.#session.source.ready();
    options.signal.throwIfAborted();
    if (!editing) throw new ContactError('forbidden', 'This source changes nothing');
    return editing.update(contact, { stage }, options);
  }

  #tell(contact: Contact, stage: Stage, from: Place): void {
    this.#session.saved(contact);
    this.#session.part(Confirmations).confirm(from.interaction, {
      ...{ contact, done: doneBy(stage) },
      ...(stage === 'customer' && { way: () => this.#put(contact, 'lead', from) }),
    });
    const { interactionId } = from;
    this.#session.notify({ type: 'saved', contactId: contact.id, interactionId, created: false });
  }
}

const doneBy = (stage: Stage) => (stage === 'customer' ? 'converted' : 'saved');

interface Place {
  /** As `interactionKey` names it. */
  readonly interaction: string;
  readonly interactionId: string | undefined;
}
