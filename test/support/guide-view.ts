import { html, nothing } from 'lit';
import { WatchController } from '../../src/context/watch-controller.js';
import '../../src/define.js';
import {
  guideOutcome,
  guideStyles,
  linkMenu,
  pageControl,
} from '../../src/elements/journey/guide-control.js';
import { GuideController } from '../../src/elements/journey/guide-controller.js';
import { MovableElement } from '../../src/elements/parts/movable-element.js';
import { Guiding } from '../../src/store/guiding.js';
import { Journey } from '../../src/store/journey.js';
import { view } from '../../src/styles/view.js';

/** In the place of the journey's view: where the customer is, and what leads them elsewhere. */
class GuideViewElement extends MovableElement {
  static override styles = [view, ...guideStyles];

  readonly #watch = new WatchController(this, (session) => [
    session.part(Guiding).outcome,
    session.part(Journey).state,
  ]);
  readonly #guide: GuideController = new GuideController(this, this.#watch);

  override render() {
    const { session, display } = this.#watch;
    const state = session?.part(Journey).state.value;
    if (!session || !display.work || state?.status !== 'ready') return nothing;
    const context = { guide: this.#guide, session, display, work: display.work };
    const page = state.events.at(-1)?.page;
    return html`<section>
      ${linkMenu(context, page?.address)} ${page && pageControl(page, context)} ${guideOutcome(context)}
    </section>`;
  }
}
customElements.define('contact-card-journey', GuideViewElement);
