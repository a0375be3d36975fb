import { html, nothing } from 'lit';
import { join } from 'lit/directives/join.js';
import { WatchController } from '../../context/watch-controller.js';
import type { Contact, ContactId, ContactOrganisation, ContactPhone } from '../../domain/contact.js';
import { matchContact, type Match } from '../../domain/match.js';
import { ContactDialEvent, ContactOpenEvent } from '../../events.js';
import { askToErase, erasable } from '../../store/erase-state.js';
import type { LookupSelected } from '../../store/lookup-state.js';
import type { Session } from '../../store/session.js';
import { avatar } from '../parts/avatar.js';
import { mayEdit } from '../../store/may-edit.js';
import { ClockController } from '../parts/clock-controller.js';
import { CopyController } from '../parts/copy-controller.js';
import { icon } from '../parts/icon.js';
import { lookAgainControl } from '../parts/look-again-control.js';
import { messageControl } from '../parts/message-control.js';
import { MovableElement } from '../parts/movable-element.js';
import { focusOpener, taskControl } from '../parts/task-control.js';
import { callControl } from './call-control.js';
import { contactBadges } from './contact-badges.js';
import { detailsStyles } from './contact-card-details.styles.js';
import { type DetailControls, detailGroup } from './detail-group.js';
import { type DetailGroup, detailGroups } from './detail-groups.js';
import { dial, isDialable } from './dial.js';
import { LateMaskedValues } from './late-masked-values.js';

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

  readonly #watch = new WatchController(this, ({ shown, interaction, source }) => [
    shown,
    interaction,
    source.state,
  ]);
  readonly #copying: CopyController = new CopyController(this);
  readonly #masked = new LateMaskedValues(this, this.#watch);
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
    const match = lookup.match ?? agreement(lookup);
    const direction = session.interaction.value?.announcement.direction;
    const groups = detailGroups(contact, {
      ...{ display: this.#watch.display, match, direction },
      fields: session.definition.fields ?? [],
    });
    return html`
      ${this.#renderWays(lookup)}
      <div class="head" part="contact-head">
        ${avatar(contact, session.definition.photoOrigins)}
        <div class="who">
          <h2 class="name" part="contact-name" tabindex="-1"><bdi>${contact.name.full}</bdi></h2>
          ${this.#renderPosition(contact)} ${contactBadges(contact, this.#watch.display)}
        </div>
        ${this.#renderActions(session, contact)} ${lookup.backTo ? nothing : this.#renderDoubts(session)}
      </div>
      <div class="groups">${groups.map((group) => detailGroup(group, this.#controlsOf(group)))}</div>
      ${this.#renderColleagues(session, contact)} ${erasable(session) ? this.#renderErase() : nothing}
    `;
  }

  #renderWays({ backTo, missing }: LookupSelected) {
    const { strings } = this.#watch.display;
    const back = html`
      <button class="plain mirrored" @click=${this.#back}>${icon('back')}${strings.back}</button>
    `;
    return html`
      ${missing ? html`<p class="said small quiet">${strings.namedContactMissing}</p>` : nothing}
      ${backTo ? html`<div class="way">${back}</div>` : nothing}
    `;
  }

  #renderDoubts(session: Session) {
    const { strings } = this.#watch.display;
    const { notThisPerson } = strings;
    return html`
      <div class="doubts">
        <button
          class="plain icon-only"
          title=${notThisPerson}
          aria-label=${notThisPerson}
          @click=${this.#reject}
        >
          ${icon('reject')}
        </button>
        ${lookAgainControl(session, strings)}
      </div>
    `;
  }

  #renderPosition({ title, organisation }: Contact) {
    const parts = [title, organisation?.name].filter(Boolean).map((part) => html`<bdi>${part}</bdi>`);
    return parts.length > 0 ? html`<p class="quiet">${join(parts, ' · ')}</p>` : nothing;
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
        ${mayEdit(session, 'edit') ? [edit, this.#renderConversion(contact)] : nothing} ${open}
        <slot name="actions"></slot>
      </div>
    `;
  }

  /** Who else is with the organisation: for whom there is something to do with them. */
  #renderColleagues(session: Session, contact: Contact) {
    const organisation = organisationOf(contact);
    const { value } = session.source.state;
    const { editing, messaging, notes } = value.status === 'ready' ? value.adapter : {};
    if (!organisation || !(editing || messaging || notes?.writing)) return nothing;
    return html`
      <div class="colleagues">
        <button class="plain" @click=${() => session.tasks.open({ kind: 'find', organisation })}>
          ${icon('people')}${this.#watch.display.strings.contactsOf(organisation.name)}
        </button>
      </div>
    `;
  }

  #renderConversion(contact: Contact) {
    if (contact.stage !== 'lead') return nothing;
    const { convertLead } = this.#watch.display.strings;
    return html`<button @click=${() => this.#convert(contact)}>${icon('convert')}${convertLead}</button>`;
  }

  /** At the very end, away from whatever is pressed often. */
  #renderErase() {
    const { deleteContact } = this.#watch.display.strings;
    return html`
      <div class="end">
        <button
          class="plain icon-only"
          title=${deleteContact}
          aria-label=${deleteContact}
          @click=${this.#erase}
        >
          ${icon('delete')}
        </button>
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

  async #convert(contact: Contact) {
    const { session } = this.#watch;
    const interaction = session?.interaction.value;
    if (!interaction) return;
    const { LeadConversion } = await import('../../store/lead-conversion.js');
    session.part(LeadConversion).convert(contact, interaction);
  }

  #back() {
    this.#watch.session?.back();
  }

  #reject() {
    this.#watch.session?.reject();
  }

  #erase() {
    if (this.#watch.session) askToErase(this.#watch.session);
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

/** Whose contacts can be listed. */
function organisationOf({ id, kind, name, organisation }: Contact): ContactOrganisation | undefined {
  if (kind === 'organisation') return { id, name: name.full };
  return organisation?.id ? organisation : undefined;
}

/** Whatever an adapter hands over: `javascript:` is never opened. */
const isWebAddress = (url: string | undefined): url is string => /^https?:\/\//i.test(url ?? '');
