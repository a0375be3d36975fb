import { nothing } from 'lit';
import { MovableElement } from '../parts/movable-element.js';

/**
 * Where the customer is on the website, how they came there, and whether they are stuck; below every view.
 *
 * @tag contact-card-journey
 * @attr {boolean} empty - set by the element: it has nothing to show now, and takes no place
 * @fires {ContactGuideEvent} contact-guide - from the card
 * @csspart journey - the whole view
 * @csspart journey-sentence - where the customer is
 * @csspart journey-warning - that they may be stuck
 * @csspart journey-picture - the way in a picture
 * @csspart journey-step - one step of the list
 */
export class ContactCardJourneyElement extends MovableElement {
  override render() {
    return nothing;
  }
}
