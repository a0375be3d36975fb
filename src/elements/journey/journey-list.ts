import { html, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { JourneyStep } from '../../domain/journey/journey-steps.js';
import { dateText } from '../parts/format.js';
import type { JourneyWords } from './journey-text.js';
import { stepDetail } from './step-detail.js';

interface Day {
  /** As the agent's calendar says. */
  readonly name: string;
  readonly steps: readonly JourneyStep[];
}

/** The steps in words, newest first, under the days on which they were. */
export function journeyList(steps: readonly JourneyStep[], words: JourneyWords, now: number): TemplateResult {
  return html`${repeat(
    daysOf(steps, words),
    ({ name }) => name,
    ({ name, steps: ofDay }) => html`
      <h4 class="section-heading">${name}</h4>
      <ol class="steps" role="list">
        ${repeat(
          ofDay,
          ({ id }) => id,
          (step) =>
            html`<li class="step" part="journey-step" data-step=${step.id}>
              ${stepDetail(step, words, now)}
            </li>`,
        )}
      </ol>
    `,
  )}`;
}

function daysOf(steps: readonly JourneyStep[], { display }: JourneyWords): readonly Day[] {
  const days = new Map<string, JourneyStep[]>();
  for (const step of steps.toReversed()) {
    const name = dateText(display, new Date(step.from).toISOString());
    days.set(name, [...(days.get(name) ?? []), step]);
  }
  return [...days].map(([name, ofDay]) => ({ name, steps: ofDay }));
}
