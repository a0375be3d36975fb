import { html, nothing } from 'lit';
import { WatchController } from '../../context/watch-controller.js';
import type { Message } from '../../domain/message.js';
import { ContactMessageEvent } from '../../events.js';
import type { MessageComposer, Obstacle } from '../../store/message-composer.js';
import { Messages } from '../../store/messages.js';
import type { Sending } from '../../store/sendings.js';
import { announce, showModal } from '../parts/announce.js';
import { errorText } from '../parts/error-text.js';
import { icon } from '../parts/icon.js';
import { MovableElement } from '../parts/movable-element.js';
import type { ComposeContext } from './compose-context.js';
import { composeForm } from './compose-form.js';
import { messageStyles } from './contact-card-message.styles.js';
import { deliveryList } from './delivery-list.js';
import { discardQuestion } from './discard-question.js';
import { obstacleText } from './obstacle-text.js';
import { hindered } from './recipient-choice.js';
import { objections, sendingText, sendOutcomes } from './send-outcome.js';

interface Question {
  readonly composer: MessageComposer;
  readonly instead?: Message;
}

/**
 * Writes to the contact, by SMS or e-mail, and shows what became of earlier messages.
 *
 * @tag contact-card-message
 * @attr {boolean} empty - set by the element: it has nothing to show now, and takes no place
 * @fires {ContactMessageEvent} contact-message
 * @csspart message-heading - what the view is for
 * @csspart message-recipients - whom it can go to
 * @csspart message-text - the field for the text
 * @csspart message-outcome - what became of the message
 * @csspart message-sent - the messages that were sent
 */
export class ContactCardMessageElement extends MovableElement {
  static override styles = messageStyles;

  readonly #watch = new WatchController(this, (session) => [
    session.shown,
    session.tasks.current,
    session.part(Messages).changes,
  ]);
  /** The message that the agent has tried to send, and could not: what is missing stays in sight. */
  #refused: MessageComposer | undefined;
  /** What is asked about, and what is to stand in its place. */
  #question: Question | undefined;
  readonly #spoken = new WeakSet<Sending>();

  override focus(): void {
    if (!this.#goOn()) this.renderRoot.querySelector<HTMLElement>('.heading')?.focus();
  }

  override render() {
    const { session, display } = this.#watch;
    const { work } = display;
    if (session?.tasks.current.value?.kind !== 'message' || !work) return nothing;
    const messages = session.part(Messages);
    const { composer } = messages;
    const { strings } = display;
    const sendAgain = (message: Message) => composer && this.#sendAgain(composer, message);
    return html`
      <div class="way">
        <button class="plain mirrored" @click=${() => session.tasks.close()}>
          ${icon('back')}${strings.back}
        </button>
      </div>
      <div class="head">
        <h2 class="heading" part="message-heading" tabindex="-1">${strings.sendMessage}</h2>
      </div>
      ${composer ? this.#renderMessage({ composer, display, work }, messages) : nothing}
      ${deliveryList(messages.sent.all, { display, work, sendAgain })}
      ${
        this.#question && this.#question.composer === composer
          ? discardQuestion({ strings, work, keep: this.#keep, discard: this.#discard })
          : nothing
      }
    `;
  }

  #renderMessage(context: ComposeContext, { templates }: Messages) {
    const { composer, display, work } = context;
    const { strings } = display;
    const { value } = composer.recipients.state;
    if (value.status === 'failed')
      return html`<div class="nobody">
        <p>${errorText(value.error, display)}</p>
        <button @click=${() => composer.recipients.reload()}>${icon('retry')}${strings.retry}</button>
      </div>`;
    if (value.status !== 'ready') return html`<p class="nobody quiet" role="status">${strings.lookingUp}</p>`;
    // What was written to somebody who is not reachable any more is not lost for that.
    if (composer.channels.length === 0 && composer.isEmpty) return this.#renderNobody(context);
    return html`
      <div class="compose">
        ${composeForm(context, { state: templates.state.value, reload: () => templates.reload() })}
        ${objections(context)} ${this.#renderObstacles(context)} ${sendOutcomes(context)}
        <div class="ends">
          <button
            class="primary"
            aria-disabled=${composer.isLocked ? 'true' : nothing}
            @click=${(click: MouseEvent) => click.detail <= 1 && this.#send(context)}
          >
            ${icon('send')}${hasFailed(composer) ? strings.retry : work.send}
          </button>
          ${
            composer.isEmpty
              ? nothing
              : html`<button class="plain" @click=${() => this.#ask({ composer })}>${work.discard}</button>`
          }
        </div>
      </div>
    `;
  }

  #renderNobody(context: ComposeContext) {
    const { composer, work } = context;
    return html`<div class="nobody">
      <p><b>${work.nobodyReachable}</b></p>
      ${
        composer.everybody.length > 0
          ? hindered(composer.everybody, context)
          : html`<p class="small quiet">${work.nothingToReach}</p>`
      }
      ${sendOutcomes(context)}
    </div>`;
  }

  #renderObstacles({ composer, display, work }: ComposeContext) {
    const told = this.#refused === composer ? composer.obstacles.filter(isNotShownYet) : [];
    if (told.length === 0) return nothing;
    return html`<ul role="list" class="small bad">
      ${told.map(
        (each) =>
          html`<li class="row">${icon('failed')}<span>${obstacleText(each, display, work)}</span></li>`,
      )}
    </ul>`;
  }

  protected override updated(): void {
    const { session, display } = this.#watch;
    const { work } = display;
    const composer = session?.part(Messages).composer;
    const dialog = this.renderRoot.querySelector('dialog');
    if (dialog && !dialog.open) showModal(dialog);
    if (this.#isInFocus) this.#goOn();
    if (!composer || !work) return;
    for (const sending of composer.sendings.value.values()) {
      if (sending.status === 'sending' || this.#spoken.has(sending)) continue;
      this.#spoken.add(sending);
      announce(sendingText(sending, display, work), display.locale, this);
    }
  }

  #send({ composer, display, work }: ComposeContext): void {
    if (composer.isLocked) return;
    const { obstacles } = composer;
    this.#refused = obstacles.length > 0 ? composer : undefined;
    if (obstacles[0]) {
      const texts = obstacles.map((each) => obstacleText(each, display, work));
      announce(texts.join(' '), display.locale, this);
      this.#focusOn(obstacles[0]);
      this.requestUpdate();
      return;
    }
    const { interactionId } = composer;
    for (const outgoing of composer.outgoing) {
      const { channel, to, handle, subject, text, contactId } = outgoing.message;
      const detail = { channel, to, handle, subject, text, contactId, interactionId };
      const event = new ContactMessageEvent(detail);
      if (this.dispatchEvent(event)) composer.send(outgoing, event.taken);
      else composer.handOver(outgoing);
    }
  }

  /** Somewhere in the card; elsewhere on the page nobody's focus is touched. */
  get #isInFocus(): boolean {
    const root = this.getRootNode() as Partial<ShadowRoot>;
    return (this.closest('contact-card') ?? root.host)?.matches(':focus-within') ?? false;
  }

  /** After a line that was added for the agent, who may write on there. */
  #goOn(): boolean {
    const field = this.renderRoot.querySelector('textarea');
    if (!field || !this.#watch.session?.part(Messages).composer?.takeAdded()) return false;
    field.focus();
    field.setSelectionRange(field.value.length, field.value.length);
    return true;
  }

  #focusOn({ kind }: Obstacle): void {
    const field = fields[kind];
    if (field) this.renderRoot.querySelector<HTMLElement>(field)?.focus();
  }

  #sendAgain(composer: MessageComposer, message: Message): void {
    if (composer.isEmpty) this.#take(composer, message);
    else this.#ask({ composer, instead: message });
  }

  #take(composer: MessageComposer, message: Message): void {
    composer.take(message);
    this.renderRoot.querySelector<HTMLElement>('textarea')?.focus();
  }

  #ask(question: Question): void {
    this.#question = question;
    this.requestUpdate();
  }

  readonly #keep = () => {
    this.renderRoot.querySelector('dialog')?.close();
    this.#question = undefined;
    this.requestUpdate();
  };

  readonly #discard = () => {
    const question = this.#question;
    this.#keep();
    this.#refused = undefined;
    if (question?.instead) this.#take(question.composer, question.instead);
    else question?.composer.discard();
  };
}

/** Where what is missing is put right. */
const fields: Partial<Record<Obstacle['kind'], string>> = {
  'no-recipient': '.recipients input',
  'no-subject': '.subject',
  'no-text': 'textarea',
  missing: 'textarea',
  discouraged: '.objection input',
};

/** What stands in the way by itself is told beside what it is about. */
const isNotShownYet = ({ kind }: Obstacle) =>
  kind === 'no-recipient' || kind === 'no-subject' || kind === 'no-text';

const hasFailed = ({ sendings }: MessageComposer): boolean =>
  [...sendings.value.values()].some(({ status }) => status === 'failed');
