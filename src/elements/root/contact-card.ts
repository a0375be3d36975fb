import { html, nothing, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { announcementFrom, inputNames } from '../../domain/announcement.js';
import type { Definition } from '../../domain/definition.js';
import { givenText } from '../../domain/given-text.js';
import type { Channel, Direction, Interaction, InteractionState } from '../../domain/interaction.js';
import { ContactClearEvent } from '../../events.js';
import type { StringOverrides } from '../../strings/strings.js';
import { MovableElement } from '../parts/movable-element.js';
import { CardViews } from './card-views.js';
import { rootStyles } from './contact-card.styles.js';
import { DisplayController } from './display-controller.js';
import { FocusKeeper } from './focus-keeper.js';
import type { ViewLoaders } from './lazy-views.js';
import { noticeEvent } from './notice-events.js';
import { OutcomeAnnouncer } from './outcome-announcer.js';
import { SessionController } from './session-controller.js';

/**
 * Hand it a number or an address, and it shows who that is.
 *
 * @tag contact-card
 * @fires {ContactLookupFinishedEvent} contact-lookup-finished - a look-up has ended, well or not
 * @fires {ContactSelectedEvent} contact-selected - the interaction has a contact
 * @fires {ContactViewedEvent} contact-viewed - a contact has come onto the card
 * @fires {ContactRevealedEvent} contact-revealed - the agent has seen a value that is masked
 * @fires {ContactDialEvent} contact-dial - the agent wants to call; cancel it to do it yourself
 * @fires {ContactGuideEvent} contact-guide - the agent wants to lead the customer to a page; cancel it to do it yourself
 * @fires {ContactOpenEvent} contact-open - the agent wants the contact's record; cancel it to do it yourself
 * @fires {ContactMessageEvent} contact-message - the agent wants to send a message; cancel it to do it yourself
 * @fires {ContactMessageSentEvent} contact-message-sent
 * @fires {ContactCopiedEvent} contact-copied - a number or an address is on the clipboard
 * @fires {ContactDeletedEvent} contact-deleted - the agent has erased a contact
 * @fires {ContactRestoredEvent} contact-restored - the agent has put an erased contact back
 * @fires {ContactClearEvent} contact-clear - writes that wait are about to be erased; cancel it to keep everything
 * @fires {ContactSavedEvent} contact-saved - the agent has added a contact, or changed one
 * @fires {ContactNoteSavedEvent} contact-note-saved - a note is new or changed
 * @fires {ContactErrorEvent} contact-error - something went wrong
 * @slot - a page of the host's own, with views of the card anywhere in it; text alone is not shown
 * @slot actions - more actions for a contact, after the card's own
 * @slot footer - below everything, whatever is shown
 * @csspart card - the whole card, or what a host's own layout has left to it; the parts of its views can be styled from outside as well
 * @cssproperty [--contact-card-accent-color] - primary actions, focus
 * @cssproperty [--contact-card-on-accent-color] - text on the accent
 * @cssproperty [--contact-card-surface-color] - the card
 * @cssproperty [--contact-card-fill-color] - the interaction's strip, badges, what the pointer is on
 * @cssproperty [--contact-card-text-color] - names and values
 * @cssproperty [--contact-card-quiet-text-color] - labels and hints
 * @cssproperty [--contact-card-line-color] - hairlines
 * @cssproperty [--contact-card-control-border-color] - borders of fields and of what the pointer is on
 * @cssproperty [--contact-card-good-color] - on call, customer, copied
 * @cssproperty [--contact-card-warning-color] - on hold, inactive
 * @cssproperty [--contact-card-danger-color] - failures
 * @cssproperty [--contact-card-corner-radius=10px] - the card's corners
 * @cssproperty [--contact-card-font-family=system-ui, sans-serif] - all text
 * @cssproperty [--contact-card-font-size=13px] - plain text; everything else follows it
 * @cssproperty [--contact-card-list-max-height=min(448px, 75dvb)] - how high a list of contacts grows before it scrolls
 */
export class ContactCardElement extends MovableElement {
  static override styles = rootStyles;

  /** How the views that load when first shown are brought. */
  static viewLoaders: ViewLoaders = {};

  /** A number as the channel spelled it. */
  @property() phone: string | undefined;
  /** An e-mail address. With `phone` too, both are alternatives of one interaction. */
  @property() email: string | undefined;
  /** A number or an address, whichever the host has; used where `phone` and `email` are empty. */
  @property() address: string | undefined;
  /** Key of the interaction: announced again, it changes nothing. */
  @property({ attribute: 'interaction-id' }) interactionId: string | undefined;
  /** `voice` by default. */
  @property() channel: Channel | undefined;
  @property() direction: Direction | undefined;
  @property({ attribute: 'interaction-state' }) interactionState: InteractionState | undefined;
  /** What the network calls the caller: shown as such, never trusted. */
  @property({ attribute: 'display-name' }) displayName: string | undefined;
  /** The host knows the contact: it is fetched, not looked up. */
  @property({ attribute: 'contact-id' }) contactId: string | undefined;
  /** Reads national numbers that arrive. ISO 3166-1 alpha-2. */
  @property() region: string | undefined;
  /** Where contacts come from: `memory`, or a name given to `registerAdapter`. */
  @property() adapter: string | undefined;
  /** The adapter's file, name or address. */
  @property() src: string | undefined;
  /** Reads the national numbers that the source stores; `region` by default. ISO 3166-1 alpha-2. */
  @property({ attribute: 'adapter-region' }) adapterRegion: string | undefined;
  /** Where the customer's way through the website comes from: `indexeddb`, `http`, `nats`, or a name given to `registerJourney`. */
  @property() journey: string | undefined;
  /** The journey's name or address. */
  @property({ attribute: 'journey-src' }) journeySrc: string | undefined;
  /**
   * Gives a bearer token to sources that ask for one, which is kept until it is refused. Another function makes everything
   * begin anew: give the same as long as the same agent is at the card, and another one to the next.
   */
  @property({ attribute: false }) getToken: (() => Promise<string>) | undefined;
  /** What the installation enables: the address of a JSON file of the page's own origin, or the object itself. */
  @property() definition: Definition | string | undefined;
  /** No way to change anything. */
  @property({ type: Boolean }) readonly = false;
  /**
   * Who looks: told with `contact-viewed`. What another agent typed and may undo is hidden until that one is
   * back, and what a source elsewhere answered that one is not used; what is on the card stays.
   */
  @property({ attribute: 'agent-id' }) agentId: string | undefined;
  /** What the history of an interaction calls who had it; `agentId` by default. */
  @property({ attribute: 'agent-name' }) agentName: string | undefined;
  /** Everything about the interaction at once; single attributes beat it. */
  @property({ attribute: false }) interaction: Interaction | undefined;
  /**
   * The host's own matches, each `{ contact, label?, certainty? }`, instead of the look-up; an empty array: nobody.
   * They belong to the interaction that they are set with: set others, or `undefined`, with the next.
   */
  @property({ attribute: false }) candidates: readonly unknown[] | undefined;
  /** Texts of this card's own, in place of its language's. */
  @property({ attribute: false }) strings: StringOverrides | undefined;

  readonly #views: CardViews = new CardViews(
    this,
    (this.constructor as typeof ContactCardElement).viewLoaders,
  );
  readonly #display = new DisplayController(this);
  readonly #session = new SessionController(this, {
    notify: (notice) => void this.#tell(noticeEvent(notice, givenText(this.agentId))),
    entered: (lookup) => this.#outcome.enter(lookup),
    agent: () => givenText(this.agentName) ?? givenText(this.agentId),
  });
  readonly #outcome = new OutcomeAnnouncer(this, {
    ...{ display: this.#display, views: this.#views },
    session: () => this.#session.current,
  });
  #isAnnouncing = false;
  #toLookUp: string | undefined;
  #isCleared = false;
  /** The host has put something between the tags: it stays visible, and what of the card is not in it comes after it. */
  #isOpen = false;

  constructor() {
    super();
    new FocusKeeper(this, this.#views, () => this.#session.current);
  }

  /** Looks a number or an address up by hand, until it is closed or something else is announced. */
  look(identityText: string): void {
    this.#toLookUp = givenText(identityText) ?? '';
    this.requestUpdate();
  }

  /**
   * Forgets, of every agent, who was found and what the source answered, what was typed, and what could be undone,
   * and whatever of this agent waits to be sent: that `contact-clear` tells first. What is on the line is looked up
   * anew. The source keeps its contacts. Resolves when it is done; false: `contact-clear` was cancelled, and nothing
   * is forgotten.
   */
  async clear(): Promise<boolean> {
    const toLookUp = this.#toLookUp;
    this.#toLookUp = undefined;
    const waiting = await this.#session.waiting();
    if (waiting > 0 && !this.dispatchEvent(new ContactClearEvent({ waiting }))) {
      if (toLookUp !== undefined) this.look(toLookUp);
      return false;
    }
    await this.#session.clear();
    this.#isCleared = true;
    this.requestUpdate();
    if (this.isConnected) await this.updateComplete;
    return true;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.#display.provide(this.strings);
    const isNewSession = this.#session.use(this, this.#display.value.locale);
    const session = this.#session.current;
    this.#isAnnouncing = true;
    session?.serve(givenText(this.agentId));
    if (isNewSession || this.#isCleared || inputNames.some((name) => changed.has(name))) {
      this.#isCleared = false;
      session?.announce(announcementFrom(this));
    }
    if (session && this.#toLookUp !== undefined) {
      session.look(this.#toLookUp);
      this.#toLookUp = undefined;
    }
    this.#isAnnouncing = false;
    this.#session.share(this.#display.isReady);
    this.#isOpen = this.#fills('');
  }

  override render() {
    return html`
      <slot ?hidden=${!this.#isOpen} @slotchange=${this.#slotted}></slot>
      ${this.#renderCard()}
    `;
  }

  #slotted() {
    this.#views.placed.seek();
    this.requestUpdate();
  }

  #renderCard() {
    const session = this.#session.current;
    if (!session || !this.#display.isReady) return nothing;
    const { direction, locale, strings } = this.#display.value;
    const views = this.#views.render(session, strings);
    const isEmpty = views.every((view) => view === nothing) && !this.#fills('footer');
    if (this.#isOpen && isEmpty) return nothing;
    return html`
      <article class="card ${this.#isOpen ? '' : 'whole'}" part="card" dir=${direction} lang=${locale}>
        ${views}
        <slot name="footer"></slot>
      </article>
    `;
  }

  #fills(name: string): boolean {
    return [...this.children].some(({ slot }) => slot === name);
  }

  /** An update would not take up what a listener changes while it runs: it is told after that. */
  async #tell(event: Event) {
    if (this.#isAnnouncing) await this.updateComplete;
    this.dispatchEvent(event);
  }

  /** A host that lays views out wants them at once. */
  protected override firstUpdated(): void {
    if (this.#isOpen) this.#views.bringAll();
  }
}
