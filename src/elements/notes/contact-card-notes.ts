import { nothing } from 'lit';
import { WatchController } from '../../context/watch-controller.js';
import { view } from '../../styles/view.js';
import { MovableElement } from '../parts/movable-element.js';

/**
 * What agents have written down about the interaction and the contact; below every view.
 *
 * @tag contact-card-notes
 * @attr {boolean} empty - set by the element: it has nothing to show now, and takes no place
 */
export class ContactCardNotesElement extends MovableElement {
  static override styles = view;

  readonly #watch = new WatchController(this, ({ shown, tasks }) => [shown, tasks.current]);

  override render() {
    const { session } = this.#watch;
    if (!session) return nothing;
    return nothing;
  }
}
