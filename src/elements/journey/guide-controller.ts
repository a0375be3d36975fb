import type { LitElement, ReactiveController } from 'lit';
import type { WatchController } from '../../context/watch-controller.js';
import type { HelpfulPage } from '../../domain/journey/journey-definition.js';
import { ContactGuideEvent } from '../../events.js';
import { type Guidance, Guiding } from '../../store/guiding.js';
import { announce } from '../parts/announce.js';
import { CopyController } from '../parts/copy-controller.js';

/** Leads the customer for a view, and says what came of it. The view watches `Guiding.outcome`. */
export class GuideController implements ReactiveController {
  readonly #host: LitElement;
  readonly #watch: WatchController;
  readonly #copying: CopyController;
  #place: object | undefined;

  constructor(host: LitElement, watch: WatchController) {
    this.#host = host;
    this.#watch = watch;
    this.#copying = new CopyController(host);
    host.addController(this);
  }

  /** A menu that is open belongs to the customer who was shown when it was opened. */
  hostUpdate(): void {
    const place = this.#watch.session?.part(Guiding).place;
    if (this.#place && place !== this.#place)
      this.#host.renderRoot.querySelector<HTMLElement>('[popover]:popover-open')?.hidePopover();
    this.#place = place;
  }

  /** The address that was copied a moment ago. */
  get copied(): string | undefined {
    return this.#copying.copied;
  }

  async lead(page: HelpfulPage): Promise<void> {
    const outcome = await this.#watch.session?.part(Guiding).lead(page, this.#ask);
    const { display } = this.#watch;
    if (!outcome || !display.work) return;
    const { status, guidance } = outcome;
    if (status === 'to-copy') return this.copy(guidance);
    const { linkHandedOver, linkWritten } = display.work;
    const told = status === 'handed-over' ? linkHandedOver : linkWritten;
    announce(told(guidance.title), display.locale, this.#host);
  }

  async copy({ url, title, contactId, interactionId }: Guidance): Promise<void> {
    const { display } = this.#watch;
    if (!display.work) return;
    const detail = { value: url, contactId, interactionId };
    await this.#host.updateComplete;
    const shownIn = this.#host.renderRoot.querySelector('.link-address') ?? this.#host;
    await this.#copying.copy({ text: display.work.linkTo(title), shownIn, display, detail });
  }

  readonly #ask = async (guidance: Guidance): Promise<boolean> => {
    const event = new ContactGuideEvent(guidance);
    return !this.#host.dispatchEvent(event) || ((await event.taken) ?? false);
  };
}
