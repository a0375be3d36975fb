import { css, nothing } from 'lit';
import { WatchController } from '../../context/watch-controller.js';
import { type Confirmation, Confirmations } from '../../store/confirmations.js';
import { view } from '../../styles/view.js';
import { announce } from '../parts/announce.js';
import { MovableElement } from '../parts/movable-element.js';
import { savedLine, savedText } from './saved-line.js';

/**
 * What the agent has done that is still on its way to the contact source, or was refused by it, and what has
 * just arrived there.
 *
 * @tag contact-card-pending
 * @attr {boolean} empty - set by the element: it has nothing to show now, and takes no place
 * @csspart saved - that a contact was saved
 */
export class ContactCardPendingElement extends MovableElement {
  static override styles = [
    view,
    css`
      .saved {
        display: flex;
        align-items: center;
        gap: 8px;
        min-block-size: 40px;
        padding-block: 4px;
        padding-inline: 14px 8px;
        border-block-start: 1px solid var(--cc-line);
        background: var(--cc-fill);
      }
      .saved > .icon {
        color: var(--cc-good);
      }
      .saved > p {
        flex: 1;
        min-inline-size: 0;
        overflow-wrap: anywhere;
      }
      .saved button {
        flex: none;
        min-block-size: 28px;
        inline-size: 28px;
      }
      .saved .way {
        inline-size: auto;
        color: var(--cc-accent);
      }
      .failed > .icon {
        color: var(--cc-bad);
      }
    `,
  ];

  readonly #watch = new WatchController(this, (session) => [
    session.interaction,
    session.part(Confirmations).current,
  ]);
  #spoken: Confirmation | undefined;

  override render() {
    const { session } = this.#watch;
    const confirmations = session?.part(Confirmations);
    const confirmation = confirmations?.current.value;
    const { strings, work } = this.#watch.display ?? {};
    if (!confirmation || !work) return nothing;
    return savedLine(confirmation, { strings, work }, () => confirmations.dismiss());
  }

  protected override updated(): void {
    const confirmation = this.#watch.session?.part(Confirmations).current.value;
    if (confirmation !== this.#spoken) this.#speak(confirmation);
  }

  /** After what the root says of the look-up: of two texts at once a screen reader may read the later one only. */
  #speak(confirmation: Confirmation | undefined): void {
    const { locale, strings, work } = this.#watch.display;
    if (confirmation && !work) return;
    this.#spoken = confirmation;
    if (confirmation && work)
      setTimeout(() => announce(savedText(confirmation, { strings, work }), locale, this));
  }
}
