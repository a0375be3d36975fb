import type { Contact, ContactId } from '../../domain/contact.js';
import { ContactError } from '../../domain/contact-error.js';
import { newestFirst } from '../../domain/interaction.js';
import {
  isSettled,
  type Message,
  messageChannels,
  type MessageDraft,
  type MessagePermission,
  type MessageRecipient,
} from '../../domain/message.js';
import { randomUuid } from '../../domain/random-uuid.js';
import { checkMessage } from '../../formats/message-schema.js';
import type {
  MessagingFacet,
  Page,
  PageOptions,
  RequestOptions,
  Subject,
  WriteOptions,
} from '../contact-adapter.js';
import { pageOf } from '../page-of.js';
import { subjectKey } from '../subject-key.js';
import { follow } from './follow.js';
import { permissionOf } from './message-permission.js';
import type { WorkStore } from './work-store.js';

type FindContact = (id: ContactId) => Promise<Contact | undefined>;

/** Messages of an embedded adapter: they wait in its outgoing box for whoever sends them. */
export class StoredMessages implements Omit<Required<MessagingFacet>, 'templates'> {
  readonly channels = messageChannels;
  readonly #messages: WorkStore<Message>;
  readonly #contact: FindContact;

  constructor(messages: WorkStore<Message>, contact: FindContact) {
    this.#messages = messages;
    this.#contact = contact;
  }

  async send(draft: MessageDraft, { key, signal }: WriteOptions): Promise<Message> {
    signal.throwIfAborted();
    const message = checkMessage({ ...draft, id: randomUuid(), delivery: 'queued' });
    return found(await this.#messages.write({ id: message.id, key }, () => message));
  }

  async list(about: Subject, options: PageOptions): Promise<Page<Message>> {
    options.signal.throwIfAborted();
    const subject = subjectKey(about);
    const messages = subject === undefined ? [] : await this.#messages.about(subject);
    options.signal.throwIfAborted();
    return pageOf(messages.sort(newestFirst), options);
  }

  async *watch(id: string, { signal }: RequestOptions): AsyncGenerator<Message> {
    for await (const message of follow(this.#messages, () => this.#messages.get(id), signal)) {
      yield found(message);
      if (isSettled(found(message))) return;
    }
  }

  async permission(recipient: MessageRecipient, { signal }: RequestOptions): Promise<MessagePermission> {
    signal.throwIfAborted();
    const { contactId } = recipient;
    const contact = contactId === undefined ? undefined : await this.#contact(contactId);
    signal.throwIfAborted();
    return contact ? permissionOf(contact, recipient) : { status: 'allowed' };
  }
}

export function found(message: Message | undefined): Message {
  if (!message) throw new ContactError('not-found', 'There is no such message, or no longer');
  return message;
}
