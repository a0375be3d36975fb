import type { MessageChannel } from '../domain/message.js';

/** A message as it is being written. */
export interface UnsentMessage {
  /** Absent until the agent has chosen one, or begun to write. */
  readonly channel?: MessageChannel;
  /** The `ref`s of the chosen recipients, absent as `channel` is: who is not there any more is written to no more. */
  readonly to?: readonly string[];
  /** Of an e-mail. */
  readonly subject: string;
  /** Placeholders stand in it as such until it is sent. */
  readonly text: string;
  /** By the recipient's `ref`: what has been tried already, and may have arrived. */
  readonly tries?: Readonly<Record<string, Try>>;
}

export interface Try {
  /** The same for every try to send this to one recipient, so that one arrives. */
  readonly key: string;
  /** All that was sent by it, placeholders filled: any of them may be what has arrived. */
  readonly texts: readonly string[];
}

export const nothingWritten: UnsentMessage = { subject: '', text: '' };

/** On a line of its own; what is typed next does not run into it. A word that is there already is not there twice. */
export function withLine(text: string, word: string): string {
  if (text.split(/\s+/).includes(word)) return text;
  return `${text.trim() ? `${text.trimEnd()}\n` : ''}${word}\n`;
}

/** What an older version has kept, or a faulty disk: as much of it as can be used. */
export function readUnsentMessage(value: unknown): UnsentMessage | undefined {
  const { channel, to, subject, text, tries } = (value ?? {}) as Partial<Record<string, unknown>>;
  if (typeof text !== 'string' || typeof subject !== 'string') return undefined;
  const hasRecipients = Array.isArray(to) && to.every((ref) => typeof ref === 'string');
  return {
    ...{ subject, text },
    ...((channel === 'sms' || channel === 'email') && { channel }),
    ...(hasRecipients && { to }),
    ...(isTries(tries) && { tries }),
  };
}

const isTries = (value: unknown): value is Record<string, Try> =>
  typeof value === 'object' &&
  value !== null &&
  Object.values(value as Record<string, Partial<Try> | null>).every(
    (each) => typeof each?.key === 'string' && Array.isArray(each.texts),
  );
