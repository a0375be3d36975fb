import {
  jetstream,
  jetstreamManager,
  type Consumer,
  type ConsumerMessages,
  type JsMsg,
} from '@nats-io/jetstream';
import type { NatsConnection } from '@nats-io/nats-core';
import type { ContactError } from '../../../domain/contact-error.js';
import type { OpenLine } from './nats-line.js';

/** Of a whole stream its ends, and of one subject how many messages it has. */
export interface LogState {
  readonly first: number;
  readonly last: number;
  readonly count: number;
}

/** Milliseconds. A consumer that nobody asks is dropped by the server: a page that goes away takes no leave. */
const consumerLife = 30_000;
const heartbeat = 5_000;
/** Messages that the server may send ahead. */
const ahead = 500;

/** One subject of a JetStream, whose messages are numbered throughout the stream; over one connection. */
export class SubjectLog {
  readonly lost: Promise<ContactError>;
  readonly #connection: NatsConnection;
  readonly #stream: string;
  readonly #subject: string;

  constructor({ connection, lost }: OpenLine, stream: string, subject: string) {
    this.#connection = connection;
    this.lost = lost;
    this.#stream = stream;
    this.#subject = subject;
  }

  async state(): Promise<LogState> {
    const manager = await jetstreamManager(this.#connection, { checkAPI: false });
    const { state } = await manager.streams.info(this.#stream, { subjects_filter: this.#subject });
    return {
      first: state.first_seq,
      last: state.last_seq,
      count: state.subjects?.[this.#subject] ?? 0,
    };
  }

  /** Those numbered from `from` on and below `before`, oldest first. */
  async between(from: number, before: number): Promise<readonly JsMsg[]> {
    const consumer = await this.#consumer(from);
    try {
      const { num_pending } = await consumer.info(true);
      return num_pending === 0 ? [] : await this.#collect(consumer, before);
    } finally {
      letGo(consumer);
    }
  }

  /**
   * Those numbered higher than `after`, and then those that come, until the messages are stopped. A stream that was made
   * anew has not got so far: then all.
   */
  async onwards(after: number): Promise<ConsumerMessages> {
    const { last } = await this.state();
    const consumer = await this.#consumer(after > last ? 1 : after + 1);
    const messages = await consumer.consume({ max_messages: ahead, idle_heartbeat: heartbeat });
    void messages.closed().then(() => letGo(consumer));
    return messages;
  }

  /** The messages end without a word where the connection does. */
  async #collect(consumer: Consumer, before: number): Promise<readonly JsMsg[]> {
    const messages = await consumer.consume({ max_messages: ahead, idle_heartbeat: heartbeat });
    void this.lost.then(() => messages.stop());
    const collected: JsMsg[] = [];
    try {
      for await (const message of messages) {
        if (message.seq >= before) return collected;
        collected.push(message);
        if (message.info.pending === 0) return collected;
      }
    } finally {
      messages.stop();
    }
    throw await this.lost;
  }

  /** Ordered: the library makes another one where a message is missing in between. */
  #consumer(from: number): Promise<Consumer> {
    return jetstream(this.#connection).consumers.get(this.#stream, {
      filter_subjects: this.#subject,
      opt_start_seq: from,
      inactive_threshold: consumerLife,
    });
  }
}

/** If that fails, the server does so by itself. */
function letGo(consumer: Consumer): void {
  consumer.delete().catch(() => undefined);
}
