import { html, nothing, type TemplateResult } from 'lit';
import type { WorkStrings } from '../../strings/work/work-strings.js';
import { icon } from './icon.js';

/** Beside what has not reached the source yet. */
export const waitingMark = (
  { waiting }: { readonly waiting?: true },
  work: WorkStrings,
): TemplateResult | typeof nothing =>
  waiting ? html`<span class="waiting-mark badge warn">${icon('queued')}${work.waits}</span>` : nothing;
