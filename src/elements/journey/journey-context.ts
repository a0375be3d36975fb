import type { Journey, JourneyReady } from '../../store/journey.js';
import type { Session } from '../../store/session.js';
import type { PresenceState } from '../../domain/journey/presence.js';
import type { GuideController } from './guide-controller.js';
import type { JourneyPlace } from './journey-place.js';
import type { JourneyReading } from './journey-reading.js';
import type { JourneyWords } from './journey-text.js';

/** All that the parts of the view show, and act upon. */
export interface JourneyContext {
  readonly session: Session;
  readonly journey: Journey;
  readonly ready: JourneyReady;
  readonly reading: JourneyReading;
  readonly presence: PresenceState;
  readonly words: JourneyWords;
  readonly place: JourneyPlace;
  readonly guide: GuideController;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** CSS pixels that the picture has, and of a line of text. */
  readonly width: number;
  readonly lineHeight: number;
}
