import { nothing, type ReactiveController, type ReactiveElement, type TemplateResult } from 'lit';
import type { Display } from '../../context/display.js';
import { compareContacts } from '../../domain/agreement.js';
import type { Contact } from '../../domain/contact.js';
import type { ContactForm } from '../../store/contact-form.js';
import { ContactForms } from '../../store/contact-forms.js';
import { Duplicates } from '../../store/duplicates.js';
import { Participants } from '../../store/participants.js';
import type { Session } from '../../store/session.js';
import { announce } from '../parts/announce.js';
import {
  type DuplicateAnswers,
  type DuplicateQuestion,
  duplicatePanel,
  takenText,
} from './duplicate-panel.js';

/** Says in a form, while it is filled in, who has a number or an address already. Nothing waits for it but the save. */
export class DuplicatesController implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #display: () => Display;
  #form: ContactForm | undefined;
  #session: Session | undefined;
  #duplicates: Duplicates | undefined;
  #unwatch: () => void = () => undefined;
  #question: DuplicateQuestion | undefined;
  #spoken: Contact['id'] | undefined;

  constructor(host: ReactiveElement, display: () => Display) {
    this.#host = host;
    this.#display = display;
    host.addController(this);
  }

  /** The form on the page; `undefined` where there is none. */
  follow(form: ContactForm | undefined, session: Session | undefined): void {
    if (form === this.#form) return;
    this.#unwatch();
    this.#duplicates?.end();
    this.#form = form;
    this.#session = session;
    this.#question = undefined;
    this.#spoken = undefined;
    this.#duplicates = form && session && new Duplicates(session, form);
    this.#unwatch = this.#duplicates?.state.watch(() => this.#host.requestUpdate()) ?? this.#unwatch;
  }

  hostUpdated(): void {
    const [contact] = this.#duplicates?.open ?? [];
    const typed = this.#duplicates?.state.value.typed;
    const { work, locale } = this.#display();
    if (!work || contact?.id === this.#spoken) return;
    this.#spoken = contact?.id;
    if (contact && typed)
      announce(takenText(contact, compareContacts(typed, contact), work), locale, this.#host);
  }

  /** Below the numbers, where one of those agrees, else below the addresses. */
  render(field: 'phones' | 'emails'): TemplateResult | typeof nothing {
    const display = this.#display();
    const { work } = display;
    const open = this.#duplicates?.open ?? [];
    const { typed, sharing, found } = this.#duplicates?.state.value ?? {};
    const [contact] = open;
    if (!contact || !work || !typed || !sharing || !found) return nothing;
    const comparison = compareContacts(typed, contact);
    const place = comparison.phones.some(({ agrees }) => agrees) ? 'phones' : 'emails';
    if (field !== place) return nothing;
    return duplicatePanel(
      {
        ...{ display, work, contact, comparison, sharing, question: this.#question },
        ...{ count: found.length, position: found.length - open.length + 1 },
        isNew: this.#form?.base === undefined,
      },
      this.#answersFor(contact),
    );
  }

  /** Asked once before the form is saved while somebody may be the same. True: it is not to be saved yet. */
  holdsBack(): boolean {
    if (!this.#duplicates?.open.length) return false;
    void this.#ask('save');
    return true;
  }

  #answersFor(contact: Contact): DuplicateAnswers {
    return {
      edit: () => this.#session?.tasks.open({ kind: 'edit', contact }),
      askToInvite: () => void this.#ask('invite'),
      invite: () => this.#invite(contact),
      tellApart: () => this.#tellApart([contact]),
      share: () => this.#duplicates?.share(contact),
      save: () => this.#save(),
      cancel: () => void this.#ask(undefined),
    };
  }

  /** In place of the contact that was to be added. */
  #invite(contact: Contact): void {
    const form = this.#form;
    if (!form || !this.#session) return;
    this.#session.part(Participants).invite(contact, form.draft.key.interaction);
    const { work, locale } = this.#display();
    form.discard();
    this.#session.part(ContactForms).leave(form);
    if (work) announce(work.invitedInstead(contact.name.full), locale, this.#host);
  }

  #save(): void {
    this.#tellApart(this.#duplicates?.open ?? []);
    this.#form?.save();
  }

  #tellApart(contacts: readonly Contact[]): void {
    this.#form?.tellApart(contacts.map(({ id }) => id));
    void this.#ask(undefined);
  }

  /** The focus goes where the answer is given, and back to who it is about. */
  async #ask(question: DuplicateQuestion | undefined): Promise<void> {
    const before = this.#question;
    this.#question = question;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    const place = question ? '.duplicate .safe' : '.duplicate .taken';
    if (question !== before || !question) this.#host.renderRoot.querySelector<HTMLElement>(place)?.focus();
  }
}
