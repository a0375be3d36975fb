import type { JourneyKind } from '../../domain/journey/journey-event.js';
import type { JourneyStep } from '../../domain/journey/journey-steps.js';

/** So many steps are listed at first, and so many more each time. */
const listedAtOnce = 30;

/** Where the agent is in a journey, and how they want it shown. */
export class JourneyPlace {
  isOpen = true;
  isByAddress = false;
  hidden: ReadonlySet<JourneyKind> = new Set();
  isListed = false;
  /** How many steps are listed. */
  most = listedAtOnce;
  /** How many of the last steps the picture leaves out. */
  skipped = 0;
  #chosen: string | undefined;
  #hovered: string | undefined;
  readonly #changed: () => void;

  constructor(changed: () => void) {
    this.#changed = changed;
  }

  /** Nothing may move under the eyes of who reads what was before. */
  get isBack(): boolean {
    return this.skipped > 0 || this.#chosen !== undefined || (this.isListed && this.most > listedAtOnce);
  }

  /** The step whose detail is shown. */
  selected(steps: readonly JourneyStep[]): JourneyStep | undefined {
    const id = this.#hovered ?? this.#chosen;
    return id === undefined ? undefined : steps.find((step) => step.id === id);
  }

  put(change: (place: this) => void): void {
    change(this);
    this.#changed();
  }

  readonly hover = (step: JourneyStep | undefined): void => {
    if (step?.id === this.#hovered) return;
    this.#hovered = step?.id;
    this.#changed();
  };

  readonly choose = (step: JourneyStep | undefined): void => {
    this.#hovered = undefined;
    this.#chosen = step?.id;
    this.#changed();
  };

  listMore(): void {
    this.put((place) => (place.most += listedAtOnce));
  }

  /** Somebody else's way is read from its end. */
  beginAgain(): void {
    this.isListed = false;
    this.readNow();
  }

  /** To what happens now. */
  readNow(): void {
    this.skipped = 0;
    this.most = listedAtOnce;
    this.choose(undefined);
  }
}
