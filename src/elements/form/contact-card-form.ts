import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { WatchController } from '../../context/watch-controller.js';
import type { Contact } from '../../domain/contact.js';
import type { Versions } from '../../domain/merge-contact.js';
import { ContactForms } from '../../store/contact-forms.js';
import type { ContactForm, ContactFormState } from '../../store/contact-form.js';
import type { Session } from '../../store/session.js';
import type { WorkStrings } from '../../strings/work/work-strings.js';
import { showModal } from '../parts/announce.js';
import { icon } from '../parts/icon.js';
import { isComposing } from '../parts/is-composing.js';
import { MovableElement } from '../parts/movable-element.js';
import { formStyles } from './contact-card-form.styles.js';
import { DuplicatesController } from './duplicates-controller.js';
import { conflictStyles } from './conflict-panel.styles.js';
import { ConflictPanel } from './conflict-panel.js';
import { failure } from './form-failure.js';
import { FormCheck } from './form-check.js';
import { faultSummary } from './form-faults.js';
import { formFields } from './form-fields.js';
import { formNews } from './form-news.js';
import type { FormView } from './form-view.js';
import { leaveDialog } from './leave-dialog.js';
import { PhoneTyping } from './phone-typing.js';

/**
 * A contact that is being added or edited.
 *
 * @tag contact-card-form
 * @attr {boolean} empty - set by the element: it has nothing to show now, and takes no place
 * @csspart form - the whole form
 * @csspart form-actions - the buttons that save and leave
 * @csspart duplicate - somebody who has a number or an address already that is being typed
 */
export class ContactCardFormElement extends MovableElement {
  static override styles = [...formStyles, conflictStyles];

  readonly #watch = new WatchController(this, ({ shown, tasks, agent, interaction }) => [
    ...[shown, tasks.current, agent, interaction],
  ]);
  readonly #typing = new PhoneTyping(this);
  readonly #duplicates = new DuplicatesController(this, () => this.#watch.display);
  readonly #conflict: ConflictPanel = new ConflictPanel(this);
  #form: ContactForm | undefined;
  #unwatch: () => void = () => undefined;
  readonly #check = new FormCheck(this);
  /** It was begun earlier, and not saved. */
  #isResumed: boolean | undefined;
  /** What had the focus when it was wanted here, and nothing could be typed yet. */
  #focusComesFrom: Element | null | undefined;
  /** Before what had the focus may have been taken away. */
  #hadFocus = false;
  #status: ContactFormState['status'] | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#take(undefined);
  }

  /** The first field of a contact that is new, else whom it is about; as soon as anything can be typed. */
  override focus(): void {
    const isNew = this.#form?.base === undefined;
    const place = this.renderRoot.querySelector<HTMLElement>(
      isNew ? '.fields input:not([type=radio])' : 'h2',
    );
    const isLater = !place || place.matches(':disabled');
    this.#focusComesFrom = isLater ? this.ownerDocument.activeElement : undefined;
    place?.focus();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    this.#hadFocus = this.matches(':focus-within');
    const { session } = this.#watch;
    const task = session?.tasks.current.value;
    const isForm = task?.kind === 'create' || task?.kind === 'edit';
    this.#take(isForm && this.isConnected ? session?.part(ContactForms).of(task) : undefined);
    const { status } = this.#form?.state.value ?? {};
    if (status === 'editing') this.#isResumed ??= this.#form?.isChanged;
  }

  override render() {
    const { session } = this.#watch;
    const work = session && this.#form && this.#watch.display.work;
    if (!work) return nothing;
    return this.#renderForm(this.#form!, session, work);
  }

  #renderForm(form: ContactForm, session: Session, work: WorkStrings) {
    const { strings } = this.#watch.display;
    const state = form.state.value;
    const isSaving = state.status === 'saving';
    return html`
      <div class="whole" part="form" @keydown=${this.#escape}>
        <div class="way">
          <button class="plain mirrored" ?disabled=${isSaving} @click=${this.#leave}>
            ${icon('back')}${strings.back}
          </button>
        </div>
        <div class="head">
          <h2 class="heading" tabindex="-1">${headingOf(form.base, work)}</h2>
          ${state.status === 'conflict' ? nothing : html`<p class="told">${work.requiredHint}</p>`}
          ${this.#isResumed ? this.#renderResumed(form, work) : nothing}
          ${state.status === 'conflict' ? nothing : this.#renderNews(form, session, work)}
        </div>
        ${
          state.status === 'conflict'
            ? this.#renderConflict(form, state, session, work)
            : this.#renderFields(form, session, work)
        }
        ${leaveDialog(work, { keep: this.#keep, discard: this.#discard, stay: this.#stay })}
      </div>
    `;
  }

  #renderFields(form: ContactForm, session: Session, work: WorkStrings) {
    const { strings } = this.#watch.display;
    const isSaving = form.state.value.status === 'saving';
    return html`
      <form novalidate @submit=${this.#submit}>
        ${this.#renderTrouble(form, work)}
        <div class="fields">${formFields(form.fields, this.#viewOf(form, session, work))}</div>
        <div class="end" part="form-actions">
          ${isLost(form) ? html`<p class="state told">${work.notKept}</p>` : nothing}
          <button class="primary save" aria-disabled=${isSaving ? 'true' : nothing}>
            ${isSaving ? work.saving : work.save}
          </button>
          <button type="button" ?disabled=${isSaving} @click=${this.#leave}>${strings.cancel}</button>
        </div>
      </form>
    `;
  }

  /** The focus goes on where it is seen what becomes of it. */
  #renderConflict(form: ContactForm, versions: Versions, { definition }: Session, work: WorkStrings) {
    const save = async (merged: Contact) => {
      form.resolve(merged);
      await this.updateComplete;
      this.renderRoot.querySelector<HTMLElement>('.save')?.focus();
    };
    const { display } = this.#watch;
    return this.#conflict.render(
      { ...versions, save: (merged) => void save(merged) },
      { display, work, fields: definition.fields ?? [] },
    );
  }

  #renderNews(form: ContactForm, { definition }: Session, work: WorkStrings) {
    return formNews(form.news.value, { display: this.#watch.display, work, fields: definition.fields ?? [] });
  }

  #renderResumed(form: ContactForm, work: WorkStrings) {
    const discard = () => {
      form.discard();
      this.#isResumed = false;
      this.focus();
    };
    return html`
      <p class="resumed small">
        <b>${work.unsaved}</b>
        <button type="button" class="plain" @click=${discard}>${work.discard}</button>
      </p>
    `;
  }

  #renderTrouble(form: ContactForm, work: WorkStrings): TemplateResult | typeof nothing {
    const { value } = form.state;
    if (this.#check.faults.length > 0) return faultSummary(this.#check.faults, work, this.#lead);
    if (value.status !== 'editing' || !value.error) return nothing;
    const { strings } = this.#watch.display;
    return failure(value.error, { strings, work, element: this.#element, lead: this.#lead });
  }

  #viewOf(form: ContactForm, { definition }: Session, work: WorkStrings): FormView {
    return {
      ...{ work, display: this.#watch.display, typing: this.#typing },
      values: form.values.value,
      base: form.base,
      region: definition.region,
      isLocked: form.state.value.status !== 'editing',
      change: (next) => form.change(next(form.values.value)),
      rendered: () => this.updateComplete,
      fault: (name) => this.#check.of(name),
      below: (field) => this.#duplicates.render(field),
    };
  }

  protected override updated(): void {
    this.#meetTrouble();
    if (this.#focusComesFrom && this.#focusComesFrom === this.ownerDocument.activeElement) this.focus();
  }

  /** Whoever pressed Save goes on where it is said why nothing came of it. */
  #meetTrouble(): void {
    const before = this.#status;
    this.#status = this.#form?.state.value.status;
    if (before === 'saving' && this.#status !== before && this.#hadFocus) void this.#toTrouble();
  }

  get #element(): HTMLFormElement | null {
    return this.renderRoot.querySelector('form');
  }

  /** Another form's faults, and the question about it, are not this one's. */
  #take(form: ContactForm | undefined): void {
    if (form === this.#form) return;
    this.#unwatch();
    this.renderRoot?.querySelector('dialog')?.close();
    this.#form = form;
    this.#check.end();
    this.#duplicates.follow(form, this.#watch.session);
    this.#conflict.reset();
    this.#isResumed = undefined;
    const observables = form ? [form.state, form.values, form.draft.state, form.news] : [];
    const ends = observables.map((each) => each.watch(this.#renew));
    this.#unwatch = () => ends.forEach((end) => end());
  }

  readonly #renew = async () => {
    this.requestUpdate();
    await this.updateComplete;
    this.#check.renew(this.#element, this.#watch.display?.work);
  };

  readonly #submit = (event: Event) => {
    event.preventDefault();
    const form = this.#form;
    if (form?.state.value.status !== 'editing') return;
    if (!this.#check.begin(this.#element, this.#watch.display.work)) return void this.#toTrouble();
    if (this.#duplicates.holdsBack()) return;
    // What is saved cannot be typed in; the focus stays in the form.
    this.renderRoot.querySelector<HTMLElement>('.save')?.focus();
    form.save();
  };

  async #toTrouble(): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('.summary')?.focus();
  }

  readonly #lead = (name: string) => {
    const control = this.#element?.elements.namedItem(name);
    if (control instanceof HTMLElement) control.focus();
  };

  readonly #escape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || isComposing(event) || event.defaultPrevented) return;
    event.preventDefault();
    event.stopPropagation();
    this.#leave();
  };

  readonly #leave = () => {
    const form = this.#form;
    if (!form || form.state.value.status === 'saving') return;
    const dialog = this.renderRoot.querySelector('dialog');
    if (form.isChanged && dialog) showModal(dialog);
    else this.#discard();
  };

  readonly #keep = () => this.#end((form) => void form.draft.keep());
  readonly #discard = () => this.#end((form) => form.discard());
  readonly #stay = () => this.renderRoot.querySelector('dialog')?.close();

  #end(settle: (form: ContactForm) => void): void {
    this.#stay();
    const form = this.#form;
    if (!form) return;
    // The card goes back first: a view that is emptied before it is replaced loses the focus.
    this.#watch.session?.part(ContactForms).leave(form);
    settle(form);
  }
}

const headingOf = (base: Contact | undefined, work: WorkStrings): string =>
  base ? work.editing(base.name.full) : work.newContact;

/** What was typed is not on the disk. */
function isLost({ draft, isChanged }: ContactForm): boolean {
  const { value } = draft.state;
  return value.status === 'ready' && !value.isKept && isChanged;
}
