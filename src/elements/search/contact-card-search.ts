import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { WatchController } from '../../context/watch-controller.js';
import type { Contact } from '../../domain/contact.js';
import { Attaching } from '../../store/attaching.js';
import { ContactSearch, type Found, type Rest, type SearchState } from '../../store/contact-search.js';
import { knownContact } from '../../store/known-contact.js';
import { mayEdit } from '../../store/may-edit.js';
import { Participants } from '../../store/participants.js';
import type { Session } from '../../store/session.js';
import { announce } from '../parts/announce.js';
import { errorText } from '../parts/error-text.js';
import { icon } from '../parts/icon.js';
import { MovableElement } from '../parts/movable-element.js';
import { additionsText, attachQuestion } from './attach-question.js';
import { searchStyles } from './contact-card-search.styles.js';
import { foundRow } from './found-row.js';

/**
 * Looks through the contacts: to add what the interaction brought to one of them, or those of an organisation.
 *
 * @tag contact-card-search
 * @attr {boolean} empty - set by the element: it has nothing to show now, and takes no place
 * @csspart contact-search - the field
 * @csspart match - one contact that was found
 * @csspart attach-question - what is asked before a contact gets a number or an address
 */
export class ContactCardSearchElement extends MovableElement {
  static override styles = searchStyles;

  readonly #watch = new WatchController(this, (session) => [
    ...[session.shown, session.tasks.current, session.source.state],
    ...[session.part(ContactSearch).state, session.part(Attaching).state],
    session.part(Participants).contacts,
  ]);
  #spoken: Found | undefined;

  /** Where typing goes on. */
  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>('input')?.focus();
  }

  override render() {
    const { session } = this.#watch;
    if (session?.tasks.current.value?.kind !== 'find') return nothing;
    const { strings, work } = this.#watch.display;
    if (!work) return nothing;
    const search = session.part(ContactSearch).state.value;
    const { organisation, text } = search;
    return html`
      <div class="way">
        <button class="plain mirrored" @click=${this.#back}>${icon('back')}${strings.back}</button>
      </div>
      <div class="top">
        <h2 class="heading">${organisation ? strings.contactsOf(organisation.name) : strings.findContact}</h2>
        <label class="search" part="contact-search">
          ${icon('search')}
          <input
            type="search"
            autocomplete="off"
            spellcheck="false"
            dir="auto"
            aria-label=${work.nameNumberOrAddress}
            placeholder=${work.nameNumberOrAddress}
            .value=${text}
            @input=${this.#type}
            @keydown=${this.#enterList}
          />
        </label>
        <p class="small quiet">${this.#told(search)}</p>
      </div>
      ${this.#renderFound(session, search)} ${this.#renderAdd(session)}
    `;
  }

  /** How many were found is said when it is known, and not at every keystroke before. */
  protected override updated(): void {
    const search = this.#watch.session?.part(ContactSearch).state.value;
    const found = search?.found;
    if (!search || found === this.#spoken) return;
    this.#spoken = found;
    if (found?.status === 'ready' && found.rest.status !== 'loading') this.#say(this.#told(search));
    if (found?.status === 'failed') this.#say(this.#watch.display.work?.searchFailed);
  }

  /** What came of it, in one line. */
  #told({ found, text, organisation }: SearchState): string {
    const { strings, work } = this.#watch.display;
    if (!work) return '';
    switch (found.status) {
      case 'empty':
        return work.findHint;
      case 'loading':
        return strings.lookingUp;
      case 'failed':
        return '';
      case 'ready': {
        const { contacts, rest } = found;
        if (contacts.length > 0) return work.contactsFound(contacts.length, rest.status !== 'none');
        return text.trim() || !organisation
          ? work.noContactFound(text.trim())
          : work.noContactsYet(organisation.name);
      }
    }
  }

  #renderFound(session: Session, { found, organisation }: SearchState) {
    const { strings, work } = this.#watch.display;
    if (found.status === 'failed')
      return this.#renderProblem(work?.searchFailed, errorText(found.error, { strings, work }), this.#retry);
    if (found.status !== 'ready' || found.contacts.length === 0) return nothing;
    const recipients = new Set(session.part(Participants).contacts.value.map(({ id }) => id));
    const row = (contact: Contact) =>
      foundRow(contact, {
        display: this.#watch.display,
        photoOrigins: session.definition.photoOrigins,
        below: organisation ? undefined : this.#renderQuestion(session, contact),
        isRecipient: organisation ? recipients.has(contact.id) : undefined,
        choose: organisation ? this.#invite : this.#ask,
      });
    return html`
      <div class="viewport" tabindex="-1">
        <ul class="rows" role="list" @keydown=${this.#walk}>
          ${repeat(found.contacts, ({ id }) => id, row)}
        </ul>
        ${this.#renderRest(found.rest)}
      </div>
    `;
  }

  #renderRest(rest: Rest) {
    const { strings, work } = this.#watch.display;
    if (rest.status === 'none') return nothing;
    if (rest.status === 'failed')
      return this.#renderProblem(work?.moreFailed, errorText(rest.error, { strings, work }), this.#more);
    return html`<div class="more">
      <button aria-disabled=${rest.status === 'loading'} @click=${this.#more}>${work?.showMore}</button>
    </div>`;
  }

  #renderProblem(what: string | undefined, why: string, again: () => void) {
    const { retry } = this.#watch.display.strings;
    return html`<div class="problem small">
      <p><b>${what}</b> ${why}</p>
      <button class="plain" @click=${again}>${icon('retry')}${retry}</button>
    </div>`;
  }

  #renderQuestion(session: Session, { id }: Contact) {
    const attaching = session.part(Attaching);
    const state = attaching.state.value;
    if (state.status === 'none' || state.asked.contact.id !== id) return undefined;
    const { display } = this.#watch;
    return attachQuestion(
      { state, display, identities: attaching.identities },
      {
        label: (identity, label) => attaching.label(identity, label),
        attach: () => void this.#attach(session),
        use: () => attaching.use(),
        cancel: () => this.#cancel(session),
      },
    );
  }

  /** At the very end: whoever is known already is found above. */
  #renderAdd(session: Session) {
    if (!mayEdit(session, 'create')) return nothing;
    return html`
      <div class="foot">
        <button @click=${() => this.#add(session)}>${this.#watch.display.strings.addContact}</button>
      </div>
    `;
  }

  readonly #ask = (contact: Contact) => this.#watch.session?.part(Attaching).ask(contact);

  readonly #invite = (contact: Contact) => {
    this.#watch.session?.part(Participants).invite(contact);
    this.#say(this.#watch.display.work?.isRecipientNow(contact.name.full));
  };

  readonly #more = () => this.#watch.session?.part(ContactSearch).more();

  readonly #retry = () => this.#watch.session?.part(ContactSearch).retry();

  /** What is said comes after the look-up's own outcome: of two texts at once only the later may be read. */
  async #attach(session: Session) {
    const attaching = session.part(Attaching);
    const { value } = attaching.state;
    if (value.status === 'none') return;
    const { contact, additions } = value.asked;
    const { display } = this.#watch;
    const isAttached = (await attaching.attach()) !== undefined;
    const value_ = additionsText(additions, display);
    const { full } = contact.name;
    setTimeout(() =>
      this.#say(isAttached ? display.work?.attached(value_, full) : display.work?.attachFailed(full)),
    );
  }

  /** The focus goes back to where it came from. */
  async #cancel(session: Session) {
    const { value } = session.part(Attaching).state;
    session.part(Attaching).cancel();
    await this.updateComplete;
    if (value.status !== 'none') this.#row(value.asked.contact.id)?.focus();
  }

  #add(session: Session) {
    const { text, organisation } = session.part(ContactSearch).state.value;
    const known = knownContact({ text, organisation, lookup: session.lookup.value });
    session.tasks.open({ kind: 'create', known });
  }

  #back() {
    const { session } = this.#watch;
    session?.part(Attaching).cancel();
    session?.tasks.close();
  }

  #type({ target }: Event) {
    this.#watch.session?.part(ContactSearch).type((target as HTMLInputElement).value);
  }

  #enterList(event: KeyboardEvent) {
    if (event.key !== 'ArrowDown') return;
    event.preventDefault();
    this.renderRoot.querySelector<HTMLElement>('.match')?.focus();
  }

  #walk(event: KeyboardEvent) {
    const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 };
    const rows = [...this.renderRoot.querySelectorAll<HTMLElement>('.match')];
    const at = rows.indexOf(event.target as HTMLElement);
    const step = steps[event.key];
    if (at < 0 || step === undefined) return;
    event.preventDefault();
    (rows[at + step] ?? (step < 0 ? this.renderRoot.querySelector('input') : undefined))?.focus();
  }

  #row(id: Contact['id']) {
    const rows = [...this.renderRoot.querySelectorAll<HTMLElement>('.match')];
    return rows.find(({ dataset }) => dataset.contact === id);
  }

  #say(text: string | undefined) {
    if (text) announce(text, this.#watch.display.locale, this);
  }
}
