import type { ContactAdapter, MessagingFacet, WriteOptions } from '../../src/adapters/contact-adapter.js';
import type { Contact } from '../../src/domain/contact.js';
import { ContactError } from '../../src/domain/contact-error.js';
import type {
  Delivery,
  Message,
  MessageChannel,
  MessageDraft,
  MessagePermission,
  MessageTemplate,
} from '../../src/domain/message.js';
import { MemoryAdapter } from '../../src/index.js';
import { Asked } from './asked.js';

interface ServiceOptions {
  readonly channels?: readonly MessageChannel[];
  readonly templates?: readonly MessageTemplate[];
  /** By the number or address; whoever is not named may be written to. */
  readonly permissions?: Readonly<Record<string, MessagePermission | ContactError>>;
}

/** Contacts in memory, and a service whose answers the test gives where it holds them. */
export class MessageService {
  readonly adapter: ContactAdapter;
  /** What was sent, each once, the latest last. */
  readonly outbox: Message[] = [];
  /** Every try, in their order: the key that it came with. */
  readonly keys: string[] = [];
  /** The tries that wait, while `isHeld`. */
  readonly waiting: Asked<MessageDraft, Message>[] = [];
  isHeld = false;
  /** What every try fails with, having arrived or not. */
  failure: ContactError | undefined;
  arrivesAllTheSame = false;
  /** What is said of a message when it is taken. */
  taken: Pick<Message, 'delivery' | 'reason'> = { delivery: 'queued' };
  permissionsAsked = 0;
  readonly #byKey = new Map<string, Message>();
  readonly #watchers = new Map<string, Set<(message: Message) => void>>();

  constructor(contacts: readonly Contact[], options: ServiceOptions = {}) {
    const memory = new MemoryAdapter(contacts);
    const { channels = ['sms', 'email'], templates, permissions } = options;
    const messaging: MessagingFacet = {
      channels,
      send: (draft, write) => this.#send(draft, write),
      list: async (about) => ({
        items: this.outbox
          .filter(
            (message) =>
              ('contactId' in about && message.contactId === about.contactId) ||
              ('interactionId' in about && message.interactionId === about.interactionId),
          )
          .reverse(),
      }),
      watch: (id, { signal }) => this.#watch(id, signal),
      ...(templates && { templates: async () => templates }),
      ...(permissions && {
        permission: async ({ to, handle }) => {
          this.permissionsAsked += 1;
          const answer = permissions[handle ?? to] ?? { status: 'allowed' };
          if (answer instanceof ContactError) throw answer;
          return answer;
        },
      }),
    };
    this.adapter = {
      find: (identities, asked) => memory.find(identities, asked),
      get: (id, asked) => memory.get(id, asked),
      search: (query, asked) => memory.search(query, asked),
      editing: memory.editing,
      embedded: true,
      messaging,
    };
  }

  report(message: Message, delivery: Delivery, reason?: string): void {
    const changed = { ...message, delivery, ...(reason && { reason }) };
    this.outbox.splice(
      this.outbox.findIndex(({ id }) => id === message.id),
      1,
      changed,
    );
    for (const tell of this.#watchers.get(message.id) ?? []) tell(changed);
  }

  async #send(draft: MessageDraft, { key, signal }: WriteOptions): Promise<Message> {
    this.keys.push(key);
    if (this.isHeld) {
      const asked = new Asked<MessageDraft, Message>(draft, signal);
      this.waiting.push(asked);
      await asked.promise;
    }
    if (this.failure && !this.arrivesAllTheSame) throw this.failure;
    const message = this.#byKey.get(key) ?? {
      ...draft,
      ...this.taken,
      id: `message-${this.outbox.length + 1}`,
    };
    if (!this.#byKey.has(key)) this.outbox.push(message);
    this.#byKey.set(key, message);
    if (this.failure) throw this.failure;
    return message;
  }

  async *#watch(id: string, signal: AbortSignal): AsyncIterable<Message> {
    const watchers = this.#watchers.get(id) ?? new Set();
    this.#watchers.set(id, watchers);
    while (!signal.aborted) {
      const message = await new Promise<Message | undefined>((resolve) => {
        watchers.add(resolve);
        signal.addEventListener('abort', () => resolve(undefined), { once: true });
      });
      watchers.clear();
      if (message) yield message;
    }
  }
}
