import { nothing } from 'lit';
import { WatchController } from '../../context/watch-controller.js';
import { view } from '../../styles/view.js';
import { MovableElement } from '../parts/movable-element.js';

/**
 * What the agent has not finished, and what has not reached the source yet.
 *
 * @tag contact-card-pending
 * @attr {boolean} empty - set by the element: it has nothing to show now, and takes no place
 */
export class ContactCardPendingElement extends MovableElement {
  static override styles = view;

  readonly #watch = new WatchController(this, ({ shown, tasks }) => [shown, tasks.current]);

  override render() {
    const { session } = this.#watch;
    if (!session) return nothing;
    return nothing;
  }
}
