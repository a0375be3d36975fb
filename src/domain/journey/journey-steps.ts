import type { JourneyEvent, JourneyKind, WebsitePage } from './journey-event.js';

/** One visit of a page, however often it was loaded in a row; or something that happened elsewhere, as a call. */
export interface JourneyStep {
  /** Of its first event. */
  readonly id: string;
  /** `page`: a visit. Else it stands on the rail, beside all pages. */
  readonly kind: JourneyKind;
  /** Present for a visit, and only then. */
  readonly page?: WebsitePage;
  /** Milliseconds since 1970: from the first event of the step to the next step, or to the last sign of life. */
  readonly from: number;
  readonly to: number;
  /** How often the page was loaded: more than once where it was reloaded. */
  readonly loads: number;
  /** What happened on the page, in order: errors, forms, searches, purchases. Of the rail: its one event. */
  readonly events: readonly JourneyEvent[];
  /** The first after a break of `awayMinutes`, or of all. */
  readonly beginsSession: boolean;
}

export interface StepOptions {
  /** Minutes without an event after which another session begins. */
  readonly awayMinutes: number;
  /** Milliseconds since 1970: the last sign of life, for the time spent on the last page. */
  readonly seenAt?: number;
}

/** `events`: oldest first, each once. */
export function stepsOf(events: readonly JourneyEvent[], options: StepOptions): readonly JourneyStep[] {
  void [events, options];
  return [];
}
