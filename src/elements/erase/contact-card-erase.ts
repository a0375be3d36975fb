import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { WatchController } from '../../context/watch-controller.js';
import type { EraseQuestion } from '../../store/erase-state.js';
import { Erasing } from '../../store/erasing.js';
import type { Erasure, ErasureState } from '../../store/erasure.js';
import type { Session } from '../../store/session.js';
import { announce, showModal } from '../parts/announce.js';
import { keepEscape } from '../parts/keep-escape.js';
import { MovableElement } from '../parts/movable-element.js';
import { eraseStyles } from './contact-card-erase.styles.js';
import { eraseQuestion } from './erase-question.js';
import { type ErasureControls, erasureLine, erasureText } from './erasure-line.js';

/**
 * Asks twice before a contact is erased, says what became of it, and offers to put it back.
 *
 * @tag contact-card-erase
 * @csspart erase-question - the dialog of both questions
 * @csspart erasure - one contact that was erased
 */
export class ContactCardEraseElement extends MovableElement {
  static override styles = eraseStyles;

  readonly #watch = new WatchController(this, (session) => [
    session.erasing.question,
    session.erasing.erasures,
    session.lookup,
  ]);
  readonly #spoken = new WeakSet<ErasureState>();
  #erasures: readonly Erasure[] = [];
  #shown: EraseQuestion['status'] = 'none';

  /** Whoever looks at another page has not answered. */
  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#cancel();
    this.requestUpdate();
  }

  override render() {
    const { session } = this.#watch;
    if (!session) return nothing;
    const { question, erasures } = session.erasing;
    const erasing = session.part(Erasing);
    const answers = {
      cancel: this.#cancel,
      confirm: () => erasing.confirm(),
      erase: () => erasing.erase(),
    };
    return html`
      <dialog
        role="alertdialog"
        part="erase-question"
        aria-labelledby="question"
        aria-describedby="hint"
        @close=${this.#closed}
        @keydown=${keepEscape}
      >
        ${eraseQuestion(question.value, hasHistory(session), this.#watch.display, answers)}
      </dialog>
      ${erasures.value.length > 0 ? this.#renderErasures(erasing, erasures.value) : nothing}
    `;
  }

  #renderErasures(erasing: Erasing, erasures: readonly Erasure[]) {
    const controls: ErasureControls = {
      display: this.#watch.display,
      undo: (erasure) => erasure.undo(),
      retry: (erasure) => erasure.retry(),
      dismiss: (erasure) => erasing.dismiss(erasure),
    };
    return html`<ul role="list">
      ${repeat(
        erasures,
        ({ contact }) => contact.id,
        (erasure, place) => erasureLine(erasure, place, controls),
      )}
    </ul>`;
  }

  protected override updated(): void {
    const { session } = this.#watch;
    this.#ask(session?.erasing.question.value.status ?? 'none');
    if (session && !isWaiting(session)) this.#speak(session.erasing.erasures.value);
  }

  /**
   * The second question is opened anew: so it is read out like the first, and the focus comes back from it to
   * where it was before both.
   */
  #ask(status: EraseQuestion['status']): void {
    if (status === this.#shown) return;
    this.#shown = status;
    const dialog = this.renderRoot.querySelector('dialog');
    dialog?.close();
    if (status === 'none' || !dialog) return;
    showModal(dialog);
    dialog.querySelector<HTMLElement>('.safe')?.focus();
  }

  #speak(erasures: readonly Erasure[]): void {
    for (const erasure of new Set([...this.#erasures, ...erasures])) {
      const { value } = erasure.state;
      if (this.#spoken.has(value) || erasure.isUnderWay) continue;
      this.#spoken.add(value);
      // After what the root says of the look-up: of two texts at once a screen reader may read the later one only.
      const { strings, locale } = this.#watch.display;
      setTimeout(() => announce(erasureText(erasure, strings), locale, this));
    }
    this.#erasures = erasures;
  }

  readonly #cancel = () => this.#watch.session?.erasing.cancel();

  /** By Escape, for one; a dialog that has been opened again since is another question's. */
  #closed({ target }: Event) {
    if (!(target as HTMLDialogElement).open) this.#cancel();
  }
}

/** The look-up that is asked anew will be spoken in a moment. */
function isWaiting({ lookup }: Session): boolean {
  return lookup.value.status === 'resolving' && !lookup.value.slow;
}

function hasHistory({ source }: Session): boolean {
  const { value } = source.state;
  return value.status === 'ready' && value.adapter.history !== undefined;
}
