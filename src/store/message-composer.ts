import { ContactError } from '../domain/contact-error.js';
import { lookupDefaults } from '../domain/definition.js';
import type { Message, MessageChannel, MessageTemplate } from '../domain/message.js';
import { randomUuid } from '../domain/random-uuid.js';
import type { Recipient } from '../domain/recipient.js';
import type { Draft } from './drafts.js';
import { LatestTask } from './latest-task.js';
import { Loadable } from './loadable.js';
import { MessagePermissions, type Objection } from './message-permissions.js';
import { messagingOf } from './messaging-of.js';
import { type Outgoing, outgoingTo } from './outgoing.js';
import { checkSameAgent } from './same-agent.js';
import { Sendings } from './sendings.js';
import type { Session } from './session.js';
import { nothingWritten, type UnsentMessage, withLine } from './unsent-message.js';

/** What stands in the way of sending. */
export type Obstacle =
  | { readonly kind: 'no-recipient' | 'no-subject' | 'no-text' }
  | { readonly kind: 'missing'; readonly recipient: Recipient; readonly missing: readonly string[] }
  | Objection;

interface ComposerContext {
  readonly session: Session;
  readonly draft: Draft<UnsentMessage>;
  /** As `interactionKey` names it, and as the host does. */
  readonly interaction: { readonly key: string; readonly id: string | undefined };
  readonly changed: () => void;
  readonly sent: (message: Message) => void;
}

/**
 * One message of one agent in one interaction, to one or more. It sends to whom it holds at that moment as they are
 * then; what is under way comes to its end wherever the agent goes.
 */
export class MessageComposer {
  readonly draft: Draft<UnsentMessage>;
  /** Empty while another interaction is on the card. */
  readonly recipients = new Loadable<readonly Recipient[]>();
  readonly sendings = new Sendings();
  readonly permissions: MessagePermissions;
  readonly interactionId: string | undefined;
  readonly #context: ComposerContext;
  readonly #lines: string[] = [];
  #isAdded = false;

  constructor(context: ComposerContext) {
    this.#context = context;
    this.draft = context.draft;
    this.interactionId = context.interaction.id;
    const { session, changed } = context;
    this.permissions = new MessagePermissions({ facet: () => messagingOf(session), changed });
    for (const observable of [this.draft.state, this.recipients.state, this.sendings])
      observable.watch(() => {
        changed();
        void this.#addLines();
      });
  }

  /** The agent is elsewhere. */
  leave(): void {
    this.#lines.length = 0;
    this.recipients.clear();
    this.permissions.leave();
  }

  suspend(): void {
    this.recipients.suspend();
    this.permissions.suspend();
  }

  resume(): void {
    this.recipients.resume();
    this.permissions.resume();
  }

  get value(): UnsentMessage {
    return this.draft.value ?? nothingWritten;
  }

  get isEmpty(): boolean {
    const { text, subject } = this.value;
    return !text && !subject;
  }

  /** Nothing may be typed: it is not known yet what was, or it is on its way. */
  get isLocked(): boolean {
    return this.draft.state.value.status === 'loading' || this.sendings.isUnderWay;
  }

  /** Everybody, those who cannot be written to included. */
  get everybody(): readonly Recipient[] {
    const { value } = this.recipients.state;
    return value.status === 'ready' ? value.value : [];
  }

  /** Those by which somebody can be written to. */
  get channels(): readonly MessageChannel[] {
    return [...new Set(this.everybody.filter(isUsable).map(({ channel }) => channel))];
  }

  get channel(): MessageChannel | undefined {
    const { channels } = this;
    const announced = this.#context.session.interaction.value?.announcement.channel;
    const own = announced === 'chat' ? 'sms' : announced;
    const usual = channels.find((channel) => channel === own) ?? channels[0];
    return channels.find((channel) => channel === this.value.channel) ?? usual;
  }

  /** Whom the channel reaches. */
  get reachable(): readonly Recipient[] {
    return this.#reachableBy(this.channel);
  }

  /** Until the agent has chosen, or written something, the first of whoever is on the card. */
  get chosen(): readonly Recipient[] {
    const { to } = this.value;
    return to ? this.reachable.filter(({ ref }) => to.includes(ref)) : usualOf(this.reachable);
  }

  /** It was written to somebody who is not here any more, or not by that number or address. */
  get hasLostRecipients(): boolean {
    const { to = [] } = this.value;
    const here = new Set(this.everybody.filter(isUsable).map(({ ref }) => ref));
    return this.recipients.state.value.status === 'ready' && to.some((ref) => !here.has(ref));
  }

  write(part: Pick<Partial<UnsentMessage>, 'subject' | 'text'>): void {
    this.#put(part);
  }

  choose(channel: MessageChannel): void {
    if (channel !== this.channel) this.#put({ channel, to: refsOf(usualOf(this.#reachableBy(channel))) });
  }

  address(recipient: Recipient, isChosen: boolean): void {
    const others = refsOf(this.chosen).filter((ref) => ref !== recipient.ref);
    this.#put({ to: isChosen ? [...others, recipient.ref] : others });
  }

  /** What is written already stays. */
  use(template: Pick<MessageTemplate, 'subject' | 'text'>): void {
    const { text, subject } = this.value;
    this.#put({
      text: text.trim() ? `${text.trimEnd()}\n${template.text}` : template.text,
      subject: subject.trim() ? subject : (template.subject ?? ''),
    });
  }

  /** A line of its own after what is written, and once: as soon as something may be written. */
  add(line: string): void {
    this.#lines.push(line);
    void this.#addLines();
  }

  /** Whether the last that came is a line that was added, for the agent to be led there: told once. */
  takeAdded(): boolean {
    const isAdded = this.#isAdded;
    this.#isAdded = false;
    return isAdded;
  }

  /** The text of a message that did not arrive, in place of what is written. */
  take({ channel, contactId, handle, to, subject = '', text }: Message): void {
    if (this.isLocked) return;
    const same = this.everybody.find(
      (each) =>
        each.channel === channel &&
        each.contactId === contactId &&
        (handle === undefined ? each.to === to : each.handle === handle),
    );
    this.sendings.forgetEnded();
    this.draft.write({ channel, subject, text, to: same ? [same.ref] : [] });
  }

  discard(): void {
    if (this.isLocked) return;
    this.sendings.forgetEnded();
    void this.draft.discard();
  }

  /** To everybody who is chosen, as they are now. */
  get outgoing(): readonly Outgoing[] {
    const { session, interaction } = this.#context;
    return this.chosen.map((recipient) => outgoingTo(recipient, this.value, session, interaction.key));
  }

  /** Those that the agent has overridden included. */
  get objections(): readonly Objection[] {
    return this.chosen.flatMap((recipient) => this.permissions.objectionTo(recipient) ?? []);
  }

  get obstacles(): readonly Obstacle[] {
    const { chosen, value, permissions } = this;
    const basic: Obstacle[] = [
      ...(chosen.length === 0 ? [{ kind: 'no-recipient' } as const] : []),
      ...(this.channel === 'email' && !value.subject.trim() ? [{ kind: 'no-subject' } as const] : []),
      ...(value.text.trim() ? [] : [{ kind: 'no-text' } as const]),
    ];
    const missing = this.outgoing.filter((each) => each.missing.length > 0);
    return [
      ...basic,
      ...missing.map(({ recipient, missing }): Obstacle => ({ kind: 'missing', recipient, missing })),
      ...this.objections.filter(
        (each) => each.kind !== 'discouraged' || !permissions.isInsistedOn(each.recipient),
      ),
    ];
  }

  /**
   * What is on the card now, and once for each recipient, however often it is asked: see `Try`. `taken`: whether
   * the host takes it over, which is then left to it.
   */
  send(outgoing: Outgoing, taken?: Promise<boolean>): void {
    const { recipient, message } = outgoing;
    const { ref } = recipient;
    // Whoever listens may have put something else onto the card, or pressed once more.
    const isMeant = this.outgoing.some(
      (now) => now.recipient.ref === ref && now.message.text === message.text,
    );
    if (!isMeant || this.sendings.value.get(ref)?.status === 'sending') return;
    const { session } = this.#context;
    const { key, texts } = this.value.tries?.[ref] ?? { key: randomUuid(), texts: [] };
    const attempt = { key, texts: [...new Set([...texts, message.text])] };
    this.#put({ to: refsOf(this.chosen), tries: { ...this.value.tries, [ref]: attempt } });
    this.sendings.put({ status: 'sending', recipient });
    new LatestTask().run(
      async (signal) => {
        // A page that is gone before the answer comes finds the key again.
        await this.draft.keep();
        if (await taken) return undefined;
        const { messaging } = await session.source.ready();
        signal.throwIfAborted();
        checkSameAgent(session, this.draft.key.agentId);
        if (!messaging) throw new ContactError('forbidden', 'This source sends nothing');
        return messaging.send({ ...message, at: new Date().toISOString() }, { signal, key });
      },
      {
        done: (sent) => (sent ? this.#end(recipient, message, attempt.texts, sent) : this.handOver(outgoing)),
        failed: (error) => {
          this.sendings.put({ status: 'failed', recipient, error });
          session.notify({ type: 'error', error });
        },
      },
      { deadlineMs: session.definition.deadlineMs ?? lookupDefaults.deadlineMs },
    );
  }

  handOver({ recipient }: Outgoing): void {
    this.sendings.put({ status: 'handed-over', recipient });
    this.#finish(recipient);
  }

  /** A turn later: a message that was sent is taken away first. */
  async #addLines(): Promise<void> {
    await Promise.resolve();
    if (this.isLocked || this.recipients.state.value.status !== 'ready') return;
    for (const line of this.#lines.splice(0)) {
      this.#put({ text: withLine(this.value.text, line) });
      this.#isAdded = true;
    }
  }

  #end(
    recipient: Recipient,
    message: Outgoing['message'],
    triedTexts: readonly string[],
    sent: Message,
  ): void {
    const { session, sent: tell } = this.#context;
    tell(sent);
    if (sent.delivery === 'failed' || sent.delivery === 'refused') {
      this.#forgetTry(recipient);
      this.sendings.put({ status: 'undeliverable', recipient, message: sent });
      return;
    }
    const { channel, contactId } = recipient;
    const about = { messageId: sent.id, channel, contactId, interactionId: this.interactionId };
    session.notify({ type: 'message-sent', ...about });
    // A service may change a text a little; what it has of a former one is that one's.
    if (sent.text !== message.text && triedTexts.includes(sent.text)) {
      this.#forgetTry(recipient);
      this.sendings.put({ status: 'stale', recipient, message: sent });
      return;
    }
    this.sendings.put({ status: 'sent', recipient, message: sent });
    this.#finish(recipient);
  }

  /** Who has it is not written to again; with the last of them it is done. */
  #finish(recipient: Recipient): void {
    this.#forgetTry(recipient);
    if (!this.draft.value) return;
    const to = (this.value.to ?? []).filter((ref) => ref !== recipient.ref);
    if (to.length > 0) this.draft.write({ ...this.value, to });
    else void this.draft.discard();
  }

  #forgetTry({ ref }: Recipient): void {
    if (!this.draft.value) return;
    const { [ref]: _, ...tries } = this.value.tries ?? {};
    this.draft.write({ ...this.value, tries });
  }

  /** From the first word on it is to somebody: whoever comes onto the card in between is not written to instead. */
  #put(part: Partial<UnsentMessage>): void {
    if (this.isLocked && !part.tries) return;
    const { channel } = this;
    this.#isAdded = false;
    if (!part.tries) this.sendings.forgetEnded();
    this.draft.write({
      ...this.value,
      ...(channel && { channel }),
      to: this.value.to ?? refsOf(this.chosen),
      ...part,
    });
  }

  #reachableBy(wanted: MessageChannel | undefined): readonly Recipient[] {
    return this.everybody.filter((each) => each.channel === wanted && isUsable(each));
  }
}

const isUsable = ({ hindrance }: Recipient) => hindrance === undefined;
const refsOf = (recipients: readonly Recipient[]) => recipients.map(({ ref }) => ref);
const usualOf = (reachable: readonly Recipient[]) => reachable.slice(0, 1);
