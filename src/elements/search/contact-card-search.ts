import { nothing } from 'lit';
import { WatchController } from '../../context/watch-controller.js';
import { view } from '../../styles/view.js';
import { MovableElement } from '../parts/movable-element.js';

/**
 * Looks through the contacts: to add what the interaction brought to one of them, or those of an organisation.
 *
 * @tag contact-card-search
 * @attr {boolean} empty - set by the element: it has nothing to show now, and takes no place
 */
export class ContactCardSearchElement extends MovableElement {
  static override styles = view;

  readonly #watch = new WatchController(this, ({ shown, tasks }) => [shown, tasks.current]);

  override render() {
    const { session } = this.#watch;
    if (!session) return nothing;
    return nothing;
  }
}
