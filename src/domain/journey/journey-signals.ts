import type { SignalThresholds } from './journey-definition.js';
import type { WebsitePage } from './journey-event.js';
import type { JourneyStep } from './journey-steps.js';

/** That the customer may be stuck, and why; at most one is told. */
export type JourneyWarning = {
  /** Of the steps that it is about. */
  readonly steps: ReadonlySet<string>;
} & (
  | { readonly reason: 'loop'; readonly pages: readonly WebsitePage[]; readonly times: number }
  | { readonly reason: 'quick-returns'; readonly page: WebsitePage; readonly times: number }
  | { readonly reason: 'errors'; readonly page: WebsitePage; readonly times: number }
  | { readonly reason: 'searches'; readonly times: number }
);

/** Of the last session, judged by several signals together. */
export function warningOf(
  steps: readonly JourneyStep[],
  thresholds: SignalThresholds = {},
): JourneyWarning | undefined {
  void [steps, thresholds];
  return undefined;
}
