import { html, nothing } from 'lit';
import { join } from 'lit/directives/join.js';
import { WatchController } from '../../context/watch-controller.js';
import type { Contact, ContactId, ContactPhone } from '../../domain/contact.js';
import { matchContact, type Match } from '../../domain/match.js';
import { ContactDialEvent, ContactOpenEvent } from '../../events.js';
import type { LookupSelected } from '../../store/lookup-state.js';
import type { Session } from '../../store/session.js';
import { avatar } from '../parts/avatar.js';
import { mayEdit } from '../../store/may-edit.js';
import { ClockController } from '../parts/clock-controller.js';
import { CopyController } from '../parts/copy-controller.js';
import { icon } from '../parts/icon.js';
import { LatePart } from '../parts/late-part.js';
import { messageControl } from '../parts/message-control.js';
import { MovableElement } from '../parts/movable-element.js';
import { focusOpener, taskControl } from '../parts/task-control.js';
import { callControl } from './call-control.js';
import { contactBadges } from './contact-badges.js';
import { colleaguesControl } from './colleagues-control.js';
import { conversionControl } from './conversion-control.js';
import { detailsStyles } from './contact-card-details.styles.js';
import { type DetailControls, detailGroup } from './detail-group.js';
import { type DetailGroup, detailGroups } from './detail-groups.js';
import { doubts, eraseControl, wayBack } from './details-controls.js';
import { dial, isDialable } from './dial.js';

/**
 * One contact in full: everything that has a value, and what the agent can do with it.
 *
 * @tag contact-card-details
 * @attr {boolean} empty - set by the element: it has nothing to show now, and takes no place
 * @fires {ContactDialEvent} contact-dial
 * @fires {ContactOpenEvent} contact-open
 * @fires {ContactCopiedEvent} contact-copied
 * @slot actions - more actions, after the card's own
 * @csspart contact-head - picture, name, badges and actions
 * @csspart contact-name - the contact's name
 * @csspart contact-badges - the states of the contact
 * @csspart contact-actions - the buttons
 * @csspart detail - one labelled value
 * @csspart detail-label - its label
 * @csspart detail-value - its value
 */
export class ContactCardDetailsElement extends MovableElement {
  static override styles = detailsStyles;

  readonly #watch = new WatchController(this, ({ shown, interaction, source, news }) => [
    ...[shown, interaction, source.state, news],
  ]);
  readonly #copying: CopyController = new CopyController(this);
  readonly #masked = new LatePart(
    this,
    async () => new (await import('./masked-values.js')).MaskedValues(this, this.#watch),
  );
  readonly #marks = new LatePart(
    this,
    async () => new (await import('./change-marks.js')).ChangeMarks(this, this.#watch),
  );
  #shown: ContactId | undefined;

  constructor() {
    super();
    new ClockController(this, 60_000, () => this.#watch.session?.shown.value?.status === 'selected');
  }

  /** A menu of numbers that is open belongs to the contact who was shown when it was opened. */
  protected override willUpdate(): void {
    const lookup = this.#watch.session?.shown.value;
    const id = lookup?.status === 'selected' ? lookup.contact.id : undefined;
    if (id !== this.#shown)
      this.renderRoot.querySelector<HTMLElement>('[popover]:popover-open')?.hidePopover();
    this.#shown = id;
  }

  /** The way back first; else the name: a key that is pressed once too often must not call. */
  override focus(): void {
    const { renderRoot } = this;
    if (focusOpener(renderRoot, this.#watch.session?.tasks)) return;
    const back = renderRoot.querySelector<HTMLElement>('.way button');
    (back ?? renderRoot.querySelector<HTMLElement>('.name'))?.focus();
  }

  override render() {
    const { session } = this.#watch;
    const lookup = session?.shown.value;
    if (!session || lookup?.status !== 'selected') return nothing;
    const { contact } = lookup;
    const { strings } = this.#watch.display;
    const match = lookup.match ?? agreement(lookup);
    const direction = session.interaction.value?.announcement.direction;
    const fields = session.definition.fields ?? [];
    const context = { display: this.#watch.display, match, direction, fields };
    const news = session.news.value;
    const marks = news && this.#marks.get();
    const plain = detailGroups(contact, context);
    const groups = marks ? marks.groups(plain, news, context) : plain;
    return html`
      ${wayBack(lookup, session, strings)}
      <div class="head" part="contact-head">
        ${avatar(contact, session.definition.photoOrigins)}
        <div class="who">
          <h2 class="name" part="contact-name" tabindex="-1"><bdi>${contact.name.full}</bdi></h2>
          ${position(contact)} ${marks?.head(news!)} ${contactBadges(contact, this.#watch.display)}
        </div>
        ${this.#renderActions(session, contact)} ${lookup.backTo ? nothing : doubts(session, strings)}
      </div>
      <div class="groups">${groups.map((group) => detailGroup(group, this.#controlsOf(group)))}</div>
      ${colleaguesControl(session, contact, strings)} ${eraseControl(session, strings)}
    `;
  }

  #renderActions(session: Session, contact: Contact) {
    const { strings } = this.#watch.display;
    const open = isWebAddress(contact.url)
      ? html`<button @click=${() => this.#open(contact)}>${icon('open')}${strings.openRecord}</button>`
      : nothing;
    const edit = taskControl({ kind: 'edit', contact }, strings.editContact, 'edit', session.tasks);
    return html`
      <div class="actions" part="contact-actions">
        ${callControl(contact.phones.filter(isDialable), this.#watch.display, this.#dial)}
        ${messageControl(session, strings)}
        ${mayEdit(session, 'edit') ? [edit, conversionControl(contact, session, strings)] : nothing} ${open}
        <slot name="actions"></slot>
      </div>
    `;
  }

  #controlsOf({ rows }: DetailGroup): DetailControls {
    const { copied } = this.#copying;
    const masked = rows.some((row) => row.masked) ? this.#masked.get() : undefined;
    return { strings: this.#watch.display.strings, copied, copy: this.#copy, dial: this.#dial, masked };
  }

  readonly #copy = (value: string, text: string, shownIn: Element) => {
    const { display } = this.#watch;
    void this.#copying.copy({ text, shownIn, display, detail: { value, ...this.#about } });
  };

  readonly #dial = async ({ value, number, extension, handle }: ContactPhone) => {
    const masked = handle !== undefined && { handle };
    const event = new ContactDialEvent({ phone: number ?? value, ...masked, extension, ...this.#about });
    if (!this.dispatchEvent(event) || (event.taken && (await event.taken))) return;
    if (handle === undefined) dial(event.detail);
    else this.#masked.get()?.notDialled(handle);
  };

  async #open({ id, url }: Contact) {
    if (!isWebAddress(url)) return;
    const event = new ContactOpenEvent({ contactId: id, url });
    if (!this.dispatchEvent(event) || (event.taken && (await event.taken))) return;
    open(url, '_blank', 'noopener');
  }

  get #about() {
    const session = this.#watch.session as Session;
    const lookup = session.shown.value;
    const interactionId = session.interaction.value?.announcement.interactionId;
    return { interactionId, contactId: lookup?.status === 'selected' ? lookup.contact.id : undefined };
  }
}

/** Where the host named the contact, what of it the interaction brought. */
function agreement({ contact, identities }: LookupSelected): Match | undefined {
  return identities.map((identity) => matchContact(contact, identity)).find((match) => match !== undefined);
}

function position({ title, organisation }: Contact) {
  const parts = [title, organisation?.name].filter(Boolean).map((part) => html`<bdi>${part}</bdi>`);
  return parts.length > 0 ? html`<p class="quiet">${join(parts, ' · ')}</p>` : nothing;
}

/** Whatever an adapter hands over: `javascript:` is never opened. */
const isWebAddress = (url: string | undefined): url is string => /^https?:\/\//i.test(url ?? '');
